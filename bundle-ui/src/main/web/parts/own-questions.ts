import { html, nothing, type TemplateResult } from 'lit';
import { ownQuestionsOf } from '../core/questions.js';
import type { OwnQuestion } from '../core/types.js';
import { boxes, type SheetView } from './sheet-questions.js';

/** Under which heading the parties' own questions stand, here and on paper. */
export const OWN_SECTION = 'own-questions';
export const OWN_SUMMARY = 'own-questions-summary';

/** What the parties have asked besides the template, and where one more can be added. */
export function ownQuestions(view: SheetView): TemplateResult | typeof nothing {
  const { t, sheet } = view;
  const all = ownQuestionsOf(sheet);
  if (all.length === 0) {
    return view.words.may('ADD_QUESTION') ? html`<div class="prose">${adding(view)}</div>` : nothing;
  }
  return html`<details class="section prose" id=${OWN_SECTION} open>
    <summary id=${OWN_SUMMARY}><h4>${t('ownQuestion.title')}</h4> <span class="muted small">${t.count('sections.questions', all.length)}</span></summary>
    <div class="stack tight">
      <p class="muted small">${t('ownQuestion.explain')}</p>
      ${all.map((question, at) => html`<div class="question">
        <h5 dir="auto">${question.text}</h5>
        ${sheet.ownQuestions[at] ? asker(view, sheet.ownQuestions[at]) : nothing}
        ${boxes(view, question)}
      </div>`)}
      ${adding(view)}
    </div>
  </details>`;
}

/** Whose question it is; and for whoever asked it, the way to change it while nobody has answered. */
function asker(view: SheetView, question: OwnQuestion): TemplateResult {
  const { t, sheet, words } = view;
  const mine = question.by === words.own && (words.own === 'EMPLOYEE' || sheet.managers.some(one => one.responsible && one.person === words.me));
  return html`<p class="muted small">${mine ? t('ownQuestion.mine')
      : t('ownQuestion.by', { name: question.by === 'EMPLOYEE' ? sheet.employee.displayName : words.responsible || t('sheet.manager') })}</p>
    ${question.removable ? element(view, question) : nothing}`;
}

export const adding = (view: SheetView): TemplateResult | typeof nothing => view.words.may('ADD_QUESTION') ? element(view) : nothing;

const element = ({ t, sheet, words, api, loginUrl }: SheetView, question?: OwnQuestion): TemplateResult => html`<ms-own-question
  lang=${t.locale.slice(0, 2)} api=${api} login-url=${loginUrl} context=${sheet.id} count=${sheet.ownQuestions.length}
  seen=${t('ownQuestion.seen', { readers: words.everybody })} .question=${question} .mayWrite=${words.may('ADD_QUESTION')}></ms-own-question>`;
