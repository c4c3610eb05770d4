import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { needsTemplates, startedOf, withoutTalk } from '../../main/web/core/getting-started.js';
import type { Employee, GroupDialogue, MentorGroup } from '../../main/web/core/types.js';

const talk = (changes: Partial<GroupDialogue> = {}): GroupDialogue => ({
  id: 'd', version: 1, code: 'K7Q2MX', template: { id: 't', version: 1, title: 'Medarbetarsamtal' }, state: 'ASSIGNED', responsible: true, withoutResponsible: false,
  canTakeOver: false, undoable: false, employeePreparation: 'NOT_STARTED', managerPreparation: 'NOT_STARTED', booking: null, heldOn: null,
  delivery: null, deliveredAt: null, acknowledgedAt: null, handedOverOn: null, handedOverChanged: false, deposit: null, agreements: 0, agreementsDone: 0, nextFollowUpOn: null, asked: false, outstanding: true, outstandingReason: null, ...changes });
const employee = (person: string, ...dialogues: GroupDialogue[]): Employee =>
  ({ person, displayName: person, unit: null, protected: false, employment: 'PERMANENT', dutyRoles: [], dialogues });
const gone: Employee = { ...employee('slutat'), employment: 'NONE' };
const group = (mayActAsManager: boolean, ...employees: Employee[]): MentorGroup => ({
  period: { id: '2026-2027', name: '2026/27', startsOn: '2026-07-01', endsOn: '2027-06-30' }, periods: [], employees, pupils: 0, archive: false, personnelSystem: null, routineLink: null,
  readiness: { concerned: true, observer: mayActAsManager, dutyRole: true, heldDutyRoles: ['Rektor'], acceptedDutyRoles: ['Rektor'], mayActAsManager } });
const states = (of: MentorGroup, templates?: number): string => Object.values(startedOf(of, templates)).map(one => one.state).join(' ');

describe('getting started', () => {
  test('has everything left before the beginning', () => {
    assert.equal(states(group(false), 0), 'open open open open open');
    assert.equal(states(group(true, employee('a'))), 'done done unknown open open');
    assert.equal(states(group(true, employee('a')), 1), 'done done done open open');
  });

  test('counts whoever is employed, and no one else', () => {
    const half = group(true, employee('a', talk()), employee('b'), gone);
    assert.equal(states(half, 1), 'done done done begun open');
    assert.deepEqual(withoutTalk(half).map(one => one.person), ['b']);
    assert.equal(states(group(true, employee('a', talk()), gone)), 'done done done done open');
    assert.equal(states(group(true, employee('a', talk()), { ...gone, dialogues: [talk()] })), 'done done done done open');
    assert.deepEqual(startedOf(group(true, gone), 1).assigned, { state: 'open', n: 0, of: 0 });
    assert.deepEqual(startedOf(group(true, { ...gone, dialogues: [talk()] }), 1).assigned, { state: 'done', n: 1, of: 1 });
  });

  test('is done for a talk whose time was sent, whose preparation has begun, or that has gone on', () => {
    const sent = talk({ booking: { hidden: false, start: '2026-11-26T12:00:00Z', zone: 'Europe/Stockholm', sent: true } });
    const all = [sent, talk({ employeePreparation: 'STARTED' }), talk({ state: 'HELD' })];
    assert.equal(states(group(true, ...all.map((one, index) => employee(String(index), one)))), 'done done done done done');
    const draft = talk({ booking: { hidden: false, start: '2026-11-26T12:00:00Z', zone: 'Europe/Stockholm', sent: false } });
    const hidden = (isSent: boolean): GroupDialogue => talk({ booking: { hidden: true, start: null, zone: null, sent: isSent } });
    assert.equal(states(group(true, employee('a', hidden(true)))), 'done done done done done');
    for (const unsent of [draft, hidden(false)]) {
      assert.equal(states(group(true, employee('a', sent), employee('b', unsent))), 'done done done done begun');
    }
  });

  test('asks the chef for no time of a talk that another answers for, or that is not to be', () => {
    const others = talk({ responsible: false });
    const onLeave = talk({ outstandingReason: 'ON_LEAVE' });
    assert.deepEqual(startedOf(group(true, employee('a', talk()), employee('b', others), employee('c', onLeave)), 1).invited, { state: 'open', n: 0, of: 1 });
    assert.equal(states(group(true, employee('a', others), employee('b', onLeave))), 'done done done done done');
  });

  test('has a talk that nobody answers for taken over first', () => {
    const orphan = talk({ responsible: false, withoutResponsible: true, canTakeOver: true });
    assert.deepEqual(startedOf(group(true, employee('a', orphan)), 1).invited, { state: 'open', n: 0, of: 0 });
    assert.equal(states(group(true, employee('a', { ...orphan, state: 'HELD' }))), 'done done done done done');
  });

  test('looks for templates until everybody has got one', () => {
    const half = group(true, employee('a', talk()), employee('b'));
    assert.equal(needsTemplates(half), true);
    assert.equal(needsTemplates(group(true, employee('a', talk()))), false);
    assert.equal(states(half, 0), 'done done open begun open');
    assert.equal(states(half), 'done done unknown begun open');
  });
});
