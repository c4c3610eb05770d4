import type { Changes, Part, Sheet, TalkPlan } from './types.js';

/** What a page that stands open has to fetch: the notes of these questions, and the whole talk for anything else. */
export interface News { notes: string[]; everything: boolean }

/**
 * Compares what the service has now with what the page shows.
 *
 * @param known the revision of a joint note that the page has, which may be newer than the sheet's
 */
export function newsOf(sheet: Sheet, changes: Changes, known: (question: string) => number): News {
  const shown = (party: string, question: string): number => party === 'AGREEMENT' || party === 'OWN_QUESTION'
    ? [...sheet.agreements, ...sheet.ownQuestions].find(one => one.id === question)?.revision ?? 0
    : sheet.answers.find(one => one.party === party && one.question === question)?.revision ?? 0;
  return {
    notes: changes.items.filter(one => one.party === 'JOINT' && one.revision > known(one.question)).map(one => one.question),
    everything: changes.state !== sheet.state
      || changes.items.some(one => ['TO_NOTES', 'AGREEMENT', 'OWN_QUESTION'].includes(one.party) && one.revision > shown(one.party, one.question))
      || sheet.ownQuestions.some(({ id }) => !changes.items.some(one => one.party === 'OWN_QUESTION' && one.question === id)),
  };
}

/** Another text whenever somebody has changed the plan: its words, rows, order, statuses or follow-ups. */
export const planOf = ({ items, rows, steps }: Changes): string => [
  ...items.filter(({ party }) => party === 'PLAN' || party === 'AGREEMENT' || party === 'FOLLOW_UP')
    .map(({ question, revision }) => `${question} ${revision}`),
  ...[...rows, ...steps].map(({ id, version }) => `${id} ${version}`),
].join('\n');

/** Whether the plan that is shown has other rows or follow-ups than the service: it may have been read between a row's coming and its going. */
export const isBehind = (shown: Pick<TalkPlan, 'rows' | 'steps'>, changes: Pick<Changes, 'rows' | 'steps'>): boolean =>
  parts(shown) !== parts(changes);

const parts = ({ rows, steps }: { rows: Part[]; steps: Part[] }): string =>
  [...rows, ...steps].map(({ id, version }) => `${id} ${version}`).sort().join('\n');
