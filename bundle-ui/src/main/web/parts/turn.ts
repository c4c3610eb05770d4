import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../core/format.js';
import { waitsOfSheet, type Act, type Wait } from '../core/turn.js';
import type { Sheet } from '../core/types.js';
import type { Key, Translate } from '../i18n/texts.js';

const YOU: Record<Act, Key> = {
  prepare: 'turn.prepare.you', answer: 'turn.answer.you', book: 'turn.book.you', retime: 'turn.retime.you', start: 'turn.start.you', finish: 'turn.finish.you',
  deliver: 'turn.deliver.you', deliverAgain: 'turn.deliverAgain.you', acknowledge: 'turn.acknowledge.you', takeOver: 'turn.takeOver',
};
const OTHER: Record<Act, Key> = {
  prepare: 'turn.prepare', answer: 'turn.answer', book: 'turn.book', retime: 'turn.retime', start: 'turn.start', finish: 'turn.finish',
  deliver: 'turn.deliver', deliverAgain: 'turn.deliverAgain', acknowledge: 'turn.acknowledge', takeOver: 'turn.takeOver',
};

function nobody(t: Translate, { state, booking }: Sheet): string {
  return state === 'CLOSED' ? t('turn.closed')
    : state === 'ASSIGNED' && booking ? t('turn.ready', { moment: moment(t, booking.start, booking.zone) })
    : t('turn.nobody');
}

/** Whose turn it is, in a sentence; one's own first. */
export function turn(t: Translate, sheet: Sheet, me: string): TemplateResult {
  const chef = sheet.managers.find(one => one.responsible);
  const mine = (one: Wait): boolean => one.who === 'EMPLOYEE' ? sheet.actorIs === 'EMPLOYEE' : chef?.person === me;
  const name = (one: Wait): string => (one.who === 'EMPLOYEE' ? sheet.employee : chef)?.displayName ?? '';
  const all = waitsOfSheet(sheet).sort((one, other) => Number(mine(other)) - Number(mine(one)));
  return html`<div id="turn" class="turn">${all.length === 0 ? html`<p>${nobody(t, sheet)}</p>` : nothing}
    ${all.map(one => html`<p>${mine(one) ? html`<strong>${t(YOU[one.act])}</strong>` : t(OTHER[one.act], { name: name(one) })}</p>`)}</div>`;
}
