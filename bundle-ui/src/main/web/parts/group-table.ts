import { css, html, type TemplateResult } from 'lit';
import type { Key, Translate } from '../i18n/texts.js';
import { waitsForMe } from '../core/turn.js';
import { COLUMNS, type ColumnId, type Sorting } from './group-columns.js';
import { row, stageOf, type Line, type RowActs, type Stage } from './group-rows.js';

export type Filter = Stage | 'all';

/** What is done with many at once. */
export interface BulkActs {
  tickAll(persons: string[], on: boolean): void;
  assign(): void;
  remind(): void;
  plan(): void;
}

const TILES: [Filter, Key][] = [
  ['all', 'tile.all'], ['none', 'tile.none'], ['unbooked', 'tile.unbooked'], ['booked', 'tile.booked'], ['held', 'tile.held'],
];
export const barStyles = css`
  .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 136px), 1fr)); gap: 8px; }
  .tiles button { flex-wrap: wrap; justify-content: start; text-align: start; gap: 0 6px; min-inline-size: 0; hyphens: auto; overflow-wrap: anywhere; padding-inline: 8px; font-size: 0.9375rem; font-weight: 400; color: var(--_ink); border-color: var(--_line); }
  .tiles strong { font-size: 1.375rem; }
  .tiles button[aria-pressed="true"] { border-color: var(--_accent); }
  .bar { position: sticky; inset-block-start: 0; z-index: 1; background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); padding: 8px 12px; }
  section { --_kept-above: 110px; }
  .sorting { display: none; }
  .sorting select { inline-size: auto; }
  @container (max-width: 1050px) { section { --_kept-above: 8px; } .bar { position: static; } .sorting { display: flex; } }
  @container (max-width: 420px) { .bar .primary { inline-size: 100%; } .sorting > * { flex: 1 1 100%; } }
`;

/** The rule of "Visa bara dem som väntar på mig". */
export const isWaiting = ({ employee, dialogue }: Line): boolean => waitsForMe(employee, dialogue);

export const isIn = (filter: Filter, line: Line): boolean => filter === 'all' || stageOf(line) === filter;

/** How many there are of each kind; each number shows them. */
export function tiles(t: Translate, lines: Line[], chosen: Filter, choose: (filter: Filter) => void): TemplateResult {
  const count = (filter: Filter): number => lines.filter(line => filter === 'all' ? line.first : isIn(filter, line)).length;
  return html`<div class="tiles" role="group" aria-label=${t('tile.label')}>${TILES.map(([filter, label]) => html`
    <button type="button" aria-pressed=${chosen === filter} @click=${() => choose(filter)}><strong>${count(filter)}</strong> ${t(label)}</button>`)}</div>`;
}

/** Ticks all that are shown, and assigns to those who are ticked. */
export function bar(t: Translate, shown: Line[], ticked: ReadonlySet<string>, mayAct: boolean, acts: BulkActs): TemplateResult {
  const persons = shown.filter(line => line.first).map(line => line.employee.person);
  const all = persons.length > 0 && persons.every(person => ticked.has(person));
  const some = persons.some(person => ticked.has(person));
  const why = !mayAct ? t('group.why.notReady') : ticked.size === 0 ? t('group.why.none') : '';
  return html`<div class="bar row">
    <label class="tick"><input type="checkbox" .checked=${all} .indeterminate=${some && !all} ?disabled=${persons.length === 0}
      @change=${() => acts.tickAll(persons, !all)}>${t('group.tickAll', { n: persons.length })}</label>
    <p role="status">${ticked.size > 0 ? t.count('group.ticked', ticked.size) : ''}</p>
    <button type="button" class="primary" ?disabled=${why !== ''} aria-describedby="why" @click=${() => acts.assign()}>${t('group.assign')}</button>
    <button type="button" ?disabled=${why !== ''} aria-describedby="why" @click=${() => acts.remind()}>${t('group.remind')}</button>
    <button type="button" ?disabled=${why !== ''} aria-describedby="why" @click=${() => acts.plan()}>${t('group.plan')}</button>
    <p id="why" class="why">${why}</p>
  </div>`;
}

/** What the list shows and in which order; and the ways to take it along. */
export interface ListActs { waiting(only: boolean): void; sort(by: ColumnId): void; print(): void; download(): void }

export const listBar = (t: Translate, lines: Line[], only: boolean, sorting: Sorting, acts: ListActs): TemplateResult => html`<div class="row spread">
  <label class="tick"><input type="checkbox" .checked=${only} @change=${() => acts.waiting(!only)}><span>${t('group.waiting', { n: lines.filter(isWaiting).length })}</span></label>
  <div class="row">
    <div class="row sorting"><label for="sort">${t('group.sort')}</label>
      <select id="sort" @change=${(event: Event) => acts.sort((event.target as HTMLSelectElement).value as ColumnId)}>
        ${COLUMNS.map(one => html`<option value=${one.id} ?selected=${one.id === sorting.by}>${t(one.label)}</option>`)}</select></div>
    <button type="button" class="plain" @click=${() => acts.print()}>${t('group.print')}</button>
    <button type="button" class="plain" @click=${() => acts.download()}>${t('group.csv')}</button>
  </div>
</div>`;

const head = (t: Translate, sorting: Sorting, sort: (by: ColumnId) => void): TemplateResult => html`
  ${COLUMNS.map(({ id, label }) => {
    const here = sorting.by === id;
    return html`<th role="columnheader" scope="col" aria-sort=${here ? sorting.down ? 'descending' : 'ascending' : 'none'}>
      <button type="button" class="sort" @click=${() => sort(id)}>${t(label)}${here ? html`<span aria-hidden="true">${sorting.down ? '▾' : '▴'}</span>` : ''}</button><span class="narrow">${t(label)}</span></th>`;
  })}`;

export const table = (t: Translate, shown: Line[], ticked: ReadonlySet<string>, mayAct: boolean, acts: RowActs, sorting: Sorting,
    sort: (by: ColumnId) => void): TemplateResult => html`
  <table role="table" aria-labelledby="title">
    <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="pick"><span class="hidden">${t('group.choose')}</span></th>
      ${head(t, sorting, sort)}</tr></thead>
    <tbody role="rowgroup">${shown.map(line => row(t, line, line.first && ticked.has(line.employee.person), mayAct, acts))}</tbody>
  </table>`;
