import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import type { Api } from '../../main/web/core/api.js';
import { Draft, type DraftOwner } from '../../main/web/core/draft.js';
import { offline, Refusal } from '../../main/web/core/problem.js';
import { seeded, type Random } from './random.js';

const WALKS = 12;
const KEYS = 300;

/** One box of the service: takes what builds on its newest revision, and loses requests and answers at random. */
class Service {
  readonly revisions: string[] = [];
  trouble = true;

  constructor(private readonly random: Random) { }

  async put(text: string, base: number): Promise<unknown> {
    const fate = this.trouble ? this.random(8) : 7;
    for (let waits = this.random(4); waits > 0; waits--) {
      await Promise.resolve();
    }
    if (fate === 0) {
      throw offline();
    }
    if (fate === 1) {
      throw new Refusal({ code: 'unavailable', status: 503, errors: [] });
    }
    if (base !== this.revisions.length) {
      throw new Refusal({ code: 'stale', status: 412, errors: [], current: { text: this.revisions.at(-1) ?? '', revision: this.revisions.length } });
    }
    this.revisions.push(text.normalize());
    if (fate === 2 || fate === 3) {
      throw offline();
    }
    return { revision: this.revisions.length, writtenAt: '2026-11-22T09:42:00Z' };
  }
}

interface Box { type(text: string): void; text: string }

/** Sends each text once, and believes that it has arrived. */
class Naive implements Box {
  text = '';
  #revision = 0;

  constructor(private readonly service: Service) { }

  type(text: string): void {
    this.text = text;
    void this.service.put(text, this.#revision).then(() => { this.#revision++; }, () => undefined);
  }
}

const owner: DraftOwner = { mayWrite: () => Promise.resolve('yes'), signedOut: () => undefined, changed: () => undefined };
const settle = async (): Promise<void> => { for (let i = 0; i < 24; i++) { await Promise.resolve(); } };

async function walk(random: Random, service: Service, box: Box, state: () => string): Promise<void> {
  for (let key = 0; key < KEYS; key++) {
    const end = box.text.length;
    box.type(random(9) === 0 ? box.text.slice(0, random(end + 1)) : box.text + 'abc åäöe\u0301😀\n"\\'.slice(0, 1 + random(14)));
    mock.timers.tick(random(2_500));
    await settle();
    assert.equal(state() === 'conflict', false);
  }
  service.trouble = false;
  for (let second = 0; second < 60; second++) {
    mock.timers.tick(1_000);
    await settle();
  }
}

describe('a box that meets every trouble', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  test('ends with what was typed, and never takes its own words for somebody else\'s', async () => {
    for (let n = 0; n < WALKS; n++) {
      const seed = Date.now() + n;
      const random = seeded(seed);
      const service = new Service(random);
      const api = { put: (_path: string, { text }: { text: string }, base: number) => service.put(text, base) } as unknown as Api;
      const box = new Draft('/answers/q', { text: '', revision: 0 }, undefined, api, owner);
      await walk(random, service, box, () => box.state).catch((reason: unknown) => { throw new Error(`seed ${seed}`, { cause: reason }); });
      assert.deepEqual({ seed, state: box.state, text: service.revisions.at(-1) }, { seed, state: 'saved', text: box.text.normalize() });
    }
  });

  test('one that does not try again loses', async () => {
    let lost = 0;
    for (let seed = 1; seed <= WALKS; seed++) {
      const random = seeded(seed);
      const service = new Service(random);
      const box = new Naive(service);
      await walk(random, service, box, () => '');
      lost += service.revisions.at(-1) === box.text.normalize() ? 0 : 1;
    }
    assert.equal(lost > WALKS / 2, true);
  });
});
