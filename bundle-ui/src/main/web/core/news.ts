import type { Changes, Sheet } from './types.js';

/** What a page that stands open has to fetch: the notes of these questions, and the whole talk for anything else. */
export interface News { notes: string[]; everything: boolean }

/**
 * Compares what the service has now with what the page shows.
 *
 * @param known the revision of a joint note that the page has, which may be newer than the sheet's
 */
export function newsOf(sheet: Sheet, changes: Changes, known: (question: string) => number): News {
  const shown = (party: string, question: string): number => party === 'AGREEMENT'
    ? sheet.agreements.find(one => one.id === question)?.revision ?? 0
    : sheet.answers.find(one => one.party === party && one.question === question)?.revision ?? 0;
  return {
    notes: changes.items.filter(one => one.party === 'JOINT' && one.revision > known(one.question)).map(one => one.question),
    everything: changes.state !== sheet.state
      || changes.items.some(one => (one.party === 'TO_NOTES' || one.party === 'AGREEMENT') && one.revision > shown(one.party, one.question)),
  };
}

/** Another text whenever somebody has changed the plan: its words, rows, order, statuses or follow-ups. */
export const planOf = ({ items, rows, steps }: Changes): string => [
  ...items.filter(({ party }) => party === 'PLAN' || party === 'AGREEMENT' || party === 'FOLLOW_UP')
    .map(({ question, revision }) => `${question} ${revision}`),
  ...[...rows, ...steps].map(({ id, version }) => `${id} ${version}`),
].join('\n');
