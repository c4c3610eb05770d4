import { html, nothing, type TemplateResult } from 'lit';
import type { PlanRow, TalkPlan } from '../core/types.js';
import type { Translate } from '../i18n/texts.js';
import { chip } from './icons.js';
import { STATUS, statusShape } from './plan-words.js';

const isOpen = ({ status, continuedIn }: PlanRow): boolean => continuedIn === null && status !== 'FULFILLED' && status !== 'CANCELLED';

const wordsOf = ({ text, cells }: PlanRow): string => text || Object.values(cells).find(one => one?.text)?.text || '–';

/** What the talk before agreed on, and what of it may go on in this one. */
export function previousPlan(t: Translate, { period, rows }: NonNullable<TalkPlan['previous']>, busy: boolean, carry: (rows: PlanRow[]) => void): TemplateResult | typeof nothing {
  const open = rows.filter(isOpen);
  return rows.length === 0 ? nothing : html`<section class="stack tight card" aria-labelledby="previous">
    <h4 id="previous">${t('plan.previous', { period })}</h4>
    <ul class="bare">${rows.map(row => html`<li class="row spread">
      <span class="written">${wordsOf(row)}</span>
      <span class="row">${chip(statusShape(row.status), t(STATUS[row.status]))}
        ${row.continuedIn !== null ? html`<span class="muted">${t('plan.previous.taken')}</span>` : nothing}
        ${isOpen(row) ? html`<button type="button" ?disabled=${busy} @click=${() => carry([row])}>${t('plan.previous.take')}<span class="hidden"> ${wordsOf(row)}</span></button>` : nothing}</span></li>`)}</ul>
    ${open.length > 1 ? html`<p><button type="button" ?disabled=${busy} @click=${() => carry(open)}>${t('plan.previous.takeAll')}</button></p>` : nothing}
  </section>`;
}
