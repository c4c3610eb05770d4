import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import type { MadeSlots } from '../core/booking-types.js';
import { ModuleElement } from '../core/element.js';
import { today } from '../core/format.js';
import { chosenDays, dayPlanOf, FIRST_PLAN, MOST_SLOTS, namedDays, wantedOf, type SlotPlan } from '../core/slot-plan.js';
import { dayAfter, mondayOf, timeOf } from '../core/slots.js';
import type { Person } from '../core/types.js';
import { faults } from '../parts/faults.js';
import { breakFields, choiceField, dateField, field, minuteChoices, timeField, weekdayTicks } from '../parts/form-parts.js';
import { clockOf, weekdayAndDay } from '../parts/time-format.js';

const ZONE = 'Europe/Stockholm';

/** Makes times one after the other as drafts: says first which, then makes them. Tells `ms-made`. */
export class SlotForm extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    .two { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 160px), 1fr)); align-items: end; }
    .days { max-block-size: 320px; overflow: auto; }
    .day { align-items: start; }
  `];

  /** those who can be offered a time */
  @property({ attribute: false }) persons: Person[] = [];
  @state() private plan: SlotPlan = { ...FIRST_PLAN, firstDay: dayAfter(mondayOf(today()), 14), lastDay: dayAfter(mondayOf(today()), 18) };
  @state() private some = false;
  @state() private wrong = '';

  readonly #making = new Acting(this);

  protected override render(): TemplateResult {
    const { t } = this;
    const n = chosenDays(this.plan).length * dayPlanOf(this.plan).length;
    return html`<ms-modal wide lang=${this.lang} heading=${t('slots.new')}>
      <form id="form" class="stack" novalidate @submit=${this.#make}>
        <p>${t('slots.explain')}</p>
        ${this.#days()}${this.#hours()}${this.#who()}${this.#rules()}
        ${this.#preview(n)}
        <p id="wrong" class="stop-ink" role="alert" tabindex="-1">${this.wrong}</p>
        ${faults(t, this.#making.problem, this.loginUrl)}
      </form>
      <button slot="actions" type="submit" form="form" class="primary" ?disabled=${this.#making.busy}>${t.count('slots.make', n)}</button>
      <button slot="actions" type="button" @click=${() => this.tell('ms-close')}>${t('cancel')}</button>
    </ms-modal>`;
  }

  #days(): TemplateResult {
    const { t, plan } = this;
    return html`<div class="two">${dateField('firstDay', t('slots.firstDay'), plan.firstDay, firstDay => this.#set({ firstDay }))}
        ${dateField('lastDay', t('slots.lastDay'), plan.lastDay, lastDay => this.#set({ lastDay }))}</div>
      ${weekdayTicks(t, plan.weekdays, weekdays => this.#set({ weekdays }))}
      <div class="two">${dateField('more', t('slots.more'), '', day => { if (day) { this.#set({ more: [...plan.more, day], without: plan.without.filter(one => one !== day) }); } })}</div>`;
  }

  #hours(): TemplateResult {
    const { t, plan } = this;
    return html`<div class="two">
        ${timeField('from', t('slots.from'), plan.from, from => this.#set({ from }))}
        ${timeField('until', t('slots.until'), plan.until, until => this.#set({ until }))}
        ${choiceField('minutes', t('booking.minutes'), plan.minutes, minuteChoices(t, [30, 45, 60, 75, 90, 120]), minutes => this.#set({ minutes }))}
        ${choiceField('pause', t('slots.pause'), plan.pause, minuteChoices(t, [0, 5, 10, 15, 30, 45, 60]), pause => this.#set({ pause }))}
      </div>
      ${breakFields(t, plan.breaks, breaks => this.#set({ breaks }))}
      ${field('place', t('booking.place'), html`<input id="place" dir="auto" maxlength="200" autocomplete="off" .value=${plan.place} aria-describedby="place-seen"
        @change=${(event: Event) => this.#set({ place: (event.target as HTMLInputElement).value })}>`)}
      <p id="place-seen" class="muted small">${t('slots.place.seen')}</p>`;
  }

  #who(): TemplateResult {
    const { t, plan } = this;
    const radio = (some: boolean, words: string): TemplateResult => html`<label class="tick"><input type="radio" name="who" .checked=${this.some === some}
      @change=${() => { this.some = some; }}>${words}</label>`;
    return html`<fieldset class="stack tight"><legend>${t('slots.who')}</legend>
      ${radio(false, t('slots.who.all'))}${radio(true, t('slots.who.some'))}
      ${this.some ? html`<div class="row" role="group" aria-label=${t('slots.who.some')}>${this.persons.map(one => html`<label class="tick"><input type="checkbox" .checked=${plan.persons.includes(one.person)}
        @change=${() => this.#set({ persons: plan.persons.includes(one.person) ? plan.persons.filter(person => person !== one.person) : [...plan.persons, one.person] })}>${one.displayName}</label>`)}</div>` : nothing}
    </fieldset>`;
  }

  #rules(): TemplateResult {
    const { t, plan } = this;
    const most: [number, string][] = [[0, t('slots.most.none')], ...[1, 2, 3, 4, 5, 6, 8].map(n => [n, t.count('slots.most.n', n)] as [number, string])];
    return html`<details><summary>${t('slots.rules')}</summary><div class="two">
      ${dateField('opensOn', t('slots.opensOn'), plan.opensOn, opensOn => this.#set({ opensOn }))}
      ${dateField('closesOn', t('slots.closesOn'), plan.closesOn, closesOn => this.#set({ closesOn }))}
      ${choiceField('notice', t('slots.notice'), plan.noticeHours, [0, 2, 24, 48, 72, 168].map(n => [n, n === 0 ? t('slots.notice.none') : n < 24 ? t('slots.notice.hours', { n }) : t.count('slots.notice.days', n / 24)]),
        noticeHours => this.#set({ noticeHours }))}
      ${choiceField('most', t('slots.most'), plan.mostPerDay, most, mostPerDay => this.#set({ mostPerDay }))}
    </div></details>`;
  }

  /** The days with their times; each can be left out. */
  #preview(n: number): TemplateResult {
    const { t, plan } = this;
    const starts = dayPlanOf(plan);
    const times = starts.map(at => clockOf(t, timeOf(at))).join(', ');
    return html`<div class="notice stack tight">
      <p role="status"><strong>${n === 0 ? t('slots.preview.none') : `${t.count('slots.preview', n)} ${t.count('slots.preview.days', chosenDays(plan).length)}`}</strong></p>
      ${starts.length === 0 ? nothing : html`<div class="days" tabindex="0" role="region" aria-label=${t('slots.preview.label')}>${namedDays(plan).map(day => html`<label class="tick day"><input type="checkbox" .checked=${!plan.without.includes(day)}
        @change=${() => this.#set({ without: plan.without.includes(day) ? plan.without.filter(one => one !== day) : [...plan.without, day] })}>
        <span>${weekdayAndDay(t, day)} <span class="muted small">${times}</span></span></label><br>`)}</div>`}
    </div>`;
  }

  #set(changes: Partial<SlotPlan>): void {
    this.plan = { ...this.plan, ...changes };
    this.wrong = '';
  }

  readonly #make = async (event: Event): Promise<void> => {
    event.preventDefault();
    const n = chosenDays(this.plan).length * dayPlanOf(this.plan).length;
    const nobody = this.some && this.plan.persons.length === 0;
    if (n === 0 || n > MOST_SLOTS || nobody) {
      this.wrong = nobody ? this.t('slots.wrong.nobody') : this.t(n === 0 ? 'slots.preview.none' : 'slots.wrong.many', { n: MOST_SLOTS });
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#wrong')?.focus();
      return;
    }
    const wanted = wantedOf({ ...this.plan, persons: this.some ? this.plan.persons : [] }, ZONE);
    const made = await this.#making.run(key => this.rest.post<MadeSlots>('/slots', wanted, key));
    if (made) {
      this.tell('ms-made', made);
    }
  };
}
