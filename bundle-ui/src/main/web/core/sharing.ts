import type { Answer, Release, Released, Sheet } from './types.js';

type Shared = Pick<Sheet, 'releases' | 'template' | 'managers'>;

/** @returns that this person has shown it; the other party may still have to wait for it */
export const releaseOf = ({ releases }: Pick<Sheet, 'releases'>, what: Released, person: string): Release | undefined =>
  releases.find(one => one.what === what && one.by.person === person);

/** Both have to show before either opens, the chef's side being the responsible chef's, and one of them has not. */
export const waitsForBoth = ({ releases, template, managers }: Shared, what: Released): boolean => {
  const responsible = managers.find(one => one.responsible)?.person;
  return template.release === 'TOGETHER' && what !== 'OWN_NOTE'
    && !(releases.some(one => one.what === 'EMPLOYEE') && releases.some(one => one.what === 'MANAGER' && one.by.person === responsible));
};

/** The service's own rule, for what its author sees before it is shown: only what both may have before the eyes. What was opened stays open. */
export const isShown = (sheet: Shared, what: Released, person: string): boolean => {
  const release = releaseOf(sheet, what, person);
  return release !== undefined && (release.openedAt !== null || !waitsForBoth(sheet, what));
};

/** What stands in the way of a delivery, as far as the reader sees it: texts of chefer that are neither shown nor erased. */
export function unshown(sheet: Pick<Sheet, 'answers' | 'releases' | 'managers'>): Answer[] {
  const linked = new Set(sheet.managers.map(one => one.person));
  return sheet.answers.filter(({ party, author, text }) =>
    (party === 'MANAGER' || party === 'OWN_NOTE') && author !== null && linked.has(author.person)
      && text.trim() !== '' && releaseOf(sheet, party, author.person) === undefined);
}
