import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gather } from '../../main/web/core/gather.js';
import { Refusal } from '../../main/web/core/problem.js';

const WHOLE = '{"count":3,"talks":[\n{"a":1},\n{"b":"å\\n"},\n{"c":3}\n]}\n';

/** An answer that comes in pieces of that many bytes, and may break off. */
const answer = (text: string, size: number, breaksOff = false): Response => {
  const bytes = new TextEncoder().encode(text);
  let from = 0;
  return new Response(new ReadableStream({
    pull: to => {
      if (from >= bytes.length) {
        return breaksOff ? to.error(new TypeError('network')) : to.close();
      }
      to.enqueue(bytes.slice(from, from + size));
      from += size;
    },
  }), { headers: { 'X-Medarbetarsamtal-Count': '3' } });
};

const gathered = (response: Response, told: (at: number, of: number) => void = () => undefined): Promise<string> =>
  gather(response, 'fil.json', told).then(file => file.blob.text());

const isBroken = (response: Response): Promise<void> => assert.rejects(gathered(response),
  (reason: unknown) => reason instanceof Refusal && reason.problem.code === 'broken');

describe('a file of many talks', () => {
  for (const size of [1, 2, 7, 1000]) {
    test(`is what was sent, in pieces of ${size}, and tells how far it has come`, async () => {
      const told: number[] = [];
      assert.equal(await gathered(answer(WHOLE, size), at => told.push(at)), WHOLE);
      assert.equal(told.at(-1), 3);
      assert.deepEqual([...told].sort(), told);
      assert.equal(told.every(at => at >= 0 && at <= 3), true);
    });
  }

  test('that breaks off anywhere is nothing, whether or not the network says so', async () => {
    for (let end = 0; end < WHOLE.length; end++) {
      await isBroken(answer(WHOLE.slice(0, end), 5));
    }
    await isBroken(answer(WHOLE.slice(0, 30), 5, true));
  });

  test('that ends in a problem, or with a talk too few, is nothing', async () => {
    await isBroken(answer('{"count":3,"talks":[\n{"a":1},\n{"type":"urn:problem:medarbetarsamtal:unavailable"}', 5));
    await isBroken(answer('{"count":3,"talks":[\n{"a":1},\n{"c":3}\n]}\n', 5));
  });
});
