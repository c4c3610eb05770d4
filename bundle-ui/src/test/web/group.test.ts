import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { csv } from '../../main/web/core/csv.js';
import type { GroupDialogue } from '../../main/web/core/types.js';
import { translator } from '../../main/web/i18n/texts.js';
import { COLUMNS, sorted, wordsOf } from '../../main/web/parts/group-columns.js';
import type { Line } from '../../main/web/parts/group-rows.js';

const t = translator('sv');
const talk = (changes: Partial<GroupDialogue>): GroupDialogue => ({
  id: 'd', version: 1, code: 'K7Q2MX', template: { id: 't', version: 1, title: 'Medarbetarsamtal' }, state: 'ASSIGNED', responsible: true, withoutResponsible: false,
  canTakeOver: false, undoable: false, employeePreparation: 'SHOWN', managerPreparation: 'STARTED', booking: null, heldOn: null,
  delivery: null, deliveredAt: null, acknowledgedAt: null, handedOverOn: null, handedOverChanged: false, deposit: null, agreements: 0, agreementsDone: 0, nextFollowUpOn: null, asked: false, outstanding: true, outstandingReason: null, ...changes });
const line = (displayName: string, dialogue?: GroupDialogue): Line =>
  ({ employee: { person: displayName, displayName, unit: null, protected: false, employment: 'PERMANENT', dutyRoles: [], dialogues: [] }, dialogue, first: true });

describe('the list', () => {
  test('as words has one cell for each column, and the columns’ names first', () => {
    const [head, alva, erik] = wordsOf(t, [line('Alva', talk({ heldOn: '2026-11-20', agreements: 3, agreementsDone: 2, nextFollowUpOn: '2020-05-20', handedOverOn: '2026-11-23', deliveredAt: '2026-11-21T10:00:00Z', acknowledgedAt: '2026-11-22T10:00:00Z' })), line('Erik')]);
    assert.deepEqual(head, ['Namn', 'Mall', 'Medarbetaren', 'Du', 'Tid', 'Genomfört', 'Överenskommelser', 'Delgivet', 'Överfört', 'Nästa uppföljning']);
    assert.deepEqual(alva, ['Alva', 'Medarbetarsamtal', 'Visad', 'Har börjat', '', '20 nov. 2026', '2 av 3 klara', '21 nov. 2026, kvitterat 22 nov. 2026', '23 nov. 2026', '20 maj 2020, passerat']);
    assert.deepEqual(erik, ['Erik', 'Ingen mall', '', '', '', '', '', '', '', '']);
    assert.equal(head?.length, COLUMNS.length);
  });

  test('says what has changed since it was carried over', () => {
    const [, alva] = wordsOf(t, [line('Alva', talk({ handedOverOn: '2026-11-23', handedOverChanged: true }))]);
    assert.equal(alva?.[8], 'Ändrat efter överföringen 23 nov. 2026');
  });

  test('says who wants another time, and why a talk has not been held', () => {
    const [, alva, erik] = wordsOf(t, [line('Alva', talk({ asked: true, outstandingReason: 'ON_LEAVE' })),
      line('Erik', talk({ asked: true, booking: { hidden: false, start: '2026-11-26T12:00:00Z', zone: 'Europe/Stockholm', sent: true } }))]);
    assert.deepEqual(alva?.slice(4, 6), ['Vill ha en annan tid', 'Ledig']);
    assert.deepEqual(erik?.slice(4, 6), ['tors 26 nov. kl. 13.00, Skickad, Vill ha en annan tid', '']);
  });

  test('is sorted both ways, in Swedish, and what is empty comes last', () => {
    const all = [line('Örjan', talk({ agreements: 2, agreementsDone: 1 })), line('Zara'), line('Åsa', talk({ agreements: 10, agreementsDone: 9 })), line('Alva', talk({ agreements: 1 }))];
    const names = (by: 'name' | 'agreements', down: boolean): string => sorted(t, all, { by, down }).map(one => one.employee.displayName).join(' ');
    assert.equal(names('name', false), 'Alva Zara Åsa Örjan');
    assert.equal(names('name', true), 'Örjan Åsa Zara Alva');
    assert.equal(names('agreements', false), 'Alva Örjan Åsa Zara');
    assert.equal(names('agreements', true), 'Åsa Örjan Alva Zara');
  });

  test('as a file holds no formula', () => {
    for (const begun of ['=1+1', '+46', '-2', '@SUM(A1)', '\t=1', '\r=1']) {
      assert.equal(csv([[begun]]), `\ufeff"'${begun}"\r\n`);
    }
    assert.equal(csv([['Alva "A" Nyström', 'a;b'], ['', '2 - 1']]), '\ufeff"Alva ""A"" Nyström";"a;b"\r\n"";"2 - 1"\r\n');
  });
});
