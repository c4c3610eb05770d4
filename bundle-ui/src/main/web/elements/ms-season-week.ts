import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ModuleElement } from '../core/element.js';
import { clashesOf, lanesOf, type Frame, type Occupied, type Planned } from '../core/planning.js';
import { dayAfter, timeOf, weekdayOf, weekOf } from '../core/slots.js';
import { hours, kindWords, troubleWords } from '../parts/planner-words.js';
import { clockOf, shortDay } from '../parts/time-format.js';

/** Where a talk was put. */
export interface Move { dialogue: string; date: string; at: number }
interface Drag { dialogue: string; x: number; y: number; dx: number; dy: number }

const SNAP = 15;
/** So many pixels a minute. */
const SCALE = 1.5;

/** One week of the plan: its talks can be moved with the pointer and with the arrow keys. Tells `ms-move`, `ms-step` and `ms-choose`. */
export class SeasonWeek extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    :host { container-type: inline-size; }
    table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; background: var(--_surface); }
    th, td { border: 1px solid var(--_line); padding: 4px; vertical-align: top; }
    thead th { background: var(--_canvas); font-weight: 600; }
    .axis { inline-size: 3.25rem; color: var(--_muted); font-size: 0.875rem; }
    .day { position: relative; background: repeating-linear-gradient(var(--_line) 0 1px, transparent 1px 90px); }
    .hours { position: relative; }
    .hours span { position: absolute; inset-inline: 0; }
    .busy { position: absolute; inset-inline: 0; overflow: hidden; padding: 2px 4px; font-size: 0.8125rem; color: var(--_muted); background: var(--_canvas); border: 1px dashed var(--_muted); }
    .entry { position: absolute; display: block; padding: 2px 6px; overflow: hidden; text-align: start; font-weight: 400; font-size: 0.875rem; line-height: 1.25; color: var(--_ink);
      border: 1px solid var(--_accent); border-inline-start-width: 5px; background: var(--_surface); min-block-size: 30px; min-inline-size: 0; cursor: grab; }
    .entry { scroll-margin-block: 96px; }
    .entry strong { display: block; }
    .entry.clash { border-color: var(--_stop); border-style: dashed; border-inline-start-style: solid; }
    .entry[aria-pressed="true"] { background: var(--_canvas); border-width: 2px; border-inline-start-width: 8px; }
    .entry.dragged { z-index: 2; cursor: grabbing; opacity: 0.9; touch-action: none; }
    ol { list-style: none; }
    @container (max-width: 700px) {
      table, tbody, tr, td { display: block; }
      thead, .axis { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
      td.day { block-size: auto !important; background: none; border: 1px solid var(--_line); border-radius: var(--_radius); margin-block-end: 12px; padding: 12px; }
      td.day::before { content: attr(data-label); font-weight: 600; display: block; margin-block-end: 8px; }
      .busy, .entry { position: static; inline-size: 100% !important; block-size: auto !important; margin-block-end: 8px; min-block-size: 44px; }
      .busy { min-block-size: 0; }
    }
  `];

  @property({ attribute: false }) plan: readonly Planned[] = [];
  @property({ attribute: false }) frame: Frame | undefined;
  @property({ attribute: false }) occupied: Occupied = { own: [], others: {} };
  /** the Monday */
  @property() week = '';
  /** the talk that is chosen */
  @property() chosen = '';
  /** what the service said of a talk when it was to be booked */
  @property({ attribute: false }) refused: ReadonlyMap<string, string> = new Map();
  @state() private drag: Drag | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { t, frame, week } = this;
    if (!frame || !week) {
      return nothing;
    }
    const days = [0, 1, 2, 3, 4, 5, 6].map(n => dayAfter(week, n))
      .filter(day => frame.weekdays.includes(weekdayOf(day)) || this.plan.some(one => one.date === day));
    return html`<table aria-describedby="how"><caption class="hidden">${t('planner.week', { n: weekOf(week) })}</caption>
      <thead><tr><th scope="col" class="axis">${t('planner.axis')}</th>${days.map(day => html`<th scope="col">${shortDay(t, day)}</th>`)}</tr></thead>
      <tbody><tr><td class="axis">${this.#hours(frame)}</td>${days.map(day => this.#day(day, frame))}</tr></tbody>
    </table>
    <p id="how" class="muted small">${t('planner.how')}</p>`;
  }

  /** Puts the focus on a talk. */
  focusOn(dialogue: string): void {
    [...this.renderRoot.querySelectorAll<HTMLElement>('.entry')].find(one => one.dataset['dialogue'] === dialogue)?.focus();
  }

  #hours({ dayFrom, dayUntil }: Frame): TemplateResult {
    const first = Math.ceil(dayFrom / 60);
    const all = Array.from({ length: Math.max(0, Math.floor(dayUntil / 60) - first + 1) }, (_, index) => (first + index) * 60);
    return html`<div class="hours" aria-hidden="true">${all.map(at => html`<span .style=${`inset-block-start: ${(at - dayFrom) * SCALE - 4}px`}>${clockOf(this.t, timeOf(at))}</span>`)}</div>`;
  }

  #day(date: string, frame: Frame): TemplateResult {
    const { t } = this;
    const talks = this.plan.filter(one => one.date === date).sort((one, other) => one.at - other.at);
    const lanes = lanesOf(talks);
    const own = this.occupied.own.filter(one => one.date === date)
      .map(one => ({ ...one, from: Math.max(one.from, frame.dayFrom), until: Math.min(one.until, frame.dayUntil) })).filter(one => one.until > one.from);
    return html`<td class="day" data-date=${date} data-label=${shortDay(t, date)} .style=${`block-size: ${(frame.dayUntil - frame.dayFrom) * SCALE}px`}>
      ${own.map(one => html`<div class="busy" .style=${this.#box(one.from, one.until, frame)}>${hours(t, { at: one.from, minutes: one.until - one.from })} ${kindWords(t, one.kind)}</div>`)}
      ${repeat(talks, one => one.dialogue, one => this.#entry(one, lanes.get(one.dialogue) ?? { lane: 0, lanes: 1 }, frame))}</td>`;
  }

  /** Set as a property: a style attribute is refused by the content security policy. */
  #box(from: number, until: number, { dayFrom }: Frame): string {
    return `inset-block-start: ${(from - dayFrom) * SCALE}px; block-size: ${(until - from) * SCALE}px;`;
  }

  #entry(one: Planned, { lane, lanes }: { lane: number; lanes: number }, frame: Frame): TemplateResult {
    const { t, drag } = this;
    const words = troubleWords(t, one, clashesOf(one, this.plan, this.occupied));
    const refused = this.refused.get(one.dialogue);
    const all = refused ? [refused, ...words] : words;
    const dragged = drag?.dialogue === one.dialogue;
    const style = `${this.#box(one.at, one.at + one.minutes, frame)} inset-inline-start: ${lane * 100 / lanes}%; inline-size: ${100 / lanes}%;${
      dragged ? ` transform: translate(${drag.dx}px, ${drag.dy}px);` : ''}`;
    return html`<button type="button" class="entry ${all.length > 0 ? 'clash' : ''} ${dragged ? 'dragged' : ''}" data-dialogue=${one.dialogue} .style=${style}
      aria-pressed=${this.chosen === one.dialogue} aria-describedby="how" @click=${() => this.tell('ms-choose', one.dialogue)} @keydown=${(event: KeyboardEvent) => this.#onKey(event, one)}
      @pointerdown=${(event: PointerEvent) => this.#onDown(event, one)} @pointermove=${this.#onMove} @pointerup=${(event: PointerEvent) => this.#onUp(event, one)} @pointercancel=${this.#stop}
      ><strong>${one.displayName}</strong>${hours(t, one)}${all.length > 0 ? html`<span class="stop-ink" aria-hidden="true"> ⚠</span><span class="hidden"> ${all.join(' ')}</span>` : nothing}</button>`;
  }

  #onKey(event: KeyboardEvent, one: Planned): void {
    const step = { ArrowUp: [0, -SNAP], ArrowDown: [0, SNAP], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key];
    if (event.key === 'Escape' && this.drag) {
      this.#stop();
    }
    if (!step || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    this.tell('ms-step', { dialogue: one.dialogue, days: step[0], minutes: step[1] });
  }

  /** A finger scrolls; a mouse or a pen takes hold. */
  #onDown(event: PointerEvent, one: Planned): void {
    if (event.button === 0 && event.pointerType !== 'touch' && getComputedStyle(event.currentTarget as Element).position === 'absolute') {
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      this.drag = { dialogue: one.dialogue, x: event.clientX, y: event.clientY, dx: 0, dy: 0 };
    }
  }

  readonly #onMove = (event: PointerEvent): void => {
    if (this.drag) {
      const grid = SNAP * SCALE;
      this.drag = { ...this.drag, dx: event.clientX - this.drag.x, dy: Math.round((event.clientY - this.drag.y) / grid) * grid };
    }
  };

  #onUp(event: PointerEvent, one: Planned): void {
    const { drag } = this;
    this.#stop();
    if (!drag || (Math.abs(drag.dx) < 5 && drag.dy === 0)) {
      return;
    }
    const there = [...this.renderRoot.querySelectorAll<HTMLElement>('td.day')].find(cell => {
      const { left, right } = cell.getBoundingClientRect();
      return event.clientX >= left && event.clientX < right;
    });
    this.tell<Move>('ms-move', { dialogue: one.dialogue, date: there?.dataset['date'] ?? one.date, at: one.at + Math.round(drag.dy / SCALE) });
  }

  readonly #stop = (): void => { this.drag = undefined; };
}
