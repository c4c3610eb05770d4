import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { moved, nextStatuses } from '../../main/web/core/plan.js';
import type { AgreementStatus, PlanRow } from '../../main/web/core/types.js';

const ALVA = 'alva';
const row = (status: AgreementStatus, by = 'karin', more: Partial<PlanRow> = {}): PlanRow => ({
  id: 'a', kind: 'GOAL', text: '', revision: 1, status, responsible: 'EMPLOYEE', version: 1, continuedIn: null,
  cells: { unitGoal: { text: 'Trygghet', revision: 1 } }, history: [{ status, byMe: false, by: { person: by, displayName: '' }, at: '' }], followUps: [], ...more,
});
const hers = (one: PlanRow, held = true): AgreementStatus[] => nextStatuses(one, 'EMPLOYEE', ALVA, held);
const his = (one: PlanRow, held = true): AgreementStatus[] => nextStatuses(one, 'MANAGER', ALVA, held);

describe('how an agreement fares', () => {
  test('either is at one with a proposal that belongs to a goal of the operation', () => {
    assert.deepEqual([hers(row('PROPOSED'), false), his(row('PROPOSED'), false)], [['ONGOING'], ['ONGOING']]);
    assert.deepEqual(hers(row('PROPOSED', ALVA, { cells: {} }), false), []);
    assert.deepEqual(hers(row('PROPOSED', ALVA, { cells: {}, kind: 'FREE' }), false), ['ONGOING']);
  });

  test('who is to do it says done, and the other one fulfilled', () => {
    assert.deepEqual([hers(row('ONGOING')), his(row('ONGOING'))], [['DONE'], ['CANCELLED']]);
    assert.deepEqual([hers(row('DONE', ALVA)), his(row('DONE', ALVA))], [['ONGOING'], ['FULFILLED', 'CANCELLED']]);
    assert.deepEqual(his(row('ONGOING', 'karin', { responsible: 'BOTH' })), ['DONE', 'CANCELLED']);
  });

  test('only the chef takes a cancellation back, and what is fulfilled stays so', () => {
    assert.deepEqual([hers(row('CANCELLED')), his(row('CANCELLED'))], [[], ['ONGOING']]);
    assert.deepEqual([hers(row('FULFILLED')), his(row('FULFILLED'))], [[], []]);
  });

  test('nothing before the talk is held, and nothing of what goes on later', () => {
    assert.deepEqual(hers(row('ONGOING'), false), []);
    assert.deepEqual(his(row('ONGOING', 'karin', { continuedIn: 'b' })), []);
  });
});

test('a row moves past its neighbour in the same table, and no further than its ends', () => {
  const rows = [row('PROPOSED'), row('PROPOSED', ALVA, { id: 'c', kind: 'CHALLENGE' }), row('PROPOSED', ALVA, { id: 'b' })];
  assert.deepEqual(moved(rows, rows[2]!, -1)?.map(one => one.id), ['b', 'c', 'a']);
  assert.equal(moved(rows, rows[0]!, -1), undefined);
  assert.equal(moved(rows, rows[1]!, 1), undefined);
});
