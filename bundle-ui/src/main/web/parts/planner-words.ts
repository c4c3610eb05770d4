import type { BusyKind } from '../core/booking-types.js';
import type { Clash, Planned } from '../core/planning.js';
import type { LeftOutWhy } from '../core/season.js';
import { timeOf } from '../core/slots.js';
import type { Key, Translate } from '../i18n/texts.js';
import { clockOf, shortDay } from './time-format.js';

const KINDS: Record<BusyKind, Key> = { LESSON: 'busy.lesson', MEETING: 'busy.meeting', DAY_OFF: 'busy.dayOff', LEAVE: 'busy.leave', HOLIDAY: 'busy.holiday', OTHER: 'busy.other' };
const LEFT_OUT: Record<LeftOutWhy, Key> = { none: 'planner.out.none', other: 'planner.out.other', booked: 'planner.out.booked', held: 'planner.out.held' };

export const kindWords = (t: Translate, kind: BusyKind): string => t(KINDS[kind]);
export const leftOutWords = (t: Translate, why: LeftOutWhy): string => t(LEFT_OUT[why]);

export const hours = (t: Translate, { at, minutes }: Pick<Planned, 'at' | 'minutes'>): string => `${clockOf(t, timeOf(at))}–${clockOf(t, timeOf(at + minutes))}`;

/** "tis 24 nov. kl. 13.00" */
export const when = (t: Translate, { date, at }: Planned): string => t('format.shortMoment', { day: shortDay(t, date), clock: clockOf(t, timeOf(at)) });

export const clashWords = (t: Translate, one: Planned, clash: Clash): string =>
  clash.with === 'talk' ? t('planner.clash.talk', { employee: clash.displayName })
    : clash.with === 'manager' ? t('planner.clash.manager', { kind: kindWords(t, clash.kind) }) : t('planner.clash.employee', { employee: one.displayName });

/** All that a talk collides with where it stands now. */
export const troubleWords = (t: Translate, one: Planned, clashes: readonly Clash[]): string[] => clashes.map(clash => clashWords(t, one, clash));
