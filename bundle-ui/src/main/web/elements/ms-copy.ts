import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import type { Attachment } from '../core/api.js';
import { ModuleElement } from '../core/element.js';
import type { Key } from '../i18n/texts.js';
import { trouble } from '../parts/trouble.js';

/** Fetches a talk as a file, for a chef also masked. The attribute `context` is the talk's id. */
export class Copy extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`:host { border-block-start: 1px solid var(--_line); padding-block-start: 16px; }`];

  /** for whom a masked copy is offered too, and whom it is told */
  @property() employee = '';
  @state() private done = false;

  readonly #fetching = new Acting(this);
  #offered = '';

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#letGo);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#letGo);
    this.#letGo();
  }

  protected override render(): TemplateResult {
    const t = this.t;
    return html`<div class="stack tight">
      <div class="row">
        ${this.#button('copy.do', 'copy?masked=false')}
        ${this.#button('copy.paper', 'copy-document?masked=false')}
        ${this.employee ? html`${this.#button('copy.masked', 'copy?masked=true')}${this.#button('copy.maskedPaper', 'copy-document?masked=true')}` : nothing}
      </div>
      <p id="explain" class="muted small prose">${this.employee ? t('copy.explain.manager', { employee: this.employee }) : t('copy.explain')}</p>
      <p role="status">${this.#fetching.busy ? t('copy.busy') : this.done ? t('copy.done') : ''}</p>
      ${trouble(t, this.#fetching.problem, this.loginUrl)}
    </div>`;
  }

  #button(words: Key, which: string): TemplateResult {
    return html`<button type="button" ?disabled=${this.#fetching.busy} aria-describedby="explain" @click=${() => this.#fetch(which)}>${this.t(words)}</button>`;
  }

  async #fetch(which: string): Promise<void> {
    this.done = false;
    const file = await this.#fetching.run(() => this.rest.fetch(`/dialogues/${encodeURIComponent(this.context)}/${which}`));
    if (file) {
      this.#offer(file);
      this.done = true;
    }
  }

  /** Some browsers take the file over long after the click: the page keeps it until the next one, or until it is left. */
  #offer({ blob, name }: Attachment): void {
    this.#letGo();
    const link = document.createElement('a');
    link.href = this.#offered = URL.createObjectURL(blob);
    link.download = name;
    link.click();
  }

  readonly #letGo = (): void => {
    URL.revokeObjectURL(this.#offered);
    this.#offered = '';
  };
}
