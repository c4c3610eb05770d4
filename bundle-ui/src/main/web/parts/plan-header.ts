import { css, html, nothing, type TemplateResult } from 'lit';
import { day } from '../core/format.js';
import type { Sheet, TalkPlan } from '../core/types.js';
import type { Translate } from '../i18n/texts.js';

export const planHeaderStyles = css`
  .header { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr)); gap: 8px 24px; }
  .header dt { color: var(--_muted); font-size: 0.9375rem; }
`;

type Header = TalkPlan['header'];

/** What each field is filled with: by the talk, and by the host at each look. */
const FILLED: Record<string, (t: Translate, sheet: Sheet, header: Header) => string> = {
  datum: (t, { heldOn, booking }) => heldOn ? day(t, heldOn) : booking ? day(t, booking.start, booking.zone) : t('plan.header.noDay'),
  medarbetare: (t, { employee }) => employee.displayName || t('readers.unknown'),
  chef: (t, _, { manager }) => manager.displayName || t('readers.unknown'),
  enhet: (_t, _, { units }) => units.map(({ operation, name }) => operation ? `${operation}, ${name}` : name).join('; '),
};

/** What the template says of the plan, and its header in the template's own words. */
export function planHeader(t: Translate, sheet: Sheet, header: Header): TemplateResult | typeof nothing {
  const { plan, language } = sheet.template;
  return !plan ? nothing : html`
    ${plan.guidance?.length ? html`<div class="stack tight prose" lang=${language}>${plan.guidance.map(one => html`<p>${one}</p>`)}</div>` : nothing}
    ${plan.header?.length ? html`<dl class="header card">${plan.header.map(({ id, label }) => html`<div>
      <dt lang=${language}>${label}</dt><dd>${FILLED[id]?.(t, sheet, header) || '–'}</dd></div>`)}</dl>` : nothing}`;
}
