import type { Employee, GroupDialogue, MentorGroup } from './types.js';

/** One delivered talk on its way to the personnel system. */
export interface Waiting { employee: Employee; talk: GroupDialogue; delivery: number; deliveredAt: string }

/** The notes of one version, as they are copied. */
export interface Copied { text: string; code: string; answers: number }

/** What the chef has delivered and answers for, by name; the same person's newest talk first. */
export function delivered({ employees }: Pick<MentorGroup, 'employees'>, locale: string): Waiting[] {
  const byName = new Intl.Collator(locale);
  return employees
    .flatMap(employee => employee.dialogues.flatMap(talk => talk.responsible && talk.delivery !== null && talk.deliveredAt !== null
      ? [{ employee, talk, delivery: talk.delivery, deliveredAt: talk.deliveredAt }] : []))
    .sort((one, other) => byName.compare(one.employee.displayName, other.employee.displayName));
}

/** Carried over, and nothing newer delivered since. */
export const isHandedOver = ({ handedOverOn, handedOverChanged }: GroupDialogue): boolean => handedOverOn !== null && !handedOverChanged;
