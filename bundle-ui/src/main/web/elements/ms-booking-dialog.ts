import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { localParts, moment } from '../core/format.js';
import type { Booking, Template } from '../core/types.js';
import { hasPage, routineLink, routinePage, routineTitle } from '../parts/routine.js';
import { templateStyles } from '../parts/template-view.js';
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
  /** whose routine belongs to the invitation */
  @property({ attribute: false }) template: Template | undefined;
  @state() private saved: Booking | undefined;
  @state() private changing = false;
  @state() private twice = false;
  @state() private wrong: Wrong = {};
  @query('form') private readonly form!: HTMLFormElement;

  readonly #saving = new Acting(this);
  readonly #sending = new Acting(this);

  protected override render(): TemplateResult {
    const done = this.saved ?? (this.booking && !this.booking.sent && !this.changing ? this.booking : undefined);
    return html`<ms-modal lang=${this.lang} heading=${this.t('booking.title', { employee: this.employee })} @ms-close=${this.#finish}>
      ${done && !this.changing ? this.#result(done) : this.#form()}
      ${this.template ? this.#routine(this.template) : nothing}
    </ms-modal>`;
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
    return html`<div class="stack">
      <p class="notice ok" id="result" tabindex="-1" role="status">${t(booking.sent ? 'booking.sent' : 'booking.saved', { employee: this.employee, moment: at })}</p>
      ${booking.sent ? nothing : html`<p>${t('booking.send.explain', { employee: this.employee })}</p>`}
      ${trouble(t, this.#sending.problem, this.loginUrl)}
    </div>
    <div slot="actions" class="row">
      ${booking.sent ? nothing : html`<button type="button" class="primary" ?disabled=${this.#sending.busy} @click=${this.#send}>${t('booking.send')}</button>`}
      <button type="button" @click=${() => { this.changing = true; }}>${t('act.changeTime')}</button>
      <button type="button" @click=${this.#finish}>${t(booking.sent ? 'close' : 'booking.sendLater')}</button>
    </div>`;
  }

  #form(): TemplateResult {
    const t = this.t;
    const known = this.saved ?? this.booking;
    const at = known ? localParts(known.start, known.zone) : { date: '', time: '' };
    return html`<form id="booking" class="stack" novalidate @submit=${this.#onSubmit}>
      ${this.#summary()}
      <p>${t('booking.explain', { employee: this.employee })}</p>
      <div class="two">
        ${this.#field('date', html`<input id="date" name="date" type="date" .value=${at.date} aria-invalid=${'date' in this.wrong} aria-describedby="wrong-date">`)}
        ${this.#field('time', html`<input id="time" name="time" type="time" step="300" .value=${at.time} aria-invalid=${'time' in this.wrong} aria-describedby="wrong-time">`)}
        <div><label for="minutes">${t('booking.minutes')}</label>
          <select id="minutes" name="minutes">${this.#lengths(known?.minutes ?? 60)}</select></div>
      </div>
      ${this.twice ? this.#whichHour() : nothing}
      ${this.#field('place', html`<input id="place" name="place" dir="auto" maxlength="200" autocomplete="off" .value=${known?.place ?? ''} aria-invalid=${'place' in this.wrong} aria-describedby="wrong-place">`)}
      ${trouble(t, this.#saving.problem?.code === 'invalid' ? undefined : this.#saving.problem, this.loginUrl)}
    </form>
    <button slot="actions" type="submit" form="booking" class="primary" ?disabled=${this.#saving.busy}>${t(this.#saving.busy ? 'save.saving' : 'booking.save')}</button>
    <button slot="actions" type="button" @click=${this.#finish}>${t('cancel')}</button>`;
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

  async #save({ date, time, minutes, place, offset }: Record<string, string>): Promise<void> {
    const body = { date, time, zone: ZONE, minutes: Number(minutes), place: place?.trim() || null, offset: offset ?? null };
    const revision = (this.saved ?? this.booking)?.revision ?? 0;
    const saved = await this.#saving.run(() => this.rest.put<Booking>(`${this.#path}`, body, revision));
    if (saved) {
      this.saved = saved;
      this.changing = this.twice = false;
    } else {
      this.#explain();
    }
  }

  #explain(): void {
    for (const { field, code, detail } of this.#saving.problem?.errors ?? []) {
      this.twice ||= code === 'time-twice';
      const words = code === 'protected' ? this.t('booking.wrong.protected') : code === 'time-missing' ? this.t('booking.wrong.missing') : code === 'time-twice' ? this.t('booking.wrong.twice') : detail;
      this.wrong = { ...this.wrong, [field === 'place' ? 'place' : field === 'date' ? 'date' : 'time']: words };
    }
  }

  readonly #send = async (): Promise<void> => {
    const sent = await this.#sending.run(key => this.rest.post<Booking>(`${this.#path}/invitations`, {}, key));
    this.saved = sent ?? this.saved;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#result')?.focus();
  };

  get #path(): string {
    return `/dialogues/${encodeURIComponent(this.context)}/booking`;
  }

  readonly #finish = (event: Event): void => {
    event.stopPropagation();
    const booking = this.saved;
    this.tell('ms-close');
    if (booking) {
      this.tell('ms-changed', this.t(booking.sent ? 'booking.sent' : 'booking.saved',
        { employee: this.employee, moment: moment(this.t, booking.start, booking.zone) }));
    }
  };
}
