import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import type { NotesCount, PersonnelNotes as Notes } from '../core/personnel-notes.js';
import { trouble } from '../parts/trouble.js';

/** Carries the notes of a talk over by hand: a click puts them on the clipboard as plain text. The attribute `context` is the talk's id. */
export class PersonnelNotes extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    .row { align-items: start; }
    textarea { min-block-size: 8lh; }
  `];

  /** the number of the delivered version; 0 for the notes as they stand now */
  @property({ type: Number }) version = 0;
  /** what the huvudman calls the system; empty for the module's own word */
  @property() system = '';
  /** how much goes along, where the page knows it beforehand */
  @property({ attribute: false }) count: NotesCount | undefined;
  @state() private said = '';
  /** the text, where the browser lets no page write on the clipboard */
  @state() private byHand = '';
  @query('#by-hand') private readonly box!: HTMLTextAreaElement | null;

  readonly #copying = new Acting(this);

  protected override render(): TemplateResult {
    const { t, count } = this;
    const none = count?.answers === 0;
    return html`<div class="stack tight">
      <p id="left" class=${none ? '' : 'muted small'}>${[none ? t('notes.none') : '', count ? this.#left(count.leftOut) : ''].filter(Boolean).join(' ')}</p>
      <div class="row">
        <button type="button" ?disabled=${none} aria-describedby="left" @click=${this.#copy}>${t('notes.copy', { system: this.#system })}</button>
        ${none ? nothing : html`<ms-notes-document lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${this.context} version=${this.version}></ms-notes-document>`}
      </div>
      <p role="status">${this.#copying.busy ? t('notes.copying') : this.said}</p>
      ${this.byHand ? html`<div><label for="by-hand">${t('notes.byHand')}</label>
        <textarea id="by-hand" readonly dir="auto" .value=${this.byHand}></textarea></div>` : nothing}
      ${trouble(t, this.#copying.problem, this.loginUrl)}
    </div>`;
  }

  get #system(): string {
    return this.system || this.t('notes.system');
  }

  #left(leftOut: number): string {
    return leftOut > 0 ? this.t.count('notes.left', leftOut) : '';
  }

  /** The button keeps the focus: it is not shut while the text is fetched. */
  readonly #copy = async (): Promise<void> => {
    if (this.#copying.busy) {
      return;
    }
    this.said = this.byHand = '';
    const query = this.version > 0 ? `?version=${this.version}` : '';
    const notes = await this.#copying.run(() => this.rest.get<Notes>(`/dialogues/${encodeURIComponent(this.context)}/personnel-notes${query}`));
    if (notes?.answers === 0) {
      this.said = this.t('notes.none');
    } else if (notes) {
      await this.#hand(notes);
    }
  };

  async #hand({ text, leftOut }: Notes): Promise<void> {
    const { t } = this;
    try {
      await navigator.clipboard.writeText(text);
      this.said = [t('notes.copied', { system: this.#system }), leftOut === this.count?.leftOut ? '' : this.#left(leftOut)].filter(Boolean).join(' ');
    } catch {
      this.byHand = text;
      this.said = t('notes.refused');
      await this.updateComplete;
      this.box?.focus();
      this.box?.select();
      this.box?.scrollTo(0, 0);
    }
  }
}
