import { css, html, type TemplateResult } from 'lit';
import type { DialogueState } from '../core/types.js';
import type { Key, Translate } from '../i18n/texts.js';

export type Step = 0 | 1 | 2;
const STEPS: Key[] = ['step.preparation', 'step.talk', 'step.agreements'];
const WORDS: Record<'done' | 'now' | 'later', Key> = { done: 'step.done', now: 'step.now', later: 'step.later' };

/** Preparing, then talking, then working with what was agreed. */
export const stepOf = (state: DialogueState): Step => state === 'ASSIGNED' ? 0 : state === 'TALK' ? 1 : 2;

export const stepStyles = css`
  .steps { list-style: none; display: flex; flex-wrap: wrap; gap: 8px; }
  .steps li { flex: 1 1 150px; border-block-start: 4px solid var(--_line); padding-block-start: 8px; color: var(--_muted); }
  .steps li.done { border-color: var(--_ok); }
  .steps li[aria-current] { border-color: var(--_accent); color: var(--_ink); font-weight: 600; }
  .steps span { display: block; font-weight: 400; }
`;

export const steps = (t: Translate, current: Step): TemplateResult => html`
  <ol class="steps" aria-label=${t('step.label')}>${STEPS.map((step, index) => {
    const phase = index < current ? 'done' : index === current ? 'now' : 'later';
    return phase === 'now'
      ? html`<li class="now" aria-current="step">${t(step)}<span class="small">${t(WORDS[phase])}</span></li>`
      : html`<li class=${phase}>${t(step)}<span class="small">${t(WORDS[phase])}</span></li>`;
  })}</ol>`;
