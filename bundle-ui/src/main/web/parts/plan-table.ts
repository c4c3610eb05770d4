import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { day } from '../core/format.js';
import type { Column, PlanRow, PlanTable, Sheet, TalkPlan } from '../core/types.js';
import type { Workspace } from '../core/workspace.js';
import type { Key, Translate } from '../i18n/texts.js';
import { HINT } from './plan-words.js';

export interface PlanActs {
  add(table: PlanTable): void;
  move(row: PlanRow, by: -1 | 1): void;
  ask(row: PlanRow | undefined): void;
  remove(row: PlanRow): void;
  /** adds words to the text of a cell */
  fill(row: PlanRow, column: string, text: string): void;
}

export interface PlanView {
  t: Translate; sheet: Sheet; plan: TalkPlan; workspace: Workspace | undefined; api: string; loginUrl: string;
  mayWrite: boolean; seen: string; goals: Choices[]; removing: string; acts: PlanActs;
}

/** Words to choose among, under a heading of their own, and in which language they are where that is known. */
export interface Choices { heading: string; texts: string[]; language?: string }

export const planStyles = css`
  :host { container: plan / inline-size; }
  table, tbody, tr, td { display: block; inline-size: 100%; }
  thead, colgroup { display: none; }
  tbody { border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_surface); padding: 12px 16px; margin-block-end: 12px; }
  td { padding-block: 6px; text-align: start; vertical-align: top; }
  .group { font-size: 1.125rem; font-weight: 600; }
  .care { border-block-start: 1px solid var(--_line); }
  summary { font-weight: 400; hyphens: auto; }
  ul.choices button { overflow-wrap: anywhere; hyphens: auto; min-inline-size: 0; inline-size: 100%; justify-content: start; text-align: start; padding-inline: 0; }
  @container plan (min-width: 700px) {
    table { display: table; table-layout: fixed; border-collapse: collapse; background: var(--_surface); }
    thead { display: table-header-group; }
    colgroup { display: table-column-group; }
    tbody { display: table-row-group; }
    tr { display: table-row; }
    th, td { display: table-cell; inline-size: auto; border: 1px solid var(--_line); padding: 8px; }
    th { background: var(--_canvas); text-align: start; vertical-align: top; }
    col.dates { inline-size: 11.5rem; }
    td.care { border-block-end-width: 3px; }
    .narrow { display: none; }
  }
`;

export const kindOf = (table: PlanTable): 'GOAL' | 'CHALLENGE' => table.id === 'challenge' ? 'CHALLENGE' : 'GOAL';
const isDates = (column: Column): boolean => column.id === 'dates';
const DATES: [string, Key][] = [['implementationDate', 'plan.implementation'], ['followUpDate', 'plan.followUp']];

export const cellPath = (sheet: Sheet, row: PlanRow, column: string): string =>
  `/dialogues/${encodeURIComponent(sheet.id)}/plan-rows/${encodeURIComponent(row.id)}/cells/${column}`;

/** One table of the plan with the template's own words above its columns, and the row's fate below each row. */
export function planTable(view: PlanView, table: PlanTable): TemplateResult {
  const { t, sheet, acts } = view;
  const rows = view.plan.rows.filter(one => one.kind === kindOf(table));
  const { language } = sheet.template;
  const caption = table.groups[0]?.label ?? '';
  return html`<section class="stack tight" aria-labelledby=${table.id}>
    <h4 id=${table.id} lang=${language}>${caption}</h4>
    ${rows.length === 0 ? html`<p class="muted">${t('plan.empty')}</p>` : nothing}
    <table role="table" id="table-${table.id}" aria-labelledby=${table.id}>
      <colgroup>${table.groups.flatMap(group => group.columns).map(column => html`<col class=${isDates(column) ? 'dates' : ''}>`)}</colgroup>
      <thead role="rowgroup" lang=${language}>
        <tr role="row">${table.groups.map(group => html`<th role="columnheader" scope="colgroup" colspan=${group.columns.length}>${group.label}</th>`)}</tr>
        <tr role="row">${table.groups.flatMap(group => group.columns).map(column => html`<th role="columnheader" scope="col">${column.label}</th>`)}</tr>
      </thead>
      ${repeat(rows, row => row.id, (row, index) => planRow(view, table, row, index, rows.length))}
    </table>
    ${view.mayWrite ? html`<p><button type="button" id="add-${table.id}" @click=${() => acts.add(table)}>${t('plan.add')}<span class="hidden" lang=${language}> ${caption}</span></button></p>` : nothing}
  </section>`;
}

function planRow(view: PlanView, table: PlanTable, row: PlanRow, index: number, of: number): TemplateResult {
  const { t, sheet, plan } = view;
  const name = t('plan.row', { n: index + 1 });
  const columns = table.groups.reduce((sum, group) => sum + group.columns.length, 0);
  const hints = view.mayWrite ? plan.hints.filter(one => one.agreement === row.id) : [];
  return html`<tbody role="rowgroup" id="row-${row.id}">
    <tr role="row">${table.groups.map(group => group.columns.map((column, at) => html`<td role="cell">
      ${at === 0 ? html`<p class="narrow group" lang=${sheet.template.language}>${group.label}</p>` : nothing}
      ${cell(view, row, column, name)}</td>`))}</tr>
    <tr role="row"><td role="cell" class="care" colspan=${columns}><div class="stack tight">
      ${hints.map(one => html`<p class="warn-ink small">${t(HINT[one.code])}</p>`)}
      <ms-agreement-status lang=${t.locale.slice(0, 2)} api=${view.api} login-url=${view.loginUrl} .row=${row} .sheet=${sheet}></ms-agreement-status>
      ${view.mayWrite ? handles(view, row, name, index, of) : nothing}
    </div></td></tr>
  </tbody>`;
}

function cell(view: PlanView, row: PlanRow, column: Column, name: string): TemplateResult {
  const { t, sheet } = view;
  if (isDates(column)) {
    return html`<p class="narrow label" lang=${sheet.template.language}>${column.label}</p>${DATES.map(([id, label]) => date(view, row, id, t(label), name))}`;
  }
  const written = row.cells[column.id];
  return view.mayWrite ? html`<ms-text-field compact lang=${t.locale.slice(0, 2)} api=${view.api} login-url=${view.loginUrl} path=${cellPath(sheet, row, column.id)}
      label=${column.label} label-language=${sheet.template.language} question=${name} seen=${view.seen} .value=${written?.text ?? ''} .revision=${written?.revision ?? 0} .workspace=${view.workspace}></ms-text-field>${extras(view, row, column, name)}`
    : html`<p class="narrow label" lang=${sheet.template.language}>${column.label}</p>
      <p class="written">${written?.text || '–'}</p>${column.id === 'activities' && row.cells['noActivity']?.text ? html`<p>${t('plan.noActivity')}</p>` : nothing}`;
}

function date(view: PlanView, row: PlanRow, id: string, label: string, name: string): TemplateResult {
  const text = row.cells[id]?.text ?? '';
  return view.mayWrite ? mark(view, row, id, label, name, false)
    : html`<p><span class="small">${label}</span> ${text ? day(view.t, text) : '–'}</p>`;
}

/** A cell that is no text: a day, or a tick. */
function mark({ t, sheet, workspace, api, loginUrl }: PlanView, row: PlanRow, id: string, label: string, name: string, tick: boolean): TemplateResult {
  return html`<ms-plan-cell lang=${t.locale.slice(0, 2)} api=${api} login-url=${loginUrl} path=${cellPath(sheet, row, id)} label=${label} row=${name} ?tick=${tick}
    .value=${row.cells[id]?.text ?? ''} .revision=${row.cells[id]?.revision ?? 0} .workspace=${workspace}></ms-plan-cell>`;
}

function extras(view: PlanView, row: PlanRow, column: Column, name: string): TemplateResult | typeof nothing {
  const { t, sheet, goals, acts } = view;
  switch (column.id) {
    case 'unitGoal': return choices(t('plan.choices.goals'), goals, name, text => acts.fill(row, column.id, text));
    case 'activities': return html`${choices(t('plan.choices.activities'), [{ heading: '', texts: sheet.template.plan?.developmentTypes ?? [], language: sheet.template.language }], name, text => acts.fill(row, column.id, text))}
      ${row.kind === 'GOAL' ? mark(view, row, 'noActivity', t('plan.noActivity'), name, true) : nothing}`;
    default: return nothing;
  }
}

function choices(title: string, groups: Choices[], name: string, take: (text: string) => void): TemplateResult | typeof nothing {
  const onClick = (event: Event, text: string): void => {
    const details = (event.target as HTMLElement).closest('details');
    details?.removeAttribute('open');
    details?.querySelector('summary')?.focus();
    take(text);
  };
  return groups.every(one => one.texts.length === 0) ? nothing : html`<details class="small"><summary>${title}<span class="hidden"> ${name}</span></summary>
    ${groups.map(({ heading, texts, language }) => html`${heading ? html`<p class="label">${heading}</p>` : nothing}
      <ul class="bare choices" lang=${language ?? nothing}>${texts.map(text => html`<li><button type="button" class="plain" @click=${(event: Event) => onClick(event, text)}>${text}</button></li>`)}</ul>`)}</details>`;
}

function handles({ t, sheet, removing, acts }: PlanView, row: PlanRow, name: string, index: number, of: number): TemplateResult {
  const hidden = html`<span class="hidden"> ${name}</span>`;
  return removing === row.id ? html`<div class="notice warn stack tight" role="group" aria-labelledby="sure-${row.id}">
      <p id="sure-${row.id}">${t('plan.remove.what')}</p>
      <div class="row"><button type="button" class="danger" id="sure" @click=${() => acts.remove(row)}>${t('plan.remove.do')}</button>
        <button type="button" @click=${() => acts.ask(undefined)}>${t('cancel')}</button></div></div>`
    : html`<div class="row">
      ${of === 1 ? nothing : html`
        <button type="button" class="plain up" ?disabled=${index === 0} aria-describedby="why-${row.id}" @click=${() => acts.move(row, -1)}>${t('plan.up')}${hidden}</button>
        <button type="button" class="plain down" ?disabled=${index === of - 1} aria-describedby="why-${row.id}" @click=${() => acts.move(row, 1)}>${t('plan.down')}${hidden}</button>
        <span class="why small" id="why-${row.id}">${index === 0 ? t('plan.first') : index === of - 1 ? t('plan.last') : nothing}</span>`}
      ${sheet.state === 'DELIVERED' ? nothing : html`<button type="button" class="plain ask" @click=${() => acts.ask(row)}>${t('plan.remove')}${hidden}</button>`}
    </div>`;
}
