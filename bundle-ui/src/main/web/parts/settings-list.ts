import type { Form, Setting, Value } from '../core/settings.js';
import { names } from '../core/format.js';
import type { Acknowledgement } from '../core/types.js';
import type { Key, Translate } from '../i18n/texts.js';

/** How one setting is shown: what it is called, what it does as it stands, and what its empty field means. */
export interface Shown {
  setting: Setting;
  kind: 'roles' | 'choice' | 'days' | 'clock' | 'tick' | 'text' | 'link';
  label: Key;
  effect: Key | ((form: Form) => Key);
  /** of a number: the least and the most; of a text: how long it may be */
  least?: number;
  most?: number;
  empty?: Key;
  /** the module's own word, which stands in the label and counts where the field is empty */
  word?: Key;
}
export interface Section { id: string; title: Key; settings: Shown[] }

export const CHOICES: [Acknowledgement, Key][] = [
  ['ACKNOWLEDGED', 'settings.acknowledgement.acknowledged'], ['DELIVERED', 'settings.acknowledgement.delivered'], ['NONE', 'settings.acknowledgement.none'],
];

const days = (setting: Setting, most: number, label: Key, effect: Key, least = 0): Shown => ({ setting, kind: 'days', least, most, label, effect });

export const SECTIONS: Section[] = [
  { id: 'section-chefs', title: 'settings.section.chefs', settings: [
    { setting: 'acceptedDutyRoles', kind: 'roles', label: 'settings.accepted', effect: 'settings.explain' },
  ] },
  { id: 'section-times', title: 'settings.times', settings: [
    days('times.invitationDays', 60, 'settings.times.invitationDays', 'settings.times.invitationDays.effect'),
    days('times.talkReminderDays', 30, 'settings.times.talkReminderDays', 'settings.times.talkReminderDays.effect'),
    days('times.preparationDays', 30, 'settings.times.preparationDays', 'settings.times.preparationDays.effect'),
    days('times.preparationReminderDays', 30, 'settings.times.preparationReminderDays', 'settings.times.preparationReminderDays.effect'),
    days('reminderDays', 30, 'settings.reminders.days', 'settings.reminders.explain'),
    { setting: 'times.quietFrom', kind: 'clock', label: 'settings.times.quietFrom', effect: 'settings.times.quietFrom.effect' },
    { setting: 'times.quietUntil', kind: 'clock', label: 'settings.times.quietUntil', effect: 'settings.times.quietUntil.effect' },
    { setting: 'times.neutralCalendar', kind: 'tick', label: 'settings.times.neutralCalendar',
      effect: form => form['times.neutralCalendar'] ? 'settings.times.neutralCalendar.on' : 'settings.times.neutralCalendar.off' },
  ] },
  { id: 'section-delivery', title: 'settings.section.delivery', settings: [
    { setting: 'acknowledgement', kind: 'choice', label: 'settings.acknowledgement', effect: 'settings.acknowledgement.effect' },
    { setting: 'labels.working', kind: 'text', most: 40, label: 'settings.labels.working', effect: 'settings.labels.explain', word: 'record.working' },
    { setting: 'labels.finished', kind: 'text', most: 40, label: 'settings.labels.finished', effect: 'settings.labels.explain', word: 'record.finished' },
  ] },
  { id: 'section-documents', title: 'settings.documents', settings: [
    { setting: 'documents.personnelSystem', kind: 'text', most: 40, label: 'settings.documents.system', effect: 'settings.documents.system.effect', empty: 'settings.documents.system.start' },
    { setting: 'documents.routineLink', kind: 'link', most: 500, label: 'settings.documents.link', effect: 'settings.documents.link.effect', empty: 'settings.documents.link.start' },
  ] },
  { id: 'section-templates', title: 'settings.templates', settings: [
    { setting: 'centralTemplates', kind: 'tick', label: 'settings.templates.central',
      effect: form => form.centralTemplates ? 'settings.templates.central.on' : 'settings.templates.central.off' },
    { setting: 'ownQuestions', kind: 'tick', label: 'settings.templates.own',
      effect: form => !form.ownQuestions ? 'settings.templates.own.off' : form.centralTemplates ? 'settings.templates.own.central' : 'settings.templates.own.on' },
  ] },
  { id: 'section-told', title: 'settings.section.told', settings: [
    days('newLinkDays', 90, 'settings.newLinkDays', 'settings.newLinkDays.effect', 7),
    { setting: 'privacy.controller', kind: 'text', most: 100, label: 'settings.privacy.controller', effect: 'settings.privacy.controller.effect', empty: 'settings.privacy.controller.start' },
    { setting: 'privacy.contact', kind: 'text', most: 200, label: 'settings.privacy.contact', effect: 'settings.privacy.contact.effect', empty: 'settings.privacy.contact.start' },
    { setting: 'privacy.link', kind: 'link', most: 500, label: 'settings.privacy.link', effect: 'settings.privacy.link.effect', empty: 'settings.documents.link.start' },
  ] },
];

export const labelOf = (t: Translate, { label, word }: Shown): string => word ? t(label, { word: t(word) }) : t(label);

/** A value in words, as it stands behind "Från början:". */
export function valueWords(t: Translate, { kind, empty, word }: Shown, value: Value): string {
  if (Array.isArray(value)) {
    return names(t, value);
  }
  if (typeof value === 'boolean') {
    return t(value ? 'settings.on' : 'settings.off');
  }
  if (value === '' && (word || empty)) {
    return word ? t('settings.labels.own', { word: t(word) }) : t(empty as Key);
  }
  const choice = CHOICES.find(([one]) => one === value);
  return kind === 'choice' && choice ? t(choice[1]) : kind === 'days' ? t.count('settings.days', Number(value)) : kind === 'clock' ? value.replace(':', '.') : value;
}
