import type { ReactiveControllerHost } from 'lit';
import type { Api, KeyOf } from './api.js';
import type { Room } from './booking-types.js';
import { Remote } from './remote.js';
import type { Booking, Sheet } from './types.js';

type Words = Pick<Booking, 'place' | 'room' | 'message'>;
/** What a chef sets; the names are the service's own. */
export interface WantedTime { date: string; time: string; zone: string; minutes: number; offset: string | null; place: string | null; room: string | null; message: string | null }
export interface Around { rest(): Pick<Api, 'get' | 'put' | 'post'>; dialogue(): string; opened(): Booking | null }

/**
 * The time of a talk while a chef sets, moves and sends it. What answers a change has neither place, room, words nor warnings, so the
 * time is read after it, and not the talk: who only looks at a time opens nothing that the employee has shown. Until that has
 * succeeded, the first three are what was written.
 */
export class TimeOfTalk {
  /** the time as it is after a change; a problem with it means that the warnings are not known */
  readonly reading: Remote<Pick<Sheet, 'booking'>>;
  readonly #around: Around;
  #changed: Booking | undefined;
  #knew = false;

  /** @param around `opened` is the time that there was before any change, null for none */
  constructor(host: ReactiveControllerHost, around: Around) {
    this.#around = around;
    this.reading = new Remote(host, signal => around.rest().get(timePath(around.dialogue()), signal));
  }

  /** The time as it is now, null for none. */
  get now(): Booking | null {
    const read = this.reading.value?.booking;
    return this.#changed ? read && isAsNew(read, this.#changed) ? read : this.#changed : this.#around.opened();
  }

  get isChanged(): boolean {
    return this.#changed !== undefined;
  }

  /** Whether the employee has a time that another one takes the place of, and can be told why. */
  get isMoved(): boolean {
    const { now } = this;
    return now !== null && (now.sent || Boolean(now.told) || this.#knew || Boolean(now.message));
  }

  /** What is written to the employee about a move that is not sent yet. */
  get message(): string {
    const { now } = this;
    return now?.sent ? '' : now?.message ?? '';
  }

  /** @returns the host's room of that name; where it tells of none, the room that goes with the place as it was */
  roomAt(place: string | null, rooms: readonly Room[]): string | null {
    const { now } = this;
    return rooms.find(one => one.name === place)?.room ?? (place && place === now?.place ? now.room ?? null : null);
  }

  async set(wanted: WantedTime): Promise<Booking> {
    const before = this.now;
    const set = await this.#around.rest().put<Booking>(`${this.#talk}/booking`, wanted, before?.revision ?? 0);
    this.#knew ||= before?.sent ?? false;
    return this.#became(set, wanted);
  }

  async send(keyOf: KeyOf): Promise<Booking> {
    const sent = await this.#around.rest().post<Booking>(`${this.#talk}/booking/invitations`, {}, keyOf);
    return this.#became(sent, this.now ?? sent);
  }

  async #became(time: Booking, { place, room, message }: Words): Promise<Booking> {
    this.#changed = { ...time, place, room, message };
    await this.reading.reload();
    return this.now ?? time;
  }

  get #talk(): string {
    return `/dialogues/${encodeURIComponent(this.#around.dialogue())}`;
  }
}

/** Where the service has the time of a talk with its words, for the chef who sets it. */
export const timePath = (dialogue: string): string => `/dialogues/${encodeURIComponent(dialogue)}/booking`;

/** What was read before the change, or while it was made, is not. */
const isAsNew = (read: Booking, changed: Booking): boolean =>
  read.revision > changed.revision || read.revision === changed.revision && (read.sent || !changed.sent);
