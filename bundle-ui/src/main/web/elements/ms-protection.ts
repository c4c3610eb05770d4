import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ModuleElement } from '../core/element.js';
import { moment, number } from '../core/format.js';
import { Remote } from '../core/remote.js';
import type { KeyInUse, Protection as Answer } from '../core/types.js';
import type { Key } from '../i18n/texts.js';
import { chip } from '../parts/icons.js';
import { waiting } from '../parts/trouble.js';

const COLUMNS: Key[] = ['protection.year', 'protection.key', 'protection.talks', 'protection.state'];

/** For the huvudman's administrator: whether the talks are protected as they shall be, in numbers only. */
export class Protection extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    :host { container-type: inline-size; }
    table { inline-size: 100%; border-collapse: collapse; background: var(--_surface); border: 1px solid var(--_line); }
    th, td { padding: 8px; text-align: start; border-block-end: 1px solid var(--_line); overflow-wrap: anywhere; }
    thead th { background: var(--_canvas); }
    @container (max-width: 560px) {
      table, tbody, tr, th, td { display: block; }
      thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
      tr { padding-block: 8px; border-block-end: 1px solid var(--_line); }
      th, td { border: 0; padding-block: 2px; }
      :is(th, td)::before { content: attr(data-label) ": "; color: var(--_muted); font-weight: 400; }
    }
  `];

  /** where relations are changed, when the host says so */
  @property({ attribute: 'relations-url' }) relationsUrl = '';
  @state() private asking = false;

  readonly #protection = new Remote<Answer>(this, signal => this.rest.get('/protection', signal), 'when asked');

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('api') && this.api) {
      void this.#protection.reload();
    }
  }

  protected override render(): TemplateResult {
    const answer = this.#protection.value;
    return html`<div class="stack wide-gap">
      <ms-without-manager lang=${this.lang} api=${this.api} login-url=${this.loginUrl} relations-url=${this.relationsUrl}></ms-without-manager>
      <section class="card stack" aria-labelledby="title">
        <h2 id="title">${this.t('protection.title')}</h2>
        ${answer ? this.#page(answer) : this.#noPage()}
      </section>
    </div>`;
  }

  /** The whole journal is walked for this page: nobody walks it again unasked. */
  #noPage(): TemplateResult {
    const t = this.t;
    return this.#protection.problem && this.#protection.passing && !this.asking
      ? html`<div class="notice stop stack tight" role="alert"><p>${t('protection.noAnswer')}</p>
          <p><button type="button" @click=${this.#again}>${t('tryAgain')}</button></p></div>`
      : html`${this.asking ? html`<p class="muted" role="status">${t('loading')}</p>` : waiting(t, this.#protection, this.loginUrl)}`;
  }

  readonly #again = async (): Promise<void> => {
    this.asking = true;
    await this.#protection.reload();
    this.asking = false;
  };

  #page({ keys, journal }: Answer): TemplateResult {
    const t = this.t;
    return html`
      <h3>${t('protection.journal')}</h3>
      <p class="prose">${t('protection.journal.explain')}</p>
      ${this.#chains(journal)}
      <p>${journal.anchoredAt ? t('protection.anchored', { moment: moment(t, journal.anchoredAt) }) : t('protection.notAnchored')}</p>
      <h3 id="keys">${t('protection.keys')}</h3>
      <p class="prose">${t('protection.keys.explain')}</p>
      ${keys.length === 0 ? html`<p>${t('protection.noKeys')}</p>` : this.#keys(keys)}
      <p class="muted small prose">${t('protection.never')}</p>`;
  }

  #chains({ chains, lines, broken }: Answer['journal']): TemplateResult {
    const t = this.t;
    const all = { lines: t.count('protection.lines', lines, { n: number(t, lines) }), chains: t.count('protection.chains', chains, { n: number(t, chains) }) };
    return broken === 0
      ? html`<p>${chip('done', t('protection.whole', all), 'ok-ink')}</p>`
      : html`<div class="notice stop stack tight" role="alert"><p>${chip('missing', t('protection.broken', { broken: number(t, broken), ...all }), 'stop-ink')}</p>
          <p class="prose">${t('protection.broken.next')}</p></div>`;
  }

  #of({ year }: KeyInUse): string {
    return year === null
      ? this.t('protection.journal')
      : this.t('group.period', { period: `${year - 1}/${String(year % 100).padStart(2, '0')}` });
  }

  #keys(keys: KeyInUse[]): TemplateResult {
    const t = this.t;
    const [year, key, talks, used] = COLUMNS.map(column => t(column));
    return html`<table role="table" aria-labelledby="keys">
      <thead role="rowgroup"><tr role="row">${COLUMNS.map(column => html`<th role="columnheader" scope="col">${t(column)}</th>`)}</tr></thead>
      <tbody role="rowgroup">${keys.map(one => html`<tr role="row">
        <th role="rowheader" scope="row" data-label=${year}>${this.#of(one)}</th>
        <td role="cell" data-label=${key}>${one.keyId}</td>
        <td role="cell" data-label=${talks}>${one.year === null ? '–' : number(t, one.dataKeys)}</td>
        <td role="cell" data-label=${used}>${one.current ? chip('done', t('protection.current'), 'ok-ink') : t('protection.older')}</td>
      </tr>`)}</tbody>
    </table>`;
  }
}
