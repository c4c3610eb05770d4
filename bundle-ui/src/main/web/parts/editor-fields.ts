import { css, html, nothing, type TemplateResult } from 'lit';
import type { Dragging } from '../core/dragging.js';
import { LONGEST, LONGEST_TITLE, type Content, type TemplateDraft } from '../core/template-document.js';
import type { TemplateFault } from '../core/template-texts.js';
import type { TemplateWarning } from '../core/template-types.js';
import type { Key, Translate } from '../i18n/texts.js';
import { typed } from './typed.js';

/** What every part of the editor works with. */
export interface Editing {
  t: Translate;
  content: Content;
  document: TemplateDraft;
  /** the part or question that is open; empty for none */
  open: string;
  /** told once somebody has asked to publish */
  faults: TemplateFault[];
  warnings: TemplateWarning[];
  toggle(part: string): void;
  /** @param place where one types; nothing for a step of its own */
  edit(change: (document: TemplateDraft) => TemplateDraft, place?: string): void;
  editContent(change: (content: Content) => Content, place?: string): void;
  /** does it, says so, and goes on there */
  act(change: (document: TemplateDraft) => TemplateDraft, said: Key, focus?: string): void;
  /** a link that was typed and cannot be one */
  unfit: boolean;
  typeAddress(text: string): void;
  drag: Dragging;
}

export const fieldStyles = css`
  .field { display: grid; gap: 4px; grid-template-columns: minmax(0, 1fr); }
  textarea { field-sizing: content; min-block-size: 2lh; resize: vertical; }
  .field select, .field input:not([type=checkbox], [type=radio]) { max-inline-size: 34rem; }
  .field input[type=date] { inline-size: auto; justify-self: start; }
  fieldset .tick { display: flex; }
`;

const FAULTS: Record<TemplateFault['code'], Key> = {
  required: 'editor.fault.required', options: 'editor.fault.options', columns: 'editor.fault.columns', questions: 'editor.fault.questions',
};
const WARNINGS: Record<TemplateWarning['code'], Key> = {
  'email': 'editor.warning.email', 'phone': 'editor.warning.phone', 'personal-number': 'editor.warning.personalNumber', 'name': 'editor.warning.name',
};
export const faultWords = (t: Translate, { code }: TemplateFault): string => t(FAULTS[code]);
export const warningWords = (t: Translate, { code }: TemplateWarning): string => t(WARNINGS[code]);

/** What is wrong at this address, and what may be about a person. */
export function remarks({ t, faults, warnings }: Editing, at: string): TemplateResult {
  const wrong = faults.find(one => one.at === at);
  const all = warnings.filter(one => one.at === at);
  return html`<div id="${at}-wrong">${wrong ? html`<p class="stop-ink">${faultWords(t, wrong)}</p>` : nothing}
    ${all.map(one => html`<p class="warn-ink">${warningWords(t, one)}</p>`)}</div>`;
}

export interface Field {
  at: string;
  label: string;
  value: string;
  hint?: string;
  /** how many lines it begins with; none for a single one */
  rows?: number;
  longest?: number;
  /** the language of the text; none for what is no text of the template */
  lang?: string;
  /** whether this says the same as what is stored */
  same?: (typed: string) => boolean;
  take(text: string): void;
}

/** A box with its label above, and below it what is wrong. */
export function field(e: Editing, { at, label, value, hint, rows, longest, lang, same, take }: Field): TemplateResult {
  const onInput = (event: Event): void => take((event.target as HTMLInputElement).value);
  const described = `${at}-hint ${at}-wrong`;
  const wrong = e.faults.some(one => one.at === at);
  const text = typed(value, same ?? (() => false));
  const language = lang ?? e.document.language;
  return html`<div class="field"><label for=${at}>${label}</label>
    ${hint ? html`<p class="muted small" id="${at}-hint">${hint}</p>` : nothing}
    ${rows === undefined
      ? html`<input id=${at} lang=${language} dir="auto" autocomplete="off" maxlength=${longest ?? LONGEST_TITLE} aria-describedby=${described} aria-invalid=${wrong} .value=${text} @input=${onInput}>`
      : html`<textarea id=${at} lang=${language} dir="auto" rows=${rows} maxlength=${longest ?? LONGEST} aria-describedby=${described} aria-invalid=${wrong} .value=${text} @input=${onInput}></textarea>`}
    ${remarks(e, at)}</div>`;
}

export type Choice = [value: string, words: string];

export const select = (at: string, label: string, value: string, options: Choice[], take: (value: string) => void, hint?: string): TemplateResult => html`
  <div class="field"><label for=${at}>${label}</label>
    ${hint ? html`<p class="muted small" id="${at}-hint">${hint}</p>` : nothing}
    <select id=${at} aria-describedby="${at}-hint" @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}>
      ${options.map(([one, words]) => html`<option value=${one} .selected=${one === value}>${words}</option>`)}</select></div>`;

export const radios = (at: string, label: string, value: string, options: Choice[], take: (value: string) => void): TemplateResult => html`
  <fieldset class="stack tight"><legend>${label}</legend>
    ${options.map(([one, words]) => html`<label class="tick"><input type="radio" name=${at} id="${at}/${one}" value=${one} .checked=${one === value}
      @change=${() => take(one)}><span>${words}</span></label>`)}</fieldset>`;

/** @param why not; nothing where it can be ticked */
export const tick = (at: string, label: string, value: boolean, take: (value: boolean) => void, why?: string): TemplateResult => html`
  <div><label class="tick"><input type="checkbox" id=${at} .checked=${value} ?disabled=${why !== undefined} aria-describedby="${at}-why"
    @change=${(event: Event) => take((event.target as HTMLInputElement).checked)}><span>${label}</span></label>
    ${why === undefined ? nothing : html`<p class="why small" id="${at}-why">${why}</p>`}</div>`;

/** Up and down in a list, by key or press; what is pressed keeps the focus. */
export const arrows = (t: Translate, at: string, name: string, up: (() => void) | undefined, down: (() => void) | undefined): TemplateResult => html`
  <button type="button" class="plain" id="${at}-up" aria-disabled=${up === undefined} @click=${() => up?.()}><span aria-hidden="true">↑</span><span class="hidden">${t('editor.up')} ${name}</span></button>
  <button type="button" class="plain" id="${at}-down" aria-disabled=${down === undefined} @click=${() => down?.()}><span aria-hidden="true">↓</span><span class="hidden">${t('editor.down')} ${name}</span></button>`;

/** One part: a line that says what is in it, and opens. */
export const part = (e: Editing, id: string, title: string, summary: string, body: () => TemplateResult): TemplateResult => html`
  <section class="card stack tight" id="part-${id}">
    <h3><button type="button" class="plain opener" id="open-${id}" aria-expanded=${e.open === id} @click=${() => e.toggle(id)}>${title}</button></h3>
    ${e.open === id ? html`<div class="stack">${body()}</div>` : html`<p class="muted">${summary}</p>`}
  </section>`;
