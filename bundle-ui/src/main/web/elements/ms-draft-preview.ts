import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ModuleElement } from '../core/element.js';
import { localised } from '../core/localised.js';
import { asTemplate, type TemplateDraft } from '../core/template-document.js';
import { translator } from '../i18n/texts.js';
import { fieldStyles, select, type Choice } from '../parts/editor-fields.js';
import { languageName } from '../parts/editor-parts.js';
import { templateStyles, templateView } from '../parts/template-view.js';

type Reader = 'EMPLOYEE' | 'MANAGER';

/** A template as the employee or the chef will meet it, without saving anything. */
export class DraftPreview extends ModuleElement {
  static override styles = [...ModuleElement.styles, fieldStyles, templateStyles];

  @property({ attribute: false }) document: TemplateDraft | undefined;
  @state() private reader: Reader = 'EMPLOYEE';
  /** which one its reader has; empty for the template's own */
  @state() private language = '';

  protected override render(): TemplateResult | typeof nothing {
    const { t, document } = this;
    return document === undefined ? nothing : html`<ms-modal wide lang=${this.lang} heading=${t('preview.title')}>
      ${this.#page(document)}
      <button slot="actions" type="button" @click=${() => this.tell('ms-close')}>${t('preview.close')}</button>
    </ms-modal>`;
  }

  #page(document: TemplateDraft): TemplateResult {
    const { t } = this;
    const template = localised(asTemplate(document), this.language || document.language);
    return html`<div class="stack">
      <div class="row" role="group" aria-label=${t('preview.as')}>${this.#choice('EMPLOYEE')}${this.#choice('MANAGER')}</div>
      ${this.#languages(document)}
      <p class="muted" role="status">${t(this.reader === 'EMPLOYEE' ? 'preview.employee.explain' : 'preview.manager.explain')}
        ${this.language && template.language !== this.language ? t('preview.language.missing', { language: languageName(t, this.language), own: languageName(t, document.language) }) : nothing}</p>
      <h3 lang=${template.language}>${template.title || t('editor.untitled')}</h3>
      <div lang=${template.language}>${templateView(translator(template.language), template, this.reader === 'EMPLOYEE')}</div>
    </div>`;
  }

  #languages({ language, translations }: TemplateDraft): TemplateResult | typeof nothing {
    const { t } = this;
    const choices = translations.map((one): Choice => [one.language, languageName(t, one.language)]);
    return choices.length === 0 ? nothing
      : select('language', t('preview.language'), this.language, [['', languageName(t, language)], ...choices], code => { this.language = code; });
  }

  #choice(reader: Reader): TemplateResult {
    return html`<button type="button" aria-pressed=${this.reader === reader} class=${this.reader === reader ? 'primary' : ''} @click=${() => { this.reader = reader; }}>
      ${this.t(reader === 'EMPLOYEE' ? 'preview.employee' : 'preview.manager')}</button>`;
  }
}
