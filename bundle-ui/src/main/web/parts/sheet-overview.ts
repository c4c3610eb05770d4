import { css, html, nothing, type TemplateResult } from 'lit';
import type { Sheet } from '../core/types.js';
import type { Translate } from '../i18n/texts.js';
import { chip } from './icons.js';
import { readers } from './readers.js';
import type { Acts } from './sheet-acts.js';
import type { SheetWords } from './sheet-words.js';
import { talkRoutines } from './routine.js';
import { origin } from './template-view.js';

export const overviewStyles = css`
  .overview { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 8px 24px; }
  .overview .plain { padding-inline: 0; text-align: start; }
  .overview dt { color: var(--_muted); }
  @media (max-width: 480px) { .overview { grid-template-columns: minmax(0, 1fr); gap: 0; } .overview dd { margin-block-end: 8px; } }
`;

/** Time, people and template of a talk. */
export const overview = (t: Translate, sheet: Sheet, words: SheetWords, { open, print }: Acts): TemplateResult => html`<dl class="overview">
  <dt>${t('sheet.when')}</dt><dd>${words.when}</dd>
  <dt>${t('sheet.present')}</dt><dd>${words.present}</dd>
  ${sheet.actorIs === 'MANAGER' ? html`<dt>${t('sheet.responsible')}</dt><dd>${responsible(t, words, open)}</dd>` : nothing}
  <dt>${t('sheet.readers')}</dt><dd>${readers(t, sheet.managers, sheet.actorIs === 'MANAGER' ? sheet.employee.displayName : '')}</dd>
  <dt>${t('sheet.template')}</dt><dd><span lang=${sheet.template.language}>${sheet.template.title}</span>, ${origin(t, sheet.template)}<br>
    ${talkRoutines(t, sheet, () => open('routine'))}<br>
    <button type="button" class="plain" @click=${print}>${t('sheet.print')}</button></dd>
</dl>`;

/** Who answers for the talk, and the button with which another chef takes over: in plain sight only when nobody does. */
function responsible(t: Translate, words: SheetWords, open: Acts['open']): TemplateResult {
  const somebody = words.responsible;
  const may = words.may('TAKE_OVER');
  const button = html`<button type="button" class=${somebody ? 'plain' : ''} ?disabled=${!may} aria-describedby="why-not-mine"
    @click=${() => open('takeOver')}>${t('takeover.open')}</button>`;
  return html`<p>${somebody || chip('missing', t('group.withoutResponsible'), 'warn-ink')}</p>
    ${may || !somebody ? button : nothing}
    <p id="why-not-mine" class="why small">${may || somebody ? nothing : t('takeover.whyNot')}</p>`;
}
