import { clock } from '../core/format.js';
import type { Translate } from '../i18n/texts.js';

/** "tisdag 24 november" */
export const weekdayAndDay = (t: Translate, date: string): string =>
  new Intl.DateTimeFormat(t.locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** "tis 24 nov." */
export const shortDay = (t: Translate, date: string): string =>
  new Intl.DateTimeFormat(t.locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** A local time of day, "08:30", as it is read: "08.30" in Swedish. */
export const clockOf = (t: Translate, time: string): string => t('format.clock', { hour: time.slice(0, 2), minute: time.slice(3, 5) });

/** "13.00–13.45" */
export const span = (t: Translate, { start, zone, minutes }: { start: string; zone: string; minutes: number }): string =>
  `${clock(t, start, zone)}–${clock(t, new Date(Date.parse(start) + minutes * 60_000).toISOString(), zone)}`;
