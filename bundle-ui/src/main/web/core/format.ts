import type { Translate } from '../i18n/texts.js';

const ZONE = 'Europe/Stockholm';

/** A day, "26 nov. 2026": of a date (YYYY-MM-DD) or of an instant in its zone. */
export function day(t: Translate, iso: string, zone = ZONE): string {
  const dateOnly = iso.length === 10;
  return new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium', timeZone: dateOnly ? 'UTC' : zone })
    .format(new Date(dateOnly ? `${iso}T00:00:00Z` : iso));
}

/** A time of day, "13.00" in Swedish. */
export function clock(t: Translate, iso: string, zone?: string): string {
  const parts = new Intl.DateTimeFormat(t.locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone })
    .formatToParts(new Date(iso));
  const part = (type: string): string => parts.find(one => one.type === type)?.value ?? '';
  return t('format.clock', { hour: part('hour'), minute: part('minute') });
}

/** A day and a time with the weekday, "tors 26 nov. 2026 kl. 13.00". */
export function moment(t: Translate, iso: string, zone = ZONE): string {
  const weekday = new Intl.DateTimeFormat(t.locale, { weekday: 'short', timeZone: zone }).format(new Date(iso));
  return t('format.moment', { weekday, day: day(t, iso, zone), clock: clock(t, iso, zone) });
}

/** A day and a time in a list of one school year, "tors 26 nov. kl. 13.00". */
export function shortMoment(t: Translate, iso: string, zone: string): string {
  const short = new Intl.DateTimeFormat(t.locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: zone }).format(new Date(iso));
  return t('format.shortMoment', { day: short, clock: clock(t, iso, zone) });
}

/** The local date and time of an instant, as the native controls want them. */
export function localParts(iso: string, zone: string): { date: string; time: string } {
  const text = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(new Date(iso));
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/** The instant of a local date and time. */
export function instantOf(date: string, time: string, zone = ZONE): string {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const off = (at: number): number => {
    const there = localParts(new Date(at).toISOString(), zone);
    return Date.parse(`${there.date}T${there.time}:00Z`) - wanted;
  };
  const near = wanted - off(wanted);
  return new Date(near - off(near)).toISOString();
}

/** Today where the talk is, YYYY-MM-DD. */
export const today = (): string => localParts(new Date().toISOString(), ZONE).date;

/** "Alva, Erik och Karin" */
export const names = (t: Translate, all: string[]): string => new Intl.ListFormat(t.locale, { type: 'conjunction' }).format(all);

/** "12 345" */
export const number = (t: Translate, n: number): string => new Intl.NumberFormat(t.locale).format(n);

/** Typed key by key a year is 0002, 0020 and 0202 first: none of them is a day. */
export const isDay = (typed: string): boolean => typed >= '1900-01-01';
