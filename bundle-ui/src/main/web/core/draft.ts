import type { Api } from './api.js';
import { asRefusal, type Problem, type Refusal } from './problem.js';

export const LONGEST_TEXT = 20_000;
const AFTER_LAST_KEY = 1_200;
const WHILE_TYPING = 8_000;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 15_000;

/** The service keeps a letter and its accent as one character, whichever way they were typed. */
const same = (one: string, other: string): boolean => one.normalize() === other.normalize();

export type DraftState = 'untouched' | 'saved' | 'saving' | 'failed' | 'signed-out' | 'conflict' | 'too-long' | 'refused' | 'discarded';
export interface Written { text: string; revision: number }
export interface DraftOwner { mayWrite(): Promise<'yes' | 'signed-out' | 'discarded' | 'later'>; signedOut(): void; changed(): void }

/** The text of one box: kept here, whatever happens to the element, until the service has it. */
export class Draft extends EventTarget {
  text: string;
  state: DraftState;
  savedAt: string | undefined;
  problem: Problem | undefined;
  /** What was written elsewhere, while both versions wait for a choice. */
  theirs: Written | undefined;
  /** The version that was not chosen. */
  setAside = '';
  #saved: Written;
  /** Sent, and the answer did not come: the service may have it all the same. */
  readonly #unanswered = new Set<string>();
  #sending = false;
  #flight: Promise<void> | undefined;
  #pause = FIRST_PAUSE;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #latest: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly path: string, written: Written, savedAt: string | undefined, private readonly api: Api, private readonly owner: DraftOwner,
    private readonly longest = LONGEST_TEXT) {
    super();
    this.text = written.text;
    this.#saved = written;
    this.savedAt = savedAt;
    this.state = savedAt === undefined ? 'untouched' : 'saved';
  }

  get unsent(): boolean {
    return this.text !== this.#saved.text && this.state !== 'discarded';
  }

  get revision(): number {
    return this.#saved.revision;
  }

  /** What the text is built on: the service had it when it was last heard of. */
  get base(): string {
    return this.#saved.text;
  }

  /** An earlier text again, as the newest. */
  restore(text: string): void {
    this.type(text);
    void this.flush();
  }

  /** What was refused is tried once more. */
  again(): void {
    if (this.state === 'refused') {
      this.#become('saving');
      void this.flush();
    }
  }

  type(text: string): void {
    this.text = text;
    if (this.state === 'conflict' || this.state === 'signed-out' || (this.state === 'refused' && this.problem?.code !== 'invalid')) {
      this.#tell();
      return;
    }
    this.#become(this.unsent ? 'saving' : 'saved');
    this.#schedule();
  }

  /** A newer text from the service: taken over, or kept beside what has been typed. */
  offer(written: Written, savedAt?: string): void {
    if (written.revision <= this.#saved.revision || this.state === 'discarded' || this.#sending) {
      return;
    }
    this.#meet(written, savedAt);
  }

  /** What stands in the box of the service now, whatever came before. */
  #meet(written: Written, savedAt?: string): void {
    if (!this.unsent || same(written.text, this.text)) {
      this.text = written.text;
      this.#accept(written, savedAt);
    } else if (same(written.text, this.#saved.text) || this.#unanswered.has(written.text)) {
      this.#saved = written;
      this.#become('saving');
      this.#schedule();
    } else {
      this.theirs = written;
      this.#become('conflict');
    }
  }

  /** The choice between two versions. Typing `mine` over `theirs` keeps theirs as an earlier revision. */
  resolve(choice: 'mine' | 'theirs' | 'both'): void {
    const theirs = this.theirs;
    if (theirs === undefined) {
      return;
    }
    const mine = this.text;
    this.setAside = choice === 'mine' ? theirs.text : choice === 'theirs' ? mine : '';
    this.combine(choice === 'mine' ? mine : choice === 'theirs' ? theirs.text : `${theirs.text}\n\n${mine}`);
  }

  /** Goes on with a text that was made of both. */
  combine(text: string): void {
    if (this.theirs !== undefined) {
      this.#saved = this.theirs;
      this.theirs = undefined;
      this.text = text;
      this.#become(this.unsent ? 'saving' : 'saved');
      void this.flush();
    }
  }

  /** Sends now what has not been sent. */
  async flush(leaving = false): Promise<void> {
    clearTimeout(this.#idle);
    clearTimeout(this.#latest);
    this.#latest = undefined;
    if (this.#sending || !this.unsent || this.state === 'conflict' || this.state === 'refused') {
      return;
    }
    if (this.text.length > this.longest) {
      this.#become('too-long');
      return;
    }
    this.#sending = true;
    this.#become('saving');
    this.#flight = this.#send(leaving).finally(() => { this.#sending = false; });
    await this.#flight;
    if (this.unsent && this.state === 'saving') {
      this.#schedule();
    }
  }

  /** Waits for what is under way, and sends what has been typed since. */
  async settle(): Promise<void> {
    await this.#flight;
    await this.flush();
  }

  /** Another person is logged in: this text is nobody's business any more. */
  discard(): void {
    clearTimeout(this.#idle);
    clearTimeout(this.#latest);
    this.text = this.setAside = '';
    this.#unanswered.clear();
    this.theirs = undefined;
    this.#become('discarded');
  }

  async #send(leaving: boolean): Promise<void> {
    const leave = await this.owner.mayWrite();
    if (leave !== 'yes') {
      return leave === 'later' ? this.#retry() : leave === 'signed-out' ? this.#become('signed-out') : undefined;
    }
    const sent = this.text;
    try {
      const { revision, writtenAt } = await this.api.put<{ revision: number; writtenAt: string }>(
        this.path, { text: sent }, this.#saved.revision, leaving);
      this.#accept({ text: sent, revision }, writtenAt);
    } catch (reason) {
      this.#refused(asRefusal(reason), sent);
    }
  }

  #accept(written: Written, savedAt = new Date().toISOString()): void {
    this.#saved = written;
    this.#unanswered.clear();
    this.savedAt = savedAt;
    this.problem = undefined;
    this.#pause = FIRST_PAUSE;
    this.#become(this.unsent ? 'saving' : 'saved');
    this.dispatchEvent(new CustomEvent('saved'));
  }

  #refused(refusal: Refusal, sent: string): void {
    this.problem = refusal.problem;
    if (refusal.signedOut || refusal.problem.code === 'another-person') {
      this.owner.signedOut();
      this.#become('signed-out');
    } else if (refusal.problem.code === 'stale') {
      this.#stale(refusal.problem.current ?? this.#saved, sent);
    } else if (refusal.passing) {
      this.#unanswered.add(sent.normalize());
      this.#retry();
    } else {
      this.#become(refusal.problem.status === 413 ? 'too-long' : 'refused');
    }
  }

  /**
   * What stands there now is the truth, also where it is older or nothing at all: it may have been erased. The answer to an
   * earlier attempt may have been lost; then it is what was sent then, and what has been typed since goes on from there. When it is what the text was built on, the box itself is
   * refused: somebody else may answer for the talk now.
   */
  #stale(current: Written, sent: string): void {
    this.#sending = false;
    if (same(current.text, sent)) {
      this.#accept({ text: sent, revision: current.revision });
    } else if (current.revision === this.#saved.revision && same(current.text, this.#saved.text)) {
      this.#become('refused');
      this.dispatchEvent(new CustomEvent('stale'));
    } else {
      this.#meet(current);
    }
  }

  #retry(): void {
    this.#become('failed');
    this.#idle = setTimeout(() => void this.flush(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
  }

  #schedule(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.flush(), AFTER_LAST_KEY);
    this.#latest ??= setTimeout(() => void this.flush(), WHILE_TYPING);
  }

  #become(state: DraftState): void {
    this.state = state;
    this.#tell();
  }

  #tell(): void {
    this.owner.changed();
    this.dispatchEvent(new CustomEvent('change'));
  }
}
