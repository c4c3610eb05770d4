import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../core/format.js';
import type { Manager } from '../core/types.js';
import type { Translate } from '../i18n/texts.js';

/** "till och med 31 dec. 2026, begäran om utlämnande": the limits of a link that has some. */
export const limits = (t: Translate, { until, reason }: { until: string | null; reason: string | null }): string =>
  [until && t('readers.until', { day: day(t, until) }), reason].filter(Boolean).join(', ');

const responsibleFirst = (one: Manager, other: Manager): number => Number(other.responsible) - Number(one.responsible);

function reader(t: Translate, one: Manager): string {
  const disclosure = one.until !== null && one.reason !== null;
  const relation = one.responsible ? 'readers.responsible' : disclosure ? 'readers.disclosure' : 'readers.linked';
  return [one.displayName || t('readers.unknown'), t(relation), limits(t, one)].filter(Boolean).join(', ');
}

/**
 * The chefer who can read now, or for the employee that there is none.
 *
 * @param employee for a chef, who else reads
 */
export const readers = (t: Translate, managers: Manager[], employee = ''): TemplateResult => managers.length === 0
  ? html`<p>${t('readers.none')}</p>`
  : html`<ul class="list">${employee ? html`<li>${employee}</li>` : nothing}
      ${[...managers].sort(responsibleFirst).map(one => html`<li>${reader(t, one)}</li>`)}</ul>`;

/** The chefer of several talks, each once. */
export function everyManager(talks: { managers: Manager[] }[]): Manager[] {
  const all = new Map<string, Manager>();
  for (const one of talks.flatMap(talk => talk.managers)) {
    all.set(one.person, { ...one, responsible: one.responsible || (all.get(one.person)?.responsible ?? false) });
  }
  return [...all.values()];
}
