import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ModuleElement } from '../core/element.js';
import { localised } from '../core/localised.js';
import { Remote } from '../core/remote.js';
import type { Template } from '../core/types.js';
import { answerStyles } from '../parts/answer-words.js';
import { origin, templateStyles, templateView } from '../parts/template-view.js';
import { waiting } from '../parts/trouble.js';

/** A whole template, as an employee and a chef will meet it. The attribute `context` is its id. */
export class TemplatePreview extends ModuleElement {
  static override styles = [...ModuleElement.styles, templateStyles, answerStyles];

  /** inside something that already has said the title */
  @property({ type: Boolean }) embedded = false;

  readonly #template = new Remote<Template>(this, signal => this.rest.get(`/templates/${encodeURIComponent(this.context)}`, signal));

  protected override willUpdate(changed: PropertyValues): void {
    if ((changed.has('context') || changed.has('api')) && this.context) {
      void this.#template.reload();
    }
  }

  protected override render(): TemplateResult {
    const template = this.#template.value;
    return template ? this.#view(localised(template, this.lang)) : waiting(this.t, this.#template, this.loginUrl);
  }

  #view(template: Template): TemplateResult {
    return html`<article class="stack wide-gap">
      ${this.embedded ? nothing : html`<header class="stack tight">
        <h2 lang=${template.language}>${template.title}</h2>
        <p class="muted">${origin(this.t, template)}${template.source ? html` · <span lang=${template.language}>${template.source}</span>` : nothing}</p>
      </header>`}
      ${template.suggestedFor && !this.embedded ? html`<p>${this.t('templates.suggested', { staff: template.suggestedFor })}</p>` : nothing}
      ${templateView(this.t, template)}
    </article>`;
  }
}
