import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day, localParts, moment, names, shortMoment } from '../../main/web/core/format.js';
import { translator } from '../../main/web/i18n/texts.js';

const sv = translator('sv');
const en = translator('en');
const START = '2026-11-26T12:00:00Z';

describe('words', () => {
  test('days and times are Swedish', () => {
    assert.equal(day(sv, '2026-11-26'), '26 nov. 2026');
    assert.equal(moment(sv, START), 'tors 26 nov. 2026 kl. 13.00');
    assert.equal(shortMoment(sv, START, 'Europe/Stockholm'), 'tors 26 nov. kl. 13.00');
    assert.equal(names(sv, ['Alva', 'Erik', 'Karin']), 'Alva, Erik och Karin');
  });

  test('or English for an English page', () => {
    assert.equal(moment(en, START), 'Thu 26 Nov 2026 at 13:00');
  });

  test('a time is the wall clock of its zone, in summer and in winter', () => {
    assert.deepEqual(localParts(START, 'Europe/Stockholm'), { date: '2026-11-26', time: '13:00' });
    assert.deepEqual(localParts('2026-06-26T12:00:00Z', 'Europe/Stockholm'), { date: '2026-06-26', time: '14:00' });
  });

  test("somebody's words never turn our sentence round", () => {
    assert.equal(sv('when.place', { place: '\u202eRum\u2069 2' }), ', \u2068\u202eRum 2\u2069');
    assert.equal(sv('when.place', { place: 'Rum 2' }), ', Rum 2');
  });

  test('one is one and more are many', () => {
    assert.equal(sv.count('assign.got', 1), '1 person fick mallen.');
    assert.equal(sv.count('assign.got', 12), '12 personer fick mallen.');
  });
});
