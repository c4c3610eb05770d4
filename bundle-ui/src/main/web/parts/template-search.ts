import { css, html, nothing, type TemplateResult } from 'lit';
import { EVERYTHING, type TemplateList, type Wanted } from '../core/template-list.js';
import type { Level } from '../core/types.js';
import type { Translate } from '../i18n/texts.js';
import { LEVELS } from './template-view.js';

const PUBLISHED: Level[] = ['SCHOOL', 'PRINCIPAL_ORGANISER', 'ALL'];
const LANGUAGES = ['sv', 'en'];
/** of the words, as the service takes them */
const LONGEST = 200;

export const searchStyles = css`
  .search { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 170px), 1fr)); align-items: end; }
  .search .words { grid-column: 1 / -1; }
`;

const wantedIn = (form: HTMLFormElement): Wanted => {
  const said = new FormData(form);
  const text = (name: string): string => String(said.get(name) ?? '');
  return { words: text('words'), level: text('level') as Wanted['level'], language: text('language') };
};

const nameOf = (language: string, lang: string): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(language) ?? language;

/** What templates are searched by. Nothing happens until it is sent. */
export const searchForm = (t: Translate, lang: string, wanted: Wanted, search: (wanted: Wanted) => void): TemplateResult => html`
  <form role="search" class="search" @submit=${(event: SubmitEvent) => {
    event.preventDefault();
    search(wantedIn(event.target as HTMLFormElement));
  }}>
    <div class="words"><label for="words">${t('templates.words')}</label>
      <input id="words" name="words" type="search" maxlength=${LONGEST} autocomplete="off" .value=${wanted.words}></div>
    <div><label for="level">${t('templates.level')}</label><select id="level" name="level">
      <option value="" ?selected=${wanted.level === ''}>${t('templates.level.any')}</option>
      ${PUBLISHED.map(level => html`<option value=${level} ?selected=${wanted.level === level}>${t(LEVELS[level])}</option>`)}</select></div>
    <div><label for="language">${t('templates.language')}</label><select id="language" name="language">
      <option value="" ?selected=${wanted.language === ''}>${t('templates.language.any')}</option>
      ${LANGUAGES.map(one => html`<option value=${one} lang=${lang} ?selected=${wanted.language === one}>${nameOf(one, lang)}</option>`)}</select></div>
    <button>${t('templates.search')}</button>
  </form>`;

/** How many were found, and what to do when it was none. */
export const found = (t: Translate, list: TemplateList, search: (wanted: Wanted) => void): TemplateResult => {
  const page = list.remote.value;
  const count = page?.items.length ?? 0;
  return html`<p role="status" class=${count ? 'muted' : 'notice'}>${
    count === 0 ? t('templates.nothing') : page?.next ? t.count('templates.first', count) : t.count('templates.found', count)}</p>
    ${count === 0 ? html`<p><button type="button" @click=${() => search(EVERYTHING)}>${t('templates.everything')}</button></p>` : nothing}`;
};

export const moreButton = (t: Translate, list: TemplateList): TemplateResult | typeof nothing =>
  list.remote.value?.next ? html`<p><button type="button" @click=${() => void list.more()}>${t('templates.more')}</button></p>` : nothing;
