import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ModuleElement } from '../core/element.js';
import { addressOf, Place, TEMPLATES } from '../core/place.js';
import { Remote } from '../core/remote.js';
import type { OwnTemplate, OwnTemplates, WhyNot } from '../core/template-types.js';
import type { Key } from '../i18n/texts.js';
import { chip } from '../parts/icons.js';
import { makerNames, stateChip, stateLine } from '../parts/template-words.js';
import { waiting } from '../parts/trouble.js';

const WHY: Record<WhyNot, Key> = { 'template-editor-off': 'workshop.why.noEditor', 'templates-central': 'workshop.why.central' };

/** The templates that one makes: a list of them, and the one that is open. */
export class TemplateWorkshop extends ModuleElement {
  @state() private making = false;
  @state() private said = '';

  readonly #list = new Remote<OwnTemplates>(this, signal => this.rest.get('/own-templates', signal));
  readonly #place = new Place(this, () => void this.#arrived(), TEMPLATES);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('api') && this.api) {
      void this.#list.reload();
    }
  }

  protected override render(): TemplateResult {
    const open = this.#place.shown;
    return open !== undefined
      ? html`<ms-template-editor lang=${this.lang} api=${this.api} login-url=${this.loginUrl} list-url=${TEMPLATES.list} context=${open} @ms-removed=${this.#onRemoved}></ms-template-editor>`
      : this.#page();
  }

  #page(): TemplateResult {
    const { t } = this;
    const list = this.#list.value;
    return html`<section class="stack" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${t('workshop.title')}</h2>
      <p role="status" id="said">${this.said}</p>
      ${list ? html`${this.#maker(list)}${this.#templates(list)}` : waiting(t, this.#list, this.loginUrl)}
      ${this.making && list ? html`<ms-new-template lang=${this.lang} api=${this.api} login-url=${this.loginUrl} .makers=${list.mayMake}
        @ms-close=${() => { this.making = false; }} @ms-made=${this.#onMade}></ms-new-template>` : nothing}
    </section>`;
  }

  #maker({ mayMake, why }: OwnTemplates): TemplateResult {
    const { t } = this;
    return mayMake.length === 0 ? html`<p class="notice prose">${t(why ? WHY[why] : 'workshop.why.notAdmin')}</p>` : html`
      <p class="prose">${t('workshop.explain', { names: makerNames(t, mayMake) })}</p>
      <p><button type="button" class="primary" id="new" @click=${() => { this.making = true; }}>${t('workshop.new')}</button></p>
      ${mayMake.map(one => html`<details><summary>${t('file.bring')}${mayMake.length > 1 ? html` (${one.name})` : nothing}</summary>
        <ms-template-import lang=${this.lang} api=${this.api} login-url=${this.loginUrl} organisation=${one.organisation} organisation-name=${one.name}
          @ms-imported=${this.#onMade}></ms-template-import></details>`)}`;
  }

  #templates({ items, mayMake }: OwnTemplates): TemplateResult | typeof nothing {
    return items.length > 0 ? html`<ul class="bare">${items.map(one => this.#one(one))}</ul>`
      : mayMake.length > 0 ? html`<p class="muted">${this.t('workshop.empty')}</p>` : nothing;
  }

  #one(one: OwnTemplate): TemplateResult {
    const { t } = this;
    return html`<li class="card stack tight">
      <h3><a href=${addressOf(one.id, TEMPLATES)}>${one.title || t('editor.untitled')}</a></h3>
      <p class="row">${stateChip(t, one.state)}<span class="muted">${stateLine(t, one)}</span></p>
      ${one.version > 0 ? html`<p>${t.count('workshop.usage', one.usage)}</p>` : nothing}
      ${one.source ? html`<p class="muted small">${t('workshop.source', { title: one.source.title, version: one.source.version })}</p>` : nothing}
      ${one.unpublished && one.version > 0 ? html`<p>${chip('started', t('workshop.unpublished'))}</p>` : nothing}
      ${one.sourceVersion !== null ? html`<p>${chip('missing', t('workshop.sourceNewer', { version: one.sourceVersion }), 'warn-ink')}</p>` : nothing}
    </li>`;
  }

  readonly #onMade = (event: CustomEvent<string>): void => {
    this.making = false;
    this.said = '';
    location.hash = addressOf(event.detail, TEMPLATES);
  };

  readonly #onRemoved = (event: CustomEvent<string>): void => {
    location.hash = TEMPLATES.list;
    this.said = event.detail;
  };

  /** Another page of the same window: it begins at its heading. */
  async #arrived(): Promise<void> {
    if (this.#place.shown === undefined) {
      await this.#list.reload();
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    }
  }
}
