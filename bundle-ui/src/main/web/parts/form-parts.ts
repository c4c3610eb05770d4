import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isDay } from '../core/format.js';
import type { BreakTimes } from '../core/slot-plan.js';
import type { Translate } from '../i18n/texts.js';

/** Monday to Sunday by name. */
export const weekdayNames = (t: Translate, style: 'long' | 'short' = 'long'): string[] => {
  const words = new Intl.DateTimeFormat(t.locale, { weekday: style, timeZone: 'UTC' });
  return [5, 6, 7, 8, 9, 10, 11].map(day => words.format(new Date(Date.UTC(2026, 0, day))));
};

export const field = (id: string, label: string, control: TemplateResult): TemplateResult => html`<div><label for=${id}>${label}</label>${control}</div>`;

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

export function dateField(id: string, label: string, value: string, change: (value: string) => void): TemplateResult {
  const onChange = (event: Event): void => {
    const typed = valueOf(event);
    if (typed === '' || isDay(typed)) {
      change(typed);
    }
  };
  return field(id, label, html`<input id=${id} type="date" .value=${live(value)} @change=${onChange}>`);
}

export const timeField = (id: string, label: string, value: string, change: (value: string) => void): TemplateResult =>
  field(id, label, html`<input id=${id} type="time" step="300" .value=${live(value)} @change=${(event: Event) => change(valueOf(event))}>`);

/** A number out of a few, with the words for each. */
export const choiceField = (id: string, label: string, value: number, choices: readonly [number, string][], change: (value: number) => void): TemplateResult =>
  field(id, label, html`<select id=${id} @change=${(event: Event) => change(Number((event.target as HTMLSelectElement).value))}>
    ${choices.map(([number, words]) => html`<option value=${number} ?selected=${number === value}>${words}</option>`)}</select>`);

export const minuteChoices = (t: Translate, all: readonly number[]): [number, string][] => all.map(n => [n, t('when.minutes', { n })]);

export const weekdayTicks = (t: Translate, chosen: readonly number[], change: (weekdays: number[]) => void): TemplateResult => html`
  <fieldset><legend>${t('slots.weekdays')}</legend><div class="row">${weekdayNames(t).map((name, index) => html`<label class="tick"><input type="checkbox" .checked=${chosen.includes(index + 1)}
    @change=${() => change(chosen.includes(index + 1) ? chosen.filter(one => one !== index + 1) : [...chosen, index + 1].sort())}>${name}</label>`)}</div></fieldset>`;

/** The breaks of each day: from, until, away; and one more. */
export const breakFields = (t: Translate, breaks: readonly BreakTimes[], change: (breaks: BreakTimes[]) => void): TemplateResult => html`
  <div class="stack tight">
    ${breaks.map((one, index) => html`<div class="row">
      ${timeField(`break-from-${index}`, t('slots.break.from', { n: index + 1 }), one.from, from => change(breaks.with(index, { ...one, from })))}
      ${timeField(`break-until-${index}`, t('slots.break.until', { n: index + 1 }), one.until, until => change(breaks.with(index, { ...one, until })))}
      <button type="button" class="plain" @click=${() => change(breaks.filter(other => other !== one))}>${t('slots.break.remove', { n: index + 1 })}</button></div>`)}
    <p><button type="button" class="plain" @click=${() => change([...breaks, { from: '12:00', until: '13:00' }])}>${t('slots.break.add')}</button></p>
  </div>`;
