import type { ReactiveController, ReactiveControllerHost } from 'lit';

const ID = /^[A-Za-z0-9_-]+$/;

/** How the addresses begin under which the one of a list is shown, and the list's own. */
export interface Places { one: string; list: string }

const TALKS: Places = { one: '#samtal/', list: '#lista' };
export const TEMPLATES: Places = { one: '#mall/', list: '#mallar' };

export const addressOf = (id: string, { one }: Places = TALKS): string => one + id;
export const LIST = TALKS.list;
/** The pages beside the list of talks. */
export const TIMES = '#tider';
export const PLANNER = '#planera';
export const QUEUE = '#overforing';
export const PRIVACY = '#personuppgifter';
const BESIDE = { [TIMES]: 'times', [PLANNER]: 'planner', [QUEUE]: 'queue', [PRIVACY]: 'privacy' } as const;

/** Which one of a list the page shows: the address says so, or, before anybody has chosen, the context that led here. */
export class Place implements ReactiveController {
  readonly #host: ReactiveControllerHost & { context: string };
  readonly #changed: () => void;
  readonly #places: Places;

  constructor(host: ReactiveControllerHost & { context: string }, changed: () => void, places = TALKS) {
    this.#host = host;
    this.#changed = changed;
    this.#places = places;
    host.addController(this);
  }

  /** Its id; undefined for the list, and for a page beside it. */
  get shown(): string | undefined {
    const { one, list } = this.#places;
    const id = location.hash.startsWith(one) ? location.hash.slice(one.length) : '';
    return ID.test(id) ? id : location.hash === list || location.hash in BESIDE ? undefined : this.#host.context || undefined;
  }

  /** Which of the pages beside the list is shown. */
  get page(): 'times' | 'planner' | 'queue' | 'privacy' | 'list' {
    return BESIDE[location.hash as keyof typeof BESIDE] ?? 'list';
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
