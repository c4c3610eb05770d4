import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSuggested, suggestedFirst } from '../../main/web/core/suggested.js';

const having = (...dutyRoles: string[]): { dutyRoles: string[] }[] => [{ dutyRoles: [] }, { dutyRoles }];

test('a template is suggested for whoever has that befattning, as a word of it', () => {
  assert.equal(isSuggested({ suggestedFor: 'lärare' }, having('Lärare')), true);
  assert.equal(isSuggested({ suggestedFor: 'Lärare' }, having('Lärare i fritidshem')), true);
  assert.equal(isSuggested({ suggestedFor: 'Lärare' }, having('Speciallärare')), false);
  assert.equal(isSuggested({ suggestedFor: ' ' }, having('Lärare')), false);
  assert.equal(isSuggested({ suggestedFor: null }, having('Lärare')), false);
});

test('what is suggested comes first, and the rest as it came', () => {
  const items = ['a', 'b', 'c', 'd'].map((id, at) => ({ id, suggestedFor: at % 2 === 1 ? 'Kock' : null }));
  assert.deepEqual(suggestedFirst(items, having('Kock')).map(one => one.id), ['b', 'd', 'a', 'c']);
  assert.deepEqual(suggestedFirst(items, having('Lärare')).map(one => one.id), ['a', 'b', 'c', 'd']);
});
