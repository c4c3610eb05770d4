import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../core/format.js';
import type { NewManager } from '../core/types.js';
import type { Translate } from '../i18n/texts.js';
import { chip } from './icons.js';
import { limits } from './readers.js';

function line(t: Translate, one: NewManager): TemplateResult {
  const parts = { name: one.displayName || t('readers.unknown'), date: day(t, one.linkedOn) };
  const limited = limits(t, one);
  return one.present
    ? html`<li><strong>${t('tripwire.present', parts)}</strong> ${t('tripwire.since', parts)} ${limited ? t('tripwire.limits', { limits: limited }) : nothing}</li>`
    : html`<li><strong>${t('tripwire.gone', parts)}</strong> ${one.reason ? t('tripwire.reason', { reason: one.reason }) : nothing}</li>`;
}

/** Tells the employee of chefer who have been linked lately, also of those who are gone again. */
export const tripWire = (t: Translate, managers: NewManager[]): TemplateResult => html`<div role="status">${managers.length === 0 ? nothing : html`
  <div class="notice warn stack tight">
    <p>${chip('missing', t('tripwire.title'), 'warn-ink')}</p>
    <ul class="list">${managers.map(one => line(t, one))}</ul>
    <p>${t('tripwire.ask')}</p>
  </div>`}</div>`;
