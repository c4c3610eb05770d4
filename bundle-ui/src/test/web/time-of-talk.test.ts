import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ReactiveControllerHost } from 'lit';
import { Refusal } from '../../main/web/core/problem.js';
import { TimeOfTalk, type Around, type WantedTime } from '../../main/web/core/time-of-talk.js';
import type { Booking } from '../../main/web/core/types.js';

const element = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost;
const BEGUN: Booking = { revision: 1, start: '2026-11-26T12:00:00Z', zone: 'Europe/Stockholm', minutes: 60, place: 'Rum 2', room: 'r-2', sent: false, message: null, asked: null, warnings: [] };
const WANTED: WantedTime = { date: '2026-11-27', time: '13:00', zone: 'Europe/Stockholm', minutes: 60, offset: null, place: 'Rum 2', room: 'r-2', message: null };
const refused = (status: number): Refusal => new Refusal({ code: 'refused', status, errors: [] });
const words = ({ now }: TimeOfTalk): unknown[] => [now?.revision, now?.place, now?.room, now?.message];

/** Answers a change without the words and the warnings, and an opened time with them, as the service does. */
class Service {
  readable = true;
  /** what an opened time shows, when it is not what is stored */
  shown: Booking | undefined;

  constructor(public stored: Booking | null) { }

  readonly get = async (path: string): Promise<unknown> => {
    assert.equal(path, '/dialogues/d/booking');
    if (!this.readable) {
      throw refused(403);
    }
    return { booking: this.shown ?? this.stored };
  };
  readonly put = async (_path: string, { place, room, message }: WantedTime, base: number): Promise<unknown> => {
    if (base !== (this.stored?.revision ?? 0)) {
      throw refused(412);
    }
    this.stored = { ...BEGUN, revision: base + 1, place, room, message, warnings: ['short-notice'] };
    return this.#bare();
  };
  readonly post = async (): Promise<unknown> => {
    this.stored = { ...this.stored ?? BEGUN, sent: true, warnings: [] };
    return this.#bare();
  };

  #bare(): Booking {
    return { ...this.stored ?? BEGUN, place: null, room: null, message: null, warnings: [] };
  }
}

const timeIn = (service: Service): TimeOfTalk => {
  const opened = service.stored;
  return new TimeOfTalk(element, { rest: () => service as unknown as ReturnType<Around['rest']>, dialogue: () => 'd', opened: () => opened });
};

describe('the time of a talk', () => {
  test('has its place, its room and what is to be thought of when it has been set, and its place when it has been sent', async () => {
    const time = timeIn(new Service(null));
    assert.deepEqual([time.now, time.isChanged], [null, false]);
    await time.set(WANTED);
    assert.deepEqual([words(time), time.now?.warnings, time.isChanged, time.isMoved], [[1, 'Rum 2', 'r-2', null], ['short-notice'], true, false]);
    await time.send(() => 'key');
    assert.deepEqual([words(time), time.now?.sent, time.isMoved], [[1, 'Rum 2', 'r-2', null], true, true]);
    await time.set({ ...WANTED, place: null, room: null });
    assert.deepEqual(words(time), [2, null, null, null]);
  });

  test('that is moved keeps the words about it for as long as they are not sent', async () => {
    const time = timeIn(new Service({ ...BEGUN, sent: true, message: 'De förra orden' }));
    assert.deepEqual([time.isMoved, time.message], [true, '']);
    await time.set({ ...WANTED, message: 'Mötet före blev flyttat' });
    assert.deepEqual([time.now?.sent, time.isMoved, time.message], [false, true, 'Mötet före blev flyttat']);
    await time.set(WANTED);
    assert.deepEqual([time.isMoved, time.message], [true, '']);
  });

  test('that was moved with words and is opened again has them', () => {
    const time = timeIn(new Service({ ...BEGUN, message: 'Mötet före blev flyttat' }));
    assert.deepEqual([time.isMoved, time.message], [true, 'Mötet före blev flyttat']);
    assert.equal(timeIn(new Service(BEGUN)).isMoved, false);
    assert.equal(timeIn(new Service({ ...BEGUN, revision: 2, told: true })).isMoved, true);
  });

  test('is as it was written while the talk cannot be read, and the next change follows it', async () => {
    const service = new Service({ ...BEGUN, sent: true });
    const time = timeIn(service);
    service.readable = false;
    await time.set({ ...WANTED, message: 'Nytt' });
    assert.deepEqual([words(time), time.reading.problem?.status], [[2, 'Rum 2', 'r-2', 'Nytt'], 403]);
    service.readable = true;
    await time.set({ ...WANTED, message: 'Nyare' });
    assert.deepEqual([words(time), time.now?.warnings, time.reading.problem], [[3, 'Rum 2', 'r-2', 'Nyare'], ['short-notice'], undefined]);
  });

  test('is never what was read before it changed', async () => {
    const service = new Service(BEGUN);
    const time = timeIn(service);
    service.shown = BEGUN;
    await time.set({ ...WANTED, place: 'Rum 3' });
    assert.deepEqual(words(time), [2, 'Rum 3', 'r-2', null]);
    service.shown = service.stored as Booking;
    await time.send(() => 'key');
    assert.equal(time.now?.sent, true);
    service.shown = { ...BEGUN, revision: 3, place: 'Rum 4' };
    await time.reading.reload();
    assert.deepEqual([words(time), time.now?.sent], [[3, 'Rum 4', 'r-2', null], false]);
  });

  test('is as it was when it could not be changed', async () => {
    const service = new Service({ ...BEGUN, revision: 4 });
    const time = timeIn(service);
    service.stored = { ...BEGUN, revision: 5 };
    await assert.rejects(time.set(WANTED), (reason: unknown) => reason instanceof Refusal);
    assert.deepEqual([words(time), time.isChanged], [[4, 'Rum 2', 'r-2', null], false]);
  });

  test('keeps the room with the place when the host tells of no rooms, and with no other place', () => {
    const time = timeIn(new Service(BEGUN));
    assert.equal(time.roomAt('Rum 2', []), 'r-2');
    assert.equal(time.roomAt('Biblioteket', []), null);
    assert.equal(time.roomAt('Biblioteket', [{ room: 'r-9', name: 'Biblioteket', free: true }]), 'r-9');
    assert.equal(timeIn(new Service({ ...BEGUN, place: null })).roomAt(null, []), null);
  });
});
