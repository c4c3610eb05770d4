import { newKey } from './api.js';
import { hasOptions, isAnswered, MOST_QUESTIONS, type DraftPlan, type DraftPoint, type DraftQuestion, type DraftSection, type TemplateDraft } from './template-document.js';
import { alignment, pruned, rekeyed } from './template-texts.js';
import type { Option, PlanTable } from './types.js';

type PlanGroup = PlanTable['groups'][number];

export const newId = (): string => `n-${newKey().slice(0, 12)}`;

/** The same list with one moved; the list itself where it cannot go there. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const kept = [...list];
  const [one] = kept.splice(from, 1);
  return one === undefined || to < 0 || to >= list.length ? [...list] : kept.toSpliced(to, 0, one);
}

const without = <T>(list: readonly T[], index: number): T[] => list.toSpliced(index, 1);
const positions = (n: number): number[] => Array.from({ length: n }, (_one, index) => index);
const swapped = <T extends { id: string }>(list: readonly T[], id: string, change: (one: T) => T): T[] =>
  list.map(one => one.id === id ? change(one) : one);

/* ---- what has paragraphs ---- */

export type Paragraphs = 'intro' | 'routineText' | 'guidance' | 'developmentTypes';
export const PREFIXES: Record<Paragraphs, string> = {
  intro: 'intro/', routineText: 'routineText/', guidance: 'plan/guidance/', developmentTypes: 'plan/developmentTypes/',
};

/** A paragraph ends with an empty line. */
export const paragraphsOf = (typed: string): string[] =>
  typed.split('\n\n').map(one => one.trim()).filter(one => one !== '');
export const linesOf = (typed: string): string[] => typed.split('\n').map(one => one.trim()).filter(one => one !== '');

export function withParagraphs(document: TemplateDraft, what: Paragraphs, next: string[]): TemplateDraft {
  const { plan } = document;
  const ofPlan = what === 'guidance' || what === 'developmentTypes';
  const old = what === 'guidance' || what === 'developmentTypes' ? plan?.[what] ?? [] : document[what];
  if (JSON.stringify(old) === JSON.stringify(next) || (ofPlan && !plan)) {
    return document;
  }
  const changed = ofPlan && plan ? { ...document, plan: { ...plan, [what]: next } } : { ...document, [what]: next };
  return rekeyed(changed, PREFIXES[what], alignment(old, next));
}

/* ---- what is asked beforehand ---- */

export const addPreparation = (document: TemplateDraft, id: string): TemplateDraft =>
  ({ ...document, preparation: [...document.preparation, { id, text: '' }] });
export const changePreparation = (document: TemplateDraft, id: string, text: string): TemplateDraft =>
  ({ ...document, preparation: swapped(document.preparation, id, one => ({ ...one, text })) });
export const removePreparation = (document: TemplateDraft, id: string): TemplateDraft =>
  pruned({ ...document, preparation: document.preparation.filter(one => one.id !== id) });

/** @param to its place among the others; outside of them nothing changes */
export function placePreparation(document: TemplateDraft, id: string, to: number): TemplateDraft {
  const from = document.preparation.findIndex(one => one.id === id);
  return from < 0 || from === to || to < 0 || to >= document.preparation.length ? document
    : { ...document, preparation: moved(document.preparation, from, to) };
}

/* ---- sections ---- */

export const addSection = (document: TemplateDraft, id: string): TemplateDraft => ({
  ...document,
  sections: [...document.sections, { id, title: '', target: 'NOTES', label: null, guidance: null, recordingRule: null, questions: [] }],
});
export const changeSection = (document: TemplateDraft, id: string, change: Partial<Omit<DraftSection, 'id' | 'questions'>>): TemplateDraft =>
  pruned({ ...document, sections: swapped(document.sections, id, one => ({ ...one, ...change })) });
export const removeSection = (document: TemplateDraft, id: string): TemplateDraft =>
  pruned({ ...document, sections: document.sections.filter(one => one.id !== id) });

export function placeSection(document: TemplateDraft, id: string, to: number): TemplateDraft {
  const from = document.sections.findIndex(one => one.id === id);
  return from < 0 || from === to || to < 0 || to >= document.sections.length ? document
    : { ...document, sections: moved(document.sections, from, to) };
}

/* ---- questions ---- */

export const blankQuestion = (id: string): DraftQuestion => ({
  id, text: '', kind: 'LONG_TEXT', answeredBy: 'TOGETHER', target: null, required: false, sensitive: false, preparationNote: true, help: null,
  points: [], options: [], columns: [],
});
export const questionOf = (document: TemplateDraft, id: string): DraftQuestion | undefined =>
  document.sections.flatMap(one => one.questions).find(one => one.id === id);
export const sectionOf = (document: TemplateDraft, question: string): DraftSection | undefined =>
  document.sections.find(one => one.questions.some(its => its.id === question));
export const countQuestions = ({ preparation, sections }: TemplateDraft): number =>
  preparation.length + sections.reduce((sum, one) => sum + one.questions.length, 0);
export const isFull = (document: TemplateDraft): boolean => countQuestions(document) >= MOST_QUESTIONS;

export const addQuestion = (document: TemplateDraft, section: string, id: string): TemplateDraft =>
  ({ ...document, sections: swapped(document.sections, section, one => ({ ...one, questions: [...one.questions, blankQuestion(id)] })) });

/** A copy right after it, with ids of its own. */
export function repeatQuestion(document: TemplateDraft, id: string, as: string): TemplateDraft {
  const one = questionOf(document, id);
  const copy = one && { ...one, id: as };
  return copy ? {
    ...document,
    sections: document.sections.map(section => {
      const at = section.questions.findIndex(its => its.id === id);
      return at < 0 ? section : { ...section, questions: section.questions.toSpliced(at + 1, 0, copy) };
    }),
  } : document;
}

export const removeQuestion = (document: TemplateDraft, id: string): TemplateDraft =>
  pruned({ ...document, sections: document.sections.map(one => ({ ...one, questions: one.questions.filter(its => its.id !== id) })) });

/** What does not go together gives way: a sensitive question is never required, and nobody answers it alone in writing. */
export function consistent(one: DraftQuestion): DraftQuestion {
  const choosing = hasOptions(one.kind);
  const answered = isAnswered(one.kind);
  return {
    ...one,
    answeredBy: one.sensitive ? 'TOGETHER' : one.answeredBy,
    required: one.required && !one.sensitive && answered,
    preparationNote: one.preparationNote && !one.sensitive && answered && one.answeredBy === 'TOGETHER',
    options: choosing ? one.options.length > 0 ? one.options : [newChoice(), newChoice()] : [],
    columns: one.kind === 'TABLE' ? one.columns.length > 0 ? one.columns : [newChoice()] : [],
  };
}

const newChoice = (): Option => ({ id: newId(), text: '' });

export const changeQuestion = (document: TemplateDraft, id: string, change: Partial<Omit<DraftQuestion, 'id' | 'points'>>): TemplateDraft => pruned({
  ...document,
  sections: document.sections.map(section => section.questions.some(one => one.id === id)
    ? { ...section, questions: swapped(section.questions, id, one => consistent({ ...one, ...change })) } : section),
});

/** @param to its place in that section, counted without it; beyond the end it comes last */
export function placeQuestion(document: TemplateDraft, id: string, section: string, to: number): TemplateDraft {
  const one = questionOf(document, id);
  const own = sectionOf(document, id);
  const goal = document.sections.find(its => its.id === section);
  if (!one || !goal || (own === goal && own.questions.findIndex(its => its.id === id) === Math.min(to, own.questions.length - 1))) {
    return document;
  }
  return {
    ...document,
    sections: document.sections.map(its => {
      const rest = its.questions.filter(other => other.id !== id);
      return its.id === section ? { ...its, questions: rest.toSpliced(Math.max(0, to), 0, one) } : its === own ? { ...its, questions: rest } : its;
    }),
  };
}

/** One step up or down; past an end it goes into the section next to it. The document itself where there is none. */
export function stepQuestion(document: TemplateDraft, id: string, by: -1 | 1): TemplateDraft {
  const at = document.sections.findIndex(one => one.questions.some(its => its.id === id));
  const own = document.sections[at];
  if (!own) {
    return document;
  }
  const to = own.questions.findIndex(one => one.id === id) + by;
  const next = document.sections[at + by];
  return to >= 0 && to < own.questions.length ? placeQuestion(document, id, own.id, to)
    : next ? placeQuestion(document, id, next.id, by < 0 ? next.questions.length : 0) : document;
}

/* ---- what a question consists of ---- */

export type Parts = 'options' | 'columns';

export const addChoice = (document: TemplateDraft, question: string, what: Parts): TemplateDraft =>
  changed(document, question, one => ({ ...one, [what]: [...one[what], newChoice()] }));
export const changeChoice = (document: TemplateDraft, question: string, what: Parts, id: string, text: string): TemplateDraft =>
  changed(document, question, one => ({ ...one, [what]: swapped(one[what], id, its => ({ ...its, text })) }));
export const removeChoice = (document: TemplateDraft, question: string, what: Parts, id: string): TemplateDraft =>
  pruned(changed(document, question, one => ({ ...one, [what]: one[what].filter(its => its.id !== id) })));
export const moveChoice = (document: TemplateDraft, question: string, what: Parts, at: number, by: -1 | 1): TemplateDraft =>
  changed(document, question, one => ({ ...one, [what]: moved(one[what], at, at + by) }));

export const addPoint = (document: TemplateDraft, question: string): TemplateDraft =>
  changed(document, question, one => ({ ...one, points: [...one.points, { text: '', footnote: null, sensitive: false, help: null }] }));
export const changePoint = (document: TemplateDraft, question: string, at: number, change: Partial<DraftPoint>): TemplateDraft =>
  changed(document, question, one => ({ ...one, points: one.points.map((its, index) => index === at ? { ...its, ...change } : its) }));
export const removePoint = (document: TemplateDraft, question: string, at: number): TemplateDraft =>
  points(document, question, order => without(order, at));
export const movePoint = (document: TemplateDraft, question: string, at: number, by: -1 | 1): TemplateDraft =>
  points(document, question, order => moved(order, at, at + by));

function points(document: TemplateDraft, question: string, arrange: (order: number[]) => number[]): TemplateDraft {
  const order = arrange(positions(questionOf(document, question)?.points.length ?? 0));
  const arranged = changed(document, question, one => ({ ...one, points: order.flatMap(index => one.points[index] ?? []) }));
  return rekeyed(arranged, `questions/${question}/points/`, order);
}

const changed = (document: TemplateDraft, question: string, change: (one: DraftQuestion) => DraftQuestion): TemplateDraft => ({
  ...document,
  sections: document.sections.map(one => one.questions.some(its => its.id === question)
    ? { ...one, questions: swapped(one.questions, question, change) } : one),
});

/* ---- footnotes ---- */

export const addFootnote = (document: TemplateDraft): TemplateDraft =>
  ({ ...document, footnotes: [...document.footnotes, { number: Math.max(0, ...document.footnotes.map(one => one.number)) + 1, text: '' }] });
export const changeFootnote = (document: TemplateDraft, number: number, text: string): TemplateDraft =>
  ({ ...document, footnotes: document.footnotes.map(one => one.number === number ? { ...one, text } : one) });

/** What referred to it refers to nothing. */
export const removeFootnote = (document: TemplateDraft, number: number): TemplateDraft => pruned({
  ...document,
  footnotes: document.footnotes.filter(one => one.number !== number),
  sections: document.sections.map(section => ({
    ...section,
    questions: section.questions.map(one => ({ ...one, points: one.points.map(its => its.footnote === number ? { ...its, footnote: null } : its) })),
  })),
});

/* ---- languages ---- */

export const addLanguage = (document: TemplateDraft, language: string): TemplateDraft =>
  document.language === language || document.translations.some(one => one.language === language) ? document
    : { ...document, translations: [...document.translations, { language, texts: {} }] };
export const removeLanguage = (document: TemplateDraft, language: string): TemplateDraft =>
  ({ ...document, translations: document.translations.filter(one => one.language !== language) });

/** @param text blank for none: the reader gets the template's own */
export function translate(document: TemplateDraft, language: string, key: string, text: string): TemplateDraft {
  const put = (texts: Record<string, string>): Record<string, string> => {
    const { [key]: _old, ...rest } = texts;
    return text.trim() === '' ? rest : { ...rest, [key]: text };
  };
  return { ...document, translations: document.translations.map(one => one.language === language ? { ...one, texts: put(one.texts) } : one) };
}

/* ---- the plan ---- */

export const withPlan = (document: TemplateDraft, plan: DraftPlan | null): TemplateDraft => pruned({ ...document, plan });

const ofPlan = (document: TemplateDraft, change: (tables: PlanTable[]) => PlanTable[]): TemplateDraft =>
  document.plan ? pruned({ ...document, plan: { ...document.plan, tables: change(document.plan.tables) } }) : document;
const ofGroup = (tables: PlanTable[], id: string, at: number, change: (columns: PlanGroup) => PlanGroup): PlanTable[] =>
  swapped(tables, id, table => ({ ...table, groups: table.groups.map((group, index) => index === at ? change(group) : group) }));

/** @param table as it stands when it comes */
export const withTable = (document: TemplateDraft, table: PlanTable, has: boolean): TemplateDraft =>
  ofPlan(document, tables => has ? table.id === 'goals' ? [table, ...tables] : [...tables, table] : tables.filter(one => one.id !== table.id));
export const withGroup = (document: TemplateDraft, table: string, at: number, label: string): TemplateDraft =>
  ofPlan(document, tables => ofGroup(tables, table, at, group => ({ ...group, label })));
export const withColumnLabel = (document: TemplateDraft, table: string, column: string, label: string): TemplateDraft =>
  ofPlan(document, tables => swapped(tables, table, one => ({ ...one, groups: one.groups.map(group => ({ ...group, columns: swapped(group.columns, column, its => ({ ...its, label })) })) })));

/** A column that comes back stands where it stands in the standard. */
export const withColumn = (document: TemplateDraft, standard: PlanTable, at: number, column: string, has: boolean): TemplateDraft =>
  ofPlan(document, tables => ofGroup(tables, standard.id, at, group => {
    const rest = group.columns.filter(one => one.id !== column);
    const all = standard.groups[at]?.columns ?? [];
    return { ...group, columns: has ? all.flatMap(one => one.id === column ? one : rest.find(its => its.id === one.id) ?? []) : rest };
  }));
