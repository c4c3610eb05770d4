import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Draft } from '../core/draft.js';
import { rowsOf, tableText } from '../core/questions.js';
import { SavedField } from '../core/saved-field.js';
import type { Question } from '../core/types.js';

/** A question that is answered in rows. */
export class TableField extends SavedField {
  static override styles = [...SavedField.styles, css`
    .rows > fieldset { border-block-end: 1px solid var(--_line); padding-block-end: 12px; }
    .cells { display: grid; gap: 8px 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 160px), 1fr)); }
  `];

  /** rows at the end in which nothing stands yet */
  @state() private empty = 1;

  protected override box(draft: Draft, question: Question): TemplateResult {
    const columns = question.columns ?? [];
    const written = rowsOf(draft.text, columns);
    const rows = [...written, ...Array.from({ length: Math.max(this.empty, written.length === 0 ? 1 : 0) }, () => columns.map(() => ''))];
    return html`<fieldset class="stack tight" aria-describedby="seen status" ?disabled=${draft.state === 'discarded'}>
      <legend>${this.label}<span class="hidden"> ${question.text}</span></legend>
      <div class="rows stack tight">${rows.map((row, at) => html`<fieldset class="stack tight">
        <legend class="small">${this.t('table.row', { n: at + 1 })}</legend>
        <div class="cells">${columns.map(({ text }, column) => html`<div>
          <label class="small" for="cell-${at}-${column}" lang=${this.language}>${text}</label>
          <input id="cell-${at}-${column}" dir="auto" autocomplete="off" .value=${live(row[column] ?? '')}
            @input=${(event: Event) => this.#write(draft, rows, at, column, (event.target as HTMLInputElement).value)}></div>`)}</div>
        ${rows.length < 2 ? nothing : html`<p><button type="button" class="plain" @click=${() => this.#remove(draft, rows, at)}>${this.t('table.remove', { n: at + 1 })}</button></p>`}
      </fieldset>`)}</div>
      <p><button type="button" @click=${() => this.#add(rows.length)}>${this.t('table.add')}</button></p>
    </fieldset>`;
  }

  #write(draft: Draft, rows: string[][], at: number, column: number, text: string): void {
    this.#type(draft, rows.map((row, index) => index === at ? row.map((cell, one) => one === column ? text : cell) : row));
  }

  /** As many rows stay in sight as there were. */
  #type(draft: Draft, rows: string[][]): void {
    const text = tableText(rows);
    this.empty = rows.length - (text === '' ? 0 : text.split('\n').length);
    draft.type(text);
  }

  async #add(at: number): Promise<void> {
    this.empty += 1;
    await this.#focus(at);
  }

  async #remove(draft: Draft, rows: string[][], at: number): Promise<void> {
    this.#type(draft, rows.filter((_, index) => index !== at));
    await this.#focus(Math.max(0, at - 1));
  }

  async #focus(row: number): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#cell-${row}-0`)?.focus();
  }
}
