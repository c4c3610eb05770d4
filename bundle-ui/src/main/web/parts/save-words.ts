import { html, nothing, type TemplateResult } from 'lit';
import type { Draft } from '../core/draft.js';
import { clock } from '../core/format.js';
import { sentence } from '../core/problem.js';
import type { Translate } from '../i18n/texts.js';

export const saveInk = ({ state }: Draft): string =>
  state === 'saved' ? 'ok-ink' : state === 'untouched' || state === 'saving' ? 'muted' : 'stop-ink';

/** Whether the service has what stands in a box. */
export function saveWords(t: Translate, draft: Draft): string {
  switch (draft.state) {
    case 'untouched': return t('save.untouched');
    case 'saving': return t('save.saving');
    case 'saved': return draft.savedAt ? t('save.saved', { clock: clock(t, draft.savedAt) }) : t('save.untouched');
    case 'failed': return t('save.failed');
    case 'signed-out': return t('save.signedOut');
    case 'conflict': return t('save.conflict');
    case 'too-long': return t('save.tooLong', { n: draft.text.length });
    case 'discarded': return t('save.discarded');
    case 'refused': return `${draft.problem ? t(sentence(draft.problem)) : ''} ${t('save.refused')}`;
  }
}

/**
 * The choice between what stands in a box and what was written elsewhere meanwhile; nothing while there is none.
 *
 * @param shown the other one in words
 * @param both whether the two can stand one after the other
 */
export function saveChoice(t: Translate, draft: Draft, shown: (text: string) => string, both: boolean): TemplateResult | typeof nothing {
  return !draft.theirs ? nothing : html`<div class="notice warn stack tight" role="group" aria-labelledby="choose">
      <p id="choose">${t('conflict.explain')}</p>
      <p class="label">${t('conflict.theirs')}</p>
      <blockquote class="theirs written">${shown(draft.theirs.text) || html`<span class="muted">${t('history.empty')}</span>`}</blockquote>
      <div class="row">
        ${both ? html`<button type="button" class="primary" @click=${() => draft.resolve('both')}>${t('conflict.both')}</button>` : nothing}
        <button type="button" @click=${() => draft.resolve('mine')}>${t('conflict.useMine')}</button>
        <button type="button" @click=${() => draft.resolve('theirs')}>${t('conflict.useTheirs')}</button>
      </div>
    </div>`;
}
