import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newKey, type KeyOf } from './api.js';
import { focused, giveBack } from './focus.js';
import { asRefusal, type Problem } from './problem.js';

/** One act at a time, with what went wrong with the last one. An act that failed in passing keeps its key until it
 * has got an answer, whatever else is done in between. */
export class Acting implements ReactiveController {
  busy = false;
  problem: Problem | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #keys = new Map<string, string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.problem = undefined;
  }

  /** @returns what the act answered, or undefined when it was refused */
  async run<T>(act: (keyOf: KeyOf) => Promise<T>): Promise<T | undefined> {
    if (this.busy) {
      return undefined;
    }
    const pressed = focused();
    this.#become(true, undefined);
    const used: string[] = [];
    const keyOf: KeyOf = (path, body) => {
      const what = `${path} ${JSON.stringify(body)}`;
      used.push(what);
      this.#keys.set(what, this.#keys.get(what) ?? newKey());
      return this.#keys.get(what) as string;
    };
    try {
      const answer = await act(keyOf);
      used.forEach(what => this.#keys.delete(what));
      this.#become(false, undefined);
      return answer;
    } catch (reason) {
      const refusal = asRefusal(reason);
      if (!refusal.passing && !refusal.signedOut) {
        used.forEach(what => this.#keys.delete(what));
      }
      this.#become(false, refusal.problem);
      return undefined;
    } finally {
      setTimeout(() => giveBack(pressed));
    }
  }

  #become(busy: boolean, problem: Problem | undefined): void {
    this.busy = busy;
    this.problem = problem;
    this.#host.requestUpdate();
  }
}
