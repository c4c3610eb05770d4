import type { BreakTimes } from './slot-plan.js';
import { dayAfter, minutesOf, mondayOf, timeOf } from './slots.js';
import type { Frame, Planned } from './planning.js';
import { isHeld } from './turn.js';
import type { Employee, Person } from './types.js';

/** Within what the talks of a season are to be placed, as it stands in the form. */
export interface Season {
  from: string;
  until: string;
  weekdays: number[];
  dayFrom: string;
  dayUntil: string;
  minutes: number;
  pause: number;
  mostPerDay: number;
  breaks: BreakTimes[];
}

export type LeftOutWhy = 'none' | 'other' | 'booked' | 'held';
/** Who is in the plan, and who is not and why. */
export interface Group { talks: (Person & { dialogue: string })[]; leftOut: (Person & { why: LeftOutWhy })[] }

/** Three weeks, beginning in good time. */
export const firstSeason = (today: string): Season => ({
  from: dayAfter(mondayOf(today), 14), until: dayAfter(mondayOf(today), 32), weekdays: [1, 2, 3, 4, 5], dayFrom: '08:00', dayUntil: '16:30',
  minutes: 60, pause: 15, mostPerDay: 4, breaks: [{ from: '12:00', until: '13:00' }],
});

export function groupOf(employees: readonly Employee[]): Group {
  const group: Group = { talks: [], leftOut: [] };
  for (const { person, displayName, dialogues } of employees) {
    const own = dialogues.filter(talk => talk.responsible);
    const open = own.filter(talk => !isHeld(talk.state));
    const talk = open.find(one => one.state === 'ASSIGNED' && !one.booking);
    if (talk) {
      group.talks.push({ person, displayName, dialogue: talk.id });
    } else {
      group.leftOut.push({ person, displayName, why: dialogues.length === 0 ? 'none' : own.length === 0 ? 'other' : open.length === 0 ? 'held' : 'booked' });
    }
  }
  return group;
}

export const frameOf = (season: Season, zone: string): Frame =>
  ({ from: season.from, until: season.until, weekdays: season.weekdays, dayFrom: minutesOf(season.dayFrom), dayUntil: minutesOf(season.dayUntil), zone });

/** What is booked in one act. */
export const bookingsOf = (plan: readonly Planned[], zone: string, place: string, send: boolean): object => ({
  entries: plan.map(({ dialogue, revision, date, at, minutes }) => ({ dialogue, revision, date, time: timeOf(at), offset: null, minutes })),
  zone, place: place.trim() || null, room: null, send,
});

const ENTRY = 'entries[';

/** @returns which of the entries a field of a refusal is of; -1 for none */
export const entryOf = (field: string): number => field.startsWith(ENTRY) ? Number.parseInt(field.slice(ENTRY.length), 10) : -1;
