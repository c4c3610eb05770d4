import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import type { FreeSlot, FreeSlots } from '../core/booking-types.js';
import { offer } from '../core/download.js';
import { ModuleElement } from '../core/element.js';
import { day, moment } from '../core/format.js';
import { Remote } from '../core/remote.js';
import { byDay } from '../core/slots.js';
import type { Booking, Sheet } from '../core/types.js';
import { SheetWords } from '../parts/sheet-words.js';
import { span, weekdayAndDay } from '../parts/time-format.js';
import { trouble } from '../parts/trouble.js';

/** The employee's side of the time: chooses among those that are offered, changes, asks for another one. There is no way to say no. */
export class ChooseTime extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    .times { display: grid; gap: 8px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 150px), 1fr)); list-style: none; }
    .times button { inline-size: 100%; flex-direction: column; gap: 0; min-block-size: 52px; font-variant-numeric: tabular-nums; }
    .times button[aria-pressed="true"] { background: var(--_canvas); }
    .times .place { font-weight: 400; font-size: 0.875rem; color: var(--_ink); }
  `];

  @property({ attribute: false }) sheet: Sheet | undefined;
  @state() private picked: FreeSlot | undefined;
  @state() private changing = false;
  @state() private saved = '';
  @query('#asking') private readonly asking!: HTMLTextAreaElement;

  readonly #free = new Remote<FreeSlots>(this, signal => this.rest.get(`${this.#path}/slots`, signal));
  readonly #acting = new Acting(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('sheet') && this.sheet && this.#open) {
      void this.#free.reload();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, sheet } = this;
    if (!sheet) {
      return nothing;
    }
    const { booking, unbooked } = sheet;
    const message = booking?.message ?? unbooked?.message;
    const slots = this.#free.value?.slots ?? [];
    const choosing = !booking || this.changing;
    return html`<div class="stack" @keydown=${this.#onKey}>
      <p role="status" id="done" tabindex="-1" class=${this.saved ? 'notice ok' : ''}>${this.saved}</p>
      ${unbooked?.cancelled ? html`<p class="notice">${t('choose.cancelled')}</p>` : nothing}
      ${unbooked?.beingChanged ? html`<p class="notice">${t('choose.beingChanged')}</p>` : nothing}
      ${message ? html`<div><p class="muted small">${t('choose.message', { manager: this.#manager })}</p><p class="written">${message}</p></div>` : nothing}
      ${booking ? this.#booked(slots.length > 0) : nothing}
      ${this.#open && choosing && slots.length > 0 ? this.#choices(slots) : nothing}
      <div id="trouble" tabindex="-1">${trouble(t, this.#acting.problem ?? this.#free.problem, this.loginUrl)}</div>
      ${this.#open ? this.#ask(slots.length > 0) : nothing}
    </div>`;
  }

  #booked(others: boolean): TemplateResult {
    const { t } = this;
    return html`<div class="row">
        ${this.#open && others && !this.changing ? html`<button type="button" id="change" @click=${() => { this.changing = true; }}>${t('choose.change')}</button>` : nothing}
        <button type="button" class="plain" @click=${this.#fetch}>${t('choose.file')}</button></div>
      <p class="muted small">${t('choose.calendar')}</p>`;
  }

  #choices(slots: FreeSlot[]): TemplateResult {
    const { t } = this;
    return html`<section class="stack" aria-labelledby="choose"><h3 id="choose">${t('choose.title')}</h3>
      ${byDay(slots).map(([date, all]) => html`<div class="stack tight"><h4 id="d${date}">${weekdayAndDay(t, date)}</h4>
        <ul class="times" aria-labelledby="d${date}">${all.map(one => html`<li><button type="button" aria-pressed=${this.picked?.id === one.id} @click=${() => void this.#pick(one)}>
          <span>${span(t, one)}</span>${one.place ? html`<span class="place">${one.place}</span>` : nothing}<span class="hidden">, ${weekdayAndDay(t, date)}</span></button></li>`)}</ul></div>`)}
      ${this.picked ? this.#confirm(this.picked) : nothing}
    </section>`;
  }

  #confirm(one: FreeSlot): TemplateResult {
    const { t } = this;
    const place = one.place ? t('when.place', { place: one.place }) : '';
    return html`<div class="notice stack tight" id="confirm" tabindex="-1">
      <p>${t('choose.confirm', { when: `${moment(t, one.start, one.zone)}, ${t('when.minutes', { n: one.minutes })}${place}`, manager: this.#manager })}</p>
      <div class="row"><button type="button" class="primary" ?disabled=${this.#acting.busy} @click=${() => void this.#take(one)}>${t('choose.do')}</button>
        <button type="button" @click=${this.#back}>${t('cancel')}</button></div></div>`;
  }

  /** What suits nobody else is asked for; that the talk is to be held stands fast. */
  #ask(some: boolean): TemplateResult {
    const { t, sheet } = this;
    const asked = sheet?.booking?.asked ?? sheet?.unbooked?.asked;
    if (asked) {
      return html`<div class="notice stack tight"><p>${t('choose.asked', { day: day(t, asked.at), manager: this.#manager })}</p>${asked.text ? html`<p class="written">${asked.text}</p>` : nothing}</div>`;
    }
    return html`${!sheet?.booking && this.#free.value && !some ? html`<p class="muted">${t('choose.none', { manager: this.#manager })}</p>` : nothing}<details id="another"><summary>${t('choose.another')}</summary>
      <div class="stack tight"><p class="prose">${t('choose.another.explain', { manager: this.#manager })}</p>
        <div><label for="asking">${t('choose.another.message')}</label>
          <textarea id="asking" dir="auto" rows="3" maxlength="2000" aria-describedby="asking-seen"></textarea>
          <p id="asking-seen" class="muted small">${this.#seen}</p></div>
        <div><button type="button" ?disabled=${this.#acting.busy} @click=${this.#request}>${t('choose.another.do')}</button></div></div></details>`;
  }

  get #path(): string {
    return `/dialogues/${encodeURIComponent(this.sheet?.id ?? '')}`;
  }

  get #open(): boolean {
    return this.sheet?.may.includes('CHOOSE_TIME') ?? false;
  }

  get #manager(): string {
    return this.sheet?.managers.find(one => one.responsible)?.displayName ?? this.t('release.yourManager');
  }

  get #seen(): string {
    return this.sheet ? new SheetWords(this.t, this.sheet, this.sheet.employee.person).jointSeen : '';
  }

  async #pick(one: FreeSlot): Promise<void> {
    this.picked = one;
    await this.updateComplete;
    this.#to('#confirm');
  }

  async #take({ id, start, zone }: FreeSlot): Promise<void> {
    const booked = await this.#acting.run(() => this.rest.put<Booking>(`${this.#path}/booking/slot`, { slot: id }, this.sheet?.booking?.revision ?? 0));
    this.picked = undefined;
    if (booked) {
      this.changing = false;
      await this.#finish(this.t('choose.done', { moment: moment(this.t, start, zone) }));
    } else {
      await this.#free.reload();
      await this.updateComplete;
      this.#to('#trouble');
    }
  }

  async #finish(words: string): Promise<void> {
    this.saved = words;
    this.tell('ms-stale');
    await Promise.all([this.#free.reload(), this.updateComplete]);
    this.#to('#done');
  }

  #to(what: string): void {
    this.renderRoot.querySelector<HTMLElement>(what)?.focus();
  }

  readonly #request = async (): Promise<void> => {
    const message = this.asking.value.trim() || null;
    if (await this.#acting.run(key => this.rest.post<unknown>(`${this.#path}/booking/requests`, { message }, key).then(() => true))) {
      await this.#finish(this.t('choose.another.done', { manager: this.#manager }));
    }
  };

  readonly #fetch = async (): Promise<void> => {
    const file = await this.#acting.run(() => this.rest.fetch(`${this.#path}/booking/calendar-file`));
    if (file) {
      offer(file);
    }
  };

  readonly #back = async (): Promise<void> => {
    this.picked = undefined;
    await this.updateComplete;
    this.#to('.times button');
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.picked) {
      void this.#back();
    }
  };
}
