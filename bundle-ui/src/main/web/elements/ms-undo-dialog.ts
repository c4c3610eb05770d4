import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { trouble } from '../parts/trouble.js';

/** Takes an assignment back while nothing is written. The attribute `context` is the talk's id. */
export class UndoDialog extends ModuleElement {
  @property() employee = '';
  @property() template = '';
  @property({ attribute: false }) version = 0;

  readonly #acting = new Acting(this);

  protected override render(): TemplateResult {
    const t = this.t;
    return html`<ms-modal lang=${this.lang} heading=${t('undo.title')}>
      <div class="stack">
        <p>${t('undo.explain', { employee: this.employee, template: this.template })}</p>
        <p>${t('undo.again')}</p>
        ${trouble(t, this.#acting.problem, this.loginUrl)}
      </div>
      <button slot="actions" type="button" class="danger" ?disabled=${this.#acting.busy} @click=${this.#undo}>${t('undo.do')}</button>
      <button slot="actions" type="button" @click=${() => this.tell('ms-close')}>${t('undo.keep')}</button>
    </ms-modal>`;
  }

  readonly #undo = async (): Promise<void> => {
    const gone = await this.#acting.run(async () => {
      await this.rest.remove(`/dialogues/${encodeURIComponent(this.context)}`, this.version);
      return true;
    });
    if (gone) {
      this.tell('ms-close');
      this.tell('ms-changed', this.t('undo.done', { employee: this.employee, template: this.template }));
    }
  };
}
