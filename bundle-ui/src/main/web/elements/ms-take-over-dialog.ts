import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { trouble } from '../parts/trouble.js';

/** Makes the chef who is logged in responsible for a talk. The attribute `context` is the talk's id. */
export class TakeOverDialog extends ModuleElement {
  @property() employee = '';
  /** who answers for it now; empty when nobody does */
  @property() responsible = '';
  @property({ attribute: false }) version = 0;

  readonly #acting = new Acting(this);

  protected override render(): TemplateResult {
    const t = this.t;
    const { employee, responsible } = this;
    return html`<ms-modal lang=${this.lang} heading=${t('takeover.title', { employee })}>
      <div class="stack">
        <p>${t('takeover.explain')}</p>
        <p>${responsible ? t('takeover.told.both', { employee, responsible }) : t('takeover.told', { employee })}</p>
        ${responsible ? nothing : html`<p>${t('takeover.erased', { employee })}</p>`}
        ${trouble(t, this.#acting.problem, this.loginUrl)}
      </div>
      <button slot="actions" type="button" class="primary" ?disabled=${this.#acting.busy} @click=${this.#takeOver}>${t(this.#acting.busy ? 'save.saving' : 'takeover.open')}</button>
      <button slot="actions" type="button" @click=${() => this.tell('ms-close')}>${t('cancel')}</button>
    </ms-modal>`;
  }

  readonly #takeOver = async (): Promise<void> => {
    if (await this.#acting.run(() => this.rest.put(`/dialogues/${encodeURIComponent(this.context)}/responsible`, {}, this.version))) {
      this.tell('ms-close');
      this.tell('ms-changed', this.t('takeover.done', { employee: this.employee }));
    } else if (this.#acting.problem?.code === 'stale') {
      this.tell('ms-stale');
    }
  };
}
