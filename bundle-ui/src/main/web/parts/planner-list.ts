import { html, nothing, type TemplateResult } from 'lit';
import type { Planned } from '../core/planning.js';
import { sortedPlan, type SeasonPlan, type Unplaced } from '../core/season-plan.js';
import type { Key, Translate } from '../i18n/texts.js';
import { hours, troubleWords, when } from './planner-words.js';
import { shortDay } from './time-format.js';

const wordsOf = (t: Translate, season: SeasonPlan, refused: ReadonlyMap<string, string>, one: Planned): string[] =>
  [refused.get(one.dialogue), ...troubleWords(t, one, season.clashes(one))].filter(word => word !== undefined);

const WHY: Record<Unplaced['why'], Key> = { HAS_TIME: 'planner.out.booked', NO_COMMON_TIME: 'planner.why.none', PERIOD_FULL: 'planner.why.full', TAKEN_OUT: 'planner.why.out' };

/** Those who got no time, each with the way in. */
export const unplacedList = (t: Translate, unplaced: readonly Unplaced[], putIn: (one: Unplaced) => void): TemplateResult | typeof nothing => unplaced.length === 0 ? nothing
  : html`<div class="notice warn stack tight"><p><strong>${t.count('planner.unplaced', unplaced.length)}</strong></p>
    <ul class="bare">${unplaced.map(one => html`<li class="row spread"><span>${one.displayName}: ${t(WHY[one.why])}</span>
      ${one.why === 'HAS_TIME' ? nothing : html`<button type="button" @click=${() => putIn(one)}>${t('planner.putIn')}<span class="hidden"> ${one.displayName}</span></button>`}</li>`)}</ul></div>`;

/** The plan as a list in order of time: one is chosen to be changed. */
export const planList = (t: Translate, season: SeasonPlan, refused: ReadonlyMap<string, string>, chosen: string, choose: (dialogue: string) => void): TemplateResult => html`
  <table class="list-view"><caption class="hidden">${t('planner.title')}</caption>
    <thead><tr><th scope="col">${t('print.times.day')}</th><th scope="col">${t('print.times.time')}</th><th scope="col">${t('group.name')}</th><th scope="col">${t('planner.remarks')}</th></tr></thead>
    <tbody>${sortedPlan(season.plan).map(one => {
      const words = wordsOf(t, season, refused, one);
      return html`<tr class=${chosen === one.dialogue ? 'ticked' : ''}><td>${shortDay(t, one.date)}</td><td>${hours(t, one)}</td>
        <th scope="row"><button type="button" class="plain" aria-pressed=${chosen === one.dialogue} @click=${() => choose(one.dialogue)}>${one.displayName}</button></th>
        <td>${words.length > 0 ? html`<span class="stop-ink">${words.join(' ')}</span>` : nothing}</td></tr>`;
    })}</tbody></table>`;

/** What is to be looked at before anything is booked, each with the way to it. */
export function remarks(t: Translate, season: SeasonPlan, refused: ReadonlyMap<string, string>, choose: (dialogue: string) => void): TemplateResult | typeof nothing {
  const all = sortedPlan(season.plan).map(one => ({ one, words: wordsOf(t, season, refused, one) }))
    .filter(({ words }) => words.length > 0);
  return all.length === 0 ? nothing : html`<details class="notice warn" ?open=${all.length <= 6}><summary>${t.count('planner.look.at', all.length)}</summary>
    <ul class="list">${all.map(({ one, words }) => html`<li><button type="button" class="plain" @click=${() => choose(one.dialogue)}>${one.displayName}, ${when(t, one)}</button> ${words.join(' ')}</li>`)}</ul></details>`;
}
