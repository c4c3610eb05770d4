import type { Employee, GroupDialogue, MentorGroup } from './types.js';

/** `begun` is done for some; `unknown` while nobody has looked. */
export type StepState = 'done' | 'begun' | 'open' | 'unknown';
export interface Step { state: StepState; n: number; of: number }
/** The guide's five steps, as far as the chef has come. */
export interface Started { ready: Step; staff: Step; template: Step; assigned: Step; invited: Step }

const part = (n: number, of: number): Step => ({ state: n === 0 ? 'open' : n < of ? 'begun' : 'done', n, of });
const yes = (done: boolean): Step => ({ state: done ? 'done' : 'open', n: 0, of: 0 });

/** Those who are to get a template and have none this year. */
export const withoutTalk = (group: MentorGroup): Employee[] => group.employees.filter(one => one.employment !== 'NONE' && one.dialogues.length === 0);

function assignedOf(group: MentorGroup): Step {
  const listed = group.employees.filter(one => one.employment !== 'NONE' || one.dialogues.length > 0);
  return part(listed.length - withoutTalk(group).length, listed.length);
}

/** Whether somebody has to look in Skolbanken: all that were to be assigned are there. */
export const needsTemplates = (group: MentorGroup): boolean => assignedOf(group).state !== 'done';

/** Somebody has heard of it. */
const isGoing = ({ state, booking, employeePreparation }: GroupDialogue): boolean =>
  state !== 'ASSIGNED' || employeePreparation !== 'NOT_STARTED' || booking?.sent === true;

/** What this chef answers for and means to hold; without such a talk, whether one waits to be taken over. */
function invitedOf(talks: GroupDialogue[]): Step {
  const own = talks.filter(one => one.responsible && one.outstandingReason === null);
  return own.length === 0 && talks.length > 0 ? yes(!talks.some(one => one.withoutResponsible && !isGoing(one)))
    : part(own.filter(isGoing).length, own.length);
}

/** @param templates how many there are to assign; undefined while nobody knows */
export function startedOf(group: MentorGroup, templates: number | undefined): Started {
  return {
    ready: yes(group.readiness.mayActAsManager),
    staff: { ...yes(group.employees.length > 0), n: group.employees.length },
    template: !needsTemplates(group) ? yes(true) : templates === undefined ? { state: 'unknown', n: 0, of: 0 } : yes(templates > 0),
    assigned: assignedOf(group),
    invited: invitedOf(group.employees.flatMap(one => one.dialogues)),
  };
}
