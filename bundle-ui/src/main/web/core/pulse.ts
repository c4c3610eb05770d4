import type { ReactiveController, ReactiveControllerHost } from 'lit';

const BEAT = 1_000;
const AFTER_TROUBLE = 5_000;

/** Asks again and again while the page is seen: one question at a time, each a second after the answer to the one before. */
export class Pulse implements ReactiveController {
  readonly #ask: () => Promise<void>;
  #next: ReturnType<typeof setTimeout> | undefined;
  #running = false;

  constructor(host: ReactiveControllerHost, ask: () => Promise<void>) {
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisible);
    this.#running = true;
    this.#plan(BEAT);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisible);
    this.#running = false;
    clearTimeout(this.#next);
  }

  #plan(pause: number): void {
    clearTimeout(this.#next);
    if (this.#running && document.visibilityState === 'visible') {
      this.#next = setTimeout(() => void this.#beat(), pause);
    }
  }

  async #beat(): Promise<void> {
    try {
      await this.#ask();
      this.#plan(BEAT);
    } catch {
      this.#plan(AFTER_TROUBLE);
    }
  }

  readonly #onVisible = (): void => this.#plan(0);
}
