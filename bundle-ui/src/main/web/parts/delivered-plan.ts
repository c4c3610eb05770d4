import { css, html, nothing, type TemplateResult } from 'lit';
import { day } from '../core/format.js';
import type { Column, DeliveredRow, DeliveredVersion, PlanTable, Sheet } from '../core/types.js';
import type { Translate } from '../i18n/texts.js';
import { chip } from './icons.js';
import { kindOf, planStyles } from './plan-table.js';
import { STATUS, statusShape } from './plan-words.js';

export const deliveredPlanStyles = [planStyles, css`.plan { container: plan / inline-size; }`];

type Said = (row: DeliveredRow, column: string) => string;

/** The plan as it was delivered, under the template's own words; nothing of a table without rows. */
export function deliveredPlan(t: Translate, sheet: Sheet, version: DeliveredVersion): TemplateResult | typeof nothing {
  const { plan, language } = sheet.template;
  const said: Said = (row, column) => version.texts.find(one => one.party === 'PLAN' && one.question === `${row.id}.${column}`)?.text ?? '';
  const filled = (plan?.tables ?? []).map(one => ({ one, rows: version.agreements.filter(row => row.kind === kindOf(one)) })).filter(({ rows }) => rows.length > 0);
  return !plan || filled.length === 0 ? nothing : html`<div class="stack tight plan">
    <h3 lang=${language}>${plan.title}</h3>
    ${filled.map(({ one, rows }) => table(t, language, one, rows, said))}
  </div>`;
}

function table(t: Translate, language: string, { id, groups }: PlanTable, rows: DeliveredRow[], said: Said): TemplateResult {
  const columns = groups.flatMap(group => group.columns);
  return html`<table role="table" id="delivered-${id}" aria-label=${groups[0]?.label ?? ''}>
    <thead role="rowgroup" lang=${language}>
      <tr role="row">${groups.map(group => html`<th role="columnheader" scope="colgroup" colspan=${group.columns.length}>${group.label}</th>`)}</tr>
      <tr role="row">${columns.map(column => html`<th role="columnheader" scope="col">${column.label}</th>`)}</tr>
    </thead>
    ${rows.map(row => html`<tbody role="rowgroup">
      <tr role="row">${groups.map(group => group.columns.map((column, at) => html`<td role="cell">
        ${at === 0 ? html`<p class="narrow group" lang=${language}>${group.label}</p>` : nothing}
        <p class="narrow label" lang=${language}>${column.label}</p>
        ${cell(t, row, column, said)}</td>`))}</tr>
      <tr role="row"><td role="cell" class="care" colspan=${columns.length}>${chip(statusShape(row.status), t(STATUS[row.status]))}</td></tr>
    </tbody>`)}
  </table>`;
}

function cell(t: Translate, row: DeliveredRow, { id }: Column, said: Said): TemplateResult {
  const on = (column: string): string => said(row, column) ? day(t, said(row, column)) : '–';
  return id === 'dates'
    ? html`<p><span class="small">${t('plan.implementation')}</span> ${on('implementationDate')}</p><p><span class="small">${t('plan.followUp')}</span> ${on('followUpDate')}</p>`
    : html`<p class="written">${said(row, id) || '–'}</p>${id === 'activities' && said(row, 'noActivity') ? html`<p>${t('plan.noActivity')}</p>` : nothing}`;
}
