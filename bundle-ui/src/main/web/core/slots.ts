import { localParts } from './format.js';

/** Minutes since midnight, from and until. */
export interface Pause { from: number; until: number }
/** How the times of one day follow each other. */
export interface DayPlan { from: number; until: number; minutes: number; pause: number; breaks: Pause[] }

/** "08:30" as minutes since midnight. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minutes since midnight as "08:30". */
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** When the times of a day begin, one after the other: none lies in a break or goes on after the end. */
export function startsOf({ from, until, minutes, pause, breaks }: DayPlan): number[] {
  const starts: number[] = [];
  let at = from;
  while (minutes > 0 && at + minutes <= until) {
    const inTheWay = breaks.filter(one => at < one.until && one.from < at + minutes);
    if (inTheWay.length > 0) {
      at = Math.max(...inTheWay.map(one => one.until));
    } else {
      starts.push(at);
      at += minutes + Math.max(0, pause);
    }
  }
  return starts;
}

const DAY = 86_400_000;
const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);

export const dayAfter = (date: string, days: number): string => new Date(utc(date) + days * DAY).toISOString().slice(0, 10);

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (date: string): number => new Date(utc(date)).getUTCDay() || 7;

export const mondayOf = (date: string): string => dayAfter(date, 1 - weekdayOf(date));

/** The number of the week as Sweden counts them: the first is the one with the year's first Thursday. */
export function weekOf(date: string): number {
  const thursday = dayAfter(mondayOf(date), 3);
  return Math.floor((utc(thursday) - utc(`${thursday.slice(0, 4)}-01-01`)) / DAY / 7) + 1;
}

/** The days of those weekdays, both ends with them; none where the end is before the start, and never more than a year. */
export function daysOf(from: string, until: string, weekdays: readonly number[]): string[] {
  const last = utc(from) + 366 * DAY < utc(until) ? dayAfter(from, 366) : until;
  const days: string[] = [];
  for (let day = from; day !== '' && day <= last; day = dayAfter(day, 1)) {
    if (weekdays.includes(weekdayOf(day))) {
      days.push(day);
    }
  }
  return days;
}

/** What begins on one day, under that day; the days and what is in them in order of time. */
export function byDay<T extends { start: string; zone: string }>(all: readonly T[]): [string, T[]][] {
  const days = new Map<string, T[]>();
  for (const one of [...all].sort((first, other) => Date.parse(first.start) - Date.parse(other.start))) {
    const { date } = localParts(one.start, one.zone);
    days.set(date, [...days.get(date) ?? [], one]);
  }
  return [...days];
}
