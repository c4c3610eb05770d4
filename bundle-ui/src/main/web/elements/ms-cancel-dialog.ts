import { html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { moment } from '../core/format.js';
import type { Booking } from '../core/types.js';
import { trouble } from '../parts/trouble.js';

/** Takes a time back, with a word to the employee, and tells `ms-changed`; `ms-close` when it is kept. The attribute `context` is the talk's id. */
export class CancelDialog extends ModuleElement {
  @property() employee = '';
  @property({ attribute: false }) booking: Booking | undefined;
  @query('#message') private readonly message!: HTMLTextAreaElement | null;
  @query('#release') private readonly release!: HTMLInputElement | null;

  readonly #acting = new Acting(this);

  protected override render(): TemplateResult {
    const { t, employee, booking } = this;
    const at = booking ? moment(t, booking.start, booking.zone) : '';
    return html`<ms-modal lang=${this.lang} heading=${t('cancelTime.title', { employee })} @ms-close=${this.#onClose}>
      <div class="stack">
        <p>${t(booking?.sent ? 'cancelTime.explain' : 'cancelTime.explain.unsent', { employee, moment: at })}</p>
        ${booking?.sent ? html`<div><label for="message">${t('cancelTime.message', { employee })}</label>
          <textarea id="message" dir="auto" rows="3" maxlength="2000" aria-describedby="seen"></textarea>
          <p id="seen" class="muted small">${t('cancelTime.seen', { employee })}</p></div>` : ''}
        ${booking?.slot ? html`<label class="tick"><input type="checkbox" id="release">${t('cancelTime.release')}</label>` : ''}
        ${trouble(t, this.#acting.problem, this.loginUrl)}
      </div>
      <button slot="actions" type="button" class="primary" ?disabled=${this.#acting.busy} @click=${this.#cancel}>${t('cancelTime.do')}</button>
      <button slot="actions" type="button" ?disabled=${this.#acting.busy} @click=${() => this.tell('ms-close')}>${t('cancelTime.keep')}</button>
    </ms-modal>`;
  }

  /** What is on its way cannot be kept any more: the window stays until the answer is there. */
  readonly #onClose = (event: Event): void => {
    if (this.#acting.busy) {
      event.stopPropagation();
    }
  };

  readonly #cancel = async (): Promise<void> => {
    const { booking, employee } = this;
    const message = this.message?.value.trim() || null;
    const done = booking && await this.#acting.run(key => this.rest.post<unknown>(
      `/dialogues/${encodeURIComponent(this.context)}/booking/cancellations`, { message, release: this.release?.checked ?? false }, key, { revision: booking.revision }).then(() => true));
    if (done) {
      this.tell('ms-changed', this.t('cancelTime.done', { employee }));
    }
  };
}
