import { html, type TemplateResult } from 'lit';
import type { Planned } from '../core/planning.js';
import { minutesOf, timeOf } from '../core/slots.js';
import type { Translate } from '../i18n/texts.js';
import { field } from './form-parts.js';

/** The chosen talk, changed by writing: the way for those who neither drag nor use the arrow keys. */
export function movePanel(t: Translate, one: Planned, to: (date: string, at: number) => void, takeOut: () => void): TemplateResult {
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const { date, time } = Object.fromEntries(new FormData(event.target as HTMLFormElement)) as Record<string, string>;
    if (date && time) {
      to(date, minutesOf(time));
    }
  };
  return html`<form id="panel" class="card" novalidate @submit=${onSubmit}><fieldset class="stack tight"><legend>${t('planner.move', { employee: one.displayName })}</legend>
    <div class="row">
      ${field('date', t('booking.date'), html`<input id="date" name="date" type="date" .value=${one.date}>`)}
      ${field('time', t('booking.time'), html`<input id="time" name="time" type="time" step="300" .value=${timeOf(one.at)}>`)}
      <button type="submit">${t('planner.moveIt')}</button>
      <button type="button" class="plain" @click=${takeOut}>${t('planner.takeOut')}</button>
    </div></fieldset></form>`;
}
