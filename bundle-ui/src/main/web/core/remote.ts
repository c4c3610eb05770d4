import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asRefusal, type Problem } from './problem.js';
import { BACK } from './session.js';

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * Something read from the service. A passing failure is tried again by itself, unless the reading costs so much that somebody
 * has to ask for it; a log-in that ended when the window gets focus, or when the page has seen that somebody is logged in again.
 */
export class Remote<T> implements ReactiveController {
  value: T | undefined;
  problem: Problem | undefined;
  /** whether asking again may help */
  passing = false;
  readonly #host: ReactiveControllerHost;
  readonly #read: (signal: AbortSignal) => Promise<T>;
  readonly #byItself: boolean;
  #running: AbortController | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #pause = FIRST_PAUSE;

  constructor(host: ReactiveControllerHost, read: (signal: AbortSignal) => Promise<T>, again: 'by itself' | 'when asked' = 'by itself') {
    this.#host = host;
    this.#read = read;
    this.#byItself = again === 'by itself';
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('focus', this.#onReturn);
    window.addEventListener(BACK, this.#onReturn);
  }

  hostDisconnected(): void {
    window.removeEventListener('focus', this.#onReturn);
    window.removeEventListener(BACK, this.#onReturn);
    this.#running?.abort();
    clearTimeout(this.#again);
  }

  async reload(): Promise<void> {
    this.#running?.abort();
    clearTimeout(this.#again);
    const running = this.#running = new AbortController();
    try {
      const value = await this.#read(running.signal);
      if (!running.signal.aborted) {
        this.#succeed(value);
      }
    } catch (reason) {
      if (!running.signal.aborted) {
        this.#fail(reason);
      }
    }
  }

  #succeed(value: T): void {
    this.value = value;
    this.problem = undefined;
    this.#pause = FIRST_PAUSE;
    this.#host.requestUpdate();
  }

  #fail(reason: unknown): void {
    const refusal = asRefusal(reason);
    this.problem = refusal.problem;
    this.passing = refusal.passing;
    if (refusal.passing && this.#byItself) {
      this.#again = setTimeout(() => void this.reload(), this.#pause);
      this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
    } else if (!refusal.passing && !refusal.signedOut) {
      this.value = undefined;
    }
    this.#host.requestUpdate();
  }

  readonly #onReturn = (): void => {
    if (this.problem?.status === 401) {
      void this.reload();
    }
  };
}
