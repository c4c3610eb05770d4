import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { Remote } from '../core/remote.js';
import { whole } from '../core/template-document.js';
import type { Maker, Templates } from '../core/template-types.js';
import type { TemplateItem } from '../core/types.js';
import { origin } from '../parts/template-view.js';
import { trouble, waiting } from '../parts/trouble.js';

/** Begins a template: an empty one, or one that starts from what is published. */
export class NewTemplate extends ModuleElement {
  @property({ attribute: false }) makers: Maker[] = [];
  @state() private owner = '';
  /** the template to start from; empty for none */
  @state() private from = '';
  @state() private previewed: string[] = [];

  readonly #published = new Remote<Templates>(this, signal => this.rest.get('/templates', signal));
  readonly #acting = new Acting(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('api') && this.api) {
      void this.#published.reload();
    }
    this.owner ||= this.makers[0]?.organisation ?? '';
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const list = this.#published.value;
    return html`<ms-modal wide lang=${this.lang} heading=${t('new.title')}>
      <div class="stack">
        ${this.makers.length < 2 ? nothing : html`<fieldset class="stack tight"><legend>${t('new.for')}</legend>
          ${this.makers.map(one => html`<label class="tick"><input type="radio" name="owner" value=${one.organisation} .checked=${this.owner === one.organisation}
            @change=${() => { this.owner = one.organisation; }}><span>${one.name}</span></label>`)}</fieldset>`}
        <fieldset class="stack tight"><legend>${t('new.from')}</legend>
          <label class="tick"><input type="radio" name="from" value="" .checked=${this.from === ''} @change=${() => { this.from = ''; }}><span>${t('new.blank')}</span></label>
          ${list ? list.items.map(one => this.#source(one)) : waiting(t, this.#published, this.loginUrl)}
        </fieldset>
        <p class="muted">${t(this.from === '' ? 'new.blank.explain' : 'new.copy.explain')}</p>
        ${trouble(t, this.#acting.problem, this.loginUrl)}
      </div>
      <button slot="actions" type="button" class="primary" ?disabled=${this.#acting.busy || this.owner === ''} @click=${this.#make}>${t('new.do')}</button>
      <button slot="actions" type="button" @click=${() => this.tell('ms-close')}>${t('cancel')}</button>
    </ms-modal>`;
  }

  #source(one: TemplateItem): TemplateResult {
    const { t } = this;
    return html`<div class="card stack tight">
      <label class="tick"><input type="radio" name="from" value=${one.id} .checked=${this.from === one.id} @change=${() => { this.from = one.id; }}>
        <span><strong>${t('new.copy', { title: one.title })}</strong><br><span class="muted">${origin(t, one)} · ${t.count('sections.questions', one.questions)}</span></span></label>
      <details @toggle=${() => { this.previewed = [...this.previewed, one.id]; }}>
        <summary>${t('assign.preview')}<span class="hidden"> ${one.title}</span></summary>
        ${this.previewed.includes(one.id) ? html`<ms-template-preview embedded lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${one.id}></ms-template-preview>` : nothing}</details>
    </div>`;
  }

  readonly #make = async (): Promise<void> => {
    const source = this.#published.value?.items.find(one => one.id === this.from);
    const begun = source ? { copyOf: { id: source.id, version: source.version } } : { document: whole({ language: 'sv' }) };
    const made = await this.#acting.run(key => this.rest.post<{ id: string }>('/own-templates', { organisation: this.owner, ...begun }, key));
    if (made) {
      this.tell('ms-made', made.id);
    }
  };
}
