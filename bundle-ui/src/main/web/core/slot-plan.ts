import { daysOf, minutesOf, startsOf, type DayPlan } from './slots.js';

export interface BreakTimes { from: string; until: string }
/** What a chef wants to offer, as it stands in the form. */
export interface SlotPlan {
  firstDay: string;
  lastDay: string;
  weekdays: number[];
  /** days besides, and days of it that are left out */
  more: string[];
  without: string[];
  from: string;
  until: string;
  minutes: number;
  pause: number;
  breaks: BreakTimes[];
  place: string;
  persons: string[];
  opensOn: string;
  closesOn: string;
  noticeHours: number;
  mostPerDay: number;
}

export const FIRST_PLAN: SlotPlan = {
  firstDay: '', lastDay: '', weekdays: [1, 2, 3, 4, 5], more: [], without: [], from: '08:30', until: '16:00', minutes: 60, pause: 15, breaks: [],
  place: '', persons: [], opensOn: '', closesOn: '', noticeHours: 24, mostPerDay: 0,
};
/** As many as can be made at once. */
export const MOST_SLOTS = 300;

/** All the days that the form names, also those that are left out again. */
export function namedDays({ firstDay, lastDay, weekdays, more }: SlotPlan): string[] {
  const named = firstDay === '' ? [] : daysOf(firstDay, lastDay || firstDay, weekdays);
  return [...new Set([...named, ...more])].sort();
}

export const chosenDays = (plan: SlotPlan): string[] => namedDays(plan).filter(day => !plan.without.includes(day));

/** When the times of each day begin, in minutes since midnight. */
export function dayPlanOf({ from, until, minutes, pause, breaks }: SlotPlan): number[] {
  if (!from || !until) {
    return [];
  }
  const plan: DayPlan = { from: minutesOf(from), until: minutesOf(until), minutes, pause,
    breaks: breaks.filter(one => one.from && one.until).map(one => ({ from: minutesOf(one.from), until: minutesOf(one.until) })) };
  return startsOf(plan);
}

/** What the service is asked to make. */
export const wantedOf = (plan: SlotPlan, zone: string): object => ({
  days: chosenDays(plan), from: plan.from, until: plan.until, minutes: plan.minutes, pause: plan.pause,
  breaks: plan.breaks.filter(one => one.from && one.until), zone, place: plan.place.trim() || null, room: null, persons: plan.persons,
  opensOn: plan.opensOn || null, closesOn: plan.closesOn || null, noticeHours: plan.noticeHours, mostPerDay: plan.mostPerDay,
});
