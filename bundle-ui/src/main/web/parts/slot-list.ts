import { css, html, nothing, type TemplateResult } from 'lit';
import type { Slot } from '../core/booking-types.js';
import { names } from '../core/format.js';
import { addressOf } from '../core/place.js';
import { byDay } from '../core/slots.js';
import type { Translate } from '../i18n/texts.js';
import { chip } from './icons.js';
import { span, weekdayAndDay } from './time-format.js';

export const slotStyles = css`
  .slots { list-style: none; padding: 0; display: grid; gap: 0; }
  .slots li { display: grid; grid-template-columns: 44px 8rem 11rem minmax(0, 1fr); gap: 4px 12px; align-items: center; min-block-size: 44px; border-block-start: 1px solid var(--_line); padding-block: 4px; }
  .slots li:first-child { border: 0; }
  .slots .time { font-weight: 600; font-variant-numeric: tabular-nums; }
  @container (max-width: 700px) {
    .slots li { grid-template-columns: 44px minmax(0, 1fr); align-items: start; }
    .slots .time { padding-block-start: 10px; }
    .slots li > :nth-child(n+3) { grid-column: 2; }
  }
`;

const stateOf = (t: Translate, { state, taken }: Slot): TemplateResult => taken ? chip('done', t('slots.booked'), 'ok-ink')
  : state === 'OFFERED' ? chip('time', t('slots.offered')) : chip('empty', t('slots.draft'), 'muted');

function more(t: Translate, { place, persons, taken, booked }: Slot): TemplateResult {
  const who = persons.length > 0 && !taken ? t('slots.only', { names: names(t, persons.map(one => one.displayName)) }) : '';
  return html`<span>${booked ? html`<a href=${addressOf(booked.dialogue)}>${booked.displayName}</a>` : nothing}
    <span class="muted">${[place, who].filter(Boolean).join(' · ')}</span></span>`;
}

const line = (t: Translate, day: string, slot: Slot, ticked: boolean, tick: (slot: string) => void): TemplateResult => html`<li>
  ${slot.taken ? html`<span></span>` : html`<label class="tick"><input type="checkbox" .checked=${ticked} aria-label=${t('slots.tick', { day, time: span(t, slot) })} @change=${() => tick(slot.id)}></label>`}
  <span class="time">${span(t, slot)}</span><span>${stateOf(t, slot)}</span>${more(t, slot)}</li>`;

/** The times by day, with how far each has come. */
export const slotDays = (t: Translate, slots: Slot[], ticked: ReadonlySet<string>, tick: (slot: string) => void): TemplateResult => html`
  ${byDay(slots).map(([date, all]) => html`<section class="card stack tight" aria-label=${weekdayAndDay(t, date)}><h3>${weekdayAndDay(t, date)}</h3>
    <ul class="slots">${all.map(one => line(t, weekdayAndDay(t, date), one, ticked.has(one.id), tick))}</ul></section>`)}`;
