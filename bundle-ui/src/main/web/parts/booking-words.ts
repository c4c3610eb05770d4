import { html, nothing, type TemplateResult } from 'lit';
import type { Warning } from '../core/booking-types.js';
import type { Translate } from '../i18n/texts.js';
import { warningWords } from './time-words.js';

/** What is to be thought of, each in a sentence; the time can be booked all the same. */
export const warningList = (t: Translate, warnings: readonly Warning[], employee: string): TemplateResult | typeof nothing => warnings.length === 0 ? nothing
  : html`<div class="notice warn stack tight"><p><strong>${t('warning.title')}</strong></p>
    <ul class="list">${warnings.map(one => html`<li>${warningWords(t, one, employee)}</li>`)}</ul></div>`;
