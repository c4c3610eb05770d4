import type { Draft } from './draft.js';
import type { ModuleElement } from './element.js';

/** The draft that an element shows: draws it anew at each change, and tells `ms-saved` and `ms-stale`. */
export class ShownDraft {
  #draft: Draft | undefined;
  readonly #heard: Record<string, () => void>;

  constructor(element: ModuleElement) {
    const tell = (name: string): boolean => element.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true }));
    this.#heard = { change: () => element.requestUpdate(), stale: () => tell('ms-stale'), saved: () => tell('ms-saved') };
  }

  get draft(): Draft | undefined {
    return this.#draft;
  }

  show(draft: Draft | undefined): void {
    if (draft !== this.#draft) {
      for (const [event, heard] of Object.entries(this.#heard)) {
        this.#draft?.removeEventListener(event, heard);
        draft?.addEventListener(event, heard);
      }
      this.#draft = draft;
    }
  }
}
