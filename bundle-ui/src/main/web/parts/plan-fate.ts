import { html, nothing, type TemplateResult } from 'lit';
import { day, today } from '../core/format.js';
import { overdueSince } from '../core/plan.js';
import type { PlanRow, Sheet } from '../core/types.js';
import type { Translate } from '../i18n/texts.js';
import { chip } from './icons.js';
import { isHeld, STATUS, statusShape } from './plan-words.js';

export const statusChip = (t: Translate, { status }: Pick<PlanRow, 'status'>): TemplateResult => chip(statusShape(status), t(STATUS[status]));

/** For both parties: the day by which it was promised has passed. */
export function overdue(t: Translate, row: PlanRow, sheet: Sheet): TemplateResult | typeof nothing {
  const since = overdueSince(row, isHeld(sheet), today());
  return since ? chip('missing', t('plan.overdue', { day: day(t, since) }), 'stop-ink') : nothing;
}

/** Each status that the agreement has had, by whom and when; nothing while it is as it was proposed. */
export const statusHistory = (t: Translate, { text, history }: PlanRow): TemplateResult | typeof nothing => history.length < 2 ? nothing
  : html`<details class="small">
    <summary>${t('plan.history', { n: history.length })}<span class="hidden"> ${text}</span></summary>
    <ol class="bare">${history.map(one => html`<li class="row">${statusChip(t, one)}
      <span class="muted">${t('plan.notes.by', { name: one.byMe ? t('plan.history.you') : one.by.displayName || t('readers.unknown'), day: day(t, one.at) })}</span></li>`)}</ol>
  </details>`;
