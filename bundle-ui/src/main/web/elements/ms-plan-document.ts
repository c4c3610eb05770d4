import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { offer } from '../core/download.js';
import { ModuleElement } from '../core/element.js';
import { trouble } from '../parts/trouble.js';

/** Fetches the action plan of a talk as a PDF. The attribute `context` is the talk's id. */
export class PlanDocument extends ModuleElement {
  /** the number of the delivered version; 0 for the plan as it stands now */
  @property({ type: Number }) version = 0;
  @state() private fetched = '';

  readonly #fetching = new Acting(this);

  protected override render(): TemplateResult {
    const t = this.t;
    return html`<div class="stack tight">
      <p><button type="button" ?disabled=${this.#fetching.busy} aria-describedby="said" @click=${this.#fetch}>${t('paper.fetch')}</button></p>
      <p id="said" role="status" class="muted small">${this.#fetching.busy ? t('paper.busy') : this.fetched ? t('paper.done', { name: this.fetched }) : ''}</p>
      ${trouble(t, this.#fetching.problem, this.loginUrl)}
    </div>`;
  }

  readonly #fetch = async (): Promise<void> => {
    this.fetched = '';
    const query = this.version > 0 ? `?version=${this.version}` : '';
    const file = await this.#fetching.run(() => this.rest.fetch(`/dialogues/${encodeURIComponent(this.context)}/plan-document${query}`));
    if (file) {
      offer(file);
      this.fetched = file.name;
    }
  };
}
