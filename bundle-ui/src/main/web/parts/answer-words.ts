import { css, html, nothing, type TemplateResult } from 'lit';
import { chosen, isChoice, kindOf, rowsOf } from '../core/questions.js';
import type { AnsweredBy, Option, Question, QuestionKind } from '../core/types.js';
import type { Key, Translate } from '../i18n/texts.js';

export const answerStyles = css`
  table.answer { border-collapse: collapse; inline-size: 100%; }
  table.answer :is(th, td) { border: 1px solid var(--_line); padding: 6px 8px; text-align: start; vertical-align: top; unicode-bidi: plaintext; overflow-wrap: anywhere; }
  .form { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 16px; }
  .form li::before { content: "○"; margin-inline-end: 6px; }
  .form.many li::before { content: "□"; }
  .form.columns li { margin: 0; border: 0; padding: 0; }
  .form.columns li::before { content: "▪"; }
`;

/** What can be chosen: the template's options, or yes and no. */
export const optionsOf = (t: Translate, question: Question): Option[] => kindOf(question) === 'YES_NO'
  ? [{ id: 'true', text: t('choice.yes') }, { id: 'false', text: t('choice.no') }]
  : question.options ?? [];

/** An answer as somebody would say it. */
export function answerWords(t: Translate, question: Question, text: string): string {
  if (isChoice(question)) {
    return chosen(text).map(id => optionsOf(t, question).find(one => one.id === id)?.text ?? id).join('\n');
  }
  return kindOf(question) === 'TABLE' ? rowsOf(text, question.columns).map(row => row.join(' · ')).join('\n') : text;
}

/** An answer as it is read. */
export const answerView = (t: Translate, question: Question, text: string, language: string): TemplateResult => {
  if (kindOf(question) === 'TABLE') {
    return html`<table class="answer"><thead lang=${language}><tr>${question.columns?.map(one => html`<th scope="col">${one.text}</th>`)}</tr></thead>
      <tbody>${rowsOf(text, question.columns).map(row => html`<tr>${row.map(cell => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
  }
  return isChoice(question) && kindOf(question) !== 'YES_NO'
    ? html`<p class="written" lang=${language}>${answerWords(t, question, text)}</p>`
    : html`<p class="written">${answerWords(t, question, text)}</p>`;
};

const FORM: Record<Exclude<QuestionKind, 'LONG_TEXT'>, Key> = {
  TEXT: 'kind.text', YES_NO: 'kind.yesNo', SINGLE: 'kind.single', MULTIPLE: 'kind.multiple', SCALE: 'kind.scale',
  INFORMATION: 'kind.information', TABLE: 'kind.table', AGREEMENTS: 'kind.agreements',
};
const BY: Record<Exclude<AnsweredBy, 'TOGETHER'>, Key> = { EMPLOYEE: 'answeredBy.employee', MANAGER: 'answeredBy.manager', BOTH: 'answeredBy.both' };

/** Who answers, where it is not both together, and that an answer is asked for. */
export function asked(t: Translate, question: Question): TemplateResult | typeof nothing {
  const { answeredBy = 'TOGETHER' } = question;
  const words = [...answeredBy === 'TOGETHER' ? [] : [t(BY[answeredBy])], ...question.required ? [t('question.required')] : []];
  return words.length === 0 ? nothing : html`<p class="muted small">${words.join(' ')}</p>`;
}

/** How a question is answered, for those who only look at the template. */
export function answerForm(t: Translate, question: Question, language: string): TemplateResult | typeof nothing {
  const kind = kindOf(question);
  const list = kind === 'TABLE' ? question.columns ?? [] : kind === 'YES_NO' ? [] : optionsOf(t, question);
  return html`${asked(t, question)}${kind === 'LONG_TEXT' ? nothing : html`<p class="muted small">${t(FORM[kind])}</p>`}
    ${list.length === 0 ? nothing : html`<ul class="form ${kind === 'MULTIPLE' ? 'many' : kind === 'TABLE' ? 'columns' : ''}" lang=${language}>${list.map(one => html`<li>${one.text}</li>`)}</ul>`}`;
}
