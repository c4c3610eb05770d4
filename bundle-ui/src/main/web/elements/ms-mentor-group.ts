import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ModuleElement } from '../core/element.js';
import { Place } from '../core/place.js';
import { Remote } from '../core/remote.js';
import type { Booking, Employee, MentorGroup as Group, Sheet } from '../core/types.js';
import { Workspace } from '../core/workspace.js';
import type { Key } from '../i18n/texts.js';
import { linesOf, row, rowStyles, stageOf, type Line, type RowActs, type Stage } from '../parts/group-rows.js';
import { readinessList } from '../parts/readiness.js';
import { waiting, trouble } from '../parts/trouble.js';

type Filter = Stage | 'all';
type Window = { kind: 'assign'; chosen: Employee[] } | { kind: 'book'; line: Line; booking: Booking | null } | { kind: 'undo'; line: Line } | undefined;

const TILES: [Filter, Key][] = [
  ['all', 'tile.all'], ['none', 'tile.none'], ['unbooked', 'tile.unbooked'], ['booked', 'tile.booked'], ['held', 'tile.held'],
];
const COLUMNS: Key[] = ['group.name', 'group.template', 'group.employee', 'group.you', 'group.time', 'group.held', 'group.agreements'];

/** The chef's one screen: who has what, and what to do next, for everybody at once. */
export class MentorGroup extends ModuleElement {
  static override styles = [...ModuleElement.styles, rowStyles, css`
    :host { container-type: inline-size; }
    .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 136px), 1fr)); gap: 8px; }
    .tiles button { justify-content: start; text-align: start; gap: 6px; padding-inline: 8px; font-size: 0.9375rem; font-weight: 400; color: var(--_ink); border-color: var(--_line); }
    .tiles strong { font-size: 1.375rem; }
    .tiles button[aria-pressed="true"] { border: 2px solid var(--_accent); text-decoration: underline; text-underline-offset: 4px; }
    .bar { position: sticky; inset-block-start: 0; z-index: 1; background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); padding: 8px 12px; }
    tbody :is(input, button, a) { scroll-margin-block: 120px 16px; }
    @container (max-width: 1000px) { .bar { position: static; } }
    @container (max-width: 420px) { .bar .primary { inline-size: 100%; } }
  `];

  /** where Skolbanken lists the templates, when the host says so */
  @property({ attribute: 'skolbanken-url' }) skolbankenUrl = '';
  @state() private filter: Filter = 'all';
  @state() private ticked: ReadonlySet<string> = new Set();
  @state() private window: Window;
  @state() private done = '';

  readonly #group = new Remote<Group>(this, signal => this.rest.get('/mentor-group', signal));
  readonly #opening = new Remote<Sheet>(this, signal => this.rest.get(`/dialogues/${encodeURIComponent(this.#asked?.dialogue?.id ?? '')}`, signal));
  readonly #place = new Place(this, () => void this.#arrive());
  #workspace: Workspace | undefined;
  #asked: Line | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#workspace = new Workspace(this.rest);
    this.#workspace.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#workspace?.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('api') && this.api) {
      void this.#group.reload();
    }
  }

  protected override render(): TemplateResult {
    const open = this.#place.dialogue;
    if (open) {
      return html`<ms-dialogue lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${open} .workspace=${this.#workspace}></ms-dialogue>`;
    }
    const group = this.#group.value;
    return html`<section class="stack" aria-labelledby="title" @ms-changed=${this.#onChanged} @ms-assigned=${this.#onAssigned}>
      <div class="row spread">
        <h2 id="title" tabindex="-1">${this.t('group.title')}</h2>
        ${group ? html`<p class="muted">${this.t('group.period', { period: group.period.name })}</p>` : nothing}
      </div>
      ${group ? this.#page(group) : waiting(this.t, this.#group, this.loginUrl)}
    </section>`;
  }

  #page(group: Group): TemplateResult {
    const t = this.t;
    const lines = linesOf(group.employees);
    const shown = lines.filter(line => this.filter === 'all' || stageOf(line) === this.filter);
    const mayAct = group.readiness.mayActAsManager;
    return html`
      ${trouble(t, this.#group.problem ?? this.#opening.problem, this.loginUrl)}
      ${mayAct ? nothing : html`<div id="readiness" class="notice warn stack tight"><p><strong>${t('group.notReady')}</strong></p>${readinessList(t, group.readiness)}</div>`}
      ${group.pupils > 0 ? html`<p class="muted">${t('group.staffOnly')}</p>` : nothing}
      <p role="status" class=${this.done ? 'notice ok' : ''}>${this.done}</p>
      ${group.employees.length === 0 ? html`<p class="card prose">${t('group.empty')}</p>` : html`
        ${this.#tiles(lines)}
        ${this.#bar(shown, mayAct)}
        ${shown.length === 0 ? html`<p class="card">${t('group.noneHere')}</p>` : this.#table(shown, mayAct)}`}
      ${this.#dialogs()}`;
  }

  #tiles(lines: Line[]): TemplateResult {
    const count = (filter: Filter): number => filter === 'all'
      ? lines.filter(line => line.first).length
      : lines.filter(line => stageOf(line) === filter).length;
    return html`<div class="tiles" role="group" aria-label=${this.t('tile.label')}>${TILES.map(([filter, label]) => html`
      <button type="button" aria-pressed=${this.filter === filter} @click=${() => { this.filter = filter; }}><strong>${count(filter)}</strong> ${this.t(label)}</button>`)}</div>`;
  }

  #bar(shown: Line[], mayAct: boolean): TemplateResult {
    const t = this.t;
    const persons = shown.filter(line => line.first).map(line => line.employee.person);
    const all = persons.length > 0 && persons.every(person => this.ticked.has(person));
    const some = persons.some(person => this.ticked.has(person));
    const why = !mayAct ? t('group.why.notReady') : this.ticked.size === 0 ? t('group.why.none') : '';
    return html`<div class="bar row">
      <label class="tick"><input type="checkbox" .checked=${all} .indeterminate=${some && !all} ?disabled=${persons.length === 0}
        @change=${() => this.#tickAll(persons, !all)}>${t('group.tickAll', { n: persons.length })}</label>
      <p role="status">${this.ticked.size > 0 ? t.count('group.ticked', this.ticked.size) : ''}</p>
      <button type="button" class="primary" ?disabled=${why !== ''} aria-describedby="why" @click=${this.#assign}>${t('group.assign')}</button>
      <p id="why" class="why">${why}</p>
    </div>`;
  }

  #table(shown: Line[], mayAct: boolean): TemplateResult {
    const t = this.t;
    return html`<table role="table" aria-labelledby="title">
      <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="pick"><span class="hidden">${t('group.choose')}</span></th>
        ${COLUMNS.map(column => html`<th role="columnheader" scope="col">${t(column)}</th>`)}</tr></thead>
      <tbody role="rowgroup">${shown.map(line => row(t, line, line.first && this.ticked.has(line.employee.person), mayAct, this.#acts))}</tbody>
    </table>`;
  }

  #dialogs(): TemplateResult | typeof nothing {
    const window = this.window;
    if (!window) {
      return nothing;
    }
    if (window.kind === 'assign') {
      return html`<ms-assign-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} skolbanken-url=${this.skolbankenUrl}
        .chosen=${window.chosen} @ms-close=${this.#close}></ms-assign-dialog>`;
    }
    const { employee, dialogue } = window.line;
    return window.kind === 'book'
      ? html`<ms-booking-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${dialogue?.id ?? ''}
          employee=${employee.displayName} .booking=${window.booking} @ms-close=${this.#close}></ms-booking-dialog>`
      : html`<ms-undo-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${dialogue?.id ?? ''}
          employee=${employee.displayName} template=${dialogue?.template.title ?? ''} .version=${dialogue?.version ?? 0} @ms-close=${this.#close}></ms-undo-dialog>`;
  }

  #tickAll(persons: string[], on: boolean): void {
    const ticked = new Set(this.ticked);
    persons.forEach(person => on ? ticked.add(person) : ticked.delete(person));
    this.ticked = ticked;
  }

  async #arrive(): Promise<void> {
    this.done = '';
    if (!this.#place.dialogue) {
      await Promise.all([this.updateComplete, this.#group.reload()]);
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    }
  }

  /** The list leaves out the place of a booking: a known one is fetched first, so that changing the time keeps the place. */
  async #book(line: Line): Promise<void> {
    this.#asked = line;
    if (line.dialogue?.booking) {
      await this.#opening.reload();
    }
    const booking = line.dialogue?.booking ? this.#opening.value?.booking : null;
    this.window = booking === undefined ? undefined : { kind: 'book', line, booking };
  }

  readonly #assign = (): void => {
    const employees = this.#group.value?.employees ?? [];
    this.window = { kind: 'assign', chosen: employees.filter(one => this.ticked.has(one.person)) };
  };
  readonly #acts: RowActs = {
    tick: person => this.#tickAll([person], !this.ticked.has(person)),
    book: line => void this.#book(line),
    undo: line => { this.window = { kind: 'undo', line }; },
  };
  readonly #close = (): void => { this.window = undefined; };
  readonly #onAssigned = (): void => {
    this.ticked = new Set();
    void this.#group.reload();
  };
  readonly #onChanged = (event: CustomEvent<string>): void => {
    this.done = event.detail;
    void this.#group.reload();
  };
}
