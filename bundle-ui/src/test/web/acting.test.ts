import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ReactiveControllerHost } from 'lit';
import { Acting } from '../../main/web/core/acting.js';
import type { KeyOf } from '../../main/web/core/api.js';
import { offline, Refusal } from '../../main/web/core/problem.js';

const element = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost;

describe('an act', () => {
  const keyOf = async (acting: Acting, path: string, outcome: () => Promise<unknown>): Promise<string> => {
    let key = '';
    await acting.run((of: KeyOf) => { key = of(path, { row: 1 }); return outcome(); });
    return key;
  };
  const away = (): Promise<unknown> => Promise.reject(offline());
  const refused = (): Promise<unknown> => Promise.reject(new Refusal({ code: 'wrong-state', status: 409, errors: [] }));
  const done = (): Promise<unknown> => Promise.resolve({});

  test('that nobody has answered keeps its key, whatever else is done in between', async () => {
    const acting = new Acting(element);
    const first = await keyOf(acting, '/rows', away);
    const other = await keyOf(acting, '/carried', done);
    assert.equal(first === other, false);
    assert.equal(await keyOf(acting, '/rows', done), first);
  });

  test('that has been done or refused is another one the next time', async () => {
    const acting = new Acting(element);
    const first = await keyOf(acting, '/rows', done);
    const second = await keyOf(acting, '/rows', refused);
    const third = await keyOf(acting, '/rows', done);
    assert.equal(new Set([first, second, third]).size, 3);
  });
});
