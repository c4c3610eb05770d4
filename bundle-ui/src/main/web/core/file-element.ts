import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Key } from '../i18n/texts.js';
import { trouble } from '../parts/trouble.js';
import { Acting } from './acting.js';
import { offer } from './download.js';
import { ModuleElement } from './element.js';

/** A button that fetches a file, and says when it is there. */
export abstract class FileElement extends ModuleElement {
  /** what tells it from other such buttons on the page, for those who hear it; empty where there is one */
  named = '';
  @state() private fetched = '';

  readonly #fetching = new Acting(this);

  /** what the button says, what is said meanwhile, and afterwards with the file's `name` */
  protected abstract readonly words: { fetch: Key; busy: Key; done: Key };
  protected abstract get path(): string;

  protected override render(): TemplateResult {
    const { t, words } = this;
    return html`<div class="stack tight">
      <p><button type="button" ?disabled=${this.#fetching.busy} aria-describedby="said" @click=${this.#fetch}>${t(words.fetch)}${this.named ? html`<span class="hidden"> ${this.named}</span>` : ''}</button></p>
      <p id="said" role="status" class="muted small">${this.#fetching.busy ? t(words.busy) : this.fetched ? t(words.done, { name: this.fetched }) : ''}</p>
      ${trouble(t, this.#fetching.problem, this.loginUrl)}
    </div>`;
  }

  readonly #fetch = async (): Promise<void> => {
    this.fetched = '';
    const file = await this.#fetching.run(() => this.rest.fetch(this.path));
    if (file) {
      offer(file);
      this.fetched = file.name;
    }
  };
}
