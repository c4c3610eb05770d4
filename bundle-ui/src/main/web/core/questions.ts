import type { AnsweredBy, Option, Question, QuestionKind, Sheet } from './types.js';

/** What a party has asked, as a question of the template: each can prepare, and both answer together in words. */
export const ownQuestionsOf = ({ ownQuestions }: Pick<Sheet, 'ownQuestions'>): Question[] =>
  ownQuestions.map(({ id, text }) => ({ id, text, preparationNote: true }));

type Kinded = Pick<Question, 'kind' | 'answeredBy' | 'preparationNote' | 'options' | 'columns'>;

export const kindOf = ({ kind }: Pick<Question, 'kind'>): QuestionKind => kind ?? 'LONG_TEXT';
export const answererOf = ({ answeredBy }: Pick<Question, 'answeredBy'>): AnsweredBy => answeredBy ?? 'TOGETHER';

/** Whether it is answered at all; what is only read, or leads to the agreements, is not. */
export const hasAnswer = (question: Pick<Question, 'kind'>): boolean => kindOf(question) !== 'INFORMATION' && kindOf(question) !== 'AGREEMENTS';

/** Whether the answer may hold what is sensitive: the question asks for it, or one of its points does. */
export const asksForSensitive = ({ sensitive, points }: Pick<Question, 'sensitive' | 'points'>): boolean =>
  sensitive === true || (points ?? []).some(one => one.sensitive === true);

/** Whether there is a box in which both write. */
export const hasJointBox = (question: Kinded): boolean => hasAnswer(question) && answererOf(question) === 'TOGETHER';

/** Whether this party has a box of its own. */
export const hasOwnBox = (question: Kinded, party: 'EMPLOYEE' | 'MANAGER'): boolean => hasAnswer(question)
  && (answererOf(question) === 'TOGETHER' ? question.preparationNote === true : answererOf(question) === party || answererOf(question) === 'BOTH');

/** Whether the outcome of a question is written in the notes; what a party has asked besides the template is. */
export const isForNotes = ({ template }: Pick<Sheet, 'template'>, { id, target }: Pick<Question, 'id' | 'target'>): boolean =>
  (target ?? template.sections.find(section => section.questions.some(one => one.id === id))?.target ?? 'NOTES') === 'NOTES';

/** Whether the answer is one or more of what is offered. */
export const isChoice = (question: Kinded): boolean => ['YES_NO', 'SINGLE', 'MULTIPLE', 'SCALE'].includes(kindOf(question));

/** What is chosen, by its id. */
export const chosen = (text: string): string[] => text === '' ? [] : text.split('\n');

/** The answer once this is chosen, or no longer: in the template's order, and of all but MULTIPLE only one. */
export function choose(question: Kinded, text: string, id: string, on: boolean): string {
  if (kindOf(question) !== 'MULTIPLE') {
    return on ? id : '';
  }
  const now = chosen(text).filter(one => one !== id).concat(on ? [id] : []);
  return (question.options ?? []).map(option => option.id).filter(one => now.includes(one)).join('\n');
}

/** The rows of a table, each with every cell. */
export const rowsOf = (text: string, columns: Option[] = []): string[][] => text === '' ? []
  : text.split('\n').map(row => columns.map((_, at) => row.split('\t')[at] ?? ''));

/** The rows as an answer. Those at the end in which nothing stands are none. */
export function tableText(rows: string[][]): string {
  const last = rows.findLastIndex(row => row.some(cell => cell.trim() !== ''));
  return rows.slice(0, last + 1).map(row => row.map(cell => cell.replaceAll('\t', ' ').replaceAll('\n', ' ')).join('\t')).join('\n');
}
