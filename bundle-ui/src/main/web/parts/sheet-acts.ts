import { html, nothing, type TemplateResult } from 'lit';
import type { SheetView } from './sheet-questions.js';

/** What a talk's page opens in front of itself. */
export type Window = 'routine' | 'booking' | 'holding' | 'takeOver';

/** The chef's next act with the talk, until it is held; with a word of why where it is another chef's. */
export function acts({ t, sheet, words, step }: SheetView, open: (window: Window) => void): TemplateResult | typeof nothing {
  if (sheet.actorIs !== 'MANAGER' || sheet.state === 'HELD') {
    return nothing;
  }
  const mayBook = words.may('BOOK');
  const mayHold = words.may('HOLD');
  const why = words.responsible ? t('act.whyNot', { manager: words.responsible }) : t('act.whyNot.nobody');
  return html`<div class="row">
    <button type="button" class=${sheet.booking?.sent ? '' : 'primary'} ?disabled=${!mayBook} aria-describedby="why" @click=${() => open('booking')}>
      ${t(sheet.booking ? sheet.booking.sent ? 'act.changeTime' : 'act.sendTime' : 'act.book')}</button>
    <button type="button" class=${sheet.booking?.sent && step === 1 ? 'primary' : ''} ?disabled=${!mayHold} aria-describedby="why" @click=${() => open('holding')}>
      ${t('act.hold')}</button>
    <p id="why" class="why">${mayBook && mayHold ? nothing : why}</p>
  </div>`;
}
