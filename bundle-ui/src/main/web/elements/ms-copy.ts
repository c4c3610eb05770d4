import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import type { Attachment } from '../core/api.js';
import { ModuleElement } from '../core/element.js';
import { trouble } from '../parts/trouble.js';

/** Fetches a talk as a file, for a chef also masked. The attribute `context` is the talk's id. */
export class Copy extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`:host { border-block-start: 1px solid var(--_line); padding-block-start: 16px; }`];

  /** for whom a masked copy is offered too, and whom it is told */
  @property() employee = '';
  @state() private done = false;

  readonly #fetching = new Acting(this);

  protected override render(): TemplateResult {
    const t = this.t;
    return html`<div class="stack tight">
      <div class="row">
        <button type="button" ?disabled=${this.#fetching.busy} aria-describedby="explain" @click=${() => this.#fetch(false)}>${t('copy.do')}</button>
        ${this.employee ? html`<button type="button" ?disabled=${this.#fetching.busy} aria-describedby="explain" @click=${() => this.#fetch(true)}>${t('copy.masked')}</button>` : nothing}
      </div>
      <p id="explain" class="muted small prose">${this.employee ? t('copy.explain.manager', { employee: this.employee }) : t('copy.explain')}</p>
      <p role="status">${this.#fetching.busy ? t('copy.busy') : this.done ? t('copy.done') : ''}</p>
      ${trouble(t, this.#fetching.problem, this.loginUrl)}
    </div>`;
  }

  async #fetch(masked: boolean): Promise<void> {
    this.done = false;
    const file = await this.#fetching.run(() => this.rest.fetch(`/dialogues/${encodeURIComponent(this.context)}/copy?masked=${masked}`));
    if (file) {
      offer(file);
      this.done = true;
    }
  }
}

/** The browser keeps the content for as long as it takes to hand it over. */
function offer({ blob, name }: Attachment): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
