import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { LONGEST_TEXT } from '../core/draft.js';
import { ModuleElement } from '../core/element.js';
import type { PlanRow, Sheet } from '../core/types.js';
import { trouble } from '../parts/trouble.js';

/** What employee and chef have agreed on beside the rows of the plan, and the form for more. The attribute `context` is the talk's id. */
export class Agreements extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`textarea { min-block-size: 4lh; field-sizing: content; }`];

  @property({ attribute: false }) agreements: PlanRow[] = [];
  @property({ attribute: false }) sheet: Sheet | undefined;
  @property({ attribute: false }) mayWrite = false;
  /** who reads them, in words */
  @property({ attribute: false }) seen = '';
  /** the one that is being changed, "" for a new one */
  @state() private editing: string | undefined;
  @state() private wrong = '';
  @query('textarea') private readonly box: HTMLTextAreaElement | null | undefined;

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
    const t = this.t;
    return html`<section class="stack prose" aria-labelledby="title">
      <h4 id="title" tabindex="-1">${t('agreement.title')}</h4>
      ${this.agreements.length === 0 ? html`<p>${t(this.mayWrite ? 'agreement.empty' : 'agreement.emptyRead')}</p>` : html`
        <ul class="bare">${this.agreements.map(one => html`<li class="card stack tight">
          ${this.editing === one.id ? this.#form(one) : this.#shown(one)}</li>`)}</ul>`}
      ${!this.mayWrite ? nothing : this.editing === ''
        ? this.#form(undefined)
        : html`<p><button type="button" @click=${() => this.#edit('')}>${t('agreement.add')}</button></p>`}
    </section>`;
  }

  #shown(one: PlanRow): TemplateResult {
    return html`<p class="written">${one.text}</p>
      <div class="row spread"><ms-agreement-status lang=${this.lang} api=${this.api} login-url=${this.loginUrl} .row=${one} .sheet=${this.sheet}></ms-agreement-status>
        ${this.mayWrite ? html`<button type="button" class="plain" @click=${() => this.#edit(one.id)}>${this.t('agreement.change')}<span class="hidden"> ${one.text}</span></button>` : nothing}</div>`;
  }

  #form(one: PlanRow | undefined): TemplateResult {
    const t = this.t;
    return html`<form class="stack tight" @submit=${(event: Event) => { event.preventDefault(); void this.#save(one); }}>
      <label for="text">${t('agreement.label')}</label>
      <textarea id="text" dir="auto" aria-describedby="wrong seen" aria-invalid=${this.wrong !== ''} .value=${one?.text ?? ''}></textarea>
      <p id="wrong" class="stop-ink" role="alert">${this.wrong}</p>
      <p id="seen" class="muted small">${this.seen}</p>
      ${trouble(t, this.#acting.problem, this.loginUrl)}
      <div class="row">
        <button class="primary" ?disabled=${this.#acting.busy}>${t(this.#acting.busy ? 'save.saving' : 'agreement.save')}</button>
        <button type="button" @click=${() => this.#edit(undefined)}>${t('cancel')}</button>
      </div>
    </form>`;
  }

  async #edit(id: string | undefined): Promise<void> {
    this.editing = id;
    this.wrong = '';
    this.#acting.problem = undefined;
    await this.updateComplete;
    (this.box ?? this.renderRoot.querySelector<HTMLElement>('#title'))?.focus();
  }

  async #save(one: PlanRow | undefined): Promise<void> {
    const text = this.box?.value.trim() ?? '';
    this.wrong = text === '' ? this.t('agreement.wrong.empty') : text.length > LONGEST_TEXT ? this.t('save.tooLong', { n: text.length }) : '';
    if (this.wrong) {
      this.box?.focus();
      return;
    }
    const path = `/dialogues/${encodeURIComponent(this.context)}/agreements`;
    const saved = await this.#acting.run(key => one
      ? this.rest.put(`${path}/${encodeURIComponent(one.id)}`, { text }, one.revision)
      : this.rest.post(path, { text }, key));
    if (saved) {
      await this.#edit(undefined);
      this.tell('ms-changed', this.t('agreement.saved'));
    } else if (this.#acting.problem?.code === 'stale') {
      this.tell('ms-stale');
    }
  }

  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    const stored = this.agreements.find(one => one.id === this.editing)?.text ?? '';
    if (this.editing !== undefined && this.box && this.box.value !== stored) {
      event.preventDefault();
    }
  };
}
