import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import type { Curricula, PlanRow } from '../core/types.js';
import { trouble } from '../parts/trouble.js';

/** Which parts of a läroplan an agreement serves. The attribute `context` is the talk's id. Tells `ms-plan-changed`. */
export class CurriculumLinks extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    summary { font-weight: 400; }
    fieldset { border: 0; min-inline-size: 0; }
    .all { max-block-size: 20rem; overflow: auto; border: 1px solid var(--_line); border-radius: var(--_radius); padding: 8px 12px; }
  `];

  @property({ attribute: false }) row: PlanRow | undefined;
  @property({ attribute: false }) mayWrite = false;
  @state() private known: Curricula['curricula'] | undefined;
  @state() private ticked: ReadonlySet<string> = new Set();

  readonly #acting = new Acting(this);

  protected override render(): TemplateResult | typeof nothing {
    const { t, row } = this;
    return !row || (row.curriculum.length === 0 && !this.mayWrite) ? nothing : html`<details class="small" @toggle=${this.#onToggle}>
      <summary>${row.curriculum.length === 0 ? t('plan.curriculum.none') : t('plan.curriculum', { n: row.curriculum.length })}<span class="hidden"> ${row.text}</span></summary>
      <div class="stack tight" aria-busy=${this.#acting.busy}>
        <p role="status" class="muted">${this.#acting.busy && !this.known ? t('loading') : this.known?.length === 0 ? t('plan.curriculum.nowhere') : ''}</p>
        ${trouble(t, this.#acting.problem, this.loginUrl)}
        ${this.known ? this.#content(this.known, row) : nothing}
      </div>
    </details>`;
  }

  #content(known: Curricula['curricula'], row: PlanRow): TemplateResult {
    const t = this.t;
    const headings = new Map(known.flatMap(({ curriculum, entries }) => entries.map(one => [one.code, `${curriculum}: ${one.heading}`] as const)));
    return html`
      ${row.curriculum.length === 0 ? nothing : html`<ul class="list">${row.curriculum.map(code => html`<li>${headings.get(code) ?? t('plan.curriculum.gone')} <span class="muted">${code}</span></li>`)}</ul>`}
      ${!this.mayWrite || known.length === 0 ? nothing : html`<div class="all" tabindex="0" role="region" aria-label=${t('plan.curriculum.choose')}>${known.map(({ curriculum, entries }) => html`
        <fieldset><legend class="label">${curriculum}</legend>
          ${entries.map(one => html`<label class="tick"><input type="checkbox" .checked=${this.ticked.has(one.code)} @change=${() => this.#tick(one.code)}>
            <span>${one.heading} <span class="muted">${one.code}</span></span></label><br>`)}</fieldset>`)}</div>
        <p><button type="button" ?disabled=${this.#acting.busy} @click=${() => this.#save(row, headings)}>${t('plan.curriculum.save')}</button></p>`}`;
  }

  #tick(code: string): void {
    const ticked = new Set(this.ticked);
    this.ticked = ticked.delete(code) ? ticked : ticked.add(code);
  }

  /** What the host does not know any more is let go. */
  async #save(row: PlanRow, headings: ReadonlyMap<string, string>): Promise<void> {
    const codes = [...this.ticked].filter(code => headings.has(code));
    const path = `/dialogues/${encodeURIComponent(this.context)}/agreements/${encodeURIComponent(row.id)}/curriculum`;
    const saved = await this.#acting.run(() => this.rest.put(path, { codes }, row.version));
    if (saved || this.#acting.problem?.code === 'stale') {
      this.tell('ms-plan-changed', saved ? this.t('plan.curriculum.saved') : '');
    }
  }

  /** Asked anew each time it is opened. */
  readonly #onToggle = async (event: Event): Promise<void> => {
    if ((event.target as HTMLDetailsElement).open) {
      this.ticked = new Set(this.row?.curriculum);
      const path = `/dialogues/${encodeURIComponent(this.context)}/curriculum`;
      this.known = (await this.#acting.run(() => this.rest.get<Curricula>(path)))?.curricula ?? this.known;
    }
  };
}
