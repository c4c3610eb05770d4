import { css, html } from 'lit';
import type { OwnBooking } from '../core/booking-types.js';
import { printOut } from '../core/print.js';
import { byDay } from '../core/slots.js';
import type { Translate } from '../i18n/texts.js';
import { span, weekdayAndDay } from './time-format.js';

const styles = css`
  body { font: 11pt/1.4 system-ui, "Segoe UI", sans-serif; color: #000; background: #fff; margin: 0; }
  h1 { font-size: 16pt; margin: 0 0 8pt; }
  table { inline-size: 100%; border-collapse: collapse; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { border-block-end: 0.5pt solid #777; padding: 3pt 6pt; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
  @page { size: A4; margin: 18mm; }
`;

/** The times that are booked, on paper that may lie on a desk: who and when, and not a word of what for. */
export function printTimes(t: Translate, bookings: OwnBooking[]): void {
  const title = t('print.times');
  printOut(title, t.locale.slice(0, 2), html`<h1>${title}</h1>
    <table><thead><tr><th scope="col">${t('print.times.day')}</th><th scope="col">${t('print.times.time')}</th><th scope="col">${t('group.name')}</th></tr></thead>
      <tbody>${byDay(bookings).map(([day, all]) => all.map(one => html`<tr><th scope="row">${weekdayAndDay(t, day)}</th><td>${span(t, one)}</td><td>${one.displayName}</td></tr>`))}</tbody></table>`, styles);
}
