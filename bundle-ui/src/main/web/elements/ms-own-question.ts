import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import type { OwnQuestion as Asked } from '../core/types.js';
import { trouble } from '../parts/trouble.js';

export const LONGEST_QUESTION = 500;
export const MOST_QUESTIONS = 10;

/** Adds a question to one talk; or changes one and takes it away. The attribute `context` is the talk's id. */
export class OwnQuestion extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`textarea { min-block-size: 3lh; field-sizing: content; }`];

  /** the one that can be changed; none to add one */
  @property({ attribute: false }) question: Asked | undefined;
  /** how many there are */
  @property({ type: Number }) count = 0;
  /** whether words can be written, not only taken away */
  @property({ attribute: false }) mayWrite = false;
  /** who reads it, in words */
  @property() seen = '';
  @state() private open = false;
  @state() private wrong = '';
  @query('textarea') private readonly box!: HTMLTextAreaElement | null;
  @query('button') private readonly first!: HTMLButtonElement | null;

  readonly #acting = new Acting(this);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#onUnload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#onUnload);
  }

  protected override render(): TemplateResult {
    return html`<div class="stack tight">
      ${this.open ? this.#form() : this.question ? this.#changes(this.question) : this.#add()}
      ${trouble(this.t, this.#acting.problem, this.loginUrl)}
    </div>`;
  }

  #add(): TemplateResult {
    const full = this.count >= MOST_QUESTIONS;
    return html`<div class="row"><button type="button" ?disabled=${full} aria-describedby=${full ? 'full' : nothing}
      @click=${() => this.#show(true)}>${this.t('ownQuestion.add')}</button>
      <p id="full" class="why">${full ? this.t('ownQuestion.full', { n: MOST_QUESTIONS }) : nothing}</p></div>`;
  }

  #changes({ text }: Asked): TemplateResult {
    const t = this.t;
    return html`<div class="row">
      ${this.mayWrite ? html`<button type="button" class="plain" @click=${() => this.#show(true)}>${t('ownQuestion.change')}<span class="hidden"> ${text}</span></button>` : nothing}
      <button type="button" class="plain" ?disabled=${this.#acting.busy} @click=${this.#remove}>${t('ownQuestion.remove')}<span class="hidden"> ${text}</span></button>
    </div>`;
  }

  #form(): TemplateResult {
    const t = this.t;
    return html`<form class="stack tight" @submit=${(event: Event) => { event.preventDefault(); void this.#save(); }}>
      <label for="text">${t('ownQuestion.label')}</label>
      <textarea id="text" dir="auto" aria-describedby="wrong seen" aria-invalid=${this.wrong !== ''} .value=${this.question?.text ?? ''}></textarea>
      <p id="wrong" class="stop-ink" role="alert">${this.wrong}</p>
      <p id="seen" class="small">${this.seen}</p>
      <div class="row">
        <button class="primary" ?disabled=${this.#acting.busy}>${t(this.#acting.busy ? 'save.saving' : 'ownQuestion.save')}</button>
        <button type="button" @click=${() => this.#show(false)}>${t('cancel')}</button>
      </div>
    </form>`;
  }

  async #show(open: boolean): Promise<void> {
    this.open = open;
    this.wrong = '';
    this.#acting.problem = undefined;
    await this.updateComplete;
    (open ? this.box : this.first)?.focus();
  }

  async #save(): Promise<void> {
    const text = this.box?.value.trim() ?? '';
    this.wrong = text === '' ? this.t('ownQuestion.wrong.empty')
      : text.length > LONGEST_QUESTION ? this.t('ownQuestion.wrong.long', { n: text.length, most: LONGEST_QUESTION }) : '';
    if (this.wrong) {
      this.box?.focus();
      return;
    }
    const { question } = this;
    await this.#after(await this.#acting.run(keyOf => question ? this.rest.put(this.#path(question), { text }, question.revision)
      : this.rest.post(this.#path(), { text }, keyOf)), this.t('ownQuestion.saved'));
  }

  readonly #remove = async (): Promise<void> => {
    const { question } = this;
    if (question) {
      await this.#after(await this.#acting.run(async () => {
        await this.rest.remove(this.#path(question), question.revision);
        return true;
      }), this.t('ownQuestion.removed'));
    }
  };

  async #after(done: unknown, words: string): Promise<void> {
    if (done) {
      await this.#show(false);
      this.tell('ms-changed', words);
    } else if (['stale', 'already-answered'].includes(this.#acting.problem?.code ?? '')) {
      this.tell('ms-stale');
    }
  }

  #path(question?: Asked): string {
    const all = `/dialogues/${encodeURIComponent(this.context)}/own-questions`;
    return question ? `${all}/${encodeURIComponent(question.id)}` : all;
  }

  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    if (this.open && this.box && this.box.value !== (this.question?.text ?? '')) {
      event.preventDefault();
    }
  };
}
