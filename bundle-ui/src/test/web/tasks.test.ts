import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taskGroups } from '../../main/web/core/tasks.js';
import type { Task } from '../../main/web/core/types.js';

const task = (dialogue: string, what: Task['what'], implementationOn: string | null, overdue = false): Task => ({
  agreement: 'a', dialogue, period: '2026/27', title: 'Medarbetarsamtal', kind: 'GOAL', what, implementationOn, followUpOn: '2027-06-01', overdue, employee: null,
});

test('what is left to do is counted talk by talk, in the order of the service', () => {
  const groups = taskGroups([task('late', 'DO', '2026-01-02', true), task('other', 'CONFIRM', null), task('late', 'DO', '2026-01-01', true),
    task('late', 'DO', '2027-01-01'), task('late', 'CONFIRM', '2025-01-01', true)]);

  assert.deepEqual(groups.map(one => [one.first.dialogue, one.toDo, one.toConfirm, one.overdueSince, one.nextOn]), [
    ['late', 3, 1, '2026-01-01', '2027-01-01'],
    ['other', 0, 1, undefined, undefined],
  ]);
});

test('what has no day of its own counts by that of its follow-up', () => {
  assert.deepEqual(taskGroups([task('one', 'DO', null)]).map(one => one.nextOn), ['2027-06-01']);
  assert.deepEqual(taskGroups([]), []);
});
