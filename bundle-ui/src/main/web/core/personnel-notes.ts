import { asksForSensitive, hasAnswer, hasJointBox, isForNotes, ownQuestionsOf } from './questions.js';
import { isShown } from './sharing.js';
import type { Answer, DeliveredText, Question, Sheet } from './types.js';

/** The notes as they are carried over: exactly this text, and how much of what was said is in it. */
export interface PersonnelNotes { text: string; code: string; delivery: number | null; answers: number; leftOut: number }
export type NotesCount = Pick<PersonnelNotes, 'answers' | 'leftOut'>;

type Talk = Pick<Sheet, 'template' | 'ownQuestions' | 'releases' | 'managers'>;
type Written = Pick<Answer | DeliveredText, 'party' | 'question' | 'text'> & Partial<Pick<Answer, 'author'>>;

const isOwn = ({ party }: Written): boolean => party === 'EMPLOYEE' || party === 'MANAGER';

/** What each answers alone is in the notes once both read it; a delivered text is without its author, and both do. */
const bothRead = (talk: Talk, { party, author }: Written): boolean =>
  !author || ((party === 'EMPLOYEE' || party === 'MANAGER') && isShown(talk, party, author.person));

/** The service's own rule, told before anything is copied: how many answers go along, and how many are not ticked, or sensitive with no tick to set. */
export function notesCount(talk: Talk, texts: Written[]): NotesCount {
  const at = (party: Written['party'], question: Question): string => texts.find(one => one.party === party && one.question === question.id)?.text ?? '';
  const asked = [...talk.template.sections.flatMap(one => one.questions), ...ownQuestionsOf(talk)].filter(one => isForNotes(talk, one));
  const joint = asked.filter(one => hasJointBox(one) && at('JOINT', one).trim() !== '');
  const ticked = joint.filter(one => at('TO_NOTES', one) === 'true').length;
  const alone = asked.filter(one => hasAnswer(one) && !hasJointBox(one))
    .flatMap(question => texts.filter(one => isOwn(one) && one.question === question.id && one.text.trim() !== '' && bothRead(talk, one)));
  const sensitive = alone.filter(one => asked.some(question => question.id === one.question && asksForSensitive(question))).length;
  return { answers: ticked + alone.length - sensitive, leftOut: joint.length - ticked + sensitive };
}
