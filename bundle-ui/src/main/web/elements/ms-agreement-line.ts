import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { addressOf } from '../core/place.js';
import type { PlanRow, Year } from '../core/types.js';
import { statusChip } from '../parts/plan-fate.js';
import { trouble } from '../parts/trouble.js';

/** One agreement through the years: what it said in each talk, and how it stood. The attribute `context` is the talk's id. */
export class AgreementLine extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    summary { font-weight: 400; }
    li { border-block-start: 1px solid var(--_line); padding-block: 8px; }
  `];

  @property({ attribute: false }) row: PlanRow | undefined;
  @state() private years: Year[] | undefined;

  readonly #reading = new Acting(this);

  protected override render(): TemplateResult {
    const t = this.t;
    return html`<details class="small" @toggle=${this.#onToggle}>
      <summary>${t('plan.line')}<span class="hidden"> ${this.row?.text}</span></summary>
      <div class="stack tight" aria-busy=${this.#reading.busy}>
        <p role="status" class="muted">${this.#reading.busy && !this.years ? t('loading') : ''}</p>
        ${trouble(t, this.#reading.problem, this.loginUrl)}
        ${this.years ? html`<ol class="bare">${this.years.map(one => this.#year(one))}</ol>` : nothing}
      </div>
    </details>`;
  }

  #year({ dialogue, period, row }: Year): TemplateResult {
    const t = this.t;
    return html`<li class="stack tight">
      <div class="row"><strong>${period}</strong> ${statusChip(t, row)}
        ${dialogue === this.context ? nothing : html`<a href=${addressOf(dialogue)}>${t('plan.line.open')}<span class="hidden"> ${period}</span></a>`}</div>
      <p class="written">${row.text || '–'}</p></li>`;
  }

  /** Asked anew each time it is opened. */
  readonly #onToggle = async (event: Event): Promise<void> => {
    if ((event.target as HTMLDetailsElement).open && this.row) {
      const path = `/dialogues/${encodeURIComponent(this.context)}/agreements/${encodeURIComponent(this.row.id)}/line`;
      this.years = (await this.#reading.run(() => this.rest.get<{ items: Year[] }>(path)))?.items ?? this.years;
    }
  };
}
