import { html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import type { Outstanding } from '../core/booking-types.js';
import { ModuleElement } from '../core/element.js';
import { outstandingWords, REASONS } from '../parts/time-words.js';
import { trouble } from '../parts/trouble.js';

/** Why a talk has not been held, for the chef alone. The attribute `context` is the talk's id. */
export class OutstandingDialog extends ModuleElement {
  @property() employee = '';
  @property({ attribute: false }) reason: Outstanding | null = null;
  @property({ attribute: false }) version = 0;
  @query('form') private readonly form!: HTMLFormElement;

  readonly #acting = new Acting(this);

  protected override render(): TemplateResult {
    const { t, employee } = this;
    return html`<ms-modal lang=${this.lang} heading=${t('outstanding.title', { employee })}>
      <form id="form" class="stack" @submit=${this.#save}>
        <p>${t('outstanding.explain')}</p>
        <fieldset class="stack tight"><legend>${t('outstanding.which')}</legend>
          ${REASONS.map(one => this.#choice(one, outstandingWords(t, one), this.reason === one))}
          ${this.#choice('', t('outstanding.none'), this.reason === null)}
        </fieldset>
        <p class="muted">${t('outstanding.seen')}</p>
        ${trouble(t, this.#acting.problem, this.loginUrl)}
      </form>
      <button slot="actions" type="submit" form="form" class="primary" ?disabled=${this.#acting.busy}>${t('outstanding.save')}</button>
      <button slot="actions" type="button" @click=${() => this.tell('ms-close')}>${t('cancel')}</button>
    </ms-modal>`;
  }

  #choice(value: string, words: string, chosen: boolean): TemplateResult {
    return html`<label class="tick"><input type="radio" name="reason" value=${value} ?checked=${chosen}>${words}</label>`;
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const reason = String(new FormData(this.form).get('reason') ?? '') || null;
    const saved = await this.#acting.run(() =>
      this.rest.put<unknown>(`/dialogues/${encodeURIComponent(this.context)}/outstanding`, { reason }, this.version).then(() => true));
    if (saved) {
      this.tell('ms-close');
      this.tell('ms-changed', this.t(reason ? 'outstanding.done' : 'outstanding.removed', { employee: this.employee }));
    }
  };
}
