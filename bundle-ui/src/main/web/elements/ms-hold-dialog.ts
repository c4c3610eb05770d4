import { html, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { localParts, today } from '../core/format.js';
import type { Booking } from '../core/types.js';
import { trouble } from '../parts/trouble.js';

/** Marks a talk as held. The attribute `context` is the talk's id. */
export class HoldDialog extends ModuleElement {
  @property() employee = '';
  @property({ attribute: false }) booking: Booking | null = null;
  @property({ attribute: false }) version = 0;
  @state() private wrong = '';
  @query('#date') private readonly date!: HTMLInputElement;

  readonly #acting = new Acting(this);

  protected override render(): TemplateResult {
    const t = this.t;
    return html`<ms-modal lang=${this.lang} heading=${t('hold.title', { employee: this.employee })}>
      <form id="hold" class="stack" novalidate @submit=${this.#onSubmit}>
        <p>${t('hold.explain', { employee: this.employee })}</p>
        <div><label for="date">${t('hold.date')}</label>
          <input id="date" type="date" max=${today()} .value=${this.#suggested} aria-invalid=${this.wrong !== ''} aria-describedby="wrong">
          <p id="wrong" class="stop-ink" role="alert">${this.wrong}</p></div>
        ${trouble(t, this.#acting.problem?.code === 'invalid' ? undefined : this.#acting.problem, this.loginUrl)}
      </form>
      <button slot="actions" type="submit" form="hold" class="primary" ?disabled=${this.#acting.busy}>${t(this.#acting.busy ? 'save.saving' : 'act.hold')}</button>
      <button slot="actions" type="button" @click=${() => this.tell('ms-close')}>${t('cancel')}</button>
    </ms-modal>`;
  }

  /** The booked day when it has come, else today. */
  get #suggested(): string {
    const booked = this.booking ? localParts(this.booking.start, this.booking.zone).date : today();
    return booked < today() ? booked : today();
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const heldOn = this.date.value;
    this.wrong = !heldOn ? this.t('hold.wrong.empty') : heldOn > today() ? this.t('hold.wrong.future') : '';
    if (!this.wrong && await this.#acting.run(() => this.rest.put(`/dialogues/${encodeURIComponent(this.context)}/holding`, { heldOn }, this.version))) {
      this.tell('ms-close');
      this.tell('ms-changed', this.t('hold.done'));
      return;
    }
    if (this.#acting.problem?.code === 'stale') {
      this.tell('ms-stale');
    }
    this.wrong ||= this.#acting.problem?.errors[0]?.detail ?? '';
    this.date.focus();
  };
}
