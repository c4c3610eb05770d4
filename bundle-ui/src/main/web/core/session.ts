import { openedFor, type Api } from './api.js';
import { asRefusal } from './problem.js';
import type { Person } from './types.js';

/** Whether the person who opened the page still is the one whom the service sees. */
export type Presence = 'same' | 'out' | 'other' | 'unknown';

const TRUSTED_WHILE_AWAY = 2_000;

/** Said to the window when the person who had been logged out is there again. */
export const BACK = 'ms-signed-in-again';

/**
 * Asks `GET /me` before text is sent whenever somebody else may have logged in meanwhile: after the window has been left, and
 * after the service has said that nobody is logged in.
 */
export class Session {
  presence: Presence = 'unknown';
  readonly #api: Api;
  #person: string | undefined;
  #leftAt: number | undefined;

  constructor(api: Api) {
    this.#api = api;
  }

  leave(): void {
    this.#leftAt ??= Date.now();
  }

  signedOut(): void {
    if (this.presence !== 'other') {
      this.presence = 'out';
    }
  }

  get doubtful(): boolean {
    return this.presence !== 'same' || (this.#leftAt !== undefined && Date.now() - this.#leftAt > TRUSTED_WHILE_AWAY);
  }

  async check(): Promise<Presence> {
    if (this.presence === 'other') {
      return 'other';
    }
    try {
      const { person } = await this.#api.promptly<Person>('/me');
      this.#person ??= person;
      openedFor(person);
      const wasOut = this.presence === 'out';
      this.presence = person === this.#person ? 'same' : 'other';
      this.#leftAt = document.hasFocus() ? undefined : Date.now();
      if (wasOut && this.presence === 'same') {
        window.dispatchEvent(new Event(BACK));
      }
      return this.presence;
    } catch (reason) {
      if (asRefusal(reason).signedOut) {
        this.signedOut();
        return 'out';
      }
      return 'unknown';
    }
  }
}
