import { localParts } from './format.js';
import { dayAfter, daysOf, minutesOf, mondayOf } from './slots.js';
import type { Busy, BusyKind, Proposal, Proposals } from './booking-types.js';

/** One talk in the plan: its day, and when it begins and how long it is in minutes since midnight. */
export interface Planned { dialogue: string; person: string; displayName: string; revision: number; date: string; at: number; minutes: number }
interface Span { date: string; from: number; until: number }
export interface BusySpan extends Span { kind: BusyKind }

/** What the plan may be moved within. */
export interface Frame { from: string; until: string; weekdays: number[]; dayFrom: number; dayUntil: number; zone: string }

/** What is known of when somebody has something else to do. */
export interface Occupied { own: BusySpan[]; others: Record<string, Span[] | undefined> }

export type Clash = { with: 'talk'; displayName: string } | { with: 'manager'; kind: BusyKind } | { with: 'employee' };

const WHOLE_DAY = 24 * 60;

/** An interval as what it takes of each day. */
export function spansOf({ start, end }: { start: string; end: string }, zone: string): Span[] {
  const first = localParts(start, zone);
  const last = localParts(end, zone);
  const spans: Span[] = [];
  for (let date = first.date; date <= last.date && spans.length < 400; date = dayAfter(date, 1)) {
    spans.push({ date, from: date === first.date ? minutesOf(first.time) : 0, until: date === last.date ? minutesOf(last.time) : WHOLE_DAY });
  }
  return spans.filter(one => one.until > one.from);
}

export const occupiedOf = ({ busy, employeeBusy }: Pick<Proposals, 'busy' | 'employeeBusy'>, zone: string): Occupied => ({
  own: busy.flatMap((one: Busy) => spansOf(one, zone).map(span => ({ ...span, kind: one.kind }))),
  others: Object.fromEntries(employeeBusy.map(({ dialogue, busy: all }) => [dialogue, all.flatMap(one => spansOf(one, zone))])),
});

export function plannedOf({ start, dialogue, person, displayName, revision, minutes }: Proposal, zone: string): Planned {
  const { date, time } = localParts(start, zone);
  return { dialogue, person, displayName, revision, minutes, date, at: minutesOf(time) };
}

const meets = (one: Planned, span: Span): boolean => one.date === span.date && one.at < span.until && span.from < one.at + one.minutes;
const spanOf = ({ date, at, minutes }: Planned): Span => ({ date, from: at, until: at + minutes });

/** With what a talk of the plan collides. Two talks of one chef at a time cannot be; the rest is for the chef to judge. */
export function clashesOf(one: Planned, plan: readonly Planned[], { own, others }: Occupied): Clash[] {
  return [
    ...plan.filter(other => other.dialogue !== one.dialogue && meets(one, spanOf(other))).map(other => ({ with: 'talk', displayName: other.displayName }) as const),
    ...own.filter(span => meets(one, span)).slice(0, 1).map(span => ({ with: 'manager', kind: span.kind }) as const),
    ...(others[one.dialogue] ?? []).some(span => meets(one, span)) ? [{ with: 'employee' } as const] : [],
  ];
}

/** Elsewhere in the plan, within the hours of its days. */
export function movedTo(one: Planned, date: string, at: number, frame: Frame): Planned {
  const latest = Math.max(frame.dayFrom, frame.dayUntil - one.minutes);
  const within = Math.min(Math.max(at, frame.dayFrom), latest);
  return date === one.date && within === one.at ? one : { ...one, date, at: within };
}

/** The next day of the plan in that direction; the same day at its ends. */
export function otherDay(date: string, forward: boolean, frame: Frame): string {
  const days = daysOf(frame.from, frame.until, frame.weekdays);
  return (forward ? days.find(day => day > date) : days.findLast(day => day < date)) ?? date;
}

/** The first time at which nobody has anything else; nothing where there is none. */
export function firstGap(one: Omit<Planned, 'date' | 'at'>, plan: readonly Planned[], occupied: Occupied, frame: Frame, step = 15): Planned | undefined {
  for (const date of daysOf(frame.from, frame.until, frame.weekdays)) {
    for (let at = frame.dayFrom; at + one.minutes <= frame.dayUntil; at += step) {
      const there = { ...one, date, at };
      if (clashesOf(there, plan, occupied).length === 0) {
        return there;
      }
    }
  }
  return undefined;
}

/** How it stands beside others at the same time: in which lane, of how many. */
export function lanesOf(day: readonly Planned[]): Map<string, { lane: number; lanes: number }> {
  const found = new Map<string, { lane: number; lanes: number }>();
  const ends: number[] = [];
  const sorted = [...day].sort((one, other) => one.at - other.at);
  for (const one of sorted) {
    const free = ends.findIndex(end => end <= one.at);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = one.at + one.minutes;
    found.set(one.dialogue, { lane, lanes: 1 });
  }
  for (const one of sorted) {
    const beside = sorted.filter(other => meets(one, spanOf(other))).map(other => found.get(other.dialogue)?.lane ?? 0);
    found.set(one.dialogue, { lane: found.get(one.dialogue)?.lane ?? 0, lanes: Math.max(...beside) + 1 });
  }
  return found;
}

/** The Mondays of the weeks that the plan goes through. */
export const weeksOf = (frame: Frame): string[] =>
  [...new Set(daysOf(frame.from, frame.until, frame.weekdays).map(mondayOf))];
