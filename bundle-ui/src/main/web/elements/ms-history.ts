import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { moment } from '../core/format.js';
import type { Revision, Revisions } from '../core/types.js';
import { trouble } from '../parts/trouble.js';

/** "Tidigare versioner" of one box: each text that was accepted, and the way back to it. Tells `ms-restore` with the text. */
export class History extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    summary { font-weight: 400; }
    li { border-block-start: 1px solid var(--_line); padding-block: 8px; }
  `];

  /** where the text is, below `api` */
  @property() path = '';
  /** what the text is about, for those who do not see the question above */
  @property() question = '';
  /** the one that stands in the box now */
  @property({ attribute: false }) revision = 0;
  /** a text as it is read */
  @property({ attribute: false }) said = (text: string): string => text;
  @state() private all: Revision[] | undefined;
  #next: string | null = null;

  readonly #reading = new Acting(this);

  protected override render(): TemplateResult {
    const t = this.t;
    const earlier = this.all?.filter(one => one.revision !== this.revision);
    return html`<details @toggle=${this.#onToggle}>
      <summary class="small">${t('history.title')}<span class="hidden"> ${this.question}</span></summary>
      <div class="stack tight" aria-busy=${this.#reading.busy}>
        <p role="status" class="muted small">${this.#reading.busy && !earlier ? t('loading') : earlier?.length === 0 ? t('history.none') : ''}</p>
        ${trouble(t, this.#reading.problem, this.loginUrl)}
        ${earlier?.length ? html`<ul class="bare">${earlier.map(one => this.#item(one))}</ul>` : nothing}
        ${this.#next ? html`<p><button type="button" ?disabled=${this.#reading.busy} @click=${this.#further}>${t('history.more')}<span class="hidden"> ${this.question}</span></button></p>` : nothing}
      </div>
    </details>`;
  }

  #item(one: Revision): TemplateResult {
    const t = this.t;
    const when = moment(t, one.writtenAt);
    return html`<li class="stack tight" tabindex="-1">
      <div class="row spread"><span class="muted small">${when}</span>
        <button type="button" @click=${() => this.tell('ms-restore', one.text)}>${t('history.restore')}<span class="hidden"> ${when}</span></button></div>
      <p class="written">${this.said(one.text) || html`<span class="muted">${t('history.empty')}</span>`}</p>
    </li>`;
  }

  /** Asked anew each time it is opened. */
  readonly #onToggle = async (event: Event): Promise<void> => {
    if ((event.target as HTMLDetailsElement).open) {
      this.all = await this.#page(null) ?? this.all;
    }
  };

  /** The first new one gets the focus: the button may be gone. */
  readonly #further = async (): Promise<void> => {
    const known = this.renderRoot.querySelectorAll('li').length;
    this.all = [...this.all ?? [], ...await this.#page(this.#next) ?? []];
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('li')[known]?.focus();
  };

  async #page(cursor: string | null): Promise<Revision[] | undefined> {
    const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
    const read = await this.#reading.run(() => this.rest.get<Revisions>(`${this.path}/revisions${query}`));
    this.#next = read ? read.next : this.#next;
    return read?.items;
  }
}
