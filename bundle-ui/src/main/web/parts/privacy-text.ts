import { html, nothing, type TemplateResult } from 'lit';
import type { PrivacyNotice } from '../core/types.js';
import { wayOut } from '../core/way-out.js';
import type { Key, Translate } from '../i18n/texts.js';

const AUTHORITY = 'https://www.imy.se/';

interface Section { id: string; title: Key; words: (t: Translate, notice: PrivacyNotice) => unknown }

const paragraphs = (t: Translate, { controller }: PrivacyNotice, ...keys: Key[]): TemplateResult =>
  html`${keys.map(key => html`<p>${t(key, { controller })}</p>`)}`;

const list = (t: Translate, { controller }: PrivacyNotice, ...keys: Key[]): TemplateResult =>
  html`<ul class="list">${keys.map(key => html`<li>${t(key, { controller })}</li>`)}</ul>`;

function outside(t: Translate, url: string | null, words: (host: string) => string): TemplateResult | typeof nothing {
  const out = wayOut(url);
  return out ? html`<p><a href=${out.href} target="_blank" rel="noopener noreferrer">${words(out.host)}</a> <span class="muted small">${t('routine.leadsOut')}</span></p>` : nothing;
}

const SECTIONS: Section[] = [
  { id: 'who', title: 'privacy.who', words: (t, notice) => html`${paragraphs(t, notice, 'privacy.who.controller')}
    <p>${notice.contact ? t('privacy.who.contact', { contact: notice.contact }) : t('privacy.who.noContact', { controller: notice.controller })}</p>
    ${outside(t, notice.link, host => t('privacy.who.link', { host }))}` },
  { id: 'why', title: 'privacy.why', words: (t, notice) => paragraphs(t, notice, 'privacy.why.purpose', 'privacy.why.not') },
  { id: 'basis', title: 'privacy.basis', words: (t, notice) => paragraphs(t, notice, 'privacy.basis.employer', 'privacy.basis.voluntary', 'privacy.basis.sensitive') },
  { id: 'what', title: 'privacy.what', words: (t, notice) => html`${list(t, notice, 'privacy.what.texts', 'privacy.what.agreements', 'privacy.what.times', 'privacy.what.outstanding', 'privacy.what.readers', 'privacy.what.linked')}
    ${paragraphs(t, notice, 'privacy.what.sealed', 'privacy.what.not')}` },
  { id: 'readers', title: 'readers.title', words: (t, notice) => paragraphs(t, notice, 'readers.promise', 'privacy.readers.disclosure', 'privacy.readers.log') },
  { id: 'how-long', title: 'privacy.howLong', words: (t, notice) => paragraphs(t, notice, 'privacy.howLong.kept', 'privacy.howLong.drafts') },
  { id: 'to-whom', title: 'privacy.toWhom', words: (t, notice) => html`
    <p>${notice.personnelSystem ? t('privacy.toWhom.system', { system: notice.personnelSystem }) : t('privacy.toWhom.someSystem')}</p>
    ${paragraphs(t, notice, 'privacy.toWhom.nobody')}` },
  { id: 'automatic', title: 'privacy.automatic', words: (t, notice) => paragraphs(t, notice, 'privacy.automatic.none') },
  { id: 'rights', title: 'privacy.rights', words: (t, notice) => html`<p>${t('privacy.rights.turnTo', { controller: notice.controller })}</p>
    ${list(t, notice, 'privacy.rights.correction', 'privacy.rights.erasure', 'privacy.rights.restriction', 'privacy.rights.objection', 'privacy.rights.complaint')}
    ${outside(t, AUTHORITY, host => t('privacy.rights.authority', { host }))}
    <p>${t('privacy.rights.access')}</p>` },
];

/** All that article 13 asks for, in the order in which somebody asks. */
export const privacyText = (t: Translate, notice: PrivacyNotice): TemplateResult => html`
  <p>${t('privacy.intro')}</p>
  ${SECTIONS.map(({ id, title, words }) => html`<section class="stack tight" aria-labelledby=${id}><h3 id=${id}>${t(title)}</h3>${words(t, notice)}</section>`)}`;
