import { css, html } from 'lit';
import { printOut } from '../core/print.js';
import type { Translate } from '../i18n/texts.js';
import { wordsOf } from './group-columns.js';
import type { Line } from './group-rows.js';

const styles = css`
  body { font: 9.5pt/1.35 system-ui, "Segoe UI", sans-serif; color: #000; background: #fff; margin: 0; }
  h1 { font-size: 15pt; margin: 0 0 8pt; }
  table { inline-size: 100%; border-collapse: collapse; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { border-block-end: 0.5pt solid #777; padding: 3pt 5pt; text-align: start; vertical-align: top; }
  @page { size: A4 landscape; margin: 14mm; }
`;

/** The list as it is shown now, on paper. */
export function printGroup(t: Translate, title: string, lines: Line[]): void {
  const [head = [], ...rows] = wordsOf(t, lines);
  printOut(title, t.locale.slice(0, 2), html`<h1>${title}</h1>
    <table><thead><tr>${head.map(one => html`<th scope="col">${one}</th>`)}</tr></thead>
      <tbody>${rows.map(row => html`<tr>${row.map((text, index) => index === 0 ? html`<th scope="row">${text}</th>` : html`<td>${text || '–'}</td>`)}</tr>`)}</tbody></table>`, styles);
}
