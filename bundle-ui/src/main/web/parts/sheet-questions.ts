import { css, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { hasAnswer, hasJointBox, hasOwnBox, isChoice, isForNotes, kindOf } from '../core/questions.js';
import type { Answer, Question, Section, Sheet } from '../core/types.js';
import type { Workspace } from '../core/workspace.js';
import type { Translate } from '../i18n/texts.js';
import { answerView, asked } from './answer-words.js';
import type { SheetWords } from './sheet-words.js';
import { ownTarget, questionBody, targetWords } from './template-view.js';

export interface SheetView {
  t: Translate;
  sheet: Sheet;
  words: SheetWords;
  workspace: Workspace | undefined;
  api: string;
  loginUrl: string;
}

export const sheetStyles = css`
  .question { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); padding-block: 16px; border-block-start: 1px solid var(--_line); }
  .section > summary { padding-block: 8px; flex-wrap: wrap; }
  .section > summary h4 { display: inline; }
  .section > summary .muted { font-weight: 400; }
  .section { border-block-start: 1px solid var(--_line); }
  .sections { border-block-end: 1px solid var(--_line); }
`;

export const pathOf = (sheet: Pick<Sheet, 'id'>, kind: 'answers' | 'own-notes' | 'notes', question = ''): string =>
  `/dialogues/${encodeURIComponent(sheet.id)}/${kind}/${encodeURIComponent(question)}`;

/** The employee's questions before the talk: boxes for the employee, and for a chef what the employee has shown. */
export function preparation(view: SheetView): TemplateResult | typeof nothing {
  const { t, sheet, words } = view;
  const all = sheet.template.preparation ?? [];
  const mine = words.own === 'EMPLOYEE';
  if (all.length === 0 || (!mine && all.every(question => words.others(question.id).length === 0))) {
    return nothing;
  }
  return html`<section class="stack tight prose" aria-labelledby="preparation">
    <h3 id="preparation">${mine ? t('prep.title') : t('prep.titleOf', { employee: sheet.employee.displayName })}</h3>
    ${mine && words.may('WRITE_OWN') ? html`<p>${t('prep.explain')}</p>` : nothing}
    ${all.map(question => html`<div class="question">
      <h4 lang=${sheet.template.language}>${question.text}</h4>
      ${mine ? own(view, question) : words.others(question.id).map(one => read(view, question, one))}
      ${(mine ? words.may('WRITE_OWN') || words.mine('EMPLOYEE', question.id)?.text : words.others(question.id).length > 0)
        ? nothing : html`<p class="muted">${t('note.none')}</p>`}
    </div>`)}
  </section>`;
}

/** The questions of the talk, section by section. */
export const sections = (view: SheetView): TemplateResult => html`<section class="stack tight prose" aria-labelledby="sections">
  <h3 id="sections">${view.t('sections.title')}</h3>
  <p>${view.t(!view.words.may('WRITE_JOINT') ? 'sections.held' : view.sheet.state === 'ASSIGNED' ? 'sections.explain' : view.sheet.state === 'DELIVERED' ? 'sections.correct' : 'sections.talk')}</p>
  <div class="sections">${view.sheet.template.sections.map((one, index) => section(view, one, index === 0 && view.sheet.actorIs === 'MANAGER'))}</div>
</section>`;

const section = (view: SheetView, one: Section, open: boolean): TemplateResult => html`<details class="section" ?open=${open}>
  <summary><h4 lang=${view.sheet.template.language}>${one.title}</h4>
    <span class="muted small">${view.t.count('sections.questions', one.questions.length)}</span></summary>
  <div class="stack tight">
    <p class="muted small">${targetWords(view.t, one)}</p>
    ${one.guidance ? html`<p lang=${view.sheet.template.language}>${one.guidance}</p>` : nothing}
    ${one.questions.map(question => html`<div class="question">
      ${kindOf(question) === 'INFORMATION' ? html`<p class="written" lang=${view.sheet.template.language}>${question.text}</p>`
        : html`<h5 lang=${view.sheet.template.language}>${question.text}</h5>`}
      ${questionBody(view.t, question, view.sheet.template)}
      ${ownTarget(view.t, one, question)}
      ${hasAnswer(question) ? boxes(view, question) : nothing}
      ${kindOf(question) === 'AGREEMENTS' ? html`<p>${view.t('agreements.below')}</p>` : nothing}
    </div>`)}
    ${one.recordingRule ? html`<p class="muted" lang=${view.sheet.template.language}>${one.recordingRule}</p>` : nothing}
  </div>
</details>`;

/** All that is written at a question, and where more can be written. */
export const boxes = (view: SheetView, question: Question): TemplateResult => html`
  ${asked(view.t, question)}
  ${hasOwnBox(question, view.words.own) || view.words.mine(view.words.own, question.id) ? own(view, question) : nothing}
  ${view.words.others(question.id).map(answer => read(view, question, answer))}
  ${ownNote(view, question)}
  ${hasJointBox(question) ? joint(view, question) : nothing}
  ${silent(view, question) ? html`<p class="muted">${view.t('note.none')}</p>` : nothing}`;

/** The reader's own box; where nothing can be written any more, what stands in it. */
function own(view: SheetView, question: Question): TemplateResult | typeof nothing {
  const { t, sheet, words } = view;
  const written = words.mine(words.own, question.id);
  if (!words.may('WRITE_OWN')) {
    return read(view, question, written);
  }
  const fromStart = sheet.template.release === 'FROM_START'
    ? html`<p class="small">${words.own === 'EMPLOYEE' ? t('seen.fromStart') : t('seen.fromStartOf', { employee: sheet.employee.displayName })}</p>` : nothing;
  return html`${fromStart}${field(view, question, written, 'answers', words.myName, words.ownSeen)}`;
}

/** Nothing is written, and nothing can be. */
const silent = ({ sheet, words }: SheetView, question: Question): boolean =>
  !words.may('WRITE_OWN') && (!words.may('WRITE_JOINT') || !hasJointBox(question)) && !sheet.answers.some(one => one.question === question.id && one.text && one.party !== 'TO_NOTES');

/** A chef's own note: for that chef alone, and for the talk's time only. */
function ownNote(view: SheetView, question: Question): TemplateResult | typeof nothing {
  const { t, words } = view;
  const written = words.mine('OWN_NOTE', question.id);
  if (!words.may('WRITE_OWN_NOTE')) {
    return read(view, question, written);
  }
  return html`<details ?open=${Boolean(written?.text)}>
    <summary>${t('own.open')}<span class="hidden"> ${question.text}</span></summary>
    ${field(view, question, written, 'own-notes', t('own.label'), words.ownNoteSeen)}
  </details>`;
}

function joint(view: SheetView, question: Question): TemplateResult | typeof nothing {
  const { t, sheet, words } = view;
  const written = words.joint(question.id);
  if (!words.may('WRITE_JOINT')) {
    return written?.text ? html`${read(view, question, written)}${toNotes(view, question)}` : nothing;
  }
  return html`<details ?open=${sheet.state !== 'ASSIGNED' || Boolean(written?.text)}>
    <summary>${t('note.open')}<span class="hidden"> ${question.text}</span></summary>
    ${jointField(view, question)}
  </details>`;
}

/** The note that both write, with the tick. */
export const jointField = (view: SheetView, question: Question, written = view.words.joint(question.id)): TemplateResult => html`
  ${field(view, question, written, 'notes', view.t('note.label'), view.words.jointSeen)}${toNotes(view, question)}`;

/** Where the outcome is the plan's, there is no tick: the note stays here. */
function toNotes({ t, sheet, words, api, loginUrl }: SheetView, question: Question): TemplateResult {
  if (!isForNotes(sheet, question)) {
    return html`<p class="muted small">${t('toNotes.plan')}</p>`;
  }
  const ticked = words.toNotes(question.id);
  return html`<ms-to-notes lang=${t.locale.slice(0, 2)} api=${api} login-url=${loginUrl} path=${`${pathOf(sheet, 'notes', question.id)}/recording`} question=${question.text}
    .included=${ticked?.text === 'true'} .revision=${ticked?.revision ?? 0} .mayWrite=${words.may('WRITE_JOINT')}></ms-to-notes>`;
}

export const read = (view: SheetView, question: Question, answer: Answer | undefined): TemplateResult | typeof nothing => answer?.text
  ? html`<div><p class="label">${answer.author ? view.words.authorOf(answer) : view.t('note.label')}</p>${answer.party === 'OWN_NOTE'
    ? html`<p class="written">${answer.text}</p>` : answerView(view.t, question, answer.text, view.sheet.template.language)}</div>`
  : nothing;

interface Written { text: string; revision: number; writtenAt: string }

/** The box that the question's kind asks for; a chef's own note is always a text. */
function field({ t, sheet, workspace, api, loginUrl }: SheetView, question: Question, written: Written | undefined,
    kind: 'answers' | 'own-notes' | 'notes', label: string, seen: string): TemplateResult {
  const path = pathOf(sheet, kind, question.id);
  const lang = t.locale.slice(0, 2);
  const { language } = sheet.template;
  if (kind !== 'own-notes' && isChoice(question)) {
    return html`${keyed(path, html`<ms-choice-field lang=${lang} api=${api} path=${path} label=${label} seen=${seen} language=${language} login-url=${loginUrl}
      .question=${question} .value=${written?.text ?? ''} .revision=${written?.revision ?? 0} .writtenAt=${written?.writtenAt} .workspace=${workspace}></ms-choice-field>`)}`;
  }
  if (kind !== 'own-notes' && kindOf(question) === 'TABLE') {
    return html`${keyed(path, html`<ms-table-field lang=${lang} api=${api} path=${path} label=${label} seen=${seen} language=${language} login-url=${loginUrl}
      .question=${question} .value=${written?.text ?? ''} .revision=${written?.revision ?? 0} .writtenAt=${written?.writtenAt} .workspace=${workspace}></ms-table-field>`)}`;
  }
  return html`${keyed(path, html`<ms-text-field lang=${lang} api=${api} path=${path} label=${label} question=${question.text} seen=${seen}
    ?line=${kind !== 'own-notes' && kindOf(question) === 'TEXT'} login-url=${loginUrl}
    .value=${written?.text ?? ''} .revision=${written?.revision ?? 0} .writtenAt=${written?.writtenAt} .workspace=${workspace}></ms-text-field>`)}`;
}
