import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isShown, unshown, waitsForBoth } from '../../main/web/core/sharing.js';
import type { Answer, Manager, Party, Release, Released, Sheet, Template } from '../../main/web/core/types.js';

const person = (name: string): { person: string; displayName: string } => ({ person: name, displayName: name });
const shown = (what: Released, by: string): Release => ({ what, by: person(by), releasedAt: '2026-11-12T10:00:00Z', openedAt: null });
const written = (party: Party, author: string, text: string): Answer => ({ party, question: 'q', author: person(author), older: false, text, revision: 1, writtenAt: '' });
const chef = (name: string, responsible = true): Manager => ({ ...person(name), responsible, until: null, reason: null });
const talk = (release: Template['release'], ...releases: Release[]): Pick<Sheet, 'releases' | 'template' | 'managers'> =>
  ({ releases, template: { release } as Template, managers: [chef('eva', false), chef('karin')] });

describe('what both may have before the eyes', () => {
  test('nothing is shown by itself', () => {
    assert.equal(isShown(talk('EACH'), 'EMPLOYEE', 'alva'), false);
  });

  test('each shows the own words and nobody else’s', () => {
    const shared = talk('EACH', shown('MANAGER', 'karin'));
    assert.equal(isShown(shared, 'MANAGER', 'karin'), true);
    assert.equal(isShown(shared, 'MANAGER', 'eva'), false);
    assert.equal(isShown(shared, 'OWN_NOTE', 'karin'), false);
    assert.equal(isShown(shared, 'EMPLOYEE', 'alva'), false);
  });

  test('where both open at once the first waits for the second', () => {
    const one = talk('TOGETHER', shown('EMPLOYEE', 'alva'));
    assert.equal(waitsForBoth(one, 'EMPLOYEE'), true);
    assert.equal(isShown(one, 'EMPLOYEE', 'alva'), false);
    const both = talk('TOGETHER', shown('EMPLOYEE', 'alva'), shown('MANAGER', 'karin'));
    assert.equal(isShown(both, 'EMPLOYEE', 'alva'), true);
    assert.equal(isShown(both, 'MANAGER', 'karin'), true);
  });

  test('another chef’s words open nothing of the employee’s', () => {
    const other = talk('TOGETHER', shown('EMPLOYEE', 'alva'), shown('MANAGER', 'eva'));
    assert.equal(isShown(other, 'EMPLOYEE', 'alva'), false);
    assert.equal(isShown(other, 'MANAGER', 'eva'), false);
  });

  test('what was opened stays open when another chef answers for the talk', () => {
    const opened = { ...shown('EMPLOYEE', 'alva'), openedAt: '2026-11-13T10:00:00Z' };
    assert.equal(isShown(talk('TOGETHER', opened, shown('MANAGER', 'eva')), 'EMPLOYEE', 'alva'), true);
  });

  test('own notes wait for nobody', () => {
    assert.equal(isShown(talk('TOGETHER', shown('OWN_NOTE', 'karin')), 'OWN_NOTE', 'karin'), true);
  });
});

test('a delivery waits for what linked chefer have neither shown nor erased', () => {
  const sheet = {
    managers: [chef('karin'), chef('eva')],
    releases: [shown('MANAGER', 'karin')],
    answers: [written('MANAGER', 'karin', 'Visat'), written('OWN_NOTE', 'karin', 'Eget'), written('MANAGER', 'eva', 'Evas'),
      written('OWN_NOTE', 'eva', '  '), written('MANAGER', 'former', 'Stängt'), written('EMPLOYEE', 'alva', 'Inte chefens')],
  };
  assert.deepEqual(unshown(sheet).map(one => one.text), ['Eget', 'Evas']);
});
