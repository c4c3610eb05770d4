import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { csv } from '../core/csv.js';
import { offer } from '../core/download.js';
import { today } from '../core/format.js';
import { localised } from '../core/localised.js';
import { delivered } from '../core/hand-over.js';
import { withoutTalk } from '../core/getting-started.js';
import { PLANNER, QUEUE, TIMES } from '../core/place.js';
import { Remote } from '../core/remote.js';
import { timePath } from '../core/time-of-talk.js';
import { isHeld } from '../core/turn.js';
import type { Employee, MentorGroup as Group, Person, Sheet, Template } from '../core/types.js';
import { groupBeside, groupRounds } from '../parts/group-beside.js';
import { linesOf, rowStyles, type Line, type RowActs } from '../parts/group-rows.js';
import { sorted, wordsOf, type ColumnId, type Sorting } from '../parts/group-columns.js';
import { groupWindow, type Window } from '../parts/group-windows.js';
import { bar, barStyles, isIn, isWaiting, listBar, table, tiles, type BulkActs, type Filter, type ListActs } from '../parts/group-table.js';
import { gatherRound } from '../parts/gather-round.js';
import { queueTitle } from '../parts/hand-over-words.js';
import { handOver } from '../parts/hand-over.js';
import { printGroup } from '../parts/print-group.js';
import { readinessList } from '../parts/readiness.js';
import { ownRoutine } from '../parts/routine.js';
import { TalkPage } from '../parts/talk-page.js';
import { waiting, trouble } from '../parts/trouble.js';

/** The chef's one screen: who has what, and what to do next, for everybody at once. */
export class MentorGroup extends TalkPage {
  static override styles = [...TalkPage.styles, rowStyles, barStyles, css`
    :host { container-type: inline-size; }
    .round { inline-size: auto; }
  `];

  /** where Skolbanken lists the templates, when the host says so */
  @property({ attribute: 'skolbanken-url' }) skolbankenUrl = '';
  @state() private filter: Filter = 'all';
  /** an earlier round that was chosen; empty for the one of now */
  @state() private round = '';
  @state() private onlyWaiting = false;
  @state() private sorting: Sorting = { by: 'name', down: false };
  @state() private ticked: ReadonlySet<string> = new Set();
  @state() private window: Window | undefined;
  @state() private done = '';

  readonly #group = new Remote<Group>(this, signal => this.rest.look(`/mentor-group${this.round ? `?period=${encodeURIComponent(this.round)}` : ''}`, signal));
  readonly #opening = new Remote<Pick<Sheet, 'booking'>>(this, signal => this.rest.get(timePath(this.#asked?.dialogue?.id ?? ''), signal));
  /** what the employee reads with the invitation; nothing of the talk */
  readonly #template = new Remote<Template>(this, signal => {
    const { id, version } = this.#asked?.dialogue?.template ?? { id: '', version: 0 };
    return this.rest.get(`/templates/${encodeURIComponent(id)}/versions/${version}`, signal);
  }, 'when asked');
  #asked: Line | undefined;

  protected override reload(): Promise<void> {
    return this.#group.reload();
  }

  protected override list(): TemplateResult {
    const group = this.#group.value;
    if (group && this.place.page !== 'list') {
      const { lang, api, loginUrl } = this;
      return groupBeside({ lang, api, loginUrl, group, chosen: this.ticked.size > 0 ? this.#chosen() : group.employees, reload: this.#reload }, this.place.page);
    }
    return html`<section class="stack" aria-labelledby="title" @ms-changed=${this.#onChanged} @ms-assigned=${this.#onAssigned}>
      <div class="row spread">
        <h2 id="title" tabindex="-1">${this.t('group.title')}</h2>
        <div class="row">
          ${group && delivered(group, this.t.locale).length > 0 ? html`<a class="button" href=${QUEUE}>${queueTitle(this.t, group)}</a>` : nothing}
          ${group && group.employees.length > 0 ? html`<a class="button" href=${TIMES}>${this.t('group.times')}</a>` : nothing}
          ${group ? groupRounds(this.t, group, this.#onRound) : nothing}
        </div>
      </div>
      ${group?.routineLink ? html`<p>${ownRoutine(this.t, group.routineLink)}</p>` : nothing}
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
      ${now ? html`<ms-getting-started lang=${this.lang} api=${this.api} login-url=${this.loginUrl} skolbanken-url=${this.skolbankenUrl} .group=${group}
        @ms-assign-missing=${() => { this.window = { kind: 'assign', chosen: withoutTalk(group) }; }}></ms-getting-started>` : nothing}
      ${group.pupils > 0 ? html`<p class="muted">${t('group.staffOnly')}</p>` : nothing}
      <p role="status" class=${this.done ? 'notice ok' : ''}>${this.done}</p>
      ${group.employees.length === 0 ? html`<p class="card prose">${t('group.empty')}</p>` : html`
        ${now ? handOver(t, lines, mayAct, this.#acts) : nothing}
        ${tiles(t, lines, this.filter, filter => { this.filter = filter; })}
        ${now ? bar(t, shown, this.ticked, mayAct, this.#bulk) : nothing}
        ${listBar(t, lines, this.onlyWaiting, this.sorting, this.#list)}
        ${shown.length === 0 ? html`<p class="card">${t(this.onlyWaiting ? 'group.noneWaits' : 'group.noneHere')}</p>`
          : table(t, shown, this.ticked, mayAct, this.#acts, this.sorting, this.#list.sort)}
        <ms-tasks lang=${this.lang} api=${this.api} login-url=${this.loginUrl}></ms-tasks>
        ${gatherRound(t, this, lines, group.period)}`}
      ${this.#dialogs()}`;
  }

  #shown(lines: Line[]): Line[] {
    return sorted(this.t, lines.filter(line => isIn(this.filter, line) && (!this.onlyWaiting || isWaiting(line))), this.sorting);
  }

  #dialogs(): TemplateResult | typeof nothing {
    const { lang, api, loginUrl, skolbankenUrl } = this;
    const template = this.#template.value && localised(this.#template.value, lang);
    const versionOf = (id: string): number => this.#group.value?.employees.flatMap(one => one.dialogues).find(one => one.id === id)?.version ?? 0;
    return this.window ? groupWindow({ lang, api, loginUrl, skolbankenUrl, template, versionOf, close: this.#close, reload: this.#reload }, this.window) : nothing;
  }

  #chosen(): Employee[] {
    return (this.#group.value?.employees ?? []).filter(one => this.ticked.has(one.person));
  }

  #tickAll(persons: string[], on: boolean): void {
    const ticked = new Set(this.ticked);
    persons.forEach(person => on ? ticked.add(person) : ticked.delete(person));
    this.ticked = ticked;
  }

  /** Goes on in the list of this year. */
  protected override goOnWith(next: Person): void {
    this.round = '';
    super.goOnWith(next);
  }

  protected override async arrive(): Promise<void> {
    this.done = '';
    if (!this.place.shown && this.place.page === 'list') {
      const next = this.next;
      this.next = undefined;
      await this.#settle();
      if (next) {
        await this.#goOn(next);
      }
    }
  }

  /** The talk after a finished one: its time where there is one to book, and before that its template. */
  async #goOn({ person, displayName }: Person): Promise<void> {
    const lines = linesOf(this.#group.value?.employees ?? []).filter(line => line.employee.person === person);
    const next = lines.find(({ dialogue }) => dialogue?.responsible && !isHeld(dialogue.state));
    if (next) {
      await this.#book(next);
    } else if (lines[0]) {
      this.done = this.t('next.assign', { employee: displayName });
      this.window = { kind: 'assign', chosen: [lines[0].employee] };
    }
  }

  /** The button that opened the dialog may be gone: the focus is not lost with it. */
  async #settle(): Promise<void> {
    await this.#group.reload();
    await this.#refocus();
  }

  async #refocus(): Promise<void> {
    await this.updateComplete;
    if (!this.shadowRoot?.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    }
  }

  /** The list leaves out the place of a booking: a known one is fetched first, so that changing the time keeps the place. */
  async #book(line: Line): Promise<void> {
    this.#asked = line;
    this.#template.value = undefined;
    void this.#template.reload();
    if (line.dialogue?.booking) {
      this.#opening.value = undefined;
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
    plan: () => { location.hash = PLANNER; },
    remind: () => { this.window = { kind: 'remind', chosen: this.#chosen() }; },
  };
  readonly #acts: RowActs = {
    tick: person => this.#tickAll([person], !this.ticked.has(person)),
    book: line => void this.#book(line),
    undo: line => { this.window = { kind: 'undo', line }; },
    takeOver: line => { this.window = { kind: 'takeOver', line }; },
    outstanding: line => { this.window = { kind: 'outstanding', line }; },
  };
  readonly #onRound = (event: Event): void => {
    this.round = (event.target as HTMLSelectElement).value;
    this.ticked = new Set();
    void this.#group.reload();
  };
  readonly #reload = (): void => void this.#group.reload();
  readonly #close = (): void => {
    this.window = undefined;
    void this.#refocus();
  };
  readonly #onAssigned = (): void => {
    this.ticked = new Set();
    void this.#settle();
  };
  readonly #onChanged = (event: CustomEvent<string>): void => {
    this.done = event.detail;
    void this.#settle();
  };
}
