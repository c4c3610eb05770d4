import { css, html, type TemplateResult } from 'lit';
import type { Key, Translate } from '../i18n/texts.js';
import { row, stageOf, type Line, type RowActs, type Stage } from './group-rows.js';

export type Filter = Stage | 'all';

/** What is done with many at once. */
export interface BulkActs {
  tickAll(persons: string[], on: boolean): void;
  assign(): void;
}

const TILES: [Filter, Key][] = [
  ['all', 'tile.all'], ['none', 'tile.none'], ['unbooked', 'tile.unbooked'], ['booked', 'tile.booked'], ['held', 'tile.held'],
];
const COLUMNS: Key[] = ['group.name', 'group.template', 'group.employee', 'group.you', 'group.time', 'group.held', 'group.agreements'];

export const barStyles = css`
  .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 136px), 1fr)); gap: 8px; }
  .tiles button { justify-content: start; text-align: start; gap: 6px; padding-inline: 8px; font-size: 0.9375rem; font-weight: 400; color: var(--_ink); border-color: var(--_line); }
  .tiles strong { font-size: 1.375rem; }
  .tiles button[aria-pressed="true"] { border: 2px solid var(--_accent); text-decoration: underline; text-underline-offset: 4px; }
  .bar { position: sticky; inset-block-start: 0; z-index: 1; background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); padding: 8px 12px; }
  @container (max-width: 1000px) { .bar { position: static; } }
  @container (max-width: 420px) { .bar .primary { inline-size: 100%; } }
`;

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
    <p id="why" class="why">${why}</p>
  </div>`;
}

export const table = (t: Translate, shown: Line[], ticked: ReadonlySet<string>, mayAct: boolean, acts: RowActs): TemplateResult => html`
  <table role="table" aria-labelledby="title">
    <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="pick"><span class="hidden">${t('group.choose')}</span></th>
      ${COLUMNS.map(column => html`<th role="columnheader" scope="col">${t(column)}</th>`)}</tr></thead>
    <tbody role="rowgroup">${shown.map(line => row(t, line, line.first && ticked.has(line.employee.person), mayAct, acts))}</tbody>
  </table>`;
