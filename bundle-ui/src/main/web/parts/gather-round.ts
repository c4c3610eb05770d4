import { html, nothing, type TemplateResult } from 'lit';
import type { ModuleElement } from '../core/element.js';
import type { Period } from '../core/types.js';
import type { Translate } from '../i18n/texts.js';
import type { Line } from './group-rows.js';

/** What a chef may fetch of a round: all its talks as one file, whole or masked; nothing where there is none. */
export const gatherRound = (t: Translate, { lang, api, loginUrl }: ModuleElement, lines: Line[], period: Period): TemplateResult | typeof nothing => {
  const fetching = (masked: boolean, label: string): TemplateResult => html`<ms-gather lang=${lang} api=${api} login-url=${loginUrl}
    path=${`/record-copies?period=${encodeURIComponent(period.id)}&masked=${masked}`} label=${label}></ms-gather>`;
  return lines.every(line => !line.dialogue) ? nothing : html`<section class="card stack tight" aria-labelledby="gather">
    <h3 id="gather">${t('gather.title')}</h3>
    <p class="prose">${t('gather.explain')}</p>
    ${fetching(false, t('gather.round', { period: period.name }))}
    ${fetching(true, t('gather.round.masked', { period: period.name }))}
  </section>`;
};
