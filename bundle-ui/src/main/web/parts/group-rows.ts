import { css, html, nothing, type TemplateResult } from 'lit';
import { day, shortMoment } from '../core/format.js';
import { addressOf } from '../core/place.js';
import { isHeld } from '../core/turn.js';
import type { Employee, GroupDialogue, ListedBooking, PreparationState } from '../core/types.js';
import type { Key, Translate } from '../i18n/texts.js';
import { agreementWords, COLUMNS, isOverdue, ownWords, preparedWords, type ColumnId } from './group-columns.js';
import { handedOverWords } from './hand-over-words.js';
import { takeOverButton } from './hand-over.js';
import { chip, type Shape } from './icons.js';
import { outstandingWords } from './time-words.js';

export type Stage = 'none' | 'unbooked' | 'booked' | 'held';

/** One line of the list: a person with one talk, or without any. */
export interface Line { employee: Employee; dialogue: GroupDialogue | undefined; first: boolean }

export interface RowActs {
  tick(person: string): void;
  book(line: Line): void;
  undo(line: Line): void;
  takeOver(line: Line): void;
  outstanding(line: Line): void;
}

export const linesOf = (employees: Employee[]): Line[] => employees.flatMap<Line>(employee =>
  employee.dialogues.length === 0
    ? [{ employee, dialogue: undefined, first: true }]
    : employee.dialogues.map((dialogue, index) => ({ employee, dialogue, first: index === 0 })));

export function stageOf({ dialogue }: Line): Stage {
  if (!dialogue) {
    return 'none';
  }
  return isHeld(dialogue.state) ? 'held' : dialogue.booking ? 'booked' : 'unbooked';
}

export const rowStyles = css`
  table { inline-size: 100%; border-collapse: collapse; background: var(--_surface); border: 1px solid var(--_line); }
  th, td { padding: 8px; text-align: start; vertical-align: top; border-block-end: 1px solid var(--_line); }
  thead th { background: var(--_canvas); font-weight: 600; }
  tbody th { font-weight: 600; }
  @container (min-width: 1050.1px) { table { font-size: 0.9375rem; } th, td { padding-inline: 3px; hyphens: auto; } }
  td button, td .button { padding-inline: 10px; white-space: nowrap; }
  td .chip { font-weight: 400; }
  td .plain { padding-inline: 0; font-weight: 400; text-align: start; }
  td .plain:disabled { padding-inline: 8px; }
  tr.ticked > * { background: var(--_canvas); }
  .unit { display: block; font-weight: 400; }
  th .sort { min-block-size: 44px; padding: 0; border: 0; background: none; color: inherit; justify-content: start; text-align: start; gap: 4px; }
  th .narrow { display: none; }
  .pick { inline-size: 44px; padding: 0; }
  .pick label { justify-content: center; inline-size: 44px; }
  @container (max-width: 1050px) {
    table, tbody, tr, th, td { display: block; }
    table { border: 0; background: none; }
    tbody { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr)); gap: 12px; align-items: start; }
    th .sort { display: none; }
    th .narrow { display: inline; }
    thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    tr { background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); padding: 4px 0; position: relative; }
    tbody th { padding: 12px 60px 8px 12px; font-size: 1.125rem; min-block-size: 52px; }
    td { display: grid; grid-template-columns: minmax(7.5rem, 40%) minmax(0, 1fr); gap: 8px; border: 0; padding: 4px 12px; }
    td::before { content: attr(data-label); color: var(--_muted); }
    td.empty { display: none; }
    td.pick { position: absolute; inset: 4px 4px auto auto; display: block; inline-size: 44px; padding: 0; }
    td.pick::before { content: none; }
  }
  @container (max-width: 420px) { td { display: block; } td::before { display: block; font-size: 0.9375rem; } }
`;

const SHAPE: Record<PreparationState, [Shape, string]> = { NOT_STARTED: ['empty', 'muted'], STARTED: ['started', ''], SHOWN: ['done', 'ok-ink'] };
const EMPLOYMENT: Record<Employee['employment'], Key | undefined> = {
  PERMANENT: undefined, FIXED_TERM: 'group.fixedTerm', NONE: 'group.noEmployment',
};

const prepared = (t: Translate, state: PreparationState): TemplateResult => chip(SHAPE[state][0], preparedWords(t, state), SHAPE[state][1]);

function who(t: Translate, { employee, first }: Line): TemplateResult {
  const employment = EMPLOYMENT[employee.employment];
  const below = [employee.protected ? t('group.protected') : employee.unit, employment && t(employment), first ? null : t('group.another')];
  return html`${employee.displayName}<span class="unit muted small">${below.filter(Boolean).join(' · ')}</span>`;
}

function template(t: Translate, line: Line, mayAct: boolean, acts: RowActs): TemplateResult {
  const { dialogue, employee } = line;
  if (!dialogue) {
    return chip('empty', t('group.noTemplate'), 'warn-ink');
  }
  return html`${chip('done', t('group.assigned'), 'ok-ink')}<span class="unit muted small">${dialogue.template.title}</span>
    ${dialogue.undoable && mayAct ? html`<button type="button" class="plain small" @click=${() => acts.undo(line)}>
      ${t('group.undo')}<span class="hidden"> ${employee.displayName}</span></button>` : nothing}`;
}

const when = (t: Translate, { start, zone }: ListedBooking): TemplateResult => start && zone
  ? html`<span class="unit">${shortMoment(t, start, zone)}</span>`
  : html`<span class="unit">${t('group.hiddenTime')}</span>`;

function time(t: Translate, employee: Employee, dialogue: GroupDialogue, mayAct: boolean, book: () => void): unknown {
  const { booking, responsible, state } = dialogue;
  const open = !isHeld(state);
  if (!booking && !dialogue.asked && (!open || !responsible)) {
    return undefined;
  }
  return html`
    ${booking ? html`${when(t, booking)}` : nothing}
    ${booking && open ? html`<span class="unit">${chip(booking.sent ? 'done' : 'time', t(booking.sent ? 'group.sent' : 'group.notSent'), booking.sent ? 'ok-ink' : 'warn-ink')}</span>` : nothing}
    ${dialogue.asked && open ? html`<span class="unit">${chip('missing', t('group.asked'), 'warn-ink')}</span>` : nothing}
    ${open && responsible ? html`<button type="button" class=${booking ? 'plain small' : ''} ?disabled=${!mayAct}
      aria-describedby=${mayAct ? nothing : 'readiness'} @click=${book}>${t(!booking ? 'act.book' : booking.sent ? 'act.changeTime' : 'act.sendTime')}<span
      class="hidden"> ${employee.displayName}</span></button>` : nothing}
    ${open && responsible && !mayAct ? html`<span class="unit muted small">${t('group.seeAbove')}</span>` : nothing}`;
}

const responsible = (t: Translate, dialogue: GroupDialogue): unknown => dialogue.responsible
  ? prepared(t, dialogue.managerPreparation)
  : dialogue.withoutResponsible ? chip('missing', ownWords(t, dialogue), 'warn-ink') : ownWords(t, dialogue);

/** The day on which it was held; or why not, which is asked for once the time has passed. */
function held(t: Translate, line: Line, { heldOn, outstanding, outstandingReason: reason, responsible, booking }: GroupDialogue, acts: RowActs): unknown {
  if (heldOn) {
    return chip('done', day(t, heldOn), 'ok-ink');
  }
  const passed = booking?.start != null && new Date(booking.start) < new Date();
  return !outstanding || !responsible || !(reason || passed) ? undefined : html`${reason ? html`<span class="unit">${chip('missing', outstandingWords(t, reason), 'warn-ink')}</span>` : nothing}
    <button type="button" class="plain small" @click=${() => acts.outstanding(line)}>${t(reason ? 'outstanding.change' : 'outstanding.open')}<span class="hidden"> ${line.employee.displayName}</span></button>`;
}

const delivered = (t: Translate, { deliveredAt, acknowledgedAt }: GroupDialogue): unknown => deliveredAt
  ? html`${chip('done', day(t, deliveredAt), 'ok-ink')}${acknowledgedAt ? html`<span class="unit muted small">${t('group.acknowledged', { day: day(t, acknowledgedAt) })}</span>` : nothing}`
  : undefined;

const followUp = (t: Translate, dialogue: GroupDialogue, on: string): TemplateResult => isOverdue(dialogue)
  ? html`${chip('missing', day(t, on), 'warn-ink')}<span class="unit muted small">${t('group.overdue')}</span>` : html`${chip('time', day(t, on))}`;

const own = (t: Translate, line: Line, dialogue: GroupDialogue, mayAct: boolean, acts: RowActs): TemplateResult => html`
  <span class="unit">${responsible(t, dialogue)}</span>
  ${dialogue.withoutResponsible ? takeOverButton(t, line, mayAct, acts) : nothing}
  <a class="button plain" href=${addressOf(dialogue.id)}>${t('group.open')}<span class="hidden"> ${line.employee.displayName}, ${dialogue.template.title}</span></a>`;

const cell = (label: string, content: unknown): TemplateResult => content === undefined
  ? html`<td role="cell" class="empty" data-label=${label}>–</td>`
  : html`<td role="cell" data-label=${label}><div>${content}</div></td>`;

/** What stands in each column, with what can be done there. */
function content(t: Translate, line: Line, mayAct: boolean, acts: RowActs): Record<Exclude<ColumnId, 'name'>, unknown> {
  const { employee, dialogue } = line;
  return {
    template: template(t, line, mayAct, acts),
    employee: dialogue && prepared(t, dialogue.employeePreparation),
    you: dialogue && own(t, line, dialogue, mayAct, acts),
    time: dialogue && time(t, employee, dialogue, mayAct, () => acts.book(line)),
    held: dialogue && held(t, line, dialogue, acts),
    agreements: dialogue && agreementWords(t, dialogue) || undefined,
    delivered: dialogue && delivered(t, dialogue),
    handedOver: dialogue?.handedOverOn ? chip(dialogue.handedOverChanged ? 'missing' : 'done', handedOverWords(t, dialogue), dialogue.handedOverChanged ? 'warn-ink' : 'ok-ink') : undefined,
    followUp: dialogue?.nextFollowUpOn ? followUp(t, dialogue, dialogue.nextFollowUpOn) : undefined,
  };
}

/** A line as a row of the table; in a narrow place a card. The roles keep it a table for those who listen. */
export const row = (t: Translate, line: Line, ticked: boolean, mayAct: boolean, acts: RowActs): TemplateResult => {
  const { employee } = line;
  const cells = content(t, line, mayAct, acts);
  return html`<tr role="row" class=${ticked ? 'ticked' : ''}>
    <td role="cell" class="pick">${line.first ? html`<label class="tick"><input type="checkbox" .checked=${ticked}
      aria-label=${t('group.tick', { employee: employee.displayName })} @change=${() => acts.tick(employee.person)}></label>` : nothing}</td>
    ${COLUMNS.map(({ id, label }) => id === 'name' ? html`<th role="rowheader" scope="row">${who(t, line)}</th>` : cell(t(label).replaceAll('\u00ad', ''), cells[id]))}
  </tr>`;
};
