import type { Decided } from './types.js';

/** Every setting, by where it stands in what the service reads and writes. */
export const SETTINGS = ['acceptedDutyRoles', 'acknowledgement', 'reminderDays', 'labels.working', 'labels.finished', 'centralTemplates',
  'times.invitationDays', 'times.talkReminderDays', 'times.preparationDays', 'times.preparationReminderDays', 'times.neutralCalendar',
  'times.quietFrom', 'times.quietUntil', 'ownQuestions', 'documents.personnelSystem', 'documents.routineLink', 'newLinkDays',
  'privacy.controller', 'privacy.contact', 'privacy.link'] as const;
export type Setting = typeof SETTINGS[number];
export type Value = string | boolean | string[];
/** What stands in the form, as it was typed: a number and an absent text are texts too. */
export type Form = Record<Setting, Value>;

type Part = Record<string, unknown>;

export const isSetting = (name: string): name is Setting => (SETTINGS as readonly string[]).includes(name);

/** Its own name, without those above it: no two are alike. */
export const idOf = (setting: Setting): string => setting.slice(setting.lastIndexOf('.') + 1);

const NUMBERS = SETTINGS.filter(one => one.endsWith('Days'));
const CLOCKS: Setting[] = ['times.quietFrom', 'times.quietUntil'];
const isNumber = (setting: Setting): boolean => NUMBERS.includes(setting);

function typed(value: unknown): Value {
  return typeof value === 'number' ? String(value) : value === null ? '' : Array.isArray(value) ? [...value as string[]] : value as Value;
}

function meant(setting: Setting, value: Value): unknown {
  return typeof value !== 'string' ? value : isNumber(setting) ? Number(value) : value.trim() || null;
}

export const formOf = (decided: Decided): Form => Object.fromEntries(SETTINGS.map(setting =>
  [setting, typed(setting.split('.').reduce<unknown>((part, name) => (part as Part)[name], decided))])) as Form;

export function decidedOf(form: Form): Decided {
  const decided: Part = {};
  for (const setting of SETTINGS) {
    const [name = '', below] = setting.split('.');
    if (below === undefined) {
      decided[name] = meant(setting, form[setting]);
    } else {
      decided[name] = { ...decided[name] as Part, [below]: meant(setting, form[setting]) };
    }
  }
  return decided as unknown as Decided;
}

export const isSame = (one: Value, other: Value): boolean => JSON.stringify(one) === JSON.stringify(other);

export const changedIn = (before: Form, after: Form): Setting[] => SETTINGS.filter(one => !isSame(before[one], after[one]));

/** What cannot be sent: a number of days that is none, and a time of day that is not whole. */
export const incomplete = (form: Form): Setting[] => SETTINGS.filter(setting =>
  isNumber(setting) ? form[setting] === '' || !Number.isInteger(Number(form[setting])) : CLOCKS.includes(setting) && form[setting] === '');

/**
 * What the form says once somebody else has saved: the own changes stay, and the rest becomes what counts now.
 *
 * @returns besides, what both have changed to different values
 */
export function joined(base: Form, mine: Form, theirs: Form): { form: Form; both: Setting[] } {
  const own = changedIn(base, mine);
  const form = Object.fromEntries(SETTINGS.map(one => [one, own.includes(one) ? mine[one] : theirs[one]])) as Form;
  return { form, both: own.filter(one => !isSame(base[one], theirs[one]) && !isSame(mine[one], theirs[one])) };
}
