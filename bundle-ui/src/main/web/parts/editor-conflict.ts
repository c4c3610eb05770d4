import { html, nothing, type TemplateResult } from 'lit';
import { contentOf, fromText, type Content } from '../core/template-document.js';
import { differences } from '../core/template-texts.js';
import type { Translate } from '../i18n/texts.js';

/** What another has saved meanwhile beside one's own, text by text, and the choice between them. */
export function conflict(t: Translate, mine: Content, theirs: string, resolve: (choice: 'mine' | 'theirs') => void): TemplateResult {
  const other = contentOf(fromText(theirs));
  const all = differences(mine.document, other.document);
  const shown = (text: string): unknown => text || html`<span class="muted">${t('editor.conflict.nothing')}</span>`;
  return html`<section class="notice warn stack" role="group" aria-labelledby="conflict">
    <h3 id="conflict" tabindex="-1">${t('editor.conflict')}</h3>
    <p>${t('editor.conflict.explain')}</p>
    ${all.length === 0 ? html`<p>${t('editor.conflict.order')}</p>` : nothing}
    <ul class="bare">${all.map(one => html`<li class="card both">
      <div><p class="label">${t('editor.conflict.mine')}</p><p class="written" lang=${mine.document.language}>${shown(one.mine)}</p></div>
      <div><p class="label">${t('editor.conflict.theirs')}</p><p class="written" lang=${other.document.language}>${shown(one.theirs)}</p></div></li>`)}</ul>
    <div class="row">
      <button type="button" id="use-mine" @click=${() => resolve('mine')}>${t('editor.conflict.useMine')}</button>
      <button type="button" id="use-theirs" @click=${() => resolve('theirs')}>${t('editor.conflict.useTheirs')}</button>
    </div>
  </section>`;
}
