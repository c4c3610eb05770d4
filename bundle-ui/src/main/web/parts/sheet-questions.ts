import { css, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Answer, Question, Section, Sheet } from '../core/types.js';
import type { Workspace } from '../core/workspace.js';
import type { Translate } from '../i18n/texts.js';
import type { SheetWords } from './sheet-words.js';
import { questionBody, targetWords } from './template-view.js';

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

type Asked = Pick<Question, 'id' | 'text'>;

export const pathOf = (sheet: Pick<Sheet, 'id'>, kind: 'answers' | 'own-notes' | 'notes', question = ''): string =>
  `/dialogues/${encodeURIComponent(sheet.id)}/${kind}/${encodeURIComponent(question)}`;

/** The employee's questions before the talk: boxes for the employee, and for a chef what the employee has shown. */
export function preparation(view: SheetView): TemplateResult | typeof nothing {
  const { t, sheet, words } = view;
  const asked = sheet.template.preparation ?? [];
  const mine = words.own === 'EMPLOYEE';
  if (asked.length === 0 || (!mine && asked.every(question => words.others(question.id).length === 0))) {
    return nothing;
  }
  return html`<section class="stack tight prose" aria-labelledby="preparation">
    <h3 id="preparation">${mine ? t('prep.title') : t('prep.titleOf', { employee: sheet.employee.displayName })}</h3>
    ${mine && words.may('WRITE_OWN') ? html`<p>${t('prep.explain')}</p>` : nothing}
    ${asked.map(question => html`<div class="question">
      <h4 lang=${sheet.template.language}>${question.text}</h4>
      ${mine ? own(view, question) : words.others(question.id).map(one => read(view, one))}
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
      <h5 lang=${view.sheet.template.language}>${question.text}</h5>
      ${questionBody(view.t, question, view.sheet.template.footnotes)}
      ${question.preparationNote || view.words.mine(view.words.own, question.id) ? own(view, question) : nothing}
      ${view.words.others(question.id).map(answer => read(view, answer))}
      ${ownNote(view, question)}
      ${joint(view, question)}
      ${silent(view, question) ? html`<p class="muted">${view.t('note.none')}</p>` : nothing}
    </div>`)}
    ${one.recordingRule ? html`<p class="muted" lang=${view.sheet.template.language}>${one.recordingRule}</p>` : nothing}
  </div>
</details>`;

/** The reader's own box; where nothing can be written any more, what stands in it. */
function own(view: SheetView, question: Asked): TemplateResult | typeof nothing {
  const { t, sheet, words } = view;
  const written = words.mine(words.own, question.id);
  if (!words.may('WRITE_OWN')) {
    return read(view, written);
  }
  const fromStart = sheet.template.release === 'FROM_START'
    ? html`<p class="small">${words.own === 'EMPLOYEE' ? t('seen.fromStart') : t('seen.fromStartOf', { employee: sheet.employee.displayName })}</p>` : nothing;
  return html`${fromStart}${field(view, question, written, 'answers', words.myName, words.ownSeen)}`;
}

/** Nothing is written, and nothing can be. */
const silent = ({ sheet, words }: SheetView, question: Question): boolean =>
  !words.may('WRITE_OWN') && !words.may('WRITE_JOINT') && !sheet.answers.some(one => one.question === question.id && one.text && one.party !== 'TO_NOTES');

/** A chef's own note: for that chef alone, and for the talk's time only. */
function ownNote(view: SheetView, question: Asked): TemplateResult | typeof nothing {
  const { t, words } = view;
  const written = words.mine('OWN_NOTE', question.id);
  if (!words.may('WRITE_OWN_NOTE')) {
    return read(view, written);
  }
  return html`<details ?open=${Boolean(written?.text)}>
    <summary>${t('own.open')}<span class="hidden"> ${question.text}</span></summary>
    ${field(view, question, written, 'own-notes', t('own.label'), words.ownNoteSeen)}
  </details>`;
}

function joint(view: SheetView, question: Asked): TemplateResult | typeof nothing {
  const { t, sheet, words } = view;
  const written = words.joint(question.id);
  if (!words.may('WRITE_JOINT')) {
    return written?.text ? html`${read(view, written)}${toNotes(view, question)}` : nothing;
  }
  return html`<details ?open=${sheet.state !== 'ASSIGNED' || Boolean(written?.text)}>
    <summary>${t('note.open')}<span class="hidden"> ${question.text}</span></summary>
    ${jointField(view, question)}
  </details>`;
}

/** The note that both write, with the tick. */
export const jointField = (view: SheetView, question: Asked, written = view.words.joint(question.id)): TemplateResult => html`
  ${field(view, question, written, 'notes', view.t('note.label'), view.words.jointSeen)}${toNotes(view, question)}`;

function toNotes({ t, sheet, words, api, loginUrl }: SheetView, question: Asked): TemplateResult {
  const ticked = words.toNotes(question.id);
  return html`<ms-to-notes lang=${t.locale.slice(0, 2)} api=${api} login-url=${loginUrl} path=${`${pathOf(sheet, 'notes', question.id)}/recording`} question=${question.text}
    .included=${ticked?.text === 'true'} .revision=${ticked?.revision ?? 0} .mayWrite=${words.may('WRITE_JOINT')}></ms-to-notes>`;
}

export const read = (view: SheetView, answer: Answer | undefined): TemplateResult | typeof nothing => answer?.text
  ? html`<div><p class="label">${answer.author ? view.words.authorOf(answer) : view.t('note.label')}</p><p class="written">${answer.text}</p></div>`
  : nothing;

function field({ t, sheet, workspace, api, loginUrl }: SheetView, question: Asked, written: { text: string; revision: number; writtenAt: string } | undefined,
    kind: 'answers' | 'own-notes' | 'notes', label: string, seen: string): TemplateResult {
  const path = pathOf(sheet, kind, question.id);
  return html`${keyed(path, html`<ms-text-field lang=${t.locale.slice(0, 2)} api=${api} path=${path} label=${label} question=${question.text} seen=${seen}
    login-url=${loginUrl} .value=${written?.text ?? ''} .revision=${written?.revision ?? 0} .writtenAt=${written?.writtenAt} .workspace=${workspace}></ms-text-field>`)}`;
}
