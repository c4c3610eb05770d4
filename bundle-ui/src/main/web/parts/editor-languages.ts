import { html, nothing, type TemplateResult } from 'lit';
import type { Translation } from '../core/template-document.js';
import * as edit from '../core/template-edit.js';
import { translatable } from '../core/template-texts.js';
import { field, part, select, type Editing } from './editor-fields.js';
import { languageName, languages } from './editor-parts.js';

/** The same template in other languages: each text with its translation below. */
export const translations = (e: Editing): TemplateResult => part(e, 'translations', e.t('editor.translations'), summary(e), () => {
  const { t, document } = e;
  const left = languages(t, [document.language, ...document.translations.map(one => one.language)]);
  return html`<p class="muted">${t('editor.translations.explain', { language: languageName(t, document.language) })}</p>
    ${document.translations.map(one => language(e, one))}
    ${select('add-language', t('editor.translations.add'), '', [['', t('editor.translations.choose')], ...left], code => code && e.act(its => edit.addLanguage(its, code), 'editor.done.languageAdded', `language-${code}`))}`;
});

const summary = ({ t, document }: Editing): string => document.translations.length === 0 ? t('editor.translations.none', { language: languageName(t, document.language) })
  : new Intl.ListFormat(t.locale).format([document.language, ...document.translations.map(one => one.language)].map(code => languageName(t, code)));

function language(e: Editing, { language: code, texts }: Translation): TemplateResult {
  const { t, document } = e;
  const all = translatable(document);
  const done = all.filter(one => texts[one.at] !== undefined).length;
  const name = languageName(t, code);
  return html`<details><summary id="language-${code}">${t('editor.translations.done', { language: name, done, n: all.length })}</summary><div class="stack">
    ${all.map(one => html`<div class="stack tight"><p class="written" lang=${document.language} id="of-${code}-${one.at}">${one.text}</p>
      ${field(e, { at: `${code}/${one.at}`, label: name, lang: code, rows: 1, value: texts[one.at] ?? '', take: text => e.edit(its => edit.translate(its, code, one.at, text), `${code}/${one.at}`) })}</div>`)}
    ${all.length === 0 ? html`<p class="muted">${t('editor.translations.nothing')}</p>` : nothing}
    <p><button type="button" class="danger" @click=${() => e.act(its => edit.removeLanguage(its, code), 'editor.done.removedPart', 'add-language')}>${t('editor.translations.remove', { language: name })}</button></p>
  </div></details>`;
}
