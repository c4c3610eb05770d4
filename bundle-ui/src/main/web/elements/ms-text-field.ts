import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Draft } from '../core/draft.js';
import { ModuleElement } from '../core/element.js';
import { clock } from '../core/format.js';
import { sentence } from '../core/problem.js';
import type { Workspace } from '../core/workspace.js';
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
    .theirs { border-inline-start: 3px solid var(--_line); padding-inline-start: 12px; margin: 0; }
  `];

  /** where the text is, below `api` */
  @property() path = '';
  /** whose box it is */
  @property() label = '';
  /** what the text is about, for those who do not see the question above */
  @property() question = '';
  /** who reads it, in words */
  @property() seen = '';
  /** one cell of a table that says once what its columns are and who reads them */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** the text and its revision as the service has them */
  @property({ attribute: false }) value = '';
  @property({ attribute: false }) revision = 0;
  @property({ attribute: false }) writtenAt: string | undefined;
  @property({ attribute: false }) workspace: Workspace | undefined;
  @query('textarea') private readonly box: HTMLTextAreaElement | null | undefined;

  #draft: Draft | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#draft?.flush(true);
    this.#attach(undefined);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate('value');
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.workspace && ['path', 'value', 'revision', 'workspace'].some(name => changed.has(name))) {
      this.#attach(this.workspace.draft(this.path, { text: this.value, revision: this.revision }, this.writtenAt));
    }
  }

  protected override updated(): void {
    const box = this.box;
    if (box && this.#draft && box.value !== this.#draft.text) {
      box.value = this.#draft.text;
    }
    if (box && !CSS.supports('field-sizing', 'content')) {
      box.rows = Math.max(4, box.value.split('\n').length + 1);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const draft = this.#draft;
    if (!draft) {
      return nothing;
    }
    return html`
      <label for="box">${this.label}<span class="hidden"> ${this.question}</span></label>
      <textarea id="box" dir="auto" aria-describedby="seen status" aria-invalid=${draft.state === 'too-long'}
        ?readonly=${draft.state === 'discarded'} @input=${this.#onInput} @blur=${() => void draft.flush()}></textarea>
      <div class="below small">
        <p id="seen" class="muted">${this.seen}</p>
        <p id="status" role="status" class="${this.#ink(draft)} ${draft.state === 'untouched' ? 'quiet' : ''}">${this.#status(draft)}</p>
      </div>
      ${draft.state === 'signed-out' && this.loginUrl ? loginLink(this.t, this.loginUrl) : nothing}
      ${draft.state === 'refused' && draft.problem?.code === 'stale' ? html`<p><button type="button" @click=${() => draft.again()}>${this.t('tryAgain')}</button></p>` : nothing}
      ${draft.theirs ? this.#choice(draft, draft.theirs.text) : nothing}
      ${draft.setAside && !draft.theirs ? this.#setAside(draft) : nothing}
      ${draft.revision > 1 ? html`<ms-history lang=${this.lang} api=${this.api} login-url=${this.loginUrl} path=${this.path} question=${this.question}
        .revision=${draft.revision} @ms-restore=${this.#onRestore}></ms-history>` : nothing}`;
  }

  #attach(draft: Draft | undefined): void {
    if (draft !== this.#draft) {
      this.#draft?.removeEventListener('change', this.#onChange);
      this.#draft?.removeEventListener('stale', this.#onStale);
      this.#draft?.removeEventListener('saved', this.#onSaved);
      draft?.addEventListener('change', this.#onChange);
      draft?.addEventListener('stale', this.#onStale);
      draft?.addEventListener('saved', this.#onSaved);
      this.#draft = draft;
    }
  }

  #ink({ state }: Draft): string {
    return state === 'saved' ? 'ok-ink' : state === 'untouched' || state === 'saving' ? 'muted' : 'stop-ink';
  }

  #status(draft: Draft): string {
    const t = this.t;
    switch (draft.state) {
      case 'untouched': return t('save.untouched');
      case 'saving': return t('save.saving');
      case 'saved': return draft.savedAt ? t('save.saved', { clock: clock(t, draft.savedAt) }) : t('save.untouched');
      case 'failed': return t('save.failed');
      case 'signed-out': return t('save.signedOut');
      case 'conflict': return t('save.conflict');
      case 'too-long': return t('save.tooLong', { n: draft.text.length });
      case 'discarded': return t('save.discarded');
      case 'refused': return `${draft.problem ? t(sentence(draft.problem)) : ''} ${t('save.refused')}`;
    }
  }

  #choice(draft: Draft, theirs: string): TemplateResult {
    const t = this.t;
    return html`<div class="notice warn stack tight" role="group" aria-labelledby="choose">
      <p id="choose">${t('conflict.explain')}</p>
      <p class="label">${t('conflict.theirs')}</p>
      <blockquote class="theirs written">${theirs || html`<span class="muted">${t('history.empty')}</span>`}</blockquote>
      <div class="row">
        <button type="button" class="primary" @click=${() => draft.resolve('both')}>${t('conflict.both')}</button>
        <button type="button" @click=${() => draft.resolve('mine')}>${t('conflict.useMine')}</button>
        <button type="button" @click=${() => draft.resolve('theirs')}>${t('conflict.useTheirs')}</button>
      </div>
    </div>`;
  }

  #setAside(draft: Draft): TemplateResult {
    return html`<details><summary>${this.t('conflict.setAside')}</summary><p class="written">${draft.setAside}</p></details>`;
  }

  readonly #onInput = (): void => this.#draft?.type(this.box?.value ?? '');
  readonly #onRestore = (event: CustomEvent<string>): void => {
    this.#draft?.restore(event.detail);
    this.box?.focus();
  };
  readonly #onChange = (): void => this.requestUpdate();
  readonly #onStale = (): void => this.tell('ms-stale');
  readonly #onSaved = (): void => this.tell('ms-saved');
}
