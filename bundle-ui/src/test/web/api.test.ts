import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { Api, openedFor } from '../../main/web/core/api.js';
import { asRefusal } from '../../main/web/core/problem.js';

interface Asked { url: string; init: RequestInit & { headers: Record<string, string> } }
let asked: Asked[];
let answers: (Response | 'silence')[];
const original = globalThis.fetch;

const problem = (code: string, status: number): Response =>
  new Response(JSON.stringify({ type: `urn:problem:medarbetarsamtal:${code}` }), { status });

describe('the service', () => {
  beforeEach(() => {
    asked = [];
    globalThis.fetch = ((url: string, init: Asked['init']) => {
      asked.push({ url, init });
      const answer = answers.shift() ?? 'silence';
      return answer === 'silence' ? Promise.reject(new TypeError()) : Promise.resolve(answer);
    }) as typeof fetch;
  });
  afterEach(() => { globalThis.fetch = original; });

  test('one act keeps its key while it is tried again', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    answers = ['silence', problem('unavailable', 503), new Response('{"id":"a"}', { status: 201 })];
    const act = new Api('/api', 'sv').post('/things', {});
    for (let i = 0; i < 60; i++) {
      await Promise.resolve();
      await new Promise(later => setImmediate(later));
      mock.timers.tick(500);
    }
    assert.deepEqual(await act, { id: 'a' });
    assert.equal(asked.length, 3);
    assert.equal(new Set(asked.map(one => one.init.headers['Idempotency-Key'])).size, 1);
    mock.timers.reset();
  });

  test('a server that has fallen silent is given up after a while, and no later answer counts', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    globalThis.fetch = ((_url: string, { signal }: RequestInit) => new Promise((_answer, give) => {
      signal?.addEventListener('abort', () => give(new DOMException('', 'AbortError')));
    })) as typeof fetch;
    const api = new Api('/api', 'sv');
    for (const ask of [(): Promise<unknown> => api.put('/things/a', {}, 1), (): Promise<unknown> => api.promptly('/me')]) {
      let code = 'waits';
      void ask().catch((reason: unknown) => { code = asRefusal(reason).problem.code; });
      mock.timers.tick(14_000);
      await new Promise(later => setImmediate(later));
      assert.equal(code, 'waits');
      mock.timers.tick(2_000);
      await new Promise(later => setImmediate(later));
      assert.equal(code, 'offline');
    }
    mock.timers.reset();
  });

  test('a mutation says that it is ours and which revision it changes', async () => {
    answers = [new Response('{}')];
    await new Api('/api/', 'en').put('/things/1', { text: 'x' }, 7);
    const { url, init } = asked[0]!;
    assert.equal(url, '/api/things/1');
    assert.equal(init.headers['X-Medarbetarsamtal'], '1');
    assert.equal(init.headers['If-Match'], '"7"');
    assert.equal(init.headers['Content-Type'], 'application/json');
    assert.equal(init.headers['Accept-Language'], 'en');
  });

  test('a change says for whom the page was opened, and that stays the first who was there', async () => {
    answers = [new Response('{}'), new Response('{}')];
    openedFor('åsa');
    openedFor('another');
    await new Api('/api', 'sv').put('/things/1', {}, 7);
    await new Api('/api', 'sv').get('/things/1');
    assert.equal(asked[0]!.init.headers['X-Medarbetarsamtal-Person'], '%C3%A5sa');
    assert.equal(asked[1]!.init.headers['X-Medarbetarsamtal-Person'], undefined);
  });

  test('a file has the name that the service gives it', async () => {
    answers = [
      new Response('{"a":1}', { headers: { 'Content-Disposition': 'attachment; filename="samtal-2026.json"' } }),
      new Response('{}'),
      problem('not-there', 404),
    ];
    const api = new Api('/api', 'sv');
    const file = await api.fetch('/dialogues/1/copy?masked=false');
    assert.equal(file.name, 'samtal-2026.json');
    assert.equal(await file.blob.text(), '{"a":1}');
    assert.equal((await api.fetch('/x')).name, 'medarbetarsamtal.json');
    assert.equal(await api.fetch('/y').then(() => '', reason => asRefusal(reason).problem.code), 'not-there');
  });

  test('what may pass is told from what is final', async () => {
    const passing = async (answer: Response | 'silence'): Promise<boolean> => {
      answers = [answer];
      return new Api('/api', 'sv').get('/x').then(() => false, reason => asRefusal(reason).passing);
    };
    assert.equal(await passing('silence'), true);
    assert.equal(await passing(problem('unavailable', 503)), true);
    assert.equal(await passing(new Response('<html>', { status: 404 })), true);
    assert.equal(await passing(problem('not-there', 404)), false);
    assert.equal(await passing(problem('wrong-state', 409)), false);
  });
});
