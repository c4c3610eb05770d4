import { html, type TemplateResult } from 'lit';
import { names } from '../core/format.js';
import type { Readiness } from '../core/types.js';
import type { Translate } from '../i18n/texts.js';
import { chip } from './icons.js';

const there = (word: string): TemplateResult => chip('done', word, 'ok-ink');
const gone = (word: string): TemplateResult => chip('missing', word, 'warn-ink');

function observer(t: Translate, readiness: Readiness): TemplateResult {
  return html`<li class="stack tight">
    ${readiness.observer ? there(t('check.observer.there')) : gone(t('check.observer.missing'))}
    ${readiness.observer ? '' : html`<p>${t('check.observer.ask')}</p>`}
  </li>`;
}

function dutyRole(t: Translate, readiness: Readiness): TemplateResult {
  const accepted = names(t, readiness.acceptedDutyRoles);
  const held = names(t, readiness.heldDutyRoles);
  const holds = readiness.heldDutyRoles.filter(role => readiness.acceptedDutyRoles.includes(role));
  return html`<li class="stack tight">
    ${readiness.dutyRole
      ? there(t('check.duty.there', { held: names(t, holds.length ? holds : readiness.heldDutyRoles) }))
      : gone(t('check.duty.missing', { accepted }))}
    ${readiness.dutyRole ? '' : html`
      <p>${held ? t('check.duty.held', { held }) : t('check.duty.none')} ${t('check.duty.ask')}</p>
      <p>${t('check.duty.more')}</p>`}
  </li>`;
}

/** What a chef must have, what is missing and whom to ask. */
export const readinessList = (t: Translate, readiness: Readiness): TemplateResult =>
  html`<ul class="bare">${observer(t, readiness)}${dutyRole(t, readiness)}</ul>`;
