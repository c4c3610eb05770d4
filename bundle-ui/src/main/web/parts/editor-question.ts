import { html, nothing, type TemplateResult } from 'lit';
import { hasOptions, isAnswered, MOST_COLUMNS, MOST_OPTIONS, type DraftPoint, type DraftQuestion, type DraftSection } from '../core/template-document.js';
import * as edit from '../core/template-edit.js';
import type { AnsweredBy, QuestionKind, Target } from '../core/types.js';
import type { Key } from '../i18n/texts.js';
import { arrows, field, radios, remarks, select, tick, type Choice, type Editing } from './editor-fields.js';
import { answeredOptions, kindOptions, targetOptions } from './editor-questions.js';

/** An open question: what it asks and how it is answered first, what few need below. */
export function questionForm(e: Editing, section: DraftSection, one: DraftQuestion): TemplateResult {
  const { t } = e;
  const at = (what: string): string => `questions/${one.id}/${what}`;
  const change = (its: Partial<Omit<DraftQuestion, 'id' | 'points'>>, place?: string): void => e.edit(document => edit.changeQuestion(document, one.id, its), place);
  const copy = (): void => {
    const id = edit.newId();
    e.act(document => edit.repeatQuestion(document, one.id, id), 'editor.done.copied', `questions/${id}/text`);
  };
  return html`
    ${field(e, { at: at('text'), label: t(one.kind === 'INFORMATION' ? 'editor.question.words' : 'editor.question.text'), value: one.text, rows: 2, take: text => change({ text }, at('text')) })}
    ${select(at('kind'), t('editor.kind'), one.kind, kindOptions(t), value => change({ kind: value as QuestionKind }))}
    ${hasOptions(one.kind) ? choices(e, one, 'options') : one.kind === 'TABLE' ? choices(e, one, 'columns') : nothing}
    ${isAnswered(one.kind) && !one.sensitive ? radios(at('answeredBy'), t('editor.by'), one.answeredBy, answeredOptions(t), value => change({ answeredBy: value as AnsweredBy })) : nothing}
    ${isAnswered(one.kind) ? flags(e, one, change) : nothing}
    <details><summary>${t('editor.more')}</summary><div class="stack">
      ${field(e, { at: at('help'), label: t('editor.help'), hint: t('editor.help.hint'), value: one.help ?? '', rows: 2, take: text => change({ help: text || null }, at('help')) })}
      ${points(e, one)}
      ${select(at('target'), t('editor.question.target'), one.target ?? '', [['', t('editor.target.section')], ...targetOptions(t)], value => change({ target: (value || null) as Target | null }))}
      ${e.document.sections.length < 2 ? nothing : select(at('section'), t('editor.question.section'), section.id, e.document.sections.map((its): Choice => [its.id, its.title || t('editor.untitled')]),
        value => e.act(document => edit.placeQuestion(document, one.id, value, Number.MAX_SAFE_INTEGER), 'editor.done.moved', at('section')))}
    </div></details>
    <div class="row">
      <button type="button" @click=${() => e.toggle(one.id)}>${t('editor.ready')}</button>
      ${edit.isFull(e.document) ? nothing : html`<button type="button" @click=${copy}>${t('editor.question.copy')}</button>`}
      <button type="button" class="danger" @click=${() => e.act(document => edit.removeQuestion(document, one.id), 'editor.done.removed', `add-${section.id}`)}>${t('editor.question.remove')}</button>
    </div>`;
}

function flags({ t }: Editing, one: DraftQuestion, change: (its: Partial<DraftQuestion>) => void): TemplateResult {
  const at = (what: string): string => `questions/${one.id}/${what}`;
  const why = one.sensitive ? t('editor.flag.sensitive') : undefined;
  return html`<div>
    ${one.answeredBy === 'TOGETHER' ? tick(at('preparationNote'), t('editor.flag.note'), one.preparationNote, value => change({ preparationNote: value }), why) : nothing}
    ${tick(at('required'), t('editor.flag.required'), one.required, value => change({ required: value }), why)}
    ${tick(at('sensitive'), t('editor.flag.isSensitive'), one.sensitive, value => change({ sensitive: value }))}
  </div>`;
}

const CHOICES: Record<edit.Parts, { title: Key; one: Key; add: Key; remove: Key; most: number; least: number }> = {
  options: { title: 'editor.options', one: 'editor.option', add: 'editor.option.add', remove: 'editor.option.remove', most: MOST_OPTIONS, least: 2 },
  columns: { title: 'editor.columns', one: 'editor.column', add: 'editor.column.add', remove: 'editor.column.remove', most: MOST_COLUMNS, least: 1 },
};

function choices(e: Editing, { id, ...question }: DraftQuestion, what: edit.Parts): TemplateResult {
  const { t } = e;
  const words = CHOICES[what];
  const all = question[what];
  const move = (at: number, by: -1 | 1): (() => void) | undefined => at + by < 0 || at + by >= all.length ? undefined
    : () => e.act(document => edit.moveChoice(document, id, what, at, by), 'editor.done.moved', `${all[at]?.id}-${by < 0 ? 'up' : 'down'}`);
  return html`<fieldset class="stack tight" id="questions/${id}/${what}" tabindex="-1"><legend>${t(words.title)}</legend>
    ${remarks(e, `questions/${id}/${what}`)}
    ${all.map((one, index) => html`
      ${field(e, { at: `questions/${id}/${what}/${one.id}`, label: t(words.one, { n: index + 1 }), value: one.text, take: text => e.edit(document => edit.changeChoice(document, id, what, one.id, text), one.id) })}
      <div class="row">${arrows(t, one.id, t(words.one, { n: index + 1 }), move(index, -1), move(index, 1))}
        ${all.length <= words.least ? nothing : html`<button type="button" class="plain" @click=${() => e.act(document => edit.removeChoice(document, id, what, one.id), 'editor.done.removedPart', `questions/${id}/${what}`)}>${t(words.remove)}<span class="hidden"> ${index + 1}</span></button>`}</div>`)}
    ${all.length >= words.most ? nothing : html`<p><button type="button" @click=${() => e.edit(document => edit.addChoice(document, id, what))}>${t(words.add)}</button></p>`}
  </fieldset>`;
}

function points(e: Editing, { id, points: all }: DraftQuestion): TemplateResult {
  const { t } = e;
  return html`<fieldset class="stack" id="questions/${id}/points" tabindex="-1"><legend>${t('editor.points')}</legend>
    <p class="muted small">${t('editor.points.hint')}</p>
    ${all.map((one, index) => point(e, id, one, index, all.length))}
    <p><button type="button" @click=${() => e.act(document => edit.addPoint(document, id), 'editor.done.pointAdded', `questions/${id}/points/${all.length}`)}>${t('editor.point.add')}</button></p>
  </fieldset>`;
}

function point(e: Editing, question: string, one: DraftPoint, index: number, of: number): TemplateResult {
  const { t } = e;
  const at = `questions/${question}/points/${index}`;
  const change = (its: Partial<DraftPoint>, place?: string): void => e.edit(document => edit.changePoint(document, question, index, its), place);
  const move = (by: -1 | 1): (() => void) | undefined => index + by < 0 || index + by >= of ? undefined
    : () => e.act(document => edit.movePoint(document, question, index, by), 'editor.done.moved', `questions/${question}/points/${index + by}-${by < 0 ? 'up' : 'down'}`);
  return html`<div class="card stack tight">
    ${field(e, { at, label: t('editor.point', { n: index + 1 }), value: one.text, rows: 1, take: text => change({ text }, at) })}
    <details class="small"><summary>${t('editor.more')}<span class="hidden"> ${t('editor.point', { n: index + 1 })}</span></summary><div class="stack tight">
    ${e.document.footnotes.length === 0 ? nothing : select(`${at}/footnote`, t('editor.point.footnote'), String(one.footnote ?? ''),
      [['', t('editor.point.noFootnote')], ...e.document.footnotes.map((its): Choice => [String(its.number), `${its.number}. ${its.text.slice(0, 60)}`])],
      value => change({ footnote: value === '' ? null : Number(value) }))}
    ${field(e, { at: `${at}/help`, label: t('editor.help'), value: one.help ?? '', rows: 1, take: text => change({ help: text || null }, `${at}/help`) })}
    ${tick(`${at}/sensitive`, t('editor.flag.isSensitive'), one.sensitive, value => change({ sensitive: value }))}
    </div></details>
    <div class="row">${arrows(t, at, t('editor.point', { n: index + 1 }), move(-1), move(1))}
      <button type="button" class="plain" @click=${() => e.act(document => edit.removePoint(document, question, index), 'editor.done.removedPart', `questions/${question}/points`)}>${t('editor.point.remove')}<span class="hidden"> ${index + 1}</span></button></div>
  </div>`;
}
