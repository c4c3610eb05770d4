import type { ReactiveController, ReactiveControllerHost } from 'lit';

const TALK = /^#samtal\/([A-Za-z0-9_-]+)$/;

export const addressOf = (dialogue: string): string => `#samtal/${dialogue}`;
export const LIST = '#lista';

/** Which talk the page shows: the address says so, or, before anybody has chosen, the context that led here. */
export class Place implements ReactiveController {
  readonly #host: ReactiveControllerHost & { context: string };
  readonly #changed: () => void;

  constructor(host: ReactiveControllerHost & { context: string }, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get dialogue(): string | undefined {
    return TALK.exec(location.hash)?.[1] ?? (location.hash === LIST ? undefined : this.#host.context || undefined);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onChange);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onChange);
  }

  readonly #onChange = (): void => {
    this.#changed();
    this.#host.requestUpdate();
  };
}
