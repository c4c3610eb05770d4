import type { ReactiveController, ReactiveControllerHost } from 'lit';

const BEGIN = '#mall/';
export const LIST = '#mallar';
export const addressOf = (template: string): string => `${BEGIN}${encodeURIComponent(template)}`;

/** Which template is worked on: the address says so, or, before anybody has chosen, the context that led here. */
export class TemplatePlace implements ReactiveController {
  readonly #host: ReactiveControllerHost & { context: string };
  readonly #changed: () => void;

  constructor(host: ReactiveControllerHost & { context: string }, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get template(): string | undefined {
    return location.hash.startsWith(BEGIN) ? decoded(location.hash.slice(BEGIN.length))
      : location.hash === LIST ? undefined : this.#host.context || undefined;
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

/** An address that somebody has typed may be no address. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
