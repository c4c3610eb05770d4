import { property } from 'lit/decorators.js';
import { FileElement } from '../core/file-element.js';

/** Fetches a whole talk as a PDF. The attribute `context` is the talk's id. */
export class TalkDocument extends FileElement {
  /** what tells this talk from the others on the page, for those who hear it */
  @property() override named = '';

  protected override readonly words = { fetch: 'copy.paper', busy: 'copy.busy', done: 'copy.paper.done' } as const;

  protected override get path(): string {
    return `/dialogues/${encodeURIComponent(this.context)}/copy-document?masked=false`;
  }
}
