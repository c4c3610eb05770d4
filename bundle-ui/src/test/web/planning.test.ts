import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clashesOf, firstGap, lanesOf, movedTo, occupiedOf, otherDay, plannedOf, spansOf, weeksOf, type Frame, type Planned } from '../../main/web/core/planning.js';
import { minutesOf, timeOf } from '../../main/web/core/slots.js';

const ZONE = 'Europe/Stockholm';
const frame: Frame = { from: '2026-11-26', until: '2026-12-04', weekdays: [1, 2, 3, 4, 5], dayFrom: minutesOf('08:00'), dayUntil: minutesOf('16:00'), zone: ZONE };
const talk = (displayName: string, date: string, time: string, minutes = 60): Planned =>
  ({ dialogue: displayName, person: displayName, displayName, revision: 0, date, at: minutesOf(time), minutes });
const occupied = occupiedOf({
  busy: [{ start: '2026-11-26T12:00:00Z', end: '2026-11-26T14:00:00Z', kind: 'LESSON' }],
  employeeBusy: [{ dialogue: 'Alva', busy: [{ start: '2026-11-27T07:00:00Z', end: '2026-11-27T10:00:00Z' }] }] }, ZONE);
const words = (one: Planned, plan: Planned[]): string => clashesOf(one, plan, occupied)
  .map(clash => clash.with === 'talk' ? clash.displayName : clash.with === 'manager' ? clash.kind : 'employee').join(' ');

describe('a talk of the plan', () => {
  test('stands at its local day and time', () => {
    const { date, at } = plannedOf({ dialogue: 'd', person: 'p', displayName: 'A', revision: 0, start: '2026-11-26T12:15:00Z', minutes: 60 }, ZONE);
    assert.deepEqual([date, timeOf(at)], ['2026-11-26', '13:15']);
  });

  test('collides with another one, with what the chef does and with what the employee does', () => {
    const alva = talk('Alva', '2026-11-27', '10:30');
    const erik = talk('Erik', '2026-11-27', '11:00');
    assert.equal(words(alva, [alva, erik]), 'Erik employee');
    assert.equal(words(erik, [alva, erik]), 'Alva');
    assert.equal(words(talk('Erik', '2026-11-26', '12:30'), []), 'LESSON');
  });

  test('does not collide with what ends as it begins', () => {
    assert.equal(words(talk('Erik', '2026-11-26', '12:00'), [talk('Alva', '2026-11-26', '11:00')]), '');
    assert.equal(words(talk('Erik', '2026-11-26', '15:00'), []), '');
  });

  test('stays within the hours of the day, and is the same one when it does not move', () => {
    const alva = talk('Alva', '2026-11-26', '08:00');
    assert.equal(movedTo(alva, alva.date, alva.at - 15, frame), alva);
    assert.equal(timeOf(movedTo(alva, alva.date, minutesOf('15:30'), frame).at), '15:00');
  });

  test('goes to the next day of the plan, over a weekend, and not past its ends', () => {
    assert.equal(otherDay('2026-11-27', true, frame), '2026-11-30');
    assert.equal(otherDay('2026-11-30', false, frame), '2026-11-27');
    assert.equal(otherDay('2026-12-04', true, frame), '2026-12-04');
    assert.equal(otherDay('2026-11-26', false, frame), '2026-11-26');
  });

  test('finds the first gap that all have, or none', () => {
    const { date: _date, at: _at, ...alva } = talk('Alva', '', '00:00', 240);
    const full = [talk('Erik', '2026-11-26', '08:00', 300)];
    const there = firstGap(alva, full, occupied, frame);
    assert.deepEqual([there?.date, timeOf(there?.at ?? 0)], ['2026-11-27', '11:00']);
    assert.equal(firstGap({ ...alva, minutes: 500 }, [], occupied, frame), undefined);
  });
});

describe('the week', () => {
  test('shows those of the same time beside each other, and the others whole', () => {
    const lanes = lanesOf([talk('A', 'd', '08:00'), talk('B', 'd', '08:30'), talk('C', 'd', '09:00'), talk('D', 'd', '10:30')]);
    assert.deepEqual([...lanes].map(([name, { lane, lanes: all }]) => `${name}${lane}/${all}`), ['A0/2', 'B1/2', 'C0/2', 'D0/1']);
  });

  test('begins on a Monday, and there is one for each that the plan goes through', () => {
    assert.deepEqual(weeksOf(frame), ['2026-11-23', '2026-11-30']);
  });

  test('shows what lasts over midnight on each of its days', () => {
    assert.deepEqual(spansOf({ start: '2026-11-26T21:00:00Z', end: '2026-11-27T23:00:00Z' }, ZONE),
      [{ date: '2026-11-26', from: 22 * 60, until: 24 * 60 }, { date: '2026-11-27', from: 0, until: 24 * 60 }]);
  });
});
