import { property } from 'lit/decorators.js';
import { FileElement } from '../core/file-element.js';

/** Fetches the action plan of a talk as a PDF. The attribute `context` is the talk's id. */
export class PlanDocument extends FileElement {
  /** the number of the delivered version; 0 for the plan as it stands now */
  @property({ type: Number }) version = 0;

  protected override readonly words = { fetch: 'paper.fetch', busy: 'paper.busy', done: 'paper.done' } as const;

  protected override get path(): string {
    return `/dialogues/${encodeURIComponent(this.context)}/plan-document${this.version > 0 ? `?version=${this.version}` : ''}`;
  }
}
