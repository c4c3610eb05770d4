import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { ModuleElement } from '../core/element.js';
import { day, isDay } from '../core/format.js';
import { ShownDraft } from '../core/shown-draft.js';
import type { Workspace } from '../core/workspace.js';
import { saveChoice, saveInk, saveWords } from '../parts/save-words.js';
import { loginLink } from '../parts/trouble.js';

/** A day or a tick in a row of the plan: saves itself like a text, and is no more lost than one. Tells `ms-saved`. */
export class PlanCell extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    :host { display: block; }
    label { font-weight: 400; }
    .theirs { border-inline-start: 3px solid var(--_line); padding-inline-start: 12px; margin: 0; }
  `];

  /** where the cell is, below `api` */
  @property() path = '';
  @property() label = '';
  /** which row it is in, for those who do not see it beside */
  @property() row = '';
  /** a tick, which is "true" or nothing, in place of a day */
  @property({ type: Boolean }) tick = false;
  /** the cell and its revision as the service has them */
  @property({ attribute: false }) value = '';
  @property({ attribute: false }) revision = 0;
  @property({ attribute: false }) workspace: Workspace | undefined;
  @query('input') private readonly box: HTMLInputElement | null | undefined;

  readonly #shown = new ShownDraft(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate('value');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#shown.show(undefined);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.workspace && ['path', 'value', 'revision', 'workspace'].some(name => changed.has(name))) {
      this.#shown.show(this.workspace.draft(this.path, { text: this.value, revision: this.revision }));
    }
  }

  protected override updated(changed: PropertyValues): void {
    const { box } = this;
    const draft = this.#shown.draft;
    if (!box || !draft) {
      return;
    }
    if (this.tick) {
      box.checked = draft.text !== '';
    } else if (changed.has('value') || draft.state !== 'saving') {
      this.#show(box, draft.text);
    }
  }

  /** A day that is half typed has no value: it is left alone until it has one, or the focus goes elsewhere. */
  #show(box: HTMLInputElement, text: string): void {
    const typing = box.matches(':focus') && !isDay(box.value);
    if (!typing && box.value !== text) {
      box.value = text;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const draft = this.#shown.draft;
    if (!draft) {
      return nothing;
    }
    const hidden = html`<span class="hidden"> ${this.row}</span>`;
    return html`
      ${this.tick ? html`<label class="tick small"><input type="checkbox" id="box" aria-describedby="status" @change=${this.#onTick}><span>${this.label}${hidden}</span></label>`
        : html`<label class="small" for="box">${this.label}${hidden}</label>
          <input type="date" id="box" aria-describedby="status" @change=${this.#onDay} @blur=${() => this.requestUpdate()}>`}
      <p id="status" role="status" class="small ${saveInk(draft)}">${draft.state === 'untouched' || draft.state === 'saved' && !draft.savedAt ? nothing : saveWords(this.t, draft)}</p>
      ${draft.state === 'signed-out' && this.loginUrl ? loginLink(this.t, this.loginUrl) : nothing}
      ${draft.state === 'refused' && draft.problem?.code === 'stale' ? html`<p><button type="button" @click=${() => draft.again()}>${this.t('tryAgain')}</button></p>` : nothing}
      ${saveChoice(this.t, draft, text => text && (this.tick ? this.label : day(this.t, text)), false)}`;
  }

  readonly #onTick = (): void => this.#shown.draft?.restore(this.box?.checked ? 'true' : '');
  readonly #onDay = (): void => {
    const typed = this.box?.value ?? '';
    if (typed === '' || isDay(typed)) {
      this.#shown.draft?.restore(typed);
    }
  };
}
