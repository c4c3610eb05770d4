import type { Key } from '../i18n/texts.js';
import type { Side } from './arranged.js';
import type { Draft } from './draft.js';
import { History } from './history.js';
import { LONGEST_DRAFT, type TemplateApi } from './template-api.js';
import { asText, contentOf, fromText, type Content } from './template-document.js';
import { merged, type Merged } from './template-merge.js';
import type { StoredDraft } from './template-types.js';
import { Workspace } from './workspace.js';

/** One template that is being written: every step of it, saved as it comes, and what another writes at the same time. */
export class TemplateWork {
  readonly history: History<Content>;
  readonly draft: Draft;
  readonly #path: string;
  readonly #workspace: Workspace;
  readonly #changed: (said?: Key) => void;
  #theirs: unknown;
  #choices: ReadonlyMap<string, Side> = new Map();
  #merged: { of: unknown[]; result: Merged } | undefined;

  /** @param changed told of every change, with what there is to be said about it */
  constructor(path: string, stored: StoredDraft, api: TemplateApi, changed: (said?: Key) => void) {
    const content = contentOf(stored);
    this.#path = path;
    this.#changed = changed;
    this.history = new History(content);
    this.#workspace = new Workspace(api, LONGEST_DRAFT);
    this.#workspace.open();
    this.draft = this.#workspace.draft(path, { text: asText(content), revision: stored.revision });
    this.draft.addEventListener('change', this.#onChange);
  }

  close(): void {
    this.draft.removeEventListener('change', this.#onChange);
    this.#workspace.close();
  }

  /** What the service has now. */
  offer(stored: StoredDraft): void {
    this.#workspace.draft(this.#path, { text: asText(contentOf(stored)), revision: stored.revision });
  }

  /** @returns whether the service has all that has been written */
  settle(): Promise<boolean> {
    return this.#workspace.settle();
  }

  /** @param place where one types; a change that ends where it began is none. @returns whether anything is changed */
  did(next: Content, place?: string): boolean {
    const { now } = this.history;
    if (next.document === now.document && next.negotiatedOn === now.negotiatedOn && next.staffCategory === now.staffCategory) {
      return false;
    }
    this.history.did(next, place);
    this.#type();
    return true;
  }

  step(way: 'undo' | 'redo'): void {
    this.history[way]();
    this.#type();
  }

  leave(): void {
    this.history.pause();
    void this.draft.flush();
  }

  /** What another has written meanwhile; undefined for nothing. */
  get theirs(): Content | undefined {
    return this.draft.theirs && fromText(this.draft.theirs.text);
  }

  /** What has become of both, as it is chosen now. */
  get merged(): Merged | undefined {
    const { draft: { theirs, base }, history: { now } } = this;
    const of = [theirs, now, this.#choices];
    if (theirs && !of.every((one, index) => one === this.#merged?.of[index])) {
      this.#merged = { of, result: merged(fromText(base), now, fromText(theirs.text), this.#choices) };
    }
    return theirs && this.#merged?.result;
  }

  chosen(at: string): Side {
    return this.#choices.get(at) ?? 'mine';
  }

  choose(at: string, side: Side): void {
    this.#choices = new Map(this.#choices).set(at, side);
    this.#changed();
  }

  /** Goes on with what is chosen. What is not is a step away: it can be had back by undoing. */
  goOn(): void {
    const { theirs, merged: both } = this;
    if (theirs && both) {
      const text = asText(both.content);
      if (both.clashes.length > 0 && asText(theirs) !== text) {
        this.history.did(theirs);
      }
      this.history.did(both.content);
      this.draft.combine(text);
      this.#changed(both.clashes.length > 0 ? 'editor.conflict.chosen' : 'editor.conflict.joined');
    }
  }

  #type(): void {
    this.draft.type(asText(this.history.now));
    this.#changed();
  }

  /** The service may have given another text than the one that was typed: it is a step like any other. */
  readonly #onChange = (): void => {
    const { draft, history } = this;
    if (draft.theirs !== this.#theirs) {
      this.#theirs = draft.theirs;
      this.#choices = new Map();
      void this.#join();
    } else if (!draft.theirs && draft.state !== 'discarded' && draft.text !== asText(history.now)) {
      history.did(contentOf(fromText(draft.text)));
    }
    this.#changed();
  };

  /** Where nobody needs to choose, both are taken, once what was under way is at rest. */
  async #join(): Promise<void> {
    await this.draft.settle();
    if (this.merged?.clashes.length === 0) {
      this.goOn();
    }
  }
}
