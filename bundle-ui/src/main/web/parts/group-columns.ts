import { day, shortMoment, today } from '../core/format.js';
import type { GroupDialogue, PreparationState } from '../core/types.js';
import type { Key, Translate } from '../i18n/texts.js';
import type { Line } from './group-rows.js';
import { handedOverWords } from './hand-over-words.js';
import { outstandingWords } from './time-words.js';

export type ColumnId = 'name' | 'template' | 'employee' | 'you' | 'time' | 'held' | 'agreements' | 'delivered' | 'handedOver' | 'followUp';
export interface Sorting { by: ColumnId; down: boolean }

/** A column of the list: the same in the table, on paper and in the file. */
export interface Column {
  id: ColumnId;
  label: Key;
  /** what stands in it, in words; empty for nothing */
  text(t: Translate, line: Line): string;
  /** what it is sorted by; the empty ones come last */
  order(line: Line): string | number | undefined;
}

const PREPARED: Record<PreparationState, Key> = { NOT_STARTED: 'group.notStarted', STARTED: 'group.started', SHOWN: 'group.shown' };
const RANK: Record<PreparationState, number> = { NOT_STARTED: 0, STARTED: 1, SHOWN: 2 };

export const preparedWords = (t: Translate, state: PreparationState): string => t(PREPARED[state]);

/** Where another chef answers for the talk, or nobody: that instead of a preparation. */
export const ownWords = (t: Translate, talk: GroupDialogue): string => talk.responsible ? preparedWords(t, talk.managerPreparation)
  : t(talk.withoutResponsible ? 'group.withoutResponsible' : 'group.notResponsible');

export const deliveredWords = (t: Translate, { deliveredAt, acknowledgedAt }: GroupDialogue): string => [
  deliveredAt && day(t, deliveredAt), acknowledgedAt && t('group.acknowledged', { day: day(t, acknowledgedAt) })].filter(Boolean).join(', ');

const bookedWords = (t: Translate, { booking }: GroupDialogue): string => !booking ? ''
  : `${booking.start && booking.zone ? shortMoment(t, booking.start, booking.zone) : t('group.hiddenTime')}, ${t(booking.sent ? 'group.sent' : 'group.notSent')}`;

const timeWords = (t: Translate, talk: GroupDialogue): string => [bookedWords(t, talk), talk.asked ? t('group.asked') : ''].filter(Boolean).join(', ');

/** The day, or why there has not been one. */
const heldWords = (t: Translate, { heldOn, outstandingReason }: GroupDialogue): string =>
  heldOn ? day(t, heldOn) : outstandingReason ? outstandingWords(t, outstandingReason) : '';

/** "2 av 3 klara"; empty while there is none. */
export const agreementWords = (t: Translate, { agreements, agreementsDone }: GroupDialogue): string =>
  agreements ? t('group.agreementsDone', { done: agreementsDone, n: agreements }) : '';

export const isOverdue = ({ nextFollowUpOn }: GroupDialogue): boolean => nextFollowUpOn !== null && nextFollowUpOn < today();

export const followUpWords = (t: Translate, talk: GroupDialogue): string => talk.nextFollowUpOn
  ? `${day(t, talk.nextFollowUpOn)}${isOverdue(talk) ? `, ${t('group.overdue')}` : ''}` : '';

const ofTalk = (words: (t: Translate, talk: GroupDialogue) => string) => (t: Translate, { dialogue }: Line): string =>
  dialogue ? words(t, dialogue) : '';

export const COLUMNS: readonly Column[] = [
  { id: 'name', label: 'group.name', text: (_t, { employee }) => employee.displayName, order: ({ employee }) => employee.displayName },
  { id: 'template', label: 'group.template', text: (t, { dialogue }) => dialogue?.template.title ?? t('group.noTemplate'), order: ({ dialogue }) => dialogue?.template.title },
  { id: 'employee', label: 'group.employee', text: ofTalk((t, talk) => preparedWords(t, talk.employeePreparation)), order: ({ dialogue }) => dialogue && RANK[dialogue.employeePreparation] },
  { id: 'you', label: 'group.you', text: ofTalk(ownWords), order: ({ dialogue }) => dialogue && (dialogue.responsible ? RANK[dialogue.managerPreparation] : -1) },
  { id: 'time', label: 'group.time', text: ofTalk(timeWords), order: ({ dialogue }) => dialogue?.booking?.start ?? undefined },
  { id: 'held', label: 'group.held', text: ofTalk(heldWords), order: ({ dialogue }) => dialogue?.heldOn ?? dialogue?.outstandingReason ?? undefined },
  { id: 'agreements', label: 'group.agreements', text: ofTalk(agreementWords), order: ({ dialogue }) => dialogue?.agreements ? dialogue.agreementsDone / dialogue.agreements : undefined },
  { id: 'delivered', label: 'group.delivered', text: ofTalk(deliveredWords), order: ({ dialogue }) => dialogue?.deliveredAt ?? undefined },
  { id: 'handedOver', label: 'group.handedOver', text: ofTalk(handedOverWords), order: ({ dialogue }) => dialogue?.handedOverOn ?? undefined },
  { id: 'followUp', label: 'group.followUp', text: ofTalk(followUpWords), order: ({ dialogue }) => dialogue?.nextFollowUpOn ?? undefined },
];

/** The lines in order; equal ones stay as they were, and those without anything in that column come last either way. */
export function sorted(t: Translate, lines: Line[], { by, down }: Sorting): Line[] {
  const column = COLUMNS.find(one => one.id === by);
  const words = new Intl.Collator(t.locale);
  const compare = (one: string | number, other: string | number): number =>
    typeof one === 'number' && typeof other === 'number' ? one - other : words.compare(String(one), String(other));
  return [...lines].sort((one, other) => {
    const [first, second] = [column?.order(one), column?.order(other)];
    return first === undefined || second === undefined
      ? Number(first === undefined) - Number(second === undefined)
      : compare(first, second) * (down ? -1 : 1);
  });
}

/** The list as rows of words, the names of the columns first. */
export const wordsOf = (t: Translate, lines: Line[]): string[][] =>
  [COLUMNS.map(one => t(one.label).replaceAll('\u00ad', '')), ...lines.map(line => COLUMNS.map(one => one.text(t, line)))];
