import { FEWEST_OPTIONS, hasOptions, whole, type TemplateDraft } from '../../main/web/core/template-document.js';
import * as edit from '../../main/web/core/template-edit.js';
import { textsOf } from '../../main/web/core/template-texts.js';
import type { Option, QuestionKind } from '../../main/web/core/types.js';
import { frozen, one, type Random } from './random.js';

export type Step = (document: TemplateDraft, random: Random) => TemplateDraft;

export const START = frozen(whole({
  title: 'Medarbetarsamtal', language: 'sv', intro: ['Ett', 'Två', 'Tre'],
  preparation: [{ id: 'p1', text: 'Vad är viktigt?' }, { id: 'p2', text: 'Vad har gått bra?' }],
  sections: [
    { id: 's1', title: 'Nuläge', target: 'NOTES', questions: [
      { id: 'q1', text: 'Hur har du det?', points: [{ text: 'Tid', footnote: 1 }, { text: 'Klimat' }] }, { id: 'q2', text: 'Din hälsa?', sensitive: true }] },
    { id: 's2', title: 'Framåt', target: 'PLAN_GOALS', questions: [{ id: 'q3', text: 'Hur går det?', kind: 'SCALE', options: [{ id: 'o1', text: 'Bra' }, { id: 'o2', text: 'Mindre bra' }] }] },
  ],
  footnotes: [{ number: 1, text: 'Se rutinen' }],
  translations: [{ language: 'en', texts: { 'intro/0': 'One', 'intro/2': 'Three', 'questions/q1/points/1': 'Climate', 'questions/q3/options/o1': 'Good', 'questions/q2/text': 'Health', 'footnotes/1': 'See' } }],
}));

export const questions = (document: TemplateDraft): string[] => document.sections.flatMap(its => its.questions.map(question => question.id));
const KINDS: QuestionKind[] = ['LONG_TEXT', 'TEXT', 'YES_NO', 'SINGLE', 'MULTIPLE', 'SCALE', 'INFORMATION', 'TABLE', 'AGREEMENTS'];

const ofQuestion = (act: (document: TemplateDraft, question: string, random: Random) => TemplateDraft): Step => (document, random) => {
  const id = one(questions(document), random);
  return id === undefined ? document : act(document, id, random);
};
/** Only a question that has them has one more, or one less. */
const ofChoice = (document: TemplateDraft, id: string, fits: (n: number) => boolean, act: (what: edit.Parts, all: Option[]) => TemplateDraft): TemplateDraft => {
  const question = edit.questionOf(document, id);
  const what = question && hasOptions(question.kind) ? 'options' : question?.kind === 'TABLE' ? 'columns' : undefined;
  return question && what && fits(question[what].length) ? act(what, question[what]) : document;
};
export const ALL: Step[] = [
  (document, random) => ({ ...document, title: `Titel ${random(99)}` }),
  (document, random) => edit.withParagraphs(document, 'intro', Array.from({ length: random(5) }, () => one(['Ett', 'Två', 'Tre', 'Fyra'], random) as string)),
  document => edit.addPreparation(document, edit.newId()),
  (document, random) => edit.removePreparation(document, one(document.preparation, random)?.id ?? ''),
  (document, random) => edit.placePreparation(document, one(document.preparation, random)?.id ?? '', random(4)),
  document => edit.addSection(document, edit.newId()),
  (document, random) => random(4) ? document : edit.removeSection(document, one(document.sections, random)?.id ?? ''),
  (document, random) => edit.placeSection(document, one(document.sections, random)?.id ?? '', random(4)),
  (document, random) => edit.changeSection(document, one(document.sections, random)?.id ?? '', { guidance: random(2) ? 'Läs' : null }),
  (document, random) => edit.addQuestion(document, one(document.sections, random)?.id ?? '', edit.newId()),
  ofQuestion((document, id) => edit.removeQuestion(document, id)),
  ofQuestion((document, id) => edit.repeatQuestion(document, id, edit.newId())),
  ofQuestion((document, id, random) => edit.changeQuestion(document, id, { kind: one(KINDS, random) as QuestionKind, sensitive: random(2) === 0, required: random(2) === 0, preparationNote: random(2) === 0, answeredBy: random(2) ? 'TOGETHER' : 'EMPLOYEE' })),
  ofQuestion((document, id, random) => edit.stepQuestion(document, id, random(2) ? 1 : -1)),
  ofQuestion((document, id, random) => edit.placeQuestion(document, id, one(document.sections, random)?.id ?? '', random(5))),
  ofQuestion((document, id) => edit.addPoint(document, id)),
  ofQuestion((document, id, random) => edit.changePoint(document, id, random(3), { text: `Punkt ${random(99)}` })),
  ofQuestion((document, id, random) => edit.movePoint(document, id, random(3), random(2) ? 1 : -1)),
  ofQuestion((document, id, random) => edit.removePoint(document, id, random(3))),
  ofQuestion((document, id) => ofChoice(document, id, () => true, what => edit.addChoice(document, id, what))),
  ofQuestion((document, id, random) => ofChoice(document, id, n => n > FEWEST_OPTIONS, (what, all) => edit.removeChoice(document, id, what, one(all, random)?.id ?? ''))),
  edit.addFootnote,
  (document, random) => edit.removeFootnote(document, one(document.footnotes, random)?.number ?? 0),
  (document, random) => edit.addLanguage(document, one(['en', 'fi', 'sv'], random) as string),
  (document, random) => edit.translate(document, 'en', one(textsOf(document), random)?.at ?? 'title', `Text ${random(99)}`),
];
