import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import type { Content } from '../core/template-document.js';
import { faultsOf, textsOf } from '../core/template-texts.js';
import type { Published, StoredDraft } from '../core/template-types.js';
import type { Level } from '../core/types.js';
import { faultWords, warningWords } from '../parts/editor-fields.js';
import { seenBy } from '../parts/template-words.js';
import { trouble } from '../parts/trouble.js';

/** What is missing, what may be about a person, who will see it; then publishes. */
export class PublishDialog extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`.link { text-align: start; justify-content: start; padding-inline: 0; }`];

  @property({ attribute: false }) stored: StoredDraft | undefined;
  @property({ attribute: false }) content: Content | undefined;
  @property({ attribute: false }) revision = 0;
  @state() private chosen: Level | undefined;

  readonly #acting = new Acting(this);

  protected override firstUpdated(): void {
    if (this.content) {
      this.tell('ms-faults', faultsOf(this.content.document));
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, stored, content } = this;
    if (!stored || !content) {
      return nothing;
    }
    const missing = faultsOf(content.document);
    return html`<ms-modal lang=${this.lang} heading=${t('publish.title')}>
      <div class="stack">
        ${missing.length > 0 ? this.#links(t('errors.title'), 'stop', missing.map(one => [one.at, `${this.#name(one.at)} – ${faultWords(t, one)}`]))
          : html`${this.#levels(stored)}<p class="notice">${this.#what(stored)}</p>`}
        ${stored.warnings.length > 0 ? this.#links(t('publish.warnings'), 'warn', stored.warnings.map(one => [one.at, `${this.#name(one.at)} – ${warningWords(t, one)}`])) : nothing}
        ${content.negotiatedOn ? nothing : this.#links(t('publish.negotiation'), 'warn', [['negotiatedOn', t('publish.negotiation.give')]])}
        ${this.#trouble()}
      </div>
      ${missing.length > 0 ? nothing : html`<button slot="actions" type="button" class="primary" ?disabled=${this.#acting.busy || this.#level(stored) === undefined} @click=${() => void this.#publish(stored)}>
        ${t(this.#acting.busy ? 'publish.busy' : 'publish.do')}</button>`}
      <button slot="actions" type="button" @click=${() => this.tell('ms-close')}>${t(missing.length > 0 ? 'close' : 'cancel')}</button>
    </ms-modal>`;
  }

  #level({ level, levels }: StoredDraft): Level | undefined {
    return this.chosen ?? (levels.includes(level) ? level : levels[0]);
  }

  #levels(stored: StoredDraft): TemplateResult | typeof nothing {
    const { t } = this;
    return stored.levels.length < 2 ? nothing : html`<fieldset class="stack tight"><legend>${t('publish.level')}</legend>
      ${stored.levels.map(level => html`<label class="tick"><input type="radio" name="level" value=${level} .checked=${this.#level(stored) === level}
        @change=${() => { this.chosen = level; }}><span>${seenBy(t, level, stored.ownerName)}</span></label>`)}</fieldset>`;
  }

  #what(stored: StoredDraft): string {
    const { t } = this;
    const [only] = stored.levels;
    const seen = stored.levels.length === 1 && only ? `${seenBy(t, only, stored.ownerName)}. ` : '';
    return seen + (stored.version === 0 ? t('publish.first') : t('publish.next', { version: stored.version + 1 }));
  }

  /** The beginning of the text that it is about. */
  #name(at: string): string {
    const text = textsOf(this.content!.document).find(one => one.at === at)?.text ?? '';
    return text.trim() === '' ? this.t('publish.empty') : `”${text.length > 60 ? `${text.slice(0, 60)} …` : text}”`;
  }

  #links(title: string, ink: 'stop' | 'warn', all: [at: string, words: string][]): TemplateResult {
    return html`<div class="notice ${ink} stack tight" role=${ink === 'stop' ? 'alert' : nothing}><p class="label">${title}</p>
      <ul class="list">${all.map(([at, words]) => html`<li><button type="button" class="plain link" @click=${() => this.tell('ms-go', at)}>${words}</button></li>`)}</ul></div>`;
  }

  /** What the service found that was not found here. */
  #trouble(): TemplateResult | typeof nothing {
    const { problem } = this.#acting;
    return problem && problem.errors.length > 0
      ? this.#links(this.t('errors.title'), 'stop', problem.errors.map(one => [one.field, `${this.#name(one.field)} – ${one.detail}`]))
      : html`${trouble(this.t, problem, this.loginUrl)}`;
  }

  async #publish(stored: StoredDraft): Promise<void> {
    const level = this.#level(stored);
    const done = await this.#acting.run(() => this.rest.put<Published>(`/templates/${encodeURIComponent(stored.id)}/publication`, { level }, this.revision));
    if (done) {
      this.tell('ms-published', this.t('publish.done', { version: done.version, seen: seenBy(this.t, done.level, stored.ownerName) }));
    }
  }
}
