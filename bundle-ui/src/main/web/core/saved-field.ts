import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { answerWords } from '../parts/answer-words.js';
import { saveChoice, saveInk, saveWords } from '../parts/save-words.js';
import { loginLink } from '../parts/trouble.js';
import type { Draft } from './draft.js';
import { ModuleElement } from './element.js';
import { ShownDraft } from './shown-draft.js';
import type { Question } from './types.js';
import type { Workspace } from './workspace.js';

/** A box that is no text of one's own: saves itself like one, says so, and is no more lost than one. Tells `ms-saved`. */
export abstract class SavedField extends ModuleElement {
  /** where the answer is, below `api` */
  @property() path = '';
  /** whose box it is */
  @property() label = '';
  /** who reads it, in words */
  @property() seen = '';
  /** the language of the question */
  @property() language = '';
  @property({ attribute: false }) question: Question | undefined;
  /** the answer and its revision as the service has them */
  @property({ attribute: false }) value = '';
  @property({ attribute: false }) revision = 0;
  @property({ attribute: false }) writtenAt: string | undefined;
  @property({ attribute: false }) workspace: Workspace | undefined;

  readonly #shown = new ShownDraft(this);

  protected abstract box(draft: Draft, question: Question): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate('value');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#shown.draft?.flush(true);
    this.#shown.show(undefined);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.workspace && ['path', 'value', 'revision', 'workspace'].some(name => changed.has(name))) {
      this.#shown.show(this.workspace.draft(this.path, { text: this.value, revision: this.revision }, this.writtenAt));
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const draft = this.#shown.draft;
    const { t, question } = this;
    if (!draft || !question) {
      return nothing;
    }
    const said = (text: string): string => answerWords(t, question, text);
    return html`<div class="stack tight" @focusout=${() => void draft.flush()}>
      ${this.box(draft, question)}
      <p id="seen" class="muted small">${this.seen}</p>
      <p id="status" role="status" class="small ${saveInk(draft)}">${saveWords(t, draft)}</p>
      ${draft.state === 'signed-out' && this.loginUrl ? loginLink(t, this.loginUrl) : nothing}
      ${draft.state === 'refused' && draft.problem?.code === 'stale' ? html`<p><button type="button" @click=${() => draft.again()}>${t('tryAgain')}</button></p>` : nothing}
      ${saveChoice(t, draft, said, false)}
      ${draft.revision > 1 ? html`<ms-history lang=${this.lang} api=${this.api} login-url=${this.loginUrl} path=${this.path} question=${question.text}
        .revision=${draft.revision} .said=${said} @ms-restore=${(event: CustomEvent<string>) => draft.restore(event.detail)}></ms-history>` : nothing}
    </div>`;
  }
}
