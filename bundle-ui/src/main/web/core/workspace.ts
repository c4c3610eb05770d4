import type { Api } from './api.js';
import { Draft, LONGEST_TEXT, type DraftOwner, type Written } from './draft.js';
import { Session } from './session.js';

const ASK_AGAIN = 5_000;

/**
 * All boxes of one page: the one place that knows what has not been sent, whether the same person is still logged in, and that
 * asks before the window closes. Dispatches `change`.
 */
export class Workspace extends EventTarget implements DraftOwner {
  readonly session: Session;
  readonly #api: Api;
  readonly #drafts = new Map<string, Draft>();
  #asking: ReturnType<typeof setTimeout> | undefined;

  /** @param longest how many characters a box may hold */
  constructor(api: Api, private readonly longest = LONGEST_TEXT) {
    super();
    this.#api = api;
    this.session = new Session(api);
  }

  open(): void {
    window.addEventListener('focus', this.#onReturn);
    window.addEventListener('blur', this.#onLeave);
    window.addEventListener('online', this.#onReturn);
    window.addEventListener('beforeunload', this.#onUnload);
    document.addEventListener('visibilitychange', this.#onVisibility);
    void this.session.check();
  }

  close(): void {
    window.removeEventListener('focus', this.#onReturn);
    window.removeEventListener('blur', this.#onLeave);
    window.removeEventListener('online', this.#onReturn);
    window.removeEventListener('beforeunload', this.#onUnload);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    clearTimeout(this.#asking);
    this.#flushAll(true);
  }

  /** The box at this path: the one that waits to be sent, or a new one with what the service has. */
  draft(path: string, written: Written, savedAt?: string): Draft {
    const known = this.#drafts.get(path);
    if (known) {
      known.offer(written, savedAt);
      return known;
    }
    const draft = new Draft(path, written, savedAt, this.#api, this, this.longest);
    this.#drafts.set(path, draft);
    return draft;
  }

  /** The box at this path, if it has been shown. */
  peek(path: string): Draft | undefined {
    return this.#drafts.get(path);
  }

  /** The boxes whose paths begin so. */
  below(path: string): Draft[] {
    return [...this.#drafts].filter(([key]) => key.startsWith(path)).map(([, draft]) => draft);
  }

  /** Sends all that waits. @returns whether the service has it now */
  async settle(): Promise<boolean> {
    await Promise.all(this.unsent.map(draft => draft.settle()));
    return this.unsent.length === 0;
  }

  /** The boxes below this path have been erased: what comes next begins anew. */
  forget(path: string): void {
    [...this.#drafts.keys()].filter(key => key.startsWith(path)).forEach(key => this.#drafts.delete(key));
    this.changed();
  }

  /** What the service has not got. */
  get unsent(): Draft[] {
    return [...this.#drafts.values()].filter(draft => draft.unsent);
  }

  async mayWrite(): Promise<'yes' | 'signed-out' | 'discarded' | 'later'> {
    const presence = this.session.doubtful ? await this.session.check() : 'same';
    if (presence === 'other') {
      this.#discardAll();
      return 'discarded';
    }
    if (presence === 'out') {
      this.signedOut();
      return 'signed-out';
    }
    return presence === 'same' ? 'yes' : 'later';
  }

  signedOut(): void {
    this.session.signedOut();
    clearTimeout(this.#asking);
    this.#asking = setTimeout(this.#onReturn, ASK_AGAIN);
    this.changed();
  }

  changed(): void {
    this.dispatchEvent(new CustomEvent('change'));
  }

  #discardAll(): void {
    this.#drafts.forEach(draft => draft.discard());
    this.changed();
  }

  #flushAll(leaving: boolean): void {
    this.unsent.forEach(draft => void draft.flush(leaving));
  }

  readonly #onReturn = async (): Promise<void> => {
    const presence = await this.session.check();
    if (presence === 'other') {
      this.#discardAll();
    } else if (presence === 'out') {
      this.signedOut();
    } else {
      this.#flushAll(false);
      this.changed();
    }
  };

  readonly #onLeave = (): void => this.session.leave();

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') {
      this.#flushAll(true);
      this.session.leave();
    } else {
      void this.#onReturn();
    }
  };

  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    if (this.unsent.length > 0) {
      event.preventDefault();
    }
  };
}
