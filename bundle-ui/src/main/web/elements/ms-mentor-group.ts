import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { csv } from '../core/csv.js';
import { offer } from '../core/download.js';
import { ModuleElement } from '../core/element.js';
import { today } from '../core/format.js';
import { Place } from '../core/place.js';
import { Remote } from '../core/remote.js';
import type { Booking, Employee, MentorGroup as Group, Sheet } from '../core/types.js';
import { Workspace } from '../core/workspace.js';
import { linesOf, rowStyles, type Line, type RowActs } from '../parts/group-rows.js';
import { sorted, wordsOf, type ColumnId, type Sorting } from '../parts/group-columns.js';
import { bar, barStyles, isIn, isWaiting, listBar, table, tiles, type BulkActs, type Filter, type ListActs } from '../parts/group-table.js';
import { handOver } from '../parts/hand-over.js';
import { printGroup } from '../parts/print-group.js';
import { readinessList } from '../parts/readiness.js';
import { waiting, trouble } from '../parts/trouble.js';

type Window = { kind: 'assign'; chosen: Employee[] } | { kind: 'remind'; chosen: Employee[] } | { kind: 'book'; line: Line; booking: Booking | null } | { kind: 'undo' | 'takeOver'; line: Line } | undefined;

/** The chef's one screen: who has what, and what to do next, for everybody at once. */
export class MentorGroup extends ModuleElement {
  static override styles = [...ModuleElement.styles, rowStyles, barStyles, css`
    :host { container-type: inline-size; }
    .round { inline-size: auto; }
    tbody :is(input, button, a) { scroll-margin-block: 120px 16px; }
  `];

  /** where Skolbanken lists the templates, when the host says so */
  @property({ attribute: 'skolbanken-url' }) skolbankenUrl = '';
  @state() private filter: Filter = 'all';
  /** an earlier round that was chosen; empty for the one of now */
  @state() private round = '';
  @state() private onlyWaiting = false;
  @state() private sorting: Sorting = { by: 'name', down: false };
  @state() private ticked: ReadonlySet<string> = new Set();
  @state() private window: Window;
  @state() private done = '';

  readonly #group = new Remote<Group>(this, signal => this.rest.look(`/mentor-group${this.round ? `?period=${encodeURIComponent(this.round)}` : ''}`, signal));
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
        ${group ? this.#rounds(group) : nothing}
      </div>
      ${group ? this.#page(group) : waiting(this.t, this.#group, this.loginUrl)}
    </section>`;
  }

  #page(group: Group): TemplateResult {
    const t = this.t;
    const lines = linesOf(group.employees);
    const shown = this.#shown(lines);
    const mayAct = group.readiness.mayActAsManager;
    const now = group.period.endsOn >= today();
    return html`
      ${trouble(t, this.#group.problem ?? this.#opening.problem, this.loginUrl)}
      ${mayAct ? nothing : html`<div id="readiness" class="notice warn stack tight"><p><strong>${t('group.notReady')}</strong></p>${readinessList(t, group.readiness)}</div>`}
      ${group.pupils > 0 ? html`<p class="muted">${t('group.staffOnly')}</p>` : nothing}
      <p role="status" class=${this.done ? 'notice ok' : ''}>${this.done}</p>
      ${group.employees.length === 0 ? html`<p class="card prose">${t('group.empty')}</p>` : html`
        ${now ? handOver(t, lines, mayAct, this.#acts) : nothing}
        ${tiles(t, lines, this.filter, filter => { this.filter = filter; })}
        ${now ? bar(t, shown, this.ticked, mayAct, this.#bulk) : nothing}
        ${listBar(t, lines, this.onlyWaiting, this.sorting, this.#list)}
        ${shown.length === 0 ? html`<p class="card">${t(this.onlyWaiting ? 'group.noneWaits' : 'group.noneHere')}</p>`
          : table(t, shown, this.ticked, mayAct, this.#acts, this.sorting, this.#list.sort)}
        <ms-tasks lang=${this.lang} api=${this.api} login-url=${this.loginUrl}></ms-tasks>`}
      ${this.#dialogs()}`;
  }

  /** The school year, and where there are talks of earlier ones the choice among them. */
  #rounds({ period, periods }: Group): TemplateResult {
    const t = this.t;
    const all = [...new Map([period, ...periods].map(one => [one.id, one])).values()].sort((one, other) => other.startsOn.localeCompare(one.startsOn));
    return all.length < 2 ? html`<p class="muted">${t('group.period', { period: period.name })}</p>`
      : html`<div class="row"><label for="round">${t('group.round')}</label>
        <select id="round" class="round" @change=${this.#onRound}>${all.map(one => html`<option value=${one.id} ?selected=${one.id === period.id}>${one.name}</option>`)}</select></div>`;
  }

  #shown(lines: Line[]): Line[] {
    return sorted(this.t, lines.filter(line => isIn(this.filter, line) && (!this.onlyWaiting || isWaiting(line))), this.sorting);
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
    if (window.kind === 'remind') {
      return html`<ms-remind-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} .chosen=${window.chosen} @ms-close=${this.#close}></ms-remind-dialog>`;
    }
    const { employee, dialogue } = window.line;
    const id = dialogue?.id ?? '';
    const version = this.#group.value?.employees.flatMap(one => one.dialogues).find(one => one.id === id)?.version ?? 0;
    switch (window.kind) {
      case 'book': return html`<ms-booking-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${id}
          employee=${employee.displayName} .booking=${window.booking} @ms-close=${this.#close}></ms-booking-dialog>`;
      case 'undo': return html`<ms-undo-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${id}
          employee=${employee.displayName} template=${dialogue?.template.title ?? ''} .version=${version} @ms-close=${this.#close}></ms-undo-dialog>`;
      case 'takeOver': return html`<ms-take-over-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${id}
          employee=${employee.displayName} .version=${version} @ms-close=${this.#close} @ms-stale=${this.#reload}></ms-take-over-dialog>`;
    }
  }

  #chosen(): Employee[] {
    return (this.#group.value?.employees ?? []).filter(one => this.ticked.has(one.person));
  }

  #tickAll(persons: string[], on: boolean): void {
    const ticked = new Set(this.ticked);
    persons.forEach(person => on ? ticked.add(person) : ticked.delete(person));
    this.ticked = ticked;
  }

  async #arrive(): Promise<void> {
    this.done = '';
    if (!this.#place.dialogue) {
      await this.#settle();
    }
  }

  /** The button that opened the dialog may be gone: the focus is not lost with it. */
  async #settle(): Promise<void> {
    await this.#group.reload();
    await this.updateComplete;
    if (!this.shadowRoot?.activeElement) {
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

  /** The list as it is shown now. */
  #taken(): { title: string; lines: Line[] } {
    const group = this.#group.value;
    return { title: `${this.t('group.title')} ${group?.period.name ?? ''}`, lines: this.#shown(linesOf(group?.employees ?? [])) };
  }

  readonly #list: ListActs = {
    waiting: only => { this.onlyWaiting = only; },
    sort: (by: ColumnId) => { this.sorting = { by, down: this.sorting.by === by && !this.sorting.down }; },
    print: () => {
      const { title, lines } = this.#taken();
      printGroup(this.t, title, lines);
    },
    download: () => {
      const { title, lines } = this.#taken();
      const name = `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.csv`;
      offer({ blob: new Blob([csv(wordsOf(this.t, lines))], { type: 'text/csv;charset=utf-8' }), name });
    },
  };
  readonly #bulk: BulkActs = {
    tickAll: (persons, on) => this.#tickAll(persons, on),
    assign: () => { this.window = { kind: 'assign', chosen: this.#chosen() }; },
    remind: () => { this.window = { kind: 'remind', chosen: this.#chosen() }; },
  };
  readonly #acts: RowActs = {
    tick: person => this.#tickAll([person], !this.ticked.has(person)),
    book: line => void this.#book(line),
    undo: line => { this.window = { kind: 'undo', line }; },
    takeOver: line => { this.window = { kind: 'takeOver', line }; },
  };
  readonly #onRound = (event: Event): void => {
    this.round = (event.target as HTMLSelectElement).value;
    this.ticked = new Set();
    void this.#group.reload();
  };
  readonly #reload = (): void => void this.#group.reload();
  readonly #close = (): void => { this.window = undefined; };
  readonly #onAssigned = (): void => {
    this.ticked = new Set();
    void this.#group.reload();
  };
  readonly #onChanged = (event: CustomEvent<string>): void => {
    this.done = event.detail;
    void this.#settle();
  };
}
