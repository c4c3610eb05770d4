import { html, nothing, type TemplateResult } from 'lit';
import type { Goal, GoalGroup, GoalLevel } from '../core/types.js';
import type { Key, Translate } from '../i18n/texts.js';

const LEVEL: Record<GoalLevel, Key> = { OPERATION: 'goals.level.operation', UNIT: 'goals.level.unit', WORKPLACE: 'goals.level.workplace' };

/** "Enhetens mål – Norra skolan"; without the unit where it is not told. */
export const goalHeading = (t: Translate, group: GoalGroup): string =>
  group.unitName ? t('goals.of', { level: t(LEVEL[group.level]), unit: group.unitName }) : t(LEVEL[group.level]);

/** A goal and its conditions. */
export const goalWords = (t: Translate, goal: Goal): TemplateResult => html`<p class="written">${goal.text}</p>
  ${goal.conditions ? html`<p class="small"><span class="label">${t('goals.conditions')}</span></p>
    <p class="small written">${goal.conditions}</p>` : nothing}`;

/** What a medarbetarsamtal also is, beside what the template says of its purpose. */
export const partOfMore = (t: Translate): TemplateResult =>
  html`<p class="notice" lang=${t.locale.slice(0, 2)}>${t('talk.partOfMore')}</p>`;
