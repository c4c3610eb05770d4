import { html, nothing, type TemplateResult } from 'lit';
import type { TalkPlan } from '../core/types.js';
import type { Workspace } from '../core/workspace.js';
import type { Translate } from '../i18n/texts.js';

/** What was typed into a row or a follow-up that the other one has taken away meanwhile: it can still be copied. */
export function planUnsent(t: Translate, talk: string, { rows, steps }: TalkPlan, workspace: Workspace | undefined): TemplateResult | typeof nothing {
  const kept = [...rows.map(one => `${talk}/plan-rows/${encodeURIComponent(one.id)}/`), ...steps.map(one => `${talk}/follow-ups/${encodeURIComponent(one.id)}/`)];
  const lost = [`${talk}/plan-rows/`, `${talk}/follow-ups/`].flatMap(place => workspace?.below(place) ?? [])
    .filter(draft => draft.unsent && !kept.some(place => draft.path.startsWith(place)));
  return lost.length === 0 ? nothing : html`<section class="stack tight">
    <h4>${t('sheet.unsent')}</h4>${lost.map(draft => html`<p class="card written">${draft.text}</p>`)}</section>`;
}
