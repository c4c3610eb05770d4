import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ModuleElement } from '../core/element.js';
import { asTemplate, type TemplateDraft } from '../core/template-document.js';
import { templateStyles, templateView } from '../parts/template-view.js';

type Reader = 'EMPLOYEE' | 'MANAGER';

/** A template as the employee or the chef will meet it, without saving anything. */
export class DraftPreview extends ModuleElement {
  static override styles = [...ModuleElement.styles, templateStyles];

  @property({ attribute: false }) document: TemplateDraft | undefined;
  @state() private reader: Reader = 'EMPLOYEE';

  protected override render(): TemplateResult | typeof nothing {
    const { t, document } = this;
    return document === undefined ? nothing : html`<ms-modal wide lang=${this.lang} heading=${t('preview.title')}>
      <div class="stack">
        <div class="row" role="group" aria-label=${t('preview.as')}>${this.#choice('EMPLOYEE')}${this.#choice('MANAGER')}</div>
        <p class="muted" role="status">${t(this.reader === 'EMPLOYEE' ? 'preview.employee.explain' : 'preview.manager.explain')}</p>
        <h3 lang=${document.language}>${document.title || t('editor.untitled')}</h3>
        ${templateView(t, asTemplate(document), this.reader === 'EMPLOYEE')}
      </div>
      <button slot="actions" type="button" @click=${() => this.tell('ms-close')}>${t('preview.close')}</button>
    </ms-modal>`;
  }

  #choice(reader: Reader): TemplateResult {
    return html`<button type="button" aria-pressed=${this.reader === reader} class=${this.reader === reader ? 'primary' : ''} @click=${() => { this.reader = reader; }}>
      ${this.t(reader === 'EMPLOYEE' ? 'preview.employee' : 'preview.manager')}</button>`;
  }
}
