import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bookingsOf, entryOf, firstSeason, groupOf } from '../../main/web/core/season.js';
import { chosenDays, dayPlanOf, FIRST_PLAN, wantedOf } from '../../main/web/core/slot-plan.js';
import { timeOf, weekdayOf } from '../../main/web/core/slots.js';
import type { Employee, GroupDialogue } from '../../main/web/core/types.js';

const person = (displayName: string, ...dialogues: Partial<GroupDialogue>[]): Employee =>
  ({ person: displayName, displayName, unit: null, protected: false, employment: 'PERMANENT', dutyRoles: [], dialogues: dialogues as GroupDialogue[] });

describe('a season', () => {
  test('has those who wait for a time from this chef, and says of everybody else why not', () => {
    const { talks, leftOut } = groupOf([
      person('Alva', { id: 'a', state: 'ASSIGNED', responsible: true, booking: null }),
      person('Erik'),
      person('Moa', { id: 'm', state: 'ASSIGNED', responsible: false, booking: null }),
      person('Elin', { id: 'e', state: 'ASSIGNED', responsible: true, booking: { hidden: true, start: null, zone: null, sent: true } }),
      person('Johan', { id: 'j', state: 'DELIVERED', responsible: true, booking: null })]);
    assert.deepEqual(talks, [{ person: 'Alva', displayName: 'Alva', dialogue: 'a' }]);
    assert.deepEqual(leftOut.map(one => `${one.displayName} ${one.why}`), ['Erik none', 'Moa other', 'Elin booked', 'Johan held']);
  });

  test('begins on a Monday in good time, whatever day it is', () => {
    for (const today of ['2026-11-22', '2026-11-23', '2026-11-27']) {
      const { from, until } = firstSeason(today);
      assert.deepEqual([weekdayOf(from), weekdayOf(until)], [1, 5]);
      assert.equal(Date.parse(from) - Date.parse(today) > 7 * 86_400_000, true);
    }
  });

  test('is booked as local days and times, and a refusal names which', () => {
    const plan = [{ dialogue: 'a', person: 'p', displayName: 'Alva', revision: 3, date: '2026-11-26', at: 13 * 60 + 5, minutes: 60 }];
    assert.deepEqual(bookingsOf(plan, 'Europe/Stockholm', ' ', true), {
      entries: [{ dialogue: 'a', revision: 3, date: '2026-11-26', time: '13:05', offset: null, minutes: 60 }], zone: 'Europe/Stockholm', place: null, room: null, send: true });
    assert.deepEqual(['entries[3]', 'entries[12].time', 'place', 'entries[]'].map(entryOf), [3, 12, -1, NaN]);
  });
});

describe('times that are to be offered', () => {
  const plan = { ...FIRST_PLAN, firstDay: '2026-11-23', lastDay: '2026-11-27', weekdays: [1, 3] };

  test('lie on the days of the form, with those added and without those taken away', () => {
    assert.deepEqual(chosenDays(plan), ['2026-11-23', '2026-11-25']);
    assert.deepEqual(chosenDays({ ...plan, more: ['2026-12-01'], without: ['2026-11-23'] }), ['2026-11-25', '2026-12-01']);
    assert.deepEqual(chosenDays({ ...plan, firstDay: '' }), []);
  });

  test('are none while a time of day is missing, and take no notice of a break that is half written', () => {
    assert.deepEqual(dayPlanOf({ ...plan, until: '' }), []);
    assert.deepEqual(dayPlanOf({ ...plan, until: '11:00', breaks: [{ from: '09:00', until: '' }] }).map(timeOf), ['08:30', '09:45']);
    assert.deepEqual((wantedOf({ ...plan, breaks: [{ from: '09:00', until: '' }] }, 'Z') as { breaks: unknown }).breaks, []);
  });
});
