import { css, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Answer, Party, Question, Section, Sheet } from '../core/types.js';
import type { Workspace } from '../core/workspace.js';
import type { Translate } from '../i18n/texts.js';
import type { SheetWords } from './sheet-words.js';
import { questionBody, targetWords } from './template-view.js';
import type { Step } from './steps.js';

export interface SheetView {
  t: Translate;
  sheet: Sheet;
  words: SheetWords;
  workspace: Workspace | undefined;
  step: Step;
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

/** The employee's three questions before the talk. */
export function preparation(view: SheetView): TemplateResult | typeof nothing {
  const { t, sheet } = view;
  return sheet.template.preparation?.length ? html`<section class="stack tight prose" aria-labelledby="preparation">
    <h3 id="preparation">${t('prep.title')}</h3>
    <p>${t('prep.explain')}</p>
    ${sheet.template.preparation.map(question => html`<div class="question">
      <h4 lang=${sheet.template.language}>${question.text}</h4>
      ${own(view, question)}
    </div>`)}
  </section>` : nothing;
}

/** The questions of the talk, section by section. */
export const sections = (view: SheetView): TemplateResult => html`<section class="stack tight prose" aria-labelledby="sections">
  <h3 id="sections">${view.t('sections.title')}</h3>
  <p>${view.t(view.sheet.state === 'HELD' ? 'sections.held' : 'sections.explain')}</p>
  <div class="sections">${view.sheet.template.sections.map((one, index) => section(view, one, index === 0 && view.sheet.actorIs === 'MANAGER'))}</div>
</section>`;

const section = (view: SheetView, one: Section, open: boolean): TemplateResult => html`<details class="section" ?open=${open}>
  <summary><h4 lang=${view.sheet.template.language}>${one.title}</h4>
    <span class="muted small">${view.t.count('sections.questions', one.questions.length)}</span></summary>
  <div class="stack tight">
    <p class="muted small">${targetWords(view.t, one)}</p>
    ${one.guidance ? html`<p lang=${view.sheet.template.language}>${one.guidance}</p>` : nothing}
    ${one.questions.map(question => html`<div class="question">
      <h5 lang=${view.sheet.template.language}>${question.text}</h5>
      ${questionBody(view.t, question, view.sheet.template.footnotes)}
      ${question.preparationNote ? own(view, question) : nothing}
      ${other(view, question)}
      ${joint(view, question)}
      ${silent(view, question) ? html`<p class="muted">${view.t('note.none')}</p>` : nothing}
    </div>`)}
    ${one.recordingRule ? html`<p class="muted" lang=${view.sheet.template.language}>${one.recordingRule}</p>` : nothing}
  </div>
</details>`;

function own(view: SheetView, question: { id: string; text: string }): TemplateResult | typeof nothing {
  const { words } = view;
  const party = words.own;
  return words.may('WRITE_OWN')
    ? field(view, question, party, 'answers', words.nameOf(party), words.ownSeen)
    : read(view, words.answer(party, question.id));
}

/** Nothing is written, and nothing can be. */
const silent = ({ sheet, words }: SheetView, question: Question): boolean =>
  !words.may('WRITE_OWN') && !words.may('WRITE_JOINT') && !sheet.answers.some(one => one.question === question.id && one.text);

/** What the other party has let this reader see. */
const other = (view: SheetView, question: Question): TemplateResult | typeof nothing =>
  read(view, view.words.answer(view.words.own === 'EMPLOYEE' ? 'MANAGER' : 'EMPLOYEE', question.id));

function joint(view: SheetView, question: Question): TemplateResult | typeof nothing {
  const { t, words, step } = view;
  const written = words.answer('JOINT', question.id);
  if (!words.may('WRITE_JOINT')) {
    return read(view, written);
  }
  return html`<details ?open=${step > 0 || written !== undefined}>
    <summary>${t('note.open')}<span class="hidden"> ${question.text}</span></summary>
    ${field(view, question, 'JOINT', 'notes', t('note.label'), words.jointSeen)}
  </details>`;
}

const read = (view: SheetView, answer: Answer | undefined): TemplateResult | typeof nothing => answer?.text
  ? html`<div><p class="label">${view.words.nameOf(answer.party)}</p><p class="written">${answer.text}</p></div>`
  : nothing;

function field({ t, sheet, words, workspace, loginUrl }: SheetView, question: { id: string; text: string }, party: Party,
    kind: 'answers' | 'notes', label: string, seen: string): TemplateResult {
  const written = words.answer(party, question.id);
  const path = `/dialogues/${encodeURIComponent(sheet.id)}/${kind}/${encodeURIComponent(question.id)}`;
  return html`${keyed(path, html`<ms-text-field lang=${t.locale.slice(0, 2)} path=${path} label=${label} question=${question.text} seen=${seen}
    login-url=${loginUrl} .value=${written?.text ?? ''} .revision=${written?.revision ?? 0} .writtenAt=${written?.writtenAt} .workspace=${workspace}></ms-text-field>`)}`;
}
