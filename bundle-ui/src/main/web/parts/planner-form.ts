import { html, nothing, type TemplateResult } from 'lit';
import type { Group, Season } from '../core/season.js';
import type { Translate } from '../i18n/texts.js';
import { breakFields, choiceField, dateField, minuteChoices, timeField, weekdayTicks } from './form-parts.js';
import { leftOutWords } from './planner-words.js';

/** Who is planned, and who is left out and why. */
export const groupView = (t: Translate, { talks, leftOut }: Group): TemplateResult => html`
  ${talks.length === 0 ? html`<p class="notice warn">${t('planner.nobody')}</p>`
    : html`<details><summary>${t.count('planner.group', talks.length)}</summary><ul class="list">${talks.map(one => html`<li>${one.displayName}</li>`)}</ul></details>`}
  ${leftOut.length > 0 ? html`<details><summary>${t.count('planner.leftOut', leftOut.length)}</summary><ul class="list">${leftOut.map(one => html`<li>${one.displayName}: ${leftOutWords(t, one.why)}</li>`)}</ul></details>` : nothing}`;

export const seasonForm = (t: Translate, season: Season, set: (changes: Partial<Season>) => void): TemplateResult => html`
  <div class="two">
    ${dateField('from', t('slots.firstDay'), season.from, from => set({ from }))}
    ${dateField('until', t('slots.lastDay'), season.until, until => set({ until }))}
  </div>
  ${weekdayTicks(t, season.weekdays, weekdays => set({ weekdays }))}
  <div class="two">
    ${timeField('dayFrom', t('planner.dayFrom'), season.dayFrom, dayFrom => set({ dayFrom }))}
    ${timeField('dayUntil', t('planner.dayUntil'), season.dayUntil, dayUntil => set({ dayUntil }))}
    ${choiceField('minutes', t('booking.minutes'), season.minutes, minuteChoices(t, [30, 45, 60, 75, 90, 120]), minutes => set({ minutes }))}
    ${choiceField('pause', t('planner.pause'), season.pause, minuteChoices(t, [0, 5, 10, 15, 30, 45, 60]), pause => set({ pause }))}
    ${choiceField('most', t('slots.most'), season.mostPerDay, [1, 2, 3, 4, 5, 6, 8].map(n => [n, t.count('slots.most.n', n)] as [number, string]), mostPerDay => set({ mostPerDay }))}
  </div>
  ${breakFields(t, season.breaks, breaks => set({ breaks }))}`;
