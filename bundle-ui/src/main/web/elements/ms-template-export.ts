import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { offer } from '../core/download.js';
import { ModuleElement } from '../core/element.js';
import { trouble } from '../parts/trouble.js';

/** Fetches a published version of a template as a file. The attribute `context` is the template's id. */
export class TemplateExport extends ModuleElement {
  @property({ type: Number }) version = 0;
  @state() private fetched = '';

  readonly #fetching = new Acting(this);

  protected override render(): TemplateResult {
    const t = this.t;
    return html`<div class="stack tight">
      <p><button type="button" ?disabled=${this.#fetching.busy} aria-describedby="said" @click=${this.#fetch}>${t('file.fetch')}</button></p>
      <p id="said" role="status" class="muted small">${this.#fetching.busy ? t('file.busy') : this.fetched ? t('file.fetched', { name: this.fetched }) : ''}</p>
      ${trouble(t, this.#fetching.problem, this.loginUrl)}
    </div>`;
  }

  readonly #fetch = async (): Promise<void> => {
    this.fetched = '';
    const file = await this.#fetching.run(() => this.rest.fetch(`/templates/${encodeURIComponent(this.context)}/versions/${this.version}/file`));
    if (file) {
      offer(file);
      this.fetched = file.name;
    }
  };
}
