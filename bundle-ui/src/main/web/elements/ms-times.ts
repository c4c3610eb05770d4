import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import type { MadeSlots, OwnBookings, ReleasedSlots, Slots } from '../core/booking-types.js';
import { ModuleElement } from '../core/element.js';
import { shortMoment } from '../core/format.js';
import { LIST } from '../core/place.js';
import { Remote } from '../core/remote.js';
import { comingBookings, comingSlots } from '../core/times-api.js';
import { isHeld } from '../core/turn.js';
import type { Employee, Person } from '../core/types.js';
import { printTimes } from '../parts/print-times.js';
import { slotDays, slotStyles } from '../parts/slot-list.js';
import { barStyles } from '../parts/group-table.js';
import { trouble, waiting } from '../parts/trouble.js';

const ZONE = 'Europe/Stockholm';

/** The times that a chef offers: makes them, sends them, and lets go of those that nobody has taken. */
export class Times extends ModuleElement {
  static override styles = [...ModuleElement.styles, barStyles, slotStyles, css`
    :host { container-type: inline-size; }
    .back { display: inline-flex; align-items: center; min-block-size: 44px; }
  `];

  @property({ attribute: false }) employees: Employee[] = [];
  @property({ type: Boolean, attribute: 'may-act' }) mayAct = false;
  @state() private ticked: ReadonlySet<string> = new Set();
  @state() private window: 'make' | 'release' | undefined;
  @state() private done = '';
  @state() private leftOut: string[] = [];

  readonly #list = new Remote<Slots>(this, signal => comingSlots(this.rest, signal));
  readonly #booked = new Remote<OwnBookings>(this, signal => comingBookings(this.rest, signal));
  readonly #acting = new Acting(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('api') && this.api) {
      void this.#list.reload();
      void this.#booked.reload();
    }
  }

  protected override firstUpdated(): void {
    this.#toTitle();
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const list = this.#list.value;
    return html`<section class="stack" aria-labelledby="title">
      <div><a class="back" href=${LIST}>${t('sheet.back')}</a></div>
      <h2 id="title" tabindex="-1">${t('group.times')}</h2>
      <p class="prose">${t('slots.intro')}</p>
      <div class="row">
        <button type="button" id="new" class=${this.ticked.size > 0 ? '' : 'primary'} ?disabled=${!this.mayAct} aria-describedby="why-new" @click=${() => { this.window = 'make'; }}>${t('slots.new')}</button>
        <button type="button" class="plain" ?disabled=${!this.#bookings.length} @click=${() => printTimes(t, this.#bookings)}>${t('slots.print')}</button>
        <p id="why-new" class="why">${this.mayAct ? nothing : t('slots.why.notReady')}</p>
      </div>
      <p role="status" class=${this.done ? 'notice ok' : ''}>${this.done}</p>
      ${this.leftOut.length > 0 ? html`<div class="notice warn stack tight"><p>${t.count('slots.leftOut', this.leftOut.length)}</p><ul class="list">${this.leftOut.map(one => html`<li>${one}</li>`)}</ul></div>` : nothing}
      ${trouble(t, this.#acting.problem ?? this.#list.problem, this.loginUrl)}
      ${list ? this.#slots(list) : waiting(t, this.#list, this.loginUrl)}
      ${this.#windows()}
    </section>`;
  }

  #slots({ slots }: Slots): TemplateResult {
    return slots.length === 0 ? html`<p class="card prose">${this.t('slots.empty')}</p>`
      : html`${this.#bar(slots)}${slotDays(this.t, slots, this.ticked, slot => this.#tick([slot], !this.ticked.has(slot)))}`;
  }

  #bar(slots: Slots['slots']): TemplateResult {
    const { t } = this;
    const open = slots.filter(one => !one.taken).map(one => one.id);
    const all = open.length > 0 && open.every(one => this.ticked.has(one));
    const drafts = this.#drafts.length;
    const why = this.ticked.size === 0 ? t('slots.why.none') : drafts === 0 ? t('slots.why.sent') : t('slots.send.explain');
    return html`<div class="bar row">
      <label class="tick"><input type="checkbox" .checked=${all} .indeterminate=${this.ticked.size > 0 && !all} ?disabled=${open.length === 0} @change=${() => this.#tick(open, !all)}>${t('slots.tickAll', { n: open.length })}</label>
      <button type="button" class=${drafts > 0 ? 'primary' : ''} ?disabled=${drafts === 0 || this.#acting.busy} aria-describedby="why" @click=${this.#send}>${drafts > 0 ? t.count('slots.send.n', drafts) : t('slots.send')}</button>
      <button type="button" ?disabled=${this.ticked.size === 0 || this.#acting.busy} aria-describedby="why" @click=${() => { this.window = 'release'; }}>${t('slots.release')}</button>
      <p id="why" class="why">${why}</p>
    </div>`;
  }

  #windows(): TemplateResult | typeof nothing {
    const { t } = this;
    switch (this.window) {
      case 'make': return html`<ms-slot-form lang=${this.lang} api=${this.api} login-url=${this.loginUrl} .persons=${this.#persons} @ms-close=${this.#close} @ms-made=${this.#onMade}></ms-slot-form>`;
      case 'release': return html`<ms-modal lang=${this.lang} heading=${t.count('slots.release.title', this.ticked.size)} @ms-close=${this.#close}>
        <p>${t('slots.release.explain')}</p>
        <button slot="actions" type="button" class="primary" @click=${this.#release}>${t('slots.release')}</button>
        <button slot="actions" type="button" @click=${this.#close}>${t('slots.release.keep')}</button></ms-modal>`;
      default: return nothing;
    }
  }

  /** Those who have a talk for which this chef answers and a time can be chosen. */
  get #persons(): Person[] {
    return this.employees.filter(one => one.dialogues.some(talk => talk.responsible && !isHeld(talk.state)));
  }

  get #drafts(): string[] {
    return (this.#list.value?.slots ?? []).filter(one => this.ticked.has(one.id) && one.state === 'DRAFT' && !one.taken).map(one => one.id);
  }

  get #bookings(): OwnBookings['items'] {
    return (this.#booked.value?.items ?? []).filter(one => one.as === 'MANAGER');
  }

  #tick(slots: string[], on: boolean): void {
    const ticked = new Set(this.ticked);
    slots.forEach(slot => on ? ticked.add(slot) : ticked.delete(slot));
    this.ticked = ticked;
  }

  #toTitle(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  async #finish(done: string, leftOut: string[] = []): Promise<void> {
    this.done = done;
    this.leftOut = leftOut;
    this.window = undefined;
    await Promise.all([this.#list.reload(), this.#booked.reload()]);
    await this.updateComplete;
    if (!this.shadowRoot?.activeElement) {
      this.#toTitle();
    }
  }

  readonly #send = async (): Promise<void> => {
    const slots = this.#drafts;
    if (await this.#acting.run(key => this.rest.post<unknown>('/slots/offers', { slots }, key).then(() => true))) {
      this.ticked = new Set();
      await this.#finish(this.t.count('slots.sent', slots.length));
    }
  };

  readonly #release = async (): Promise<void> => {
    this.window = undefined;
    const gone = await this.#acting.run(key => this.rest.post<ReleasedSlots>('/slots/releases', { slots: [...this.ticked] }, key));
    if (gone) {
      this.ticked = new Set();
      const words = this.t.count('slots.released', gone.released.length);
      await this.#finish(gone.booked.length > 0 ? `${words} ${this.t.count('slots.released.not', gone.booked.length)}` : words);
    }
  };

  /** What was made is ticked: sending it is the next act. */
  readonly #onMade = (event: CustomEvent<MadeSlots>): void => {
    const { slots, leftOut } = event.detail;
    this.ticked = new Set(slots.map(one => one.id));
    void this.#finish(this.t.count('slots.made', slots.length), leftOut.map(one => shortMoment(this.t, one.start, ZONE)));
  };
  readonly #close = (): void => { this.window = undefined; };
}
