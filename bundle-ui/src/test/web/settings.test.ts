import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changedIn, decidedOf, formOf, idOf, incomplete, joined, SETTINGS } from '../../main/web/core/settings.js';
import type { Decided } from '../../main/web/core/types.js';
import { translator } from '../../main/web/i18n/texts.js';
import { SECTIONS, valueWords } from '../../main/web/parts/settings-list.js';

const START: Decided = { acceptedDutyRoles: ['Rektor'], acknowledgement: 'ACKNOWLEDGED', reminderDays: 0, labels: { working: null, finished: null }, centralTemplates: false,
  ownQuestions: false, times: { invitationDays: 14, talkReminderDays: 1, preparationDays: 3, preparationReminderDays: 2, neutralCalendar: true, quietFrom: '18:00', quietUntil: '07:00' },
  documents: { personnelSystem: null, routineLink: null }, newLinkDays: 30, privacy: { controller: null, contact: null, link: null } };
const form = formOf(START);

describe('the settings', () => {
  test('stand in the form and are sent as they came', () => {
    assert.deepEqual(decidedOf(form), START);
    assert.deepEqual(decidedOf({ ...form, 'privacy.controller': ' Nämnden ', 'times.invitationDays': '21' }),
      { ...START, privacy: { ...START.privacy, controller: 'Nämnden' }, times: { ...START.times, invitationDays: 21 } });
  });

  test('are all on the page, once, under names of their own', () => {
    const shown = SECTIONS.flatMap(one => one.settings.map(({ setting }) => setting));
    assert.deepEqual([...shown].sort(), [...SETTINGS].sort());
    assert.equal(new Set(SETTINGS.map(idOf)).size, SETTINGS.length);
  });

  test('are told apart by value', () => {
    assert.deepEqual(changedIn(form, { ...form, acceptedDutyRoles: ['Rektor'] }), []);
    assert.deepEqual(changedIn(form, { ...form, acceptedDutyRoles: ['Rektor', 'Skolchef'], ownQuestions: true }), ['acceptedDutyRoles', 'ownQuestions']);
  });

  test('that are no number of days or no time of day are named', () => {
    assert.deepEqual(incomplete(form), []);
    assert.deepEqual(incomplete({ ...form, newLinkDays: '', reminderDays: '1.5', 'times.quietUntil': '', 'privacy.contact': '' }),
      ['reminderDays', 'times.quietUntil', 'newLinkDays']);
  });

  test('of two who save keep the own changes and take over the rest', () => {
    const mine = { ...form, newLinkDays: '14', 'documents.personnelSystem': 'WinLas', ownQuestions: true };
    const theirs = { ...form, reminderDays: '5', 'documents.personnelSystem': 'Heroma', ownQuestions: true };
    assert.deepEqual(joined(form, mine, theirs), { form: { ...mine, reminderDays: '5' }, both: ['documents.personnelSystem'] });
  });

  test('say in words what they are from the beginning', () => {
    const t = translator('sv');
    const words = Object.fromEntries(SECTIONS.flatMap(one => one.settings).map(one => [one.setting, valueWords(t, one, form[one.setting])]));
    assert.equal(words['acceptedDutyRoles'], 'Rektor');
    assert.equal(words['times.talkReminderDays'], '1 dag');
    assert.equal(words['newLinkDays'], '30 dagar');
    assert.equal(words['times.quietFrom'], '18.00');
    assert.equal(words['times.neutralCalendar'], 'på');
    assert.equal(words['labels.working'], '”Arbetsmaterial”');
    assert.equal(words['privacy.controller'], 'kommunens namn');
    assert.deepEqual(Object.values(words).filter(one => one === ''), []);
  });
});
