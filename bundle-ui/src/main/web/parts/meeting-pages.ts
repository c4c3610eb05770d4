import { css, html, nothing, type TemplateResult } from 'lit';
import { answererOf, hasAnswer, hasJointBox, kindOf, ownQuestionsOf } from '../core/questions.js';
import { isShown } from '../core/sharing.js';
import type { Answer, Question, Sheet } from '../core/types.js';
import type { Translate } from '../i18n/texts.js';
import { answerView, asked } from './answer-words.js';
import { jointField, type SheetView } from './sheet-questions.js';
import { questionBody } from './template-view.js';

/** One thing at a time: what the employee wants to talk of, then each question of the talk. */
export interface MeetingPage { id: string; section: string; questions: Question[]; joint: boolean }

export const meetingStyles = css`
  .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr)); gap: 16px; }
  .side { border-inline-start: 4px solid var(--_line); padding-inline-start: 12px; }
`;

export function pagesOf(t: Translate, sheet: Sheet): MeetingPage[] {
  const { preparation, sections } = sheet.template;
  const before = preparation?.length ? [{ id: 'before', section: '', questions: preparation, joint: false }] : [];
  return [...before, ...sections.flatMap(section => section.questions.map(question =>
    ({ id: question.id, section: section.title, questions: [question], joint: true }))),
    ...ownQuestionsOf(sheet).map(question => ({ id: question.id, section: t('ownQuestion.title'), questions: [question], joint: true }))];
}

/** What both may have before the eyes: never an own note, and never what is not shown. */
export const open = (sheet: Sheet, party: 'EMPLOYEE' | 'MANAGER', question: string): Answer[] => sheet.answers.filter(one =>
  one.party === party && one.question === question && one.text !== '' && one.author !== null && isShown(sheet, party, one.author.person));

function side(view: SheetView, party: 'EMPLOYEE' | 'MANAGER', question: Question, name: string): TemplateResult {
  const all = open(view.sheet, party, question.id);
  return html`<div class="side stack tight">
    ${all.length === 0 ? html`<p class="label">${name}</p><p class="muted">${view.t('meeting.nothing')}</p>`
      : all.map(one => html`<p class="label">${view.t('meeting.wrote', { name: view.words.authorOf(one) })}</p>${answerView(view.t, question, one.text, view.sheet.template.language)}`)}
  </div>`;
}

/** Both preparations side by side, and below them the note that both write. */
export const meetingPage = (view: SheetView, page: MeetingPage, heading: boolean): TemplateResult => html`
  ${page.questions.map((question, index) => html`<div class="stack">
    ${heading && index === 0 && page.joint ? nothing : html`<h4 lang=${view.sheet.template.language}>${question.text}</h4>`}
    ${page.joint ? questionBody(view.t, question, view.sheet.template) : nothing}
    ${page.joint ? asked(view.t, question) : nothing}
    ${hasAnswer(question) ? html`<div class="sides">
      ${answererOf(question) === 'MANAGER' ? nothing : side(view, 'EMPLOYEE', question, view.sheet.employee.displayName)}
      ${page.joint && answererOf(question) !== 'EMPLOYEE' ? side(view, 'MANAGER', question, view.words.responsible || view.t('sheet.manager')) : nothing}
    </div>` : nothing}
    ${page.joint && hasJointBox(question) ? note(view, question) : nothing}
    ${kindOf(question) === 'AGREEMENTS' ? html`<p>${view.t('agreements.below')}</p>` : nothing}
  </div>`)}`;

function note(view: SheetView, question: Question): TemplateResult {
  const written = view.words.joint(question.id);
  return view.words.may('WRITE_JOINT') ? jointField(view, question)
    : html`<div><p class="label">${view.t('note.label')}</p>${written?.text ? answerView(view.t, question, written.text, view.sheet.template.language)
      : html`<p class="written">${view.t('note.none')}</p>`}</div>`;
}
