import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

const LENGTH = 50_000;
const SLOW = 50;

/** Every regular expression of the elements; a scenario holds this list against their sources. */
const PATTERNS = [/\/$/, /^[A-Za-z0-9_-]+$/, /\{(\w+)\}/g,
  /[\u202a-\u202e\u2066-\u2069]/, /[\u2066-\u2069]/g,
  /filename="([^"]+)"/, /[^a-z0-9]+/g, /^[=+\-@\t\r\0＝＋－＠]/];

const hard = [...'a0-_/{}"# \u202e\u2066'].flatMap(one => {
  const same = one.repeat(LENGTH);
  return [same, `${same}!`, `filename="${same}`, `filename="`.repeat(LENGTH / 10), `{${same}`, `{a${same}!`, `{${one}`.repeat(LENGTH / 2), `/${one}`.repeat(LENGTH / 2)];
});

/** The best of three counts: a busy machine makes a quick one slow, but none the other way round. */
const isSlow = (pattern: RegExp, text: string): boolean => [1, 2, 3].every(() => {
  const start = performance.now();
  text.replace(pattern, '');
  return performance.now() - start > SLOW;
});

describe('regular expressions', () => {
  for (const pattern of PATTERNS) {
    test(`${pattern} is quick on what is made to be slow`, () => {
      assert.deepEqual(hard.filter(text => isSlow(pattern, text)).map(text => text.slice(0, 20)), []);
    });
  }

  test('a slow one would be found', () => {
    assert.equal(isSlow(/(a+b?)+c/, `${'a'.repeat(26)}!`), true);
  });
});
