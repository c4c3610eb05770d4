import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import type { Api } from '../../main/web/core/api.js';
import { Draft, LONGEST_TEXT, type DraftOwner } from '../../main/web/core/draft.js';
import { offline, Refusal } from '../../main/web/core/problem.js';

type Put = { text: string; revision: number };
let sent: Put[];
let answers: (() => Promise<unknown>)[];
let may: Awaited<ReturnType<DraftOwner['mayWrite']>>;
let owner: DraftOwner;

const saved = (revision: number) => (): Promise<unknown> => Promise.resolve({ revision, writtenAt: '2026-11-22T09:42:00Z' });
const refused = (code: string, status: number, more = {}) => (): Promise<unknown> => Promise.reject(new Refusal({ code, status, errors: [], ...more }));
const away = (): Promise<unknown> => Promise.reject(offline());

const api = {
  put: (_path: string, { text }: { text: string }, revision: number) => {
    sent.push({ text, revision });
    return (answers.shift() ?? saved(revision + 1))();
  },
} as unknown as Api;

const draft = (): Draft => new Draft('/answers/q', { text: '', revision: 0 }, undefined, api, owner);
const settle = async (): Promise<void> => { for (let i = 0; i < 20; i++) { await Promise.resolve(); } };
const wait = async (milliseconds: number): Promise<void> => { mock.timers.tick(milliseconds); await settle(); };

describe('a box', () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    sent = [];
    answers = [];
    may = 'yes';
    owner = { mayWrite: () => Promise.resolve(may), signedOut: () => { may = 'signed-out'; }, changed: () => undefined };
  });
  afterEach(() => mock.timers.reset());

  test('what is typed is sent within two seconds of the last key', async () => {
    const box = draft();
    box.type('H');
    await wait(1_000);
    box.type('Hej');
    await wait(1_000);
    assert.deepEqual(sent, []);
    await wait(1_000);
    assert.deepEqual(sent, [{ text: 'Hej', revision: 0 }]);
    assert.equal(box.state, 'saved');
  });

  test('who never stops typing is saved every ten seconds', async () => {
    const box = draft();
    for (let second = 0; second < 10; second++) {
      box.type('a'.repeat(second + 1));
      await wait(1_000);
    }
    assert.equal(sent.length, 1);
  });

  test('without a network it tries again, with longer and longer pauses, and keeps the text', async () => {
    answers = [away, away, refused('unavailable', 503), refused('other', 404)];
    const box = draft();
    box.type('Kvar');
    await box.flush();
    assert.equal(box.state, 'failed');
    for (const pause of [1_000, 2_000, 4_000, 8_000]) {
      await wait(pause);
    }
    assert.equal(sent.length, 5);
    assert.equal(box.text, 'Kvar');
    assert.equal(box.state, 'saved');
  });

  test('a lost answer is no conflict', async () => {
    answers = [away, refused('stale', 412, { current: { text: 'En gång', revision: 1 } })];
    const box = draft();
    box.type('En gång');
    await box.flush();
    await wait(1_000);
    assert.equal(box.state, 'saved');
    assert.equal(box.revision, 1);
  });

  test('what was typed after an answer was lost is no conflict either', async () => {
    answers = [away, away, refused('stale', 412, { current: { text: 'En', revision: 1 } })];
    const box = draft();
    box.type('En');
    await box.flush();
    box.type('En gång');
    await box.flush();
    box.type('En gång till');
    await wait(1_200);
    await wait(1_200);
    assert.equal(box.state, 'saved');
    assert.deepEqual(sent.at(-1), { text: 'En gång till', revision: 1 });
  });

  test('the own words that come back from the service before their answer are no conflict', async () => {
    answers = [away];
    const box = draft();
    box.type('En');
    await box.flush();
    box.type('En gång');
    box.offer({ text: 'En', revision: 1 });
    await wait(10_000);
    assert.equal(box.state, 'saved');
    assert.deepEqual(sent.at(-1), { text: 'En gång', revision: 1 });
  });

  test('a letter that was typed with its accent apart is the same letter', async () => {
    answers = [away, refused('stale', 412, { current: { text: 'Id\u00e9', revision: 1 } })];
    const box = draft();
    box.type('Ide\u0301');
    await box.flush();
    await wait(1_000);
    assert.equal(box.state, 'saved');
    assert.equal(box.unsent, false);
  });

  test('two versions wait for a choice and neither is lost', async () => {
    answers = [refused('stale', 412, { current: { text: 'Telefonen', revision: 4 } })];
    const box = draft();
    box.type('Datorn');
    await box.flush();
    assert.equal(box.state, 'conflict');
    await wait(60_000);
    assert.equal(sent.length, 1);
    box.resolve('both');
    await settle();
    assert.deepEqual(sent[1], { text: 'Telefonen\n\nDatorn', revision: 4 });
  });

  test('the version that was not chosen stays beside', async () => {
    answers = [refused('stale', 412, { current: { text: 'Telefonen', revision: 4 } })];
    const box = draft();
    box.type('Datorn');
    await box.flush();
    box.resolve('theirs');
    await settle();
    assert.equal(box.text, 'Telefonen');
    assert.equal(box.setAside, 'Datorn');
    assert.equal(sent.length, 1);
  });

  test('who is logged out keeps the text, and it is sent after the same person has logged in', async () => {
    answers = [refused('not-signed-in', 401)];
    const box = draft();
    box.type('Kvar');
    await box.flush();
    assert.equal(box.state, 'signed-out');
    may = 'yes';
    await box.flush();
    assert.equal(box.state, 'saved');
  });

  test('sent while another person has logged in, it asks who is there now before anything else', async () => {
    answers = [refused('another-person', 409)];
    const box = draft();
    box.type('Hemligt');
    await box.flush();
    assert.equal(may, 'signed-out');
    may = 'discarded';
    await box.flush();
    assert.deepEqual(sent.length, 1);
  });

  test('what another person could read or send is thrown away', async () => {
    may = 'discarded';
    const box = draft();
    box.type('Hemligt');
    box.discard();
    await box.flush();
    assert.deepEqual(sent, []);
    assert.equal(box.text, '');
    assert.equal(box.unsent, false);
  });

  test('a text that is too long is kept and not sent', async () => {
    const box = draft();
    box.type('x'.repeat(LONGEST_TEXT + 1));
    await box.flush();
    assert.equal(box.state, 'too-long');
    box.type('x'.repeat(LONGEST_TEXT));
    await box.flush();
    assert.equal(box.state, 'saved');
  });

  test('only the problem "not there" is final', async () => {
    answers = [refused('not-there', 404)];
    const box = draft();
    box.type('Kopiera mig');
    await box.flush();
    await wait(60_000);
    assert.equal(box.state, 'refused');
    assert.equal(box.text, 'Kopiera mig');
    assert.equal(sent.length, 1);
  });

  test('what was erased meanwhile is the truth, and asked about where something is typed', async () => {
    answers = [refused('stale', 412, { current: { text: '', revision: 0 } })];
    const box = new Draft('/answers/q', { text: 'Förr', revision: 3 }, undefined, api, owner);
    box.type('Förr och nu');
    await box.flush();
    await wait(60_000);
    assert.equal(box.state, 'conflict');
    assert.equal(sent.length, 1);
    box.resolve('mine');
    await settle();
    assert.deepEqual(sent[1], { text: 'Förr och nu', revision: 0 });
    assert.equal(box.state, 'saved');
    assert.equal(box.revision, 1);
  });

  test('an older revision with the same words is built on, once', async () => {
    answers = [refused('stale', 412, { current: { text: 'Förr', revision: 1 } })];
    const box = new Draft('/answers/q', { text: 'Förr', revision: 3 }, undefined, api, owner);
    box.type('Förr och nu');
    await box.flush();
    await wait(60_000);
    assert.deepEqual(sent, [{ text: 'Förr och nu', revision: 3 }, { text: 'Förr och nu', revision: 1 }]);
    assert.equal(box.state, 'saved');
  });

  test('refused for another reason it asks for the talk anew, keeps the text and never goes on by itself', async () => {
    answers = [refused('stale', 412, { current: { text: 'Förr', revision: 3 } })];
    const box = new Draft('/answers/q', { text: 'Förr', revision: 3 }, undefined, api, owner);
    let asked = 0;
    box.addEventListener('stale', () => { asked++; });
    box.type('Förr och nu');
    await box.flush();
    box.type('Förr och nu och sedan');
    await wait(600_000);
    assert.equal(sent.length, 1);
    assert.equal(asked, 1);
    assert.equal(box.state, 'refused');
    assert.equal(box.text, 'Förr och nu och sedan');
    box.again();
    await settle();
    assert.equal(box.state, 'saved');
  });

  test('a refusal that says nothing of what stands there is not tried for ever either', async () => {
    answers = Array.from({ length: 20 }, () => refused('stale', 412));
    const box = draft();
    box.type('Kvar');
    await box.flush();
    await wait(600_000);
    assert.equal(sent.length, 1);
    assert.equal(box.text, 'Kvar');
  });

  test('what is under way is waited for, and what was typed meanwhile is sent', async () => {
    let arrive: (answer: unknown) => void = () => undefined;
    answers = [() => new Promise(resolve => { arrive = resolve; })];
    const box = draft();
    box.type('Först');
    void box.flush();
    await settle();
    box.type('Först och sist');
    let settled = false;
    void box.settle().then(() => { settled = true; });
    await settle();
    assert.equal(settled, false);
    arrive({ revision: 1, writtenAt: '2026-11-22T09:42:00Z' });
    await settle();
    assert.equal(settled, true);
    assert.deepEqual(sent[1], { text: 'Först och sist', revision: 1 });
    assert.equal(box.unsent, false);
  });

  test('an earlier text comes back as the newest', async () => {
    const box = new Draft('/answers/q', { text: 'Nu', revision: 3 }, undefined, api, owner);
    box.restore('Förr');
    await settle();
    assert.deepEqual(sent, [{ text: 'Förr', revision: 3 }]);
    assert.equal(box.state, 'saved');
  });

  test('a newer text replaces what nobody has changed, and an older one nothing', async () => {
    const box = draft();
    box.offer({ text: 'Ny', revision: 2 });
    box.offer({ text: 'Gammal', revision: 1 });
    assert.equal(box.text, 'Ny');
  });
});
