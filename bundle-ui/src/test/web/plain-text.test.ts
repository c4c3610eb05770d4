import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from '../../main/web/core/plain-text.js';

test('a short line of its own without a stop is a heading, and what begins with dashes a list', () => {
  assert.deepEqual(blocksOf(['Syfte', 'Därför har vi samtalet.', 'Hur har du det?', 'Prata om:\n– Tid\n– Klimat', '– Ett', 'x'.repeat(101)]), [
    { heading: true, text: 'Syfte', items: [] },
    { heading: false, text: 'Därför har vi samtalet.', items: [] },
    { heading: false, text: 'Hur har du det?', items: [] },
    { heading: false, text: 'Prata om:', items: ['Tid', 'Klimat'] },
    { heading: false, text: '', items: ['Ett'] },
    { heading: false, text: 'x'.repeat(101), items: [] },
  ]);
});

test('nothing that is written is lost, whatever it looks like', () => {
  for (const text of ['', '– Ett\ninte i listan', 'Två\nrader', '–utan mellanrum\n– med', ' – inskjuten ']) {
    const [block] = blocksOf([text]);
    const said = [block?.text, ...block?.items ?? []].join(' ');
    assert.deepEqual(text.split(/[\s–]+/).filter(word => !said.includes(word)), []);
  }
});
