import { property } from 'lit/decorators.js';
import { FileElement } from '../core/file-element.js';

/** Fetches the notes of a talk for the personnel system as a PDF. The attribute `context` is the talk's id. */
export class NotesDocument extends FileElement {
  /** the number of the delivered version; 0 for the notes as they stand now */
  @property({ type: Number }) version = 0;

  protected override readonly words = { fetch: 'notes.fetch', busy: 'notes.busy', done: 'notes.done' } as const;

  protected override get path(): string {
    return `/dialogues/${encodeURIComponent(this.context)}/personnel-notes-document${this.version > 0 ? `?version=${this.version}` : ''}`;
  }
}
