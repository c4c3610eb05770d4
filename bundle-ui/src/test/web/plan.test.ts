import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { moved, nextStatuses, overdueSince } from '../../main/web/core/plan.js';
import type { AgreementStatus, PlanRow } from '../../main/web/core/types.js';

const ALVA = 'alva';
const row = (status: AgreementStatus, by = 'karin', more: Partial<PlanRow> = {}): PlanRow => ({
  id: 'a', kind: 'GOAL', text: '', revision: 1, status, responsible: 'EMPLOYEE', version: 1, continuedIn: null,
  cells: { unitGoal: { text: 'Trygghet', revision: 1 } }, history: [{ status, byMe: false, by: { person: by, displayName: '' }, at: '' }], followUps: [], continues: null, curriculum: [], ...more,
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

describe('what was promised and is late', () => {
  const cells = (due: string): PlanRow['cells'] => ({ implementationDate: { text: due, revision: 1 }, followUpDate: { text: '2026-01-01', revision: 1 } });
  const since = (one: PlanRow, held = true): string | undefined => overdueSince(one, held, '2026-11-22');

  test('is late the day after, and by the day of its follow-up where it has no other', () => {
    assert.equal(since(row('ONGOING', ALVA, { cells: cells('2026-11-21') })), '2026-11-21');
    assert.equal(since(row('ONGOING', ALVA, { cells: cells('2026-11-22') })), undefined);
    assert.equal(since(row('ONGOING', ALVA, { cells: cells('') })), '2026-01-01');
    assert.equal(since(row('ONGOING', ALVA, { cells: {} })), undefined);
  });

  test('is no proposal, nothing that is done, and nothing that goes on in a later talk', () => {
    assert.equal(since(row('PROPOSED', ALVA, { cells: cells('2026-11-01') }), false), undefined);
    assert.equal(since(row('PROPOSED', ALVA, { cells: cells('2026-11-01'), continues: 'b' }), false), '2026-11-01');
    for (const status of ['DONE', 'FULFILLED', 'CANCELLED'] as const) {
      assert.equal(since(row(status, ALVA, { cells: cells('2026-11-01') })), undefined);
    }
    assert.equal(since(row('ONGOING', ALVA, { cells: cells('2026-11-01'), continuedIn: 'b' })), undefined);
  });
});
