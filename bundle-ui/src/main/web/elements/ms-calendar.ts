import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OwnBooking, OwnBookings } from '../core/booking-types.js';
import { addressOf, PLANNER } from '../core/place.js';
import { Remote } from '../core/remote.js';
import { byDay } from '../core/slots.js';
import { comingBookings } from '../core/times-api.js';
import { isHeld } from '../core/turn.js';
import type { Employee, GroupDialogue, MentorGroup, OwnDialogue, OwnDialogues, Person } from '../core/types.js';
import { chip } from '../parts/icons.js';
import { TalkPage } from '../parts/talk-page.js';
import { span, weekdayAndDay } from '../parts/time-format.js';
import { waiting } from '../parts/trouble.js';

interface Coming { bookings: OwnBookings; group: MentorGroup; mine: OwnDialogues }

interface Unbooked { employee: Employee; talk: GroupDialogue }

const unbooked = (group: MentorGroup): Unbooked[] => group.employees.flatMap(employee =>
  employee.dialogues.filter(talk => talk.responsible && !isHeld(talk.state) && !talk.booking).map(talk => ({ employee, talk })));

/** The talks in the host's Kalender: those that are coming, and those that still have no time. */
export class Calendar extends TalkPage {
  /** where Min mentorsgrupp is, when the host says so */
  @property({ attribute: 'mentor-group-url' }) mentorGroupUrl = '';
  @state() private booking: Unbooked | undefined;
  @state() private done = '';

  readonly #coming = new Remote<Coming>(this, async signal => {
    const [bookings, group, mine] = await Promise.all([comingBookings(this.rest, signal),
      this.rest.look<MentorGroup>('/mentor-group', signal), this.rest.look<OwnDialogues>('/dialogues', signal)]);
    return { bookings, group, mine };
  });

  protected override reload(): Promise<void> {
    return this.#coming.reload();
  }

  protected override list(): TemplateResult {
    const { t } = this;
    const coming = this.#coming.value;
    return html`<section class="stack" aria-labelledby="title" @ms-changed=${this.#onChanged}>
      <h2 id="title" tabindex="-1">${t('calendar.title')}</h2>
      <p role="status" class=${this.done ? 'notice ok' : ''}>${this.done}</p>
      ${coming ? this.#page(coming) : waiting(t, this.#coming, this.loginUrl)}
    </section>`;
  }

  #page({ bookings, group, mine }: Coming): TemplateResult {
    const { t } = this;
    const toChoose = mine.items.filter(one => one.state === 'ASSIGNED' && !one.booking);
    const toBook = unbooked(group);
    const items = bookings.items.filter(one => !one.held);
    return html`
      ${items.length === 0 ? html`<p class="card prose">${t('calendar.empty')}</p>` : byDay(items).map(([date, all]) => html`<section class="card stack tight" aria-label=${weekdayAndDay(t, date)}>
        <h3>${weekdayAndDay(t, date)}</h3><ul class="bare">${all.map(one => this.#one(one))}</ul></section>`)}
      ${bookings.hidden > 0 ? html`<p class="muted">${t.count('calendar.hidden', bookings.hidden)}</p>` : nothing}
      ${toChoose.length > 0 ? this.#toChoose(toChoose) : nothing}
      ${toBook.length > 0 ? this.#toBook(toBook, group.readiness.mayActAsManager) : nothing}
      ${this.booking ? html`<ms-booking-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${this.booking.talk.id}
        employee=${this.booking.employee.displayName} .booking=${null} @ms-close=${() => { this.booking = undefined; }}></ms-booking-dialog>` : nothing}`;
  }

  #one(one: OwnBooking): TemplateResult {
    const { t } = this;
    return html`<li class="row"><strong>${span(t, one)}</strong><a href=${addressOf(one.dialogue)}>${t('calendar.with', { name: one.displayName })}</a>
      ${one.as === 'MANAGER' && !one.sent ? chip('time', t('group.notSent'), 'warn-ink') : nothing}</li>`;
  }

  /** One's own talks without a time: chosen in the talk. */
  #toChoose(talks: OwnDialogue[]): TemplateResult {
    const { t } = this;
    return html`<section class="card stack tight" aria-labelledby="choose"><h3 id="choose">${t('calendar.own')}</h3>
      <ul class="bare">${talks.map(one => html`<li class="row spread"><span>${one.template.title} ${one.period.name}</span>
        <a class="button" href=${addressOf(one.id)}>${t('calendar.choose')}<span class="hidden"> ${one.template.title}</span></a></li>`)}</ul></section>`;
  }

  /** The coming talks that the chef has not booked. */
  #toBook(all: Unbooked[], mayAct: boolean): TemplateResult {
    const { t } = this;
    return html`<section class="card stack tight" aria-labelledby="book"><h3 id="book">${t('calendar.without')}</h3>
      ${mayAct ? nothing : html`<p id="why" class="why">${t('slots.why.notReady')}</p>`}
      <ul class="bare">${all.map(({ employee, talk }) => html`<li class="row spread"><span>${employee.displayName}${talk.asked ? html` ${chip('missing', t('group.asked'), 'warn-ink')}` : nothing}</span>
        <button type="button" ?disabled=${!mayAct} aria-describedby=${mayAct ? nothing : 'why'} @click=${() => { this.booking = { employee, talk }; }}>${t('act.book')}<span class="hidden"> ${employee.displayName}</span></button></li>`)}</ul>
      ${this.mentorGroupUrl && all.length > 1 ? html`<p><a href="${this.mentorGroupUrl}${PLANNER}">${t('group.plan')}</a></p>` : nothing}</section>`;
  }

  protected override async arrive(): Promise<void> {
    const next = this.next;
    this.next = undefined;
    this.done = '';
    if (!this.place.shown && this.place.page !== 'privacy') {
      await this.#settle();
      if (next) {
        this.#goOn(next);
      }
    }
  }

  /** The talk after a finished one: its time, or first its template, which is assigned elsewhere. */
  #goOn({ person, displayName }: Person): void {
    const { group } = this.#coming.value ?? {};
    this.booking = group && unbooked(group).find(one => one.employee.person === person);
    this.done = this.booking ? '' : this.t('next.assign', { employee: displayName });
  }

  async #settle(): Promise<void> {
    await this.#coming.reload();
    await this.updateComplete;
    if (!this.shadowRoot?.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    }
  }

  readonly #onChanged = (event: CustomEvent<string>): void => {
    this.done = event.detail;
    void this.#settle();
  };
}
