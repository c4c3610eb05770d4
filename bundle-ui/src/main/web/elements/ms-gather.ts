import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { offer } from '../core/download.js';
import { ModuleElement } from '../core/element.js';
import { trouble } from '../parts/trouble.js';

/** A button that fetches many talks as one file, says how far it has come, and lets it be cancelled. */
export class Gather extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`progress { inline-size: min(100%, 240px); accent-color: var(--_accent, auto); }`];

  /** where the service has the file */
  @property() path = '';
  /** what the button says */
  @property() label = '';
  @state() private at = 0;
  @state() private of = 0;
  @state() private said: 'cancelled' | 'done' | undefined;

  readonly #fetching = new Acting(this);
  #cancel: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancel?.abort();
  }

  /** Another file is asked for: what was said was of the one before. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('path')) {
      this.#cancel?.abort();
      this.#cancel = undefined;
      this.said = undefined;
      this.at = this.of = 0;
    }
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const busy = this.#fetching.busy;
    return html`<div class="stack tight">
      <div class="row">
        <button type="button" id="fetch" ?disabled=${busy} aria-describedby="said" @click=${this.#fetch}>${this.label}</button>
        ${busy ? html`<button type="button" class="plain" id="cancel" @click=${this.#onCancel}>${t('gather.cancel')}</button>` : nothing}
      </div>
      ${busy && this.of > 0 ? html`<p class="row"><progress aria-label=${t('gather.progress')} value=${this.at} max=${this.of}></progress>
        <span class="muted small" id="count">${t('gather.count', { at: this.at, of: this.of })}</span></p>` : nothing}
      <p id="said" role="status" class="muted small">${busy ? t('gather.busy') : this.said === 'done' ? t('gather.done', { n: this.of })
        : this.said === 'cancelled' ? t('gather.cancelled') : ''}</p>
      ${this.said === 'cancelled' ? nothing : trouble(t, this.#fetching.problem, this.loginUrl)}
    </div>`;
  }

  readonly #fetch = async (): Promise<void> => {
    const cancel = this.#cancel = new AbortController();
    this.said = undefined;
    this.at = this.of = 0;
    const file = await this.#fetching.run(() => this.rest.gather(this.path, (at, of) => { this.at = at; this.of = of; }, cancel.signal));
    if (this.#cancel !== cancel) {
      return;
    }
    this.said = cancel.signal.aborted ? 'cancelled' : file ? 'done' : undefined;
    if (file && !cancel.signal.aborted) {
      offer(file);
    }
    if (cancel.signal.aborted) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#fetch')?.focus();
    }
  };

  readonly #onCancel = (): void => this.#cancel?.abort();
}
