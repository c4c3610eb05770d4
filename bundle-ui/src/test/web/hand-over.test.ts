import assert from 'node:assert/strict';
import { test } from 'node:test';
import { delivered, isHandedOver } from '../../main/web/core/hand-over.js';
import type { Employee, GroupDialogue } from '../../main/web/core/types.js';

const talk = (changes: Partial<GroupDialogue>): GroupDialogue => ({
  id: 'd', version: 1, code: 'K7Q2MX', template: { id: 't', version: 1, title: 'Medarbetarsamtal' }, state: 'DELIVERED', responsible: true, withoutResponsible: false,
  canTakeOver: false, undoable: false, employeePreparation: 'SHOWN', managerPreparation: 'SHOWN', booking: null, heldOn: '2026-11-20', delivery: 1,
  deliveredAt: '2026-11-21T10:00:00Z', acknowledgedAt: null, handedOverOn: null, handedOverChanged: false, deposit: null, agreements: 0, agreementsDone: 0,
  nextFollowUpOn: null, asked: false, outstanding: false, outstandingReason: null, ...changes });
const employee = (displayName: string, ...dialogues: GroupDialogue[]): Employee =>
  ({ person: displayName, displayName, unit: 'Norra skolan', protected: false, employment: 'PERMANENT', dutyRoles: [], dialogues });

test('the queue has what the chef has delivered and answers for, in the order of names', () => {
  const employees = [employee('Örjan', talk({ id: 'o' })), employee('Zara', talk({ id: 'z', delivery: null, deliveredAt: null })), employee('Åsa', talk({ id: 'å', responsible: false })),
    employee('Alva', talk({ id: 'a2' }), talk({ id: 'a1' }))];
  assert.deepEqual(delivered({ employees }, 'sv-SE').map(one => one.talk.id), ['a2', 'a1', 'o']);
});

test('what has changed since it was carried over waits again', () => {
  assert.equal(isHandedOver(talk({})), false);
  assert.equal(isHandedOver(talk({ handedOverOn: '2026-11-23' })), true);
  assert.equal(isHandedOver(talk({ handedOverOn: '2026-11-23', handedOverChanged: true })), false);
});
