import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Dragged } from '../core/dragging.js';
import { isAnswered, type DraftQuestion, type DraftSection } from '../core/template-document.js';
import * as edit from '../core/template-edit.js';
import type { AnsweredBy, QuestionKind, Target } from '../core/types.js';
import type { Key, Translate } from '../i18n/texts.js';
import { arrows, field, remarks, select, type Choice, type Editing } from './editor-fields.js';
import { questionForm } from './editor-question.js';

export const questionStyles = css`
  .line { display: flex; gap: 4px 8px; align-items: center; border-block-start: 2px solid transparent; border-block-end: 2px solid transparent; }
  .line .opener { flex: 1 1 0; min-inline-size: 0; }
  .line[draggable=true] { cursor: grab; }
  .line.before { border-block-start-color: var(--_accent); }
  .line.after { border-block-end-color: var(--_accent); }
  .grip { flex: none; inline-size: 12px; block-size: 20px; background: radial-gradient(circle, var(--_muted) 1.5px, transparent 2px) 0 0 / 6px 7px; }
  .opener { justify-content: start; align-items: start; gap: 0; text-align: start; text-decoration: none; padding-inline: 0; color: var(--_ink); }
  .opener::before { content: ""; flex: none; inline-size: 8px; block-size: 8px; border: solid var(--_accent); border-width: 0 2px 2px 0; rotate: -45deg; margin: 0.5em 10px 0 4px; }
  .opener[aria-expanded=true]::before { rotate: 45deg; translate: 0 -2px; }
  .opener small { display: block; font-size: 0.9375rem; font-weight: 400; color: var(--_muted); }
  section > .line .opener { font-size: 1.125rem; }
  [aria-disabled=true] { color: var(--_muted); cursor: default; opacity: 0.5; }
  .form { border-inline-start: 3px solid var(--_accent); padding: 8px 0 8px 16px; margin-block-end: 8px; }
  ol.lines { list-style: none; padding: 0; }
  ol.lines > li { border-block-start: 1px solid var(--_line); }
  @media (max-width: 480px) { .grip { display: none; } .form { padding-inline-start: 8px; } }
`;

const KINDS: Record<QuestionKind, Key> = {
  LONG_TEXT: 'editor.kind.longText', TEXT: 'editor.kind.text', YES_NO: 'editor.kind.yesNo', SINGLE: 'editor.kind.single', MULTIPLE: 'editor.kind.multiple',
  SCALE: 'editor.kind.scale', INFORMATION: 'editor.kind.information', TABLE: 'editor.kind.table', AGREEMENTS: 'editor.kind.agreements',
};
const ANSWERED: Record<AnsweredBy, Key> = { TOGETHER: 'editor.by.together', EMPLOYEE: 'editor.by.employee', MANAGER: 'editor.by.manager', BOTH: 'editor.by.both' };
const TARGETS: Record<Target, Key> = {
  NOTES: 'editor.target.notes', PLAN_GOALS: 'editor.target.goals', PLAN_ACTIVITIES: 'editor.target.activities', PLAN_CHALLENGE: 'editor.target.challenge',
};
const options = (t: Translate, words: Record<string, Key>): Choice[] => Object.entries(words).map(([value, key]) => [value, t(key)]);
export const kindOptions = (t: Translate): Choice[] => options(t, KINDS);
export const answeredOptions = (t: Translate): Choice[] => options(t, ANSWERED);
export const targetOptions = (t: Translate): Choice[] => options(t, TARGETS);

/** What a closed line says of its question. */
const summary = (t: Translate, one: DraftQuestion): string =>
  [t(KINDS[one.kind]), isAnswered(one.kind) && t(ANSWERED[one.answeredBy]), one.sensitive && t('editor.sensitive.short'), one.required && t('editor.required.short')]
    .filter(Boolean).join(' · ');

/** A line of a list that opens, and moves by drag or arrows. */
export function line(e: Editing, kind: Dragged, id: string, text: string, small: string, up: (() => void) | undefined, down: (() => void) | undefined, place: () => void): TemplateResult {
  const { drag } = e;
  const over = drag.over === id && drag.id !== id ? drag.after ? 'after' : 'before' : '';
  const onOver = (event: DragEvent): void => {
    if (drag.kind === kind) {
      event.preventDefault();
      const { top, height } = (event.currentTarget as HTMLElement).getBoundingClientRect();
      drag.hover(id, event.clientY > top + height / 2);
    }
  };
  return html`<div class="line ${over}" draggable="true" @dragstart=${(event: DragEvent) => { event.dataTransfer?.setData('text/plain', text); drag.begin(kind, id); }}
      @dragover=${onOver} @dragend=${() => drag.end()} @drop=${(event: DragEvent) => { event.preventDefault(); place(); drag.end(); }}>
    <span class="grip" aria-hidden="true"></span>
    <button type="button" class="plain opener" id="open-${id}" aria-expanded=${e.open === id} @click=${() => e.toggle(id)}>
      <span><span lang=${e.document.language}>${text || e.t('editor.untitled')}</span><small>${small}</small></span></button>
    ${arrows(e.t, id, text || e.t('editor.untitled'), up, down)}
  </div>`;
}

function questionLine(e: Editing, section: DraftSection, one: DraftQuestion): TemplateResult {
  const step = (by: -1 | 1): (() => void) | undefined => edit.stepQuestion(e.document, one.id, by) === e.document ? undefined
    : () => e.act(document => edit.stepQuestion(document, one.id, by), 'editor.done.moved', `${one.id}-${by < 0 ? 'up' : 'down'}`);
  const place = (): void => e.act(document => edit.placeQuestion(document, e.drag.id, section.id, e.drag.landing(section.questions.map(its => its.id))), 'editor.done.moved');
  return html`<li id="line-${one.id}">${line(e, 'question', one.id, one.text, summary(e.t, one), step(-1), step(1), place)}
    ${e.open === one.id ? html`<div class="form stack">${questionForm(e, section, one)}</div>` : nothing}</li>`;
}

const closed = (e: Editing, { target, questions }: DraftSection): string =>
  `${e.t.count('sections.questions', questions.length)} · ${e.t(TARGETS[target])}`;

function sectionForm(e: Editing, one: DraftSection): TemplateResult {
  const { t } = e;
  const change = (what: 'label' | 'guidance' | 'recordingRule') => (text: string): void =>
    e.edit(document => edit.changeSection(document, one.id, { [what]: text || null }), `sections/${one.id}/${what}`);
  const at = (what: string): string => `sections/${one.id}/${what}`;
  return html`
    ${field(e, { at: at('title'), label: t('editor.section.title'), value: one.title, take: text => e.edit(document => edit.changeSection(document, one.id, { title: text }), at('title')) })}
    ${select(at('target'), t('editor.section.target'), one.target, targetOptions(t), value => e.edit(document => edit.changeSection(document, one.id, { target: value as Target })))}
    ${field(e, { at: at('guidance'), label: t('editor.section.guidance'), value: one.guidance ?? '', rows: 2, take: change('guidance') })}
    ${field(e, { at: at('label'), label: t('editor.section.label'), hint: t('editor.section.label.hint'), value: one.label ?? '', take: change('label') })}
    ${field(e, { at: at('recordingRule'), label: t('editor.section.rule'), hint: t('editor.section.rule.hint'), value: one.recordingRule ?? '', rows: 2, take: change('recordingRule') })}
    <div class="row">
      <button type="button" @click=${() => e.toggle(one.id)}>${t('editor.ready')}</button>
      <button type="button" class="danger" @click=${() => e.act(document => edit.removeSection(document, one.id), 'editor.done.sectionRemoved', 'sections')}>${t('editor.section.remove')}</button>
    </div>
    ${one.questions.length === 0 ? nothing : html`<p class="muted small">${t.count('editor.section.remove.what', one.questions.length)}</p>`}`;
}

function section(e: Editing, one: DraftSection, index: number): TemplateResult {
  const { t, document } = e;
  const move = (to: number): (() => void) | undefined => to < 0 || to >= document.sections.length ? undefined
    : () => e.act(its => edit.placeSection(its, one.id, to), 'editor.done.sectionMoved', `${one.id}-${to < index ? 'up' : 'down'}`);
  const onDrop = (): void => e.drag.kind === 'question'
    ? e.act(its => edit.placeQuestion(its, e.drag.id, one.id, 0), 'editor.done.moved')
    : e.act(its => edit.placeSection(its, e.drag.id, e.drag.landing(document.sections.map(section => section.id))), 'editor.done.sectionMoved');
  const add = (): void => {
    const id = edit.newId();
    e.act(its => edit.addQuestion(its, one.id, id), 'editor.done.added', `questions/${id}/text`);
  };
  return html`<section class="card" id="line-${one.id}" aria-labelledby="open-${one.id}">
    ${line(e, e.drag.kind === 'question' ? 'question' : 'section', one.id, one.title, closed(e, one), move(index - 1), move(index + 1), onDrop)}
    ${e.open === one.id ? html`<div class="form stack">${sectionForm(e, one)}</div>` : nothing}
    <ol class="lines">${repeat(one.questions, its => its.id, its => questionLine(e, one, its))}</ol>
    ${edit.isFull(document) ? nothing : html`<p><button type="button" class="plain" id="add-${one.id}" @click=${add}>${t('editor.question.add')}<span class="hidden"> ${one.title}</span></button></p>`}
  </section>`;
}

/** The talk: its sections with their questions, a line each. */
export function sections(e: Editing): TemplateResult {
  const { t, document } = e;
  const add = (): void => {
    const id = edit.newId();
    e.act(its => edit.addSection(its, id), 'editor.done.sectionAdded', `sections/${id}/title`);
  };
  return html`<section class="stack tight" aria-labelledby="sections">
    <h3 id="sections" tabindex="-1">${t('editor.sections')}</h3>
    <p class="muted">${t('editor.sections.explain')}</p>
    ${remarks(e, 'sections')}
    ${repeat(document.sections, one => one.id, (one, index) => section(e, one, index))}
    ${edit.isFull(document) ? html`<p class="why">${t('editor.full')}</p>` : nothing}
    <p><button type="button" id="add-section" @click=${add}>${t('editor.section.add')}</button></p>
  </section>`;
}

/** What the employee is asked beforehand. */
export function preparation(e: Editing): TemplateResult {
  const { t, document } = e;
  const ids = document.preparation.map(one => one.id);
  const step = (id: string, to: number): (() => void) | undefined => to < 0 || to >= ids.length ? undefined
    : () => e.act(its => edit.placePreparation(its, id, to), 'editor.done.moved', `${id}-${to < ids.indexOf(id) ? 'up' : 'down'}`);
  const add = (): void => {
    const id = edit.newId();
    e.act(its => edit.addPreparation(its, id), 'editor.done.added', `preparation/${id}`);
  };
  return html`<section class="stack tight" aria-labelledby="preparation">
    <h3 id="preparation" tabindex="-1">${t('editor.preparation')}</h3>
    <p class="muted">${t('editor.preparation.explain')}</p>
    ${document.preparation.length === 0 ? nothing : html`<div class="card"><ol class="lines">${repeat(document.preparation, one => one.id, (one, index) => html`<li id="line-${one.id}">
      ${line(e, 'preparation', one.id, one.text, t('editor.by.employee'), step(one.id, index - 1), step(one.id, index + 1),
        () => e.act(its => edit.placePreparation(its, e.drag.id, e.drag.landing(ids)), 'editor.done.moved'))}
      ${e.open === one.id ? html`<div class="form stack">
        ${field(e, { at: `preparation/${one.id}`, label: t('editor.question.text'), value: one.text, rows: 2, take: text => e.edit(its => edit.changePreparation(its, one.id, text), one.id) })}
        <div class="row"><button type="button" @click=${() => e.toggle(one.id)}>${t('editor.ready')}</button>
          <button type="button" class="danger" @click=${() => e.act(its => edit.removePreparation(its, one.id), 'editor.done.removed', 'preparation')}>${t('editor.question.remove')}</button></div>
      </div>` : nothing}</li>`)}</ol></div>`}
    ${edit.isFull(document) ? nothing : html`<p><button type="button" id="add-preparation" @click=${add}>${t('editor.preparation.add')}</button></p>`}
  </section>`;
}
