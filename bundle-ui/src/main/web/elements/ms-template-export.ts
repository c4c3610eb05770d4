import { property } from 'lit/decorators.js';
import { FileElement } from '../core/file-element.js';

/** Fetches a published version of a template as a file. The attribute `context` is the template's id. */
export class TemplateExport extends FileElement {
  @property({ type: Number }) version = 0;

  protected override readonly words = { fetch: 'file.fetch', busy: 'file.busy', done: 'file.fetched' } as const;

  protected override get path(): string {
    return `/templates/${encodeURIComponent(this.context)}/versions/${this.version}/file`;
  }
}
