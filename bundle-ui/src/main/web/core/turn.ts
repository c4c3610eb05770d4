import { releaseOf } from './sharing.js';
import type { Booking, DialogueState, Employee, GroupDialogue, Sheet } from './types.js';

export type Act = 'prepare' | 'answer' | 'book' | 'retime' | 'start' | 'finish' | 'deliver' | 'deliverAgain' | 'acknowledge' | 'takeOver';
export interface Wait { who: 'EMPLOYEE' | 'MANAGER'; act: Act }

/** How far a talk has come, of all that says whose turn it is. */
interface Progress {
  state: DialogueState;
  withoutResponsible: boolean;
  employeeShown: boolean;
  managerShown: boolean;
  /** the employee knows the time */
  sent: boolean;
  /** the employee wants another time */
  asked: boolean;
  /** the time has come */
  due: boolean;
  changed: boolean;
  acknowledged: boolean;
}

export const isHeld = (state: DialogueState): boolean => state === 'HELD' || state === 'DELIVERED' || state === 'CLOSED';

const waits = (who: Wait['who'], act: Act): Wait => ({ who, act });

/** For whom the talk waits now, and to do what. */
function waitsOf(talk: Progress): Wait[] {
  if (talk.withoutResponsible && talk.state !== 'CLOSED') {
    return [waits('MANAGER', 'takeOver')];
  }
  switch (talk.state) {
    case 'ASSIGNED': return before(talk);
    case 'TALK': return [waits('MANAGER', 'finish')];
    case 'HELD': return [waits('MANAGER', 'deliver')];
    case 'DELIVERED': return talk.changed ? [waits('MANAGER', 'deliverAgain')] : talk.acknowledged ? [] : [waits('EMPLOYEE', 'acknowledge')];
    case 'CLOSED': return [];
  }
}

function before({ due, sent, asked, employeeShown, managerShown }: Progress): Wait[] {
  if (due && !asked) {
    return [waits('MANAGER', 'start')];
  }
  const all: Wait[] = [];
  if (!employeeShown) {
    all.push(waits('EMPLOYEE', 'prepare'));
  }
  if (asked || !sent) {
    all.push(waits('MANAGER', asked ? 'retime' : 'book'));
  }
  if (employeeShown && !managerShown) {
    all.push(waits('MANAGER', 'answer'));
  }
  return all;
}

const due = (booking: Pick<Booking, 'start' | 'sent'> | null, now: Date): boolean =>
  booking?.sent === true && new Date(booking.start) <= now;

export function waitsOfSheet(sheet: Sheet, now = new Date()): Wait[] {
  const responsible = sheet.managers.find(one => one.responsible);
  const newest = sheet.deliveries[0];
  return waitsOf({
    state: sheet.state,
    withoutResponsible: responsible === undefined,
    employeeShown: releaseOf(sheet, 'EMPLOYEE', sheet.employee.person) !== undefined,
    managerShown: responsible !== undefined && releaseOf(sheet, 'MANAGER', responsible.person) !== undefined,
    sent: sheet.booking?.sent ?? false,
    asked: Boolean(sheet.booking?.asked ?? sheet.unbooked?.asked),
    due: due(sheet.booking, now),
    changed: sheet.changed,
    acknowledged: sheet.acknowledgement !== 'ACKNOWLEDGED' || newest?.acknowledgedAt !== null || newest.onPaperOn !== null,
  });
}

/** The rule of "Visa bara dem som väntar på mig": what this chef is the one to do next. */
export function waitsForMe(employee: Pick<Employee, 'employment'>, talk: GroupDialogue | undefined, now = new Date()): boolean {
  if (!talk) {
    return employee.employment !== 'NONE';
  }
  if (talk.withoutResponsible) {
    return talk.canTakeOver && talk.state !== 'CLOSED';
  }
  const { booking } = talk;
  return talk.responsible && waitsOf({
    state: talk.state,
    withoutResponsible: false,
    employeeShown: talk.employeePreparation === 'SHOWN',
    managerShown: talk.managerPreparation === 'SHOWN',
    sent: booking?.sent === true,
    asked: talk.asked,
    due: booking?.start != null && due({ start: booking.start, sent: booking.sent === true }, now),
    changed: false,
    acknowledged: talk.acknowledgedAt !== null,
  }).some(one => one.who === 'MANAGER');
}
