import { css, html, nothing, type TemplateResult } from 'lit';
import type { Side } from '../core/arranged.js';
import type { Line } from '../core/source-changes.js';
import type { TemplateDraft } from '../core/template-document.js';
import type { Clash } from '../core/template-merge.js';
import { itemOf } from '../core/template-parts.js';
import { textsOf } from '../core/template-texts.js';
import type { TemplateWork } from '../core/template-work.js';
import type { Key, Translate } from '../i18n/texts.js';
import { languageName } from './editor-parts.js';
import { nameOf, TEXTS, words } from './source-change-view.js';

export const conflictStyles = css`
  .both { display: grid; gap: 8px 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr)); }
  .both label { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 12px; align-items: start; border: 1px solid var(--_line); border-radius: var(--_radius); padding: 12px; cursor: pointer; font-weight: 400; }
  .both label:has(:checked) { border-color: var(--_accent); box-shadow: inset 0 0 0 1px var(--_accent); }
  .both label > span { display: grid; gap: 4px; }
`;

const NAMES: Record<string, Key> = {
  ...TEXTS, 'negotiatedOn': 'editor.negotiatedOn', 'staffCategory': 'editor.staffCategory', 'plan/title': 'editor.plan.title',
  'plan/guidance': 'editor.plan.guidance', 'plan/developmentTypes': 'template.developmentTypes', 'section': 'editor.question.section', 'order': 'editor.conflict.order',
};
const ORDER = 'order/';
const LISTS: Record<string, Key> = { 'order/preparation': 'editor.preparation', 'order/sections': 'editor.sections', 'order/footnotes': 'template.footnotes' };

/** What another has changed meanwhile beside one's own, question by question, and the choice between them; nothing while there is none. */
export function conflict(t: Translate, work: TemplateWork, goOn: () => void): TemplateResult | typeof nothing {
  const { theirs, merged, history: { now: mine } } = work;
  return !theirs || !merged ? nothing : html`<section class="notice warn stack" role="group" aria-labelledby="conflict">
    <h3 id="conflict" tabindex="-1">${t('editor.conflict')}</h3>
    <p>${t('editor.conflict.explain')}</p>
    ${merged.clashes.map(clash => choice(t, work, clash, [mine.document, theirs.document]))}
    <p><button type="button" class="primary" @click=${goOn}>${t('editor.conflict.do')}</button></p>
  </section>`;
}

function choice(t: Translate, work: TemplateWork, clash: Clash, documents: TemplateDraft[]): TemplateResult {
  const { at, mine, theirs } = clash;
  const side = (which: Side, label: Key, lines: Line[] | null): TemplateResult => html`<label><input type="radio" name="clash/${at}" .checked=${work.chosen(at) === which}
    @change=${() => work.choose(at, which)}><span><span class="label">${t(label)}</span>${said(t, at, lines, documents[which === 'mine' ? 0 : 1]!)}</span></label>`;
  return html`<fieldset class="card"><legend>${heading(t, at, documents)}</legend>
    <div class="both">${side('mine', 'editor.conflict.mine', mine)}${side('theirs', 'editor.conflict.theirs', theirs)}</div></fieldset>`;
}

/** What it is about: the question as it is asked, the section by its title, or what the text is called. */
function heading(t: Translate, at: string, documents: TemplateDraft[]): string {
  const item = itemOf(at.startsWith(ORDER) ? at.slice(ORDER.length) : at);
  const [head, id] = item.split('/');
  const key = NAMES[at] ?? LISTS[at] ?? (head === 'plan' ? 'changes.of.plan' : undefined);
  const address = head === 'questions' ? `${item}/text` : head === 'sections' ? `${item}/title` : item;
  return key ? t(key) : head === 'footnotes' ? t('template.footnote', { n: id ?? '' })
    : documents.flatMap(textsOf).find(one => one.at === address && one.text.trim() !== '')?.text ?? t('editor.untitled');
}

function said(t: Translate, at: string, lines: Line[] | null, { language }: TemplateDraft): TemplateResult {
  if (!lines || lines.length === 0) {
    return html`<span class="muted">${t(lines ? 'editor.conflict.nothing' : 'editor.conflict.removed')}</span>`;
  }
  const names = [...new Set(lines.map(one => one.name))];
  const shown = (name: string, text: string): string => at === 'language' ? languageName(t, text) : words(t, at, name, text);
  return html`${names.map(name => html`
    ${NAMES[at] || at.startsWith(ORDER) || name === 'text' ? nothing : html`<span class="small muted">${NAMES[name] && !TEXTS[name] ? t(NAMES[name]) : nameOf(t, name)}</span>`}
    <span class="written" lang=${language}>${lines.filter(one => one.name === name).map(one => shown(name, one.text)).join('\n')}</span>`)}`;
}
