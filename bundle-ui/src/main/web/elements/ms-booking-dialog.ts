import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import type { Room, Rooms } from '../core/booking-types.js';
import { ModuleElement } from '../core/element.js';
import { instantOf, isDay, localParts, moment } from '../core/format.js';
import { Remote } from '../core/remote.js';
import { TimeOfTalk } from '../core/time-of-talk.js';
import type { Booking, Template } from '../core/types.js';
import { warningList } from '../parts/booking-words.js';
import { hasPage, routineLink, routinePage, routineTitle } from '../parts/routine.js';
import { templateStyles } from '../parts/template-view.js';
import { wrongWords } from '../parts/time-words.js';
import { trouble } from '../parts/trouble.js';

const ZONE = 'Europe/Stockholm';
const LENGTHS = [30, 45, 60, 75, 90, 120];
type Wrong = Partial<Record<'date' | 'time' | 'place', string>>;

/** Sets a talk's time and, as an act of its own, sends it. The attribute `context` is the talk's id. */
export class BookingDialog extends ModuleElement {
  static override styles = [...ModuleElement.styles, templateStyles, css`
    .two { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr)); }
    .list .plain { padding-inline: 0; text-align: start; justify-content: start; }
  `];

  @property() employee = '';
  @property({ attribute: false }) booking: Booking | null = null;
  /** that the employee wants a time, where there is none */
  @property({ attribute: false }) asked: Booking['asked'] = null;
  /** whose routine belongs to the invitation */
  @property({ attribute: false }) template: Template | undefined;
  @state() private changing = false;
  @state() private cancelling = false;
  @state() private twice = false;
  @state() private wrong: Wrong = {};
  @query('form') private readonly form!: HTMLFormElement;

  readonly #saving = new Acting(this);
  readonly #sending = new Acting(this);
  readonly #time = new TimeOfTalk(this, { rest: () => this.rest, dialogue: () => this.context, opened: () => this.booking });
  /** The rooms at the time that is written; none known while the host has no calendar. */
  readonly #rooms = new Remote<Rooms>(this, signal => this.rest.get(`/rooms?from=${encodeURIComponent(this.#span[0])}&until=${encodeURIComponent(this.#span[1])}`, signal), 'when asked');
  #span: [string, string] = ['', ''];

  override connectedCallback(): void {
    super.connectedCallback();
    const { booking } = this;
    if (booking) {
      this.#span = [booking.start, new Date(Date.parse(booking.start) + booking.minutes * 60_000).toISOString()];
      void this.#rooms.reload();
    }
  }

  protected override render(): TemplateResult {
    const known = this.#time.now;
    const isSet = known && !this.changing && !this.#saving.busy && (this.#time.isChanged || !known.sent);
    return html`<ms-modal ?hidden=${this.cancelling} lang=${this.lang} heading=${this.t('booking.title', { employee: this.employee })} @ms-close=${this.#finish}>
      ${isSet ? this.#result(known) : this.#form(known)}
      ${this.template ? this.#routine(this.template) : nothing}
    </ms-modal>
    ${this.cancelling && known ? html`<ms-cancel-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${this.context} employee=${this.employee} .booking=${known}
      @ms-close=${this.#onKept} @ms-changed=${() => this.tell('ms-close')}></ms-cancel-dialog>` : nothing}`;
  }

  /** What the employee reads with the invitation. */
  #routine(template: Template): TemplateResult {
    const t = this.t;
    return html`<div class="stack tight"><p class="muted small">${t('booking.routine', { employee: this.employee })}</p>
      ${hasPage(template) ? html`<details><summary>${t('sheet.routine', { title: routineTitle(template) })}</summary>${routinePage(t, template)}</details>` : nothing}
      ${routineLink(t, template)}</div>`;
  }

  #result(booking: Booking): TemplateResult {
    const t = this.t;
    const at = moment(t, booking.start, booking.zone);
    const unread = booking.sent ? undefined : this.#time.reading.problem;
    return html`<div class="stack">
      <p class="notice ok" id="result" tabindex="-1" role="status">${t(booking.sent ? 'booking.sent' : 'booking.saved', { employee: this.employee, moment: at })}</p>
      ${warningList(t, booking.warnings ?? [], this.employee)}
      ${booking.sent ? nothing : html`<p>${t('booking.send.explain', { employee: this.employee })}</p>`}
      ${trouble(t, this.#sending.problem ?? unread, this.loginUrl)}
    </div>
    <div slot="actions" class="row">
      ${booking.sent ? nothing : html`<button type="button" class="primary" ?disabled=${this.#sending.busy || unread !== undefined} @click=${this.#send}>${t('booking.send')}</button>`}
      <button type="button" @click=${() => { this.changing = true; }}>${t('act.changeTime')}</button>
      ${this.#cancelButton()}
      <button type="button" @click=${this.#finish}>${t(booking.sent ? 'close' : 'booking.sendLater')}</button>
    </div>`;
  }

  #cancelButton(): TemplateResult {
    return html`<button type="button" class="plain" @click=${() => { this.cancelling = true; }}>${this.t('cancelTime.open')}</button>`;
  }

  #form(known: Booking | null): TemplateResult {
    const t = this.t;
    const asked = known?.asked ?? this.asked;
    const at = known ? localParts(known.start, known.zone) : { date: '', time: '' };
    return html`<form id="booking" class="stack" novalidate @submit=${this.#onSubmit} @change=${this.#onChange}>
      ${this.#summary()}
      ${asked ? html`<div class="notice"><p>${t('booking.asked', { employee: this.employee })}</p>${asked.text ? html`<p class="written">${asked.text}</p>` : nothing}</div>` : nothing}
      <p>${t('booking.explain', { employee: this.employee })}</p>
      <div class="two">
        ${this.#field('date', html`<input id="date" name="date" type="date" .value=${at.date} aria-invalid=${'date' in this.wrong} aria-describedby="wrong-date">`)}
        ${this.#field('time', html`<input id="time" name="time" type="time" step="300" .value=${at.time} aria-invalid=${'time' in this.wrong} aria-describedby="wrong-time">`)}
        <div><label for="minutes">${t('booking.minutes')}</label>
          <select id="minutes" name="minutes">${this.#lengths(known?.minutes ?? 60)}</select></div>
      </div>
      ${this.twice ? this.#whichHour() : nothing}
      ${this.#field('place', html`<input id="place" name="place" dir="auto" maxlength="200" autocomplete="off" list="rooms" .value=${known?.place ?? ''} aria-invalid=${'place' in this.wrong} aria-describedby="wrong-place">`)}
      <datalist id="rooms">${this.#known.map(one => html`<option value=${one.name}>${t(one.free ? 'booking.rooms.free' : 'booking.rooms.busy')}</option>`)}</datalist>
      ${this.#time.isMoved ? html`<div><label for="message">${t('booking.message', { employee: this.employee })}</label>
        <textarea id="message" name="message" dir="auto" rows="2" maxlength="2000" .value=${this.#time.message} aria-describedby="message-seen"></textarea>
        <p id="message-seen" class="muted small">${t('cancelTime.seen', { employee: this.employee })}</p></div>` : nothing}
      ${trouble(t, Object.keys(this.wrong).length > 0 ? undefined : this.#saving.problem, this.loginUrl)}
    </form>
    <button slot="actions" type="submit" form="booking" class="primary" ?disabled=${this.#saving.busy}>${t(this.#saving.busy ? 'save.saving' : 'booking.save')}</button>
    ${known ? html`<span slot="actions">${this.#cancelButton()}</span>` : nothing}
    <button slot="actions" type="button" @click=${this.#finish}>${t('cancel')}</button>`;
  }

  get #known(): Room[] {
    return this.#rooms.value?.rooms ?? [];
  }

  #lengths(chosen: number): TemplateResult[] {
    const all = LENGTHS.includes(chosen) ? LENGTHS : [...LENGTHS, chosen].sort((a, b) => a - b);
    return all.map(n => html`<option value=${n} ?selected=${n === chosen}>${this.t('when.minutes', { n })}</option>`);
  }

  #field(name: 'date' | 'time' | 'place', control: TemplateResult): TemplateResult {
    const label = { date: 'booking.date', time: 'booking.time', place: 'booking.place' } as const;
    return html`<div><label for=${name}>${this.t(label[name])}</label>${control}
      <p id="wrong-${name}" class="stop-ink">${this.wrong[name]}</p></div>`;
  }

  #summary(): TemplateResult | typeof nothing {
    const all = Object.entries(this.wrong);
    return all.length === 0 ? nothing : html`<div class="notice stop" role="alert">
      <p>${this.t('errors.title')}</p>
      <ul class="list">${all.map(([name, words]) => html`<li><button type="button" class="plain"
        @click=${() => this.renderRoot.querySelector<HTMLElement>(`#${name}`)?.focus()}>${words}</button></li>`)}</ul>
    </div>`;
  }

  #whichHour(): TemplateResult {
    return html`<fieldset class="stack tight"><legend>${this.t('booking.twice')}</legend>
      <label class="tick"><input type="radio" name="offset" value="+02:00" checked>${this.t('booking.twice.first')}</label>
      <label class="tick"><input type="radio" name="offset" value="+01:00">${this.t('booking.twice.second')}</label>
    </fieldset>`;
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const typed = Object.fromEntries(new FormData(this.form)) as Record<string, string>;
    this.wrong = {
      ...typed['date'] ? {} : { date: this.t('booking.wrong.date') },
      ...typed['time'] ? {} : { time: this.t('booking.wrong.time') },
    };
    if (Object.keys(this.wrong).length === 0) {
      await this.#save(typed);
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], #result')?.focus();
  };

  /** The rooms are asked for once the whole time is known. */
  readonly #onChange = (): void => {
    const { date, time, minutes } = Object.fromEntries(new FormData(this.form)) as Record<string, string>;
    if (date && isDay(date) && time) {
      const start = instantOf(date, time, ZONE);
      this.#span = [start, new Date(Date.parse(start) + Number(minutes) * 60_000).toISOString()];
      void this.#rooms.reload();
    }
  };

  async #save({ date, time, minutes, place, offset, message }: Record<string, string>): Promise<void> {
    const where = place?.trim() || null;
    const wanted = { date: date ?? '', time: time ?? '', zone: ZONE, minutes: Number(minutes), place: where, offset: offset ?? null,
      room: this.#time.roomAt(where, this.#known), message: message?.trim() || null };
    if (await this.#saving.run(() => this.#time.set(wanted))) {
      this.changing = this.twice = false;
    } else {
      this.#explain();
    }
  }

  #explain(): void {
    for (const { field, code, detail } of this.#saving.problem?.errors ?? []) {
      this.twice ||= code === 'time-twice';
      const words = wrongWords(this.t, code, this.employee) ?? detail;
      this.wrong = { ...this.wrong, [field === 'place' || code === 'room-taken' ? 'place' : field === 'date' ? 'date' : 'time']: words };
    }
  }

  readonly #send = async (): Promise<void> => {
    await this.#sending.run(key => this.#time.send(key));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#result')?.focus();
  };

  /** The time is as it was: so is this dialog. */
  readonly #onKept = (event: Event): void => {
    event.stopPropagation();
    this.cancelling = false;
  };

  readonly #finish = (event: Event): void => {
    event.stopPropagation();
    const { now, isChanged } = this.#time;
    this.tell('ms-close');
    if (now && isChanged) {
      this.tell('ms-changed', this.t(now.sent ? 'booking.sent' : 'booking.saved',
        { employee: this.employee, moment: moment(this.t, now.start, now.zone) }));
    }
  };
}
