import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBehind, newsOf, planOf } from '../../main/web/core/news.js';
import type { Changes, Sheet, TalkPlan } from '../../main/web/core/types.js';

const sheet = { state: 'TALK', ownQuestions: [], agreements: [{ id: 'a', text: 'x', revision: 2, status: 'PROPOSED' }],
  answers: [{ party: 'TO_NOTES', question: 'q1', author: null, text: 'true', revision: 1, writtenAt: '' }] } as unknown as Sheet;
const known = (question: string): number => question === 'q1' ? 3 : 0;
const changes = (...items: Changes['items']): Changes => ({ version: 1, state: 'TALK', items, rows: [], steps: [] });

test('only the notes that are newer than the page are fetched', () => {
  const news = newsOf(sheet, changes({ party: 'JOINT', question: 'q1', revision: 3 }, { party: 'JOINT', question: 'q2', revision: 1 }), known);
  assert.deepEqual(news, { notes: ['q2'], everything: false });
});

test('what the page knows already is no news', () => {
  const news = newsOf(sheet, changes({ party: 'TO_NOTES', question: 'q1', revision: 1 }, { party: 'AGREEMENT', question: 'a', revision: 2 }), known);
  assert.deepEqual(news, { notes: [], everything: false });
});

test('a tick, an agreement or another state asks for the whole talk', () => {
  assert.equal(newsOf(sheet, changes({ party: 'TO_NOTES', question: 'q1', revision: 2 }), known).everything, true);
  assert.equal(newsOf(sheet, changes({ party: 'AGREEMENT', question: 'b', revision: 1 }), known).everything, true);
  assert.equal(newsOf(sheet, { ...changes(), state: 'HELD' }, known).everything, true);
});

test('every change of the plan is another text, and nothing else is', () => {
  const plan: Changes = { ...changes({ party: 'PLAN', question: 'a.develop', revision: 1 }), rows: [{ id: 'a', version: 1 }, { id: 'b', version: 1 }], steps: [{ id: 's', version: 1 }] };
  const others: Changes[] = [
    { ...plan, items: [{ party: 'PLAN', question: 'a.develop', revision: 2 }] },
    { ...plan, rows: [{ id: 'a', version: 2 }, { id: 'b', version: 1 }] },
    { ...plan, rows: [{ id: 'b', version: 1 }, { id: 'a', version: 1 }] },
    { ...plan, rows: [...plan.rows, { id: 'c', version: 1 }] },
    { ...plan, rows: [{ id: 'a', version: 1 }] },
    { ...plan, steps: [] },
  ];
  assert.equal(new Set([plan, ...others].map(planOf)).size, 7);
  assert.equal(planOf({ ...plan, version: 2, items: [...plan.items, { party: 'JOINT', question: 'q1', revision: 9 }] }), planOf(plan));
});

test('a plan that was read while a row was there for a moment is behind, and one in another order is not', () => {
  const parts = (...ids: string[]): Pick<TalkPlan, 'rows' | 'steps'> => ({ rows: ids.map(id => ({ id, version: 1 })) as TalkPlan['rows'], steps: [] });
  assert.equal(isBehind(parts('a', 'b', 'c'), parts('a', 'b')), true);
  assert.equal(isBehind(parts('a'), parts('a', 'b')), true);
  assert.equal(isBehind(parts('b', 'a'), parts('a', 'b')), false);
  assert.equal(isBehind(parts('a'), { rows: [{ id: 'a', version: 2 }], steps: [] }), true);
});

test('a question that somebody adds, changes or takes away asks for the whole talk', () => {
  const asked = { ...sheet, ownQuestions: [{ id: 'o', text: 'x', revision: 1, by: 'EMPLOYEE', removable: false }] } as Sheet;
  const same = { party: 'OWN_QUESTION', question: 'o', revision: 1 } as const;
  assert.equal(newsOf(asked, changes(same), known).everything, false);
  assert.equal(newsOf(asked, changes(same, { ...same, question: 'p' }), known).everything, true);
  assert.equal(newsOf(asked, changes({ ...same, revision: 2 }), known).everything, true);
  assert.equal(newsOf(asked, changes(), known).everything, true);
});
