import { html, type TemplateResult } from 'lit';
import type { Place } from '../core/place.js';
import type { Employee, MentorGroup } from '../core/types.js';
import type { Translate } from '../i18n/texts.js';

interface Around { lang: string; api: string; loginUrl: string; group: MentorGroup; chosen: Employee[]; reload(): void }

/** What is done with many at once: pages of their own. */
export function groupBeside({ lang, api, loginUrl, group, chosen, reload }: Around, page: Place['page']): TemplateResult {
  switch (page) {
    case 'queue': return html`<ms-hand-over-queue lang=${lang} api=${api} login-url=${loginUrl} .group=${group} @ms-reload=${reload}></ms-hand-over-queue>`;
    case 'times': return html`<ms-times lang=${lang} api=${api} login-url=${loginUrl} .employees=${group.employees} ?may-act=${group.readiness.mayActAsManager}></ms-times>`;
    default: return html`<ms-season-planner lang=${lang} api=${api} login-url=${loginUrl} .chosen=${chosen}></ms-season-planner>`;
  }
}

/** The school year, and where there are talks of earlier ones the choice among them. */
export function groupRounds(t: Translate, { period, periods }: MentorGroup, choose: (event: Event) => void): TemplateResult {
  const all = [...new Map([period, ...periods].map(one => [one.id, one])).values()].sort((one, other) => other.startsOn.localeCompare(one.startsOn));
  return all.length < 2 ? html`<p class="muted">${t('group.period', { period: period.name })}</p>`
    : html`<div class="row"><label for="round">${t('group.round')}</label>
      <select id="round" class="round" @change=${choose}>${all.map(one => html`<option value=${one.id} ?selected=${one.id === period.id}>${one.name}</option>`)}</select></div>`;
}
