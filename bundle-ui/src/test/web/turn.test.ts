import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { waitsForMe } from '../../main/web/core/turn.js';
import type { GroupDialogue } from '../../main/web/core/types.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const time = (start: string, sent: boolean): GroupDialogue['booking'] => ({ hidden: false, start, zone: 'Europe/Stockholm', sent });
const LATER = time('2026-11-26T12:00:00Z', true);
const talk = (changes: Partial<GroupDialogue>): GroupDialogue => ({
  id: 'd', version: 1, code: 'K7Q2MX', template: { id: 't', version: 1, title: 'Medarbetarsamtal' }, state: 'ASSIGNED', responsible: true, withoutResponsible: false,
  canTakeOver: false, undoable: false, employeePreparation: 'NOT_STARTED', managerPreparation: 'NOT_STARTED', booking: null, heldOn: null,
  delivery: null, deliveredAt: null, acknowledgedAt: null, handedOverOn: null, handedOverChanged: false, deposit: null, agreements: 0, agreementsDone: 0, nextFollowUpOn: null, asked: false, outstanding: true, outstandingReason: null, ...changes });
const waits = (changes: Partial<GroupDialogue>): boolean => waitsForMe({ employment: 'PERMANENT' }, talk(changes), NOW);

describe('it waits for me', () => {
  test('when somebody employed has no template', () => {
    assert.equal(waitsForMe({ employment: 'FIXED_TERM' }, undefined, NOW), true);
    assert.equal(waitsForMe({ employment: 'NONE' }, undefined, NOW), false);
  });

  test('until a time is booked and sent', () => {
    assert.equal(waits({}), true);
    assert.equal(waits({ booking: time('2026-11-26T12:00:00Z', false) }), true);
    assert.equal(waits({ booking: LATER }), false);
    assert.equal(waits({ booking: { hidden: true, start: null, zone: null, sent: true } }), false);
    assert.equal(waits({ booking: { hidden: true, start: null, zone: null, sent: false } }), true);
  });

  test('when the employee wants another time, also after it was sent', () => {
    assert.equal(waits({ booking: LATER, asked: true }), true);
    assert.equal(waits({ booking: time('2026-11-22T11:00:00Z', true), asked: true }), true);
    assert.equal(waits({ state: 'CLOSED', booking: LATER, asked: true }), false);
  });

  test('when the employee has shown, and I have not', () => {
    assert.equal(waits({ booking: LATER, employeePreparation: 'SHOWN' }), true);
    assert.equal(waits({ booking: LATER, employeePreparation: 'SHOWN', managerPreparation: 'SHOWN' }), false);
  });

  test('when the time has come', () => {
    assert.equal(waits({ booking: time('2026-11-22T11:00:00Z', true) }), true);
  });

  test('from the talk until it is delivered, and then for the employee', () => {
    assert.equal(waits({ state: 'TALK', booking: LATER }), true);
    assert.equal(waits({ state: 'HELD' }), true);
    assert.equal(waits({ state: 'DELIVERED', deliveredAt: '2026-11-22T11:00:00Z' }), false);
    assert.equal(waits({ state: 'CLOSED' }), false);
  });

  test('never when another chef answers for it, unless nobody does and I can', () => {
    assert.equal(waits({ responsible: false }), false);
    assert.equal(waits({ responsible: false, withoutResponsible: true }), false);
    assert.equal(waits({ responsible: false, withoutResponsible: true, canTakeOver: true }), true);
    assert.equal(waits({ responsible: false, withoutResponsible: true, canTakeOver: true, state: 'CLOSED' }), false);
  });
});
