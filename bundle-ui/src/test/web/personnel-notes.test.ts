import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { notesCount } from '../../main/web/core/personnel-notes.js';
import { isForNotes } from '../../main/web/core/questions.js';
import type { Answer, Question, Section, Sheet, Target } from '../../main/web/core/types.js';

const KARIN = { person: 'karin', displayName: 'Karin' };
const section = (id: string, target: Target, questions: Partial<Question>[]): Section =>
  ({ id, title: id, target, questions: questions.map(one => ({ id: 'q', text: 'Hur?', ...one })) });
const talk = (releases: Sheet['releases'] = []): Pick<Sheet, 'template' | 'ownQuestions' | 'releases' | 'managers'> => ({
  template: { sections: [
    section('notes', 'NOTES', [{ id: 'a' }, { id: 'b' }, { id: 'alone', answeredBy: 'BOTH' }, { id: 'to-plan', target: 'PLAN_GOALS' }, { id: 'read', kind: 'INFORMATION' }]),
    section('plan', 'PLAN_GOALS', [{ id: 'p' }, { id: 'from-plan', target: 'NOTES' }]),
  ], release: 'EACH' } as unknown as Sheet['template'],
  ownQuestions: [{ id: 'own', text: 'Och?', revision: 1, by: 'EMPLOYEE', removable: false }],
  managers: [], releases,
});
const written = (party: Answer['party'], question: string, text: string, author: Answer['author'] = null): Pick<Answer, 'party' | 'question' | 'text' | 'author'> =>
  ({ party, question, text, author });
const ticked = (question: string) => [written('JOINT', question, 'Ord'), written('TO_NOTES', question, 'true')];

describe('the notes for the personnel system', () => {
  test('hold what is ticked and meant for them, and say how much is not ticked', () => {
    assert.deepEqual(notesCount(talk(), []), { answers: 0, leftOut: 0 });
    assert.deepEqual(notesCount(talk(), [...ticked('a'), written('JOINT', 'b', 'Ord')]), { answers: 1, leftOut: 1 });
    assert.deepEqual(notesCount(talk(), [written('JOINT', 'b', 'Ord'), written('TO_NOTES', 'b', 'false')]), { answers: 0, leftOut: 1 });
  });

  test('hold nothing of the plan, ticked or not', () =>
    assert.deepEqual(notesCount(talk(), [...ticked('p'), ...ticked('to-plan'), written('JOINT', 'p', 'Ord')]), { answers: 0, leftOut: 0 }));

  test('hold what a question sends there by itself, and what a party has asked', () =>
    assert.deepEqual(notesCount(talk(), [...ticked('from-plan'), ...ticked('own')]), { answers: 2, leftOut: 0 }));

  test('hold nothing of a box that is empty or only has a tick', () =>
    assert.deepEqual(notesCount(talk(), [written('JOINT', 'a', ' \n'), written('TO_NOTES', 'a', 'true'), written('TO_NOTES', 'b', 'true')]), { answers: 0, leftOut: 0 }));

  test('hold what one answers alone once both read it', () => {
    const own = [written('MANAGER', 'alone', 'Ord', KARIN), written('MANAGER', 'a', 'Förberedelse', KARIN)];
    assert.deepEqual(notesCount(talk(), own), { answers: 0, leftOut: 0 });
    assert.deepEqual(notesCount(talk([{ what: 'MANAGER', by: KARIN, releasedAt: '2026-11-22T10:00:00Z', openedAt: null }]), own), { answers: 1, leftOut: 0 });
    assert.deepEqual(notesCount(talk(), [{ party: 'MANAGER', question: 'alone', text: 'Delgivet' }]), { answers: 1, leftOut: 0 });
  });

  test('hold nothing sensitive that is answered alone, and say that it stays out', () => {
    const sensitive = talk();
    sensitive.template.sections[0]!.questions.push({ id: 'health', text: 'Hälsa?', answeredBy: 'EMPLOYEE', sensitive: true } as Question,
      { id: 'point', text: 'Trivsel?', answeredBy: 'EMPLOYEE', points: [{ text: 'Sömn', sensitive: true }] } as Question);
    assert.deepEqual(notesCount(sensitive, ['health', 'point'].map(question => ({ party: 'EMPLOYEE', question, text: 'Ord' }))), { answers: 0, leftOut: 2 });
  });

  test('are asked for by a question of the notes only', () => {
    assert.equal(isForNotes(talk(), { id: 'a' }), true);
    assert.equal(isForNotes(talk(), { id: 'p' }), false);
    assert.equal(isForNotes(talk(), { id: 'own' }), true);
  });
});
