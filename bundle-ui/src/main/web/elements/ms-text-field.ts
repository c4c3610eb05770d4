import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Draft } from '../core/draft.js';
import { ModuleElement } from '../core/element.js';
import { ShownDraft } from '../core/shown-draft.js';
import type { Workspace } from '../core/workspace.js';
import { saveChoice, saveInk, saveWords } from '../parts/save-words.js';
import { loginLink } from '../parts/trouble.js';

/** A box that saves itself, says so, and never loses a character while the page is open. */
export class TextField extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    :host { display: grid; gap: 4px; grid-template-columns: minmax(0, 1fr); }
    textarea { field-sizing: content; min-block-size: 5.5lh; max-block-size: none; resize: vertical; overflow: hidden auto; }
    .below { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 16px; }
    :host([compact]) { gap: 0; position: relative; }
    :host([compact]) textarea { min-block-size: 4lh; padding: 6px 8px; }
    :host([compact]) .below:has(.quiet) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    :host([compact]) #seen { display: none; }
    @container plan (min-width: 700px) { :host([compact]) label { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); } }
    :host([line]) textarea { min-block-size: 44px; }
    .theirs { border-inline-start: 3px solid var(--_line); padding-inline-start: 12px; margin: 0; }
  `];

  /** where the text is, below `api` */
  @property() path = '';
  /** whose box it is */
  @property() label = '';
  /** the language of the label, where it is not the page's */
  @property({ attribute: 'label-language' }) labelLanguage = '';
  /** what the text is about, for those who do not see the question above */
  @property() question = '';
  /** who reads it, in words */
  @property() seen = '';
  /** one cell of a table that says once what its columns are and who reads them */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** a short text, for which a line is enough */
  @property({ type: Boolean, reflect: true }) line = false;
  /** the text and its revision as the service has them */
  @property({ attribute: false }) value = '';
  @property({ attribute: false }) revision = 0;
  @property({ attribute: false }) writtenAt: string | undefined;
  @property({ attribute: false }) workspace: Workspace | undefined;
  @query('textarea') private readonly box: HTMLTextAreaElement | null | undefined;

  readonly #shown = new ShownDraft(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#shown.draft?.flush(true);
    this.#shown.show(undefined);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate('value');
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.workspace && ['path', 'value', 'revision', 'workspace'].some(name => changed.has(name))) {
      this.#shown.show(this.workspace.draft(this.path, { text: this.value, revision: this.revision }, this.writtenAt));
    }
  }

  protected override updated(): void {
    const box = this.box;
    if (box && this.#shown.draft && box.value !== this.#shown.draft.text) {
      box.value = this.#shown.draft.text;
    }
    if (box && !CSS.supports('field-sizing', 'content')) {
      box.rows = Math.max(this.line ? 1 : 4, box.value.split('\n').length + 1);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const draft = this.#shown.draft;
    if (!draft) {
      return nothing;
    }
    return html`
      <label for="box"><span lang=${this.labelLanguage || nothing}>${this.label}</span><span class="hidden"> ${this.question}</span></label>
      <textarea id="box" dir="auto" aria-describedby="seen status" aria-invalid=${draft.state === 'too-long'}
        ?readonly=${draft.state === 'discarded'} @input=${this.#onInput} @blur=${() => void draft.flush()}></textarea>
      <div class="below small">
        <p id="seen" class="muted">${this.seen}</p>
        <p id="status" role="status" class="${saveInk(draft)} ${draft.state === 'untouched' ? 'quiet' : ''}">${saveWords(this.t, draft)}</p>
      </div>
      ${draft.state === 'signed-out' && this.loginUrl ? loginLink(this.t, this.loginUrl) : nothing}
      ${draft.state === 'refused' && draft.problem?.code === 'stale' ? html`<p><button type="button" @click=${() => draft.again()}>${this.t('tryAgain')}</button></p>` : nothing}
      ${saveChoice(this.t, draft, text => text, true)}
      ${draft.setAside && !draft.theirs ? this.#setAside(draft) : nothing}
      ${draft.revision > 1 ? html`<ms-history lang=${this.lang} api=${this.api} login-url=${this.loginUrl} path=${this.path} question=${this.question}
        .revision=${draft.revision} @ms-restore=${this.#onRestore}></ms-history>` : nothing}`;
  }

  #setAside(draft: Draft): TemplateResult {
    return html`<details><summary>${this.t('conflict.setAside')}</summary><p class="written">${draft.setAside}</p></details>`;
  }

  readonly #onInput = (): void => this.#shown.draft?.type(this.box?.value ?? '');
  readonly #onRestore = (event: CustomEvent<string>): void => {
    this.#shown.draft?.restore(event.detail);
    this.box?.focus();
  };
}
