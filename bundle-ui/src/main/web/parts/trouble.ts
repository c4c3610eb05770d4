import { html, nothing, type TemplateResult } from 'lit';
import { sentence, type Problem } from '../core/problem.js';
import type { Remote } from '../core/remote.js';
import type { Translate } from '../i18n/texts.js';

/** Says what went wrong and what to do; nothing while all is well. */
export function trouble(t: Translate, problem: Problem | undefined, loginUrl = ''): TemplateResult | typeof nothing {
  if (!problem) {
    return nothing;
  }
  return html`<div class="notice stop" role="alert">
    <p>${t(sentence(problem))}${problem.incident ? html` ${t('problem.incident', { incident: problem.incident })}` : nothing}</p>
    ${problem.status === 401 && loginUrl ? loginLink(t, loginUrl) : nothing}
  </div>`;
}

export const loginLink = (t: Translate, loginUrl: string): TemplateResult =>
  html`<p><a href=${loginUrl} target="_blank" rel="noopener">${t('login.link')}</a></p>`;

/** What stands in a page's place while it is fetched, or when it could not be. */
export function waiting<T>(t: Translate, remote: Remote<T>, loginUrl: string): TemplateResult {
  return remote.problem ? html`${trouble(t, remote.problem, loginUrl)}` : html`<p class="muted" role="status">${t('loading')}</p>`;
}
