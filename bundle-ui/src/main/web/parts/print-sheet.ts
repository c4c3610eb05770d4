import { css, html, nothing } from 'lit';
import { printOut } from '../core/print.js';
import { hasAnswer, isChoice, kindOf, ownQuestionsOf } from '../core/questions.js';
import type { Question, Sheet, Template } from '../core/types.js';
import type { Translate } from '../i18n/texts.js';
import { asked, optionsOf } from './answer-words.js';

const styles = css`
  body { font: 11pt/1.45 system-ui, "Segoe UI", sans-serif; color: #000; background: #fff; margin: 0; }
  h1 { font-size: 18pt; margin: 0 0 8pt; }
  h2 { font-size: 14pt; margin: 16pt 0 4pt; break-after: avoid; }
  h3 { font-size: 11pt; margin: 10pt 0 2pt; break-after: avoid; }
  p, ul { margin: 0 0 4pt; }
  .lines { break-inside: avoid; }
  .lines i { display: block; block-size: 22pt; border-block-end: 0.5pt solid #777; }
  .who { display: flex; gap: 16pt; margin-block-end: 8pt; }
  .who span { flex: 1; border-block-end: 0.5pt solid #777; padding-block-start: 12pt; }
  table { inline-size: 100%; border-collapse: collapse; break-inside: avoid; table-layout: fixed; }
  th, td { border: 0.5pt solid #777; padding: 3pt 4pt; text-align: start; vertical-align: top; font-size: 9pt; font-weight: 600; }
  td { block-size: 44pt; }
  .boxes { display: flex; flex-wrap: wrap; gap: 4pt 16pt; list-style: none; padding: 0; }
  .boxes li::before { content: ""; display: inline-block; inline-size: 9pt; block-size: 9pt; border: 0.75pt solid #000; margin-inline-end: 5pt; vertical-align: -1pt; }
  .boxes.one li::before { border-radius: 50%; }
  .cells td { block-size: 26pt; }
  .read { white-space: pre-wrap; }
  @page { margin: 18mm; }
`;

const lines = (n: number): unknown => html`<div class="lines">${Array.from({ length: n }, () => html`<i></i>`)}</div>`;

/** Where the answer is written by hand. */
function room(t: Translate, question: Question): unknown {
  if (!hasAnswer(question)) {
    return nothing;
  }
  if (isChoice(question)) {
    return html`<ul class="boxes ${kindOf(question) === 'MULTIPLE' ? '' : 'one'}">${optionsOf(t, question).map(one => html`<li>${one.text}</li>`)}</ul>`;
  }
  return kindOf(question) === 'TABLE'
    ? html`<table class="cells"><thead><tr>${question.columns?.map(one => html`<th>${one.text}</th>`)}</tr></thead>
      <tbody>${[0, 1, 2, 3].map(() => html`<tr>${question.columns?.map(() => html`<td></td>`)}</tr>`)}</tbody></table>`
    : lines(kindOf(question) === 'TEXT' ? 1 : 4);
}

const question = (t: Translate, one: Question): unknown => html`
  ${kindOf(one) === 'INFORMATION' ? html`<p class="read">${one.text}</p>` : html`<h3>${one.text}</h3>`}
  ${one.points?.length ? html`<ul>${one.points.map(point => html`<li>${point.text}</li>`)}</ul>` : nothing}
  ${one.help ? html`<p>${one.help}</p>` : nothing}
  ${asked(t, one)}
  ${room(t, one)}`;

/** The underlag as it is before anybody has written: for those who prepare on paper. */
export function printSheet(t: Translate, sheet: Sheet): void {
  const { template, period } = sheet;
  const own = { id: 'own-questions', title: t('ownQuestion.title'), target: 'NOTES' as const, questions: ownQuestionsOf(sheet) };
  print(t, own.questions.length > 0 ? { ...template, sections: [...template.sections, own] } : template, `${template.title} ${period.name}`);
}

/** A template as it stands, before it is anybody's. */
export const printTemplate = (t: Translate, template: Template): void => print(t, template, template.title);

function print(t: Translate, template: Template, title: string): void {
  printOut(title, template.language, html`
    <h1>${title}</h1>
    <div class="who"><span>${t('print.employee')}</span><span>${t('print.manager')}</span><span>${t('print.date')}</span></div>
    ${template.intro?.map(paragraph => html`<p>${paragraph}</p>`)}
    ${template.preparation?.length ? html`<h2>${t('template.preparation')}</h2>${template.preparation.map(one => question(t, one))}` : nothing}
    ${template.sections.map(one => html`<h2>${one.title}</h2>
      ${one.guidance ? html`<p>${one.guidance}</p>` : nothing}
      ${one.questions.map(asking => question(t, asking))}`)}
    ${template.plan?.tables.map(table => html`<h2>${template.plan?.title}</h2>${table.groups.map(group => html`
      <table><caption>${group.label}</caption><thead><tr>${group.columns.map(column => html`<th>${column.label}</th>`)}</tr></thead>
        <tbody>${[0, 1, 2].map(() => html`<tr>${group.columns.map(() => html`<td></td>`)}</tr>`)}</tbody></table>`)}`)}
    ${template.footnotes?.length ? html`<h2>${t('template.footnotes')}</h2>${template.footnotes.map(one => html`<p>${one.number}. ${one.text}</p>`)}` : nothing}`, styles);
}
