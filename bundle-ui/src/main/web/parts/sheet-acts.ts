import { html, nothing, type TemplateResult } from 'lit';
import type { Key } from '../i18n/texts.js';
import type { SheetView } from './sheet-questions.js';

/** What a talk's page opens in front of itself, or in its place. */
export type Window = 'routine' | 'booking' | 'holding' | 'takeOver' | 'deliver' | 'closing' | 'reopening' | 'meeting' | 'outstanding';

export interface Acts { open(window: Window): void; begin(): void; next(): void; print(): void }

interface Act { words: Key; may: boolean; next?: boolean; plain?: boolean; do(): void }

/** The chef's acts in this state; the one to do next is filled. */
function actsOf({ sheet, words }: SheetView, { open, begin, next }: Acts): Act[] {
  const { booking, state } = sheet;
  const due = booking?.sent === true && new Date(booking.start) <= new Date();
  switch (state) {
    case 'ASSIGNED': return [
      { words: booking ? booking.sent ? 'act.changeTime' : 'act.sendTime' : 'act.book', may: words.may('BOOK'), next: !booking?.sent, do: () => open('booking') },
      { words: 'act.begin', may: words.may('START'), next: due, do: begin },
      { words: 'act.hold', may: words.may('HOLD'), do: () => open('holding') },
      { words: sheet.outstanding ? 'outstanding.change' : 'outstanding.open', may: words.may('NOTE_OUTSTANDING'), plain: true, do: () => open('outstanding') },
    ];
    case 'TALK': return [
      { words: 'act.meeting', may: true, next: true, do: () => open('meeting') },
      { words: 'act.finish', may: words.may('HOLD'), do: () => open('deliver') },
      { words: 'act.hold', may: words.may('HOLD'), do: () => open('holding') },
    ];
    case 'HELD': return [{ words: 'act.deliver', may: words.may('DELIVER'), next: true, do: () => open('deliver') }];
    case 'DELIVERED': return [
      ...(sheet.changed ? [{ words: 'act.deliverAgain', may: words.may('DELIVER'), next: true, do: () => open('deliver') } satisfies Act] : []),
      { words: 'act.close', may: words.may('CLOSE'), do: () => open('closing') },
      { words: 'next.book', may: true, plain: true, do: next },
    ];
    case 'CLOSED': return [{ words: 'next.book', may: true, do: next }, { words: 'act.reopen', may: words.may('REOPEN'), do: () => open('reopening') }];
  }
}

/** What the reader can do with the talk now; with a word of why where it is another chef's. */
export function acts(view: SheetView, open: Acts): TemplateResult | typeof nothing {
  const { t, sheet, words } = view;
  if (sheet.actorIs === 'EMPLOYEE') {
    return sheet.state === 'TALK' ? html`<div class="row"><button type="button" class="primary" @click=${() => open.open('meeting')}>${t('act.meeting')}</button></div>` : nothing;
  }
  const all = actsOf(view, open).filter(one => !one.plain || one.may);
  const why = words.responsible ? t('act.whyNot', { manager: words.responsible }) : t('act.whyNot.nobody');
  return html`<div class="row">
    ${all.map(one => html`<button type="button" class=${one.next && one.may ? 'primary' : one.plain ? 'plain' : ''} ?disabled=${!one.may} aria-describedby=${one.may ? nothing : 'why'} @click=${one.do}>${t(one.words)}</button>`)}
    <p id="why" class="why">${all.every(one => one.may) ? nothing : why}</p>
  </div>`;
}
