import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ReactiveControllerHost } from 'lit';
import { Acting } from '../../main/web/core/acting.js';
import type { KeyOf } from '../../main/web/core/api.js';
import { offline, Refusal } from '../../main/web/core/problem.js';

const element = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost;

/** As much of a page as an act needs: what has the focus. */
const page: { body: object; activeElement: object | null } = { body: {}, activeElement: null };
Object.assign(globalThis, { document: page });

class Button {
  readonly isConnected = true;
  disabled = false;
  getAttribute(): null { return null; }
  matches(): boolean { return this.disabled; }
  focus(): void { page.activeElement = this.disabled ? page.activeElement : this; }
}

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

  test('gives the focus back to what was switched off while it went on, and to nothing else', async () => {
    const acting = new Acting(element);
    const button = new Button();
    const other = new Button();
    const pressed = async (meanwhile: object): Promise<object | null> => {
      button.focus();
      await acting.run(() => { page.activeElement = meanwhile; return done(); });
      await new Promise(resolve => setTimeout(resolve));
      return page.activeElement;
    };
    assert.equal(await pressed(page.body), button);
    assert.equal(await pressed(other), other);
  });

  test('that has been done or refused is another one the next time', async () => {
    const acting = new Acting(element);
    const first = await keyOf(acting, '/rows', done);
    const second = await keyOf(acting, '/rows', refused);
    const third = await keyOf(acting, '/rows', done);
    assert.equal(new Set([first, second, third]).size, 3);
  });
});
