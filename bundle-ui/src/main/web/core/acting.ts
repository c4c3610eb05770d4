import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newKey } from './api.js';
import { asRefusal, type Problem } from './problem.js';

/** One act at a time, with what went wrong with the last one. An act that failed keeps its key until it has succeeded. */
export class Acting implements ReactiveController {
  busy = false;
  problem: Problem | undefined;
  readonly #host: ReactiveControllerHost;
  #key: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.problem = undefined;
  }

  /** @returns what the act answered, or undefined when it was refused */
  async run<T>(act: (key: string) => Promise<T>): Promise<T | undefined> {
    if (this.busy) {
      return undefined;
    }
    this.#become(true, undefined);
    this.#key ??= newKey();
    try {
      const answer = await act(this.#key);
      this.#key = undefined;
      this.#become(false, undefined);
      return answer;
    } catch (reason) {
      const refusal = asRefusal(reason);
      this.#key = refusal.passing || refusal.signedOut ? this.#key : undefined;
      this.#become(false, refusal.problem);
      return undefined;
    }
  }

  /** What was asked for has been changed: the next act is another one. */
  renew(): void {
    this.#key = undefined;
  }

  #become(busy: boolean, problem: Problem | undefined): void {
    this.busy = busy;
    this.problem = problem;
    this.#host.requestUpdate();
  }
}
