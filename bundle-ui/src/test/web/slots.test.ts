import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { instantOf } from '../../main/web/core/format.js';
import { byDay, daysOf, minutesOf, startsOf, timeOf, weekOf } from '../../main/web/core/slots.js';

const starts = (changes: object): string[] =>
  startsOf({ from: minutesOf('08:30'), until: minutesOf('12:00'), minutes: 45, pause: 15, breaks: [], ...changes }).map(timeOf);

describe('the times of a day', () => {
  test('follow each other with a pause between them, and the last one ends in time', () => {
    assert.deepEqual(starts({}), ['08:30', '09:30', '10:30']);
    assert.deepEqual(starts({ until: minutesOf('12:15') }), ['08:30', '09:30', '10:30', '11:30']);
    assert.deepEqual(starts({ pause: 0, until: minutesOf('10:00') }), ['08:30', '09:15']);
  });

  test('go round a break, and begin anew when it ends', () => {
    assert.deepEqual(starts({ breaks: [{ from: minutesOf('09:00'), until: minutesOf('10:10') }] }), ['10:10', '11:10']);
    assert.deepEqual(starts({ breaks: [{ from: minutesOf('09:15'), until: minutesOf('09:30') }] }), ['08:30', '09:30', '10:30']);
  });

  test('are none where there is no room for one', () => {
    assert.deepEqual(starts({ until: minutesOf('08:30') }), []);
    assert.deepEqual(starts({ minutes: 0 }), []);
  });
});

describe('days', () => {
  test('are those of the weekdays, both ends with them, also over a change of clocks', () => {
    assert.deepEqual(daysOf('2026-10-23', '2026-10-30', [1, 5]), ['2026-10-23', '2026-10-26', '2026-10-30']);
    assert.deepEqual(daysOf('2026-11-02', '2026-11-01', [1, 2, 3, 4, 5, 6, 7]), []);
  });

  test('belong to the week that Sweden says', () => {
    assert.deepEqual(['2026-12-31', '2027-01-01', '2027-01-04', '2026-11-26'].map(weekOf), [53, 53, 1, 48]);
  });

  test('hold what begins then where it is', () => {
    const at = (start: string) => ({ start, zone: 'Europe/Stockholm' });
    const days = byDay([at('2026-11-24T23:30:00Z'), at('2026-11-24T12:00:00Z'), at('2026-11-24T09:00:00Z')]);
    assert.deepEqual(days.map(([day, all]) => `${day} ${all.map(one => one.start.slice(11, 13))}`), ['2026-11-24 09,12', '2026-11-25 23']);
  });

  test('and a time make the instant of that place', () => {
    assert.equal(instantOf('2026-10-24', '13:00'), '2026-10-24T11:00:00.000Z');
    assert.equal(instantOf('2026-10-25', '13:00'), '2026-10-25T12:00:00.000Z');
    assert.equal(instantOf('2026-03-29', '08:00'), '2026-03-29T06:00:00.000Z');
  });
});
