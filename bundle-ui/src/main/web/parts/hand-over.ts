import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../core/format.js';
import { isHeld } from '../core/turn.js';
import type { Translate } from '../i18n/texts.js';
import type { Line, RowActs } from './group-rows.js';
import { chip } from './icons.js';

/** The talks that nobody answers for, although a time is booked. */
const waiting = (lines: Line[]): Line[] => lines.filter(({ dialogue }) =>
  dialogue?.withoutResponsible && dialogue.booking && !isHeld(dialogue.state));

function booked(t: Translate, { dialogue }: Line): string {
  const { start, zone } = dialogue?.booking ?? {};
  return start && zone ? t('takeover.booked', { moment: moment(t, start, zone) }) : t('takeover.bookedHidden');
}

/** The button; while the chef may not, with where the reason stands. */
export const takeOverButton = (t: Translate, line: Line, mayAct: boolean, acts: RowActs): TemplateResult => html`
  <button type="button" ?disabled=${!line.dialogue?.canTakeOver} aria-describedby=${mayAct ? nothing : 'readiness'}
    @click=${() => acts.takeOver(line)}>${t('takeover.do')}<span class="hidden"> ${line.employee.displayName}</span></button>
  ${mayAct ? nothing : html`<span class="unit muted small">${t('group.seeAbove')}</span>`}`;

/** "Att ta över": what a former chef has booked, above the list. */
export function handOver(t: Translate, lines: Line[], mayAct: boolean, acts: RowActs): TemplateResult | typeof nothing {
  const all = waiting(lines);
  return all.length === 0 ? nothing : html`<section class="notice warn stack tight" aria-labelledby="hand-over">
    <h3 id="hand-over">${t('takeover.list')}</h3>
    <p class="prose">${t('takeover.list.explain')}</p>
    <ul class="bare">${all.map(line => html`<li class="row spread">
      <div>${chip('missing', line.employee.displayName, 'warn-ink')}<p>${booked(t, line)}</p></div>
      <div>${takeOverButton(t, line, mayAct, acts)}</div>
    </li>`)}</ul>
  </section>`;
}
