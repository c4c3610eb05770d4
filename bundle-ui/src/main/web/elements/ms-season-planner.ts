import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import type { BookedTogether, Proposals } from '../core/booking-types.js';
import { ModuleElement } from '../core/element.js';
import { today } from '../core/format.js';
import { LIST } from '../core/place.js';
import type { Planned } from '../core/planning.js';
import { bookingsOf, entryOf, firstSeason, frameOf, groupOf, type Season } from '../core/season.js';
import { SeasonPlan, sortedPlan, type Unplaced } from '../core/season-plan.js';
import { mondayOf, weekOf } from '../core/slots.js';
import type { Employee } from '../core/types.js';
import { groupView, seasonForm } from '../parts/planner-form.js';
import { planList, remarks, unplacedList } from '../parts/planner-list.js';
import { faults } from '../parts/faults.js';
import { movePanel } from '../parts/planner-panel.js';
import { clashWords, when } from '../parts/planner-words.js';
import { wrongWords } from '../parts/time-words.js';
import type { Move, SeasonWeek } from './ms-season-week.js';

const ZONE = 'Europe/Stockholm';

/** Proposes times for many talks at once, lets the chef move them, and books them all in one act. */
export class SeasonPlanner extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    .back { display: inline-flex; align-items: center; min-block-size: 44px; }
    .two { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 160px), 1fr)); align-items: end; }
    .list-view { inline-size: 100%; border-collapse: collapse; background: var(--_surface); }
    .list-view :is(th, td) { border-block-end: 1px solid var(--_line); padding: 4px 8px; text-align: start; }
    .list-view .plain, .notice .plain { padding-inline: 0; text-align: start; }
    .ticked > * { background: var(--_canvas); }
    .foot { background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); padding: 12px; }
    @media (max-width: 700px) {
      .list-view, .list-view :is(tbody, tr, td, th) { display: block; border: 0; padding-block: 0; }
      .list-view thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
      .list-view tr { border-block-end: 1px solid var(--_line); padding-block: 8px; }
    }
  `];

  /** whom the chef has chosen */
  @property({ attribute: false }) chosen: Employee[] = [];
  @state() private season: Season = firstSeason(today());
  @state() private proposed: SeasonPlan | undefined;
  @state() private view: 'week' | 'list' = 'week';
  @state() private week = '';
  @state() private picked = '';
  @state() private said = '';
  @state() private place = '';
  @state() private booked: { n: number; sent: boolean; withoutPlace: number } | undefined;
  @state() private refused: ReadonlyMap<string, string> = new Map();
  @query('ms-season-week') private readonly weekView!: SeasonWeek | null;

  readonly #proposing = new Acting(this);
  readonly #booking = new Acting(this);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#onUnload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#onUnload);
  }

  protected override firstUpdated(): void {
    this.#toTitle();
  }

  protected override render(): TemplateResult {
    const { t, booked } = this;
    return html`<section class="stack" aria-labelledby="title" @keydown=${this.#onKey}>
      <div><a class="back" href=${LIST}>${t('sheet.back')}</a></div>
      <h2 id="title" tabindex="-1">${t('group.plan')}</h2>
      ${booked ? html`<div class="notice ok stack tight" role="status"><p>${t.count(booked.sent ? 'planner.booked.sent' : 'planner.booked', booked.n)}</p>
          ${booked.withoutPlace > 0 ? html`<p>${t.count('planner.withoutPlace', booked.withoutPlace)}</p>` : nothing}</div>`
        : this.proposed ? this.#plan(this.proposed) : this.#form()}
    </section>`;
  }

  #form(): TemplateResult {
    const { t } = this;
    const group = groupOf(this.chosen);
    return html`<p class="prose">${t('planner.explain')}</p>
      ${groupView(t, group)}
      <form class="card stack" novalidate @submit=${this.#propose}>
        ${seasonForm(t, this.season, changes => { this.season = { ...this.season, ...changes }; })}
        ${faults(t, this.#proposing.problem, this.loginUrl)}
        <div><button type="submit" class="primary" ?disabled=${group.talks.length === 0 || this.#proposing.busy}>${t(this.#proposing.busy ? 'planner.busy' : 'planner.propose')}</button></div>
      </form>`;
  }

  #plan(proposed: SeasonPlan): TemplateResult {
    const { t, refused, picked } = this;
    const one = proposed.find(picked);
    return html`
      <p role="status" id="said" tabindex="-1">${this.said}</p>
      ${proposed.unknown ? html`<p class="notice warn">${t('planner.noCalendar')}</p>` : nothing}
      ${unplacedList(t, proposed.unplaced, this.#putIn)}
      ${remarks(t, proposed, refused, dialogue => void this.#show(dialogue))}
      ${this.#bar(proposed)}
      ${this.view === 'week' ? html`<ms-season-week lang=${this.lang} .plan=${proposed.plan} .frame=${proposed.frame} .occupied=${proposed.occupied} week=${this.week} chosen=${picked} .refused=${refused}
          @ms-choose=${(event: CustomEvent<string>) => { this.picked = event.detail; }} @ms-step=${this.#onStep} @ms-move=${this.#onMove}></ms-season-week>`
        : planList(t, proposed, refused, picked, dialogue => { this.picked = dialogue; })}
      ${one ? movePanel(t, one, (date, at) => this.#moved(proposed.move(picked, date, at)), () => this.#takeOut(one)) : nothing}
      <div><label for="place">${t('planner.place')}</label><input id="place" dir="auto" maxlength="200" autocomplete="off" .value=${this.place}
        @change=${(event: Event) => { this.place = (event.target as HTMLInputElement).value; }}></div>
      ${this.#foot(proposed)}`;
  }

  #bar({ weeks, plan, canUndo, canRedo }: SeasonPlan): TemplateResult {
    const { t } = this;
    return html`<div class="row spread"><div class="row" role="group" aria-label=${t('planner.weeks')}>${this.view === 'list' ? nothing : weeks.map(week => html`
        <button type="button" aria-pressed=${this.week === week} @click=${() => { this.week = week; }}>${t('planner.week', { n: weekOf(week) })} <span class="muted">(${plan.filter(one => mondayOf(one.date) === week).length})</span></button>`)}</div>
      <div class="row"><span class="row" role="group" aria-label=${t('planner.view')}>${(['week', 'list'] as const).map(view => html`
          <button type="button" aria-pressed=${this.view === view} @click=${() => { this.view = view; }}>${t(view === 'week' ? 'planner.view.week' : 'planner.view.list')}</button>`)}</span>
        <button type="button" class="plain" ?disabled=${!canUndo} @click=${() => this.#go('undo')}>${t('planner.undo')}</button>
        <button type="button" class="plain" ?disabled=${!canRedo} @click=${() => this.#go('redo')}>${t('planner.redo')}</button></div></div>`;
  }

  #foot({ plan, collides }: SeasonPlan): TemplateResult {
    const { t } = this;
    const why = plan.length === 0 ? t('planner.why.empty') : collides ? t('planner.why.clash') : this.#booking.busy ? t('save.saving') : '';
    return html`<div class="foot stack tight" tabindex="-1">
      ${this.refused.size > 0 ? nothing : faults(t, this.#booking.problem, this.loginUrl)}
      <div class="row">
        <button type="button" class="primary" ?disabled=${why !== ''} aria-describedby="why" @click=${() => void this.#book(true)}>${t.count('planner.book.send', plan.length)}</button>
        <button type="button" ?disabled=${why !== ''} aria-describedby="why" @click=${() => void this.#book(false)}>${t('planner.book')}</button>
        <button type="button" class="plain" @click=${this.#again}>${t('planner.again')}</button>
        <p id="why" class="why">${why}</p>
      </div></div>`;
  }

  #toTitle(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  readonly #propose = async (event: Event): Promise<void> => {
    event.preventDefault();
    const dialogues = groupOf(this.chosen).talks.map(one => one.dialogue);
    const answer = await this.#proposing.run(key => this.rest.post<Proposals>('/time-proposals', { dialogues, ...this.season, zone: ZONE }, key));
    if (answer) {
      this.proposed = new SeasonPlan(answer, frameOf(this.season, ZONE), this.season.minutes);
      this.week = mondayOf(sortedPlan(this.proposed.plan)[0]?.date ?? this.season.from);
      this.said = this.t.count('planner.proposed', answer.entries.length);
      await this.updateComplete;
      this.#toTitle();
    }
  };

  /** Says where the talk is now and with what it collides there. */
  #moved(one: Planned | undefined, before = ''): void {
    if (one) {
      this.refused = new Map([...this.refused].filter(([dialogue]) => dialogue !== one.dialogue));
      this.week = mondayOf(one.date);
      this.picked = one.dialogue;
    }
    this.said = [before, ...one ? [this.t('planner.moved', { employee: one.displayName, when: when(this.t, one) })] : [],
      ...one && this.proposed ? this.proposed.clashes(one).map(clash => clashWords(this.t, one, clash)) : []].filter(Boolean).join(' ');
    this.requestUpdate();
  }

  readonly #putIn = (one: Unplaced): void => this.#moved(this.proposed?.putIn(one));

  #takeOut(one: Planned): void {
    this.proposed?.takeOut(one);
    this.said = this.t('planner.tookOut', { employee: one.displayName });
    this.requestUpdate();
  }

  #go(way: 'undo' | 'redo'): void {
    this.#moved(this.proposed?.go(way), this.t(way === 'undo' ? 'planner.undone' : 'planner.redone'));
  }

  /** Puts a talk before the eyes, and the focus on it. */
  async #show(dialogue: string): Promise<void> {
    this.picked = dialogue;
    this.week = mondayOf(this.proposed?.find(dialogue)?.date ?? this.week);
    await this.updateComplete;
    await this.weekView?.updateComplete;
    this.weekView?.focusOn(dialogue);
  }

  readonly #onStep = (event: CustomEvent<{ dialogue: string; days: number; minutes: number }>): void => {
    const { dialogue, days, minutes } = event.detail;
    this.#moved(this.proposed?.step(dialogue, days, minutes));
    void this.#show(dialogue);
  };

  readonly #onMove = (event: CustomEvent<Move>): void => this.#moved(this.proposed?.move(event.detail.dialogue, event.detail.date, event.detail.at));

  readonly #onKey = (event: KeyboardEvent): void => {
    const typing = event.composedPath()[0] instanceof HTMLInputElement;
    if (this.proposed && !this.booked && !typing && (event.ctrlKey || event.metaKey) && (event.key === 'z' || event.key === 'y')) {
      event.preventDefault();
      this.#go(event.key === 'z' && !event.shiftKey ? 'undo' : 'redo');
    }
  };

  async #book(send: boolean): Promise<void> {
    const plan = sortedPlan(this.proposed?.plan ?? []);
    const done = await this.#booking.run(key => this.rest.post<BookedTogether>('/bookings', bookingsOf(plan, ZONE, this.place, send), key));
    if (done) {
      this.booked = { n: plan.length, sent: send, withoutPlace: done.withoutPlace };
      this.proposed = undefined;
      this.tell('ms-booked');
      await this.updateComplete;
      this.#toTitle();
    } else {
      this.#mark(plan);
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(this.said ? '#said' : '.foot')?.focus();
    }
  }

  /** Those that were refused are marked; nothing was booked, and the others stay where they are. */
  #mark(plan: Planned[]): void {
    this.refused = new Map((this.#booking.problem?.errors ?? []).flatMap(({ field, code, detail }) => {
      const one = plan[entryOf(field)];
      return one ? [[one.dialogue, wrongWords(this.t, code, one.displayName) ?? detail] as const] : [];
    }));
    this.said = this.refused.size > 0 ? this.t.count('planner.refused', this.refused.size) : '';
  }

  readonly #again = (): void => {
    this.proposed = undefined;
    this.refused = new Map();
    this.picked = '';
  };

  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    if (this.proposed && !this.booked) {
      event.preventDefault();
    }
  };
}
