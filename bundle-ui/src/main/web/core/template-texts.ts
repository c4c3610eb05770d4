import { FEWEST_OPTIONS, hasOptions, isAnswered, type DraftPlan, type DraftQuestion, type DraftSection, type TemplateDraft } from './template-document.js';

/** One text of a template at its address, such as `questions/halsa/text`: there it is found, and so are its translations. */
export interface TemplateText { at: string; text: string }
/** What keeps a template from being published, and where. */
export interface TemplateFault { at: string; code: 'required' | 'options' | 'columns' | 'questions' }

const said = (at: string, text: string | null): TemplateText[] => text === null ? [] : [{ at, text }];
const numbered = (prefix: string, all: string[]): TemplateText[] => all.flatMap((one, index) => said(`${prefix}/${index}`, one));

const ofQuestion = ({ id, text, help, points, options, columns }: DraftQuestion): TemplateText[] => [
  ...said(`questions/${id}/text`, text), ...said(`questions/${id}/help`, help),
  ...points.flatMap((one, index) => [...said(`questions/${id}/points/${index}`, one.text), ...said(`questions/${id}/points/${index}/help`, one.help)]),
  ...options.flatMap(one => said(`questions/${id}/options/${one.id}`, one.text)),
  ...columns.flatMap(one => said(`questions/${id}/columns/${one.id}`, one.text)),
];

const ofSection = ({ id, title, label, guidance, recordingRule, questions }: DraftSection): TemplateText[] => [
  ...said(`sections/${id}/title`, title), ...said(`sections/${id}/label`, label), ...said(`sections/${id}/guidance`, guidance),
  ...questions.flatMap(ofQuestion), ...said(`sections/${id}/recordingRule`, recordingRule),
];

/** A column that stands in both tables is translated once. */
function ofPlan({ title, guidance, header, tables, developmentTypes }: DraftPlan): TemplateText[] {
  const columns = tables.flatMap(table => table.groups).flatMap(group => group.columns);
  const once = columns.filter((one, index) => columns.findIndex(other => other.id === one.id) === index);
  return [
    ...said('plan/title', title), ...numbered('plan/guidance', guidance), ...header.flatMap(one => said(`plan/header/${one.id}`, one.label)),
    ...tables.flatMap(table => table.groups.flatMap((group, index) => said(`plan/tables/${table.id}/${index}`, group.label))),
    ...once.flatMap(one => said(`plan/columns/${one.id}`, one.label)), ...numbered('plan/developmentTypes', developmentTypes),
  ];
}

/** Every text of the template, as it is read. */
export const textsOf = (document: TemplateDraft): TemplateText[] => [
  ...said('title', document.title), ...said('source', document.source), ...numbered('intro', document.intro),
  ...said('routineTitle', document.routineTitle), ...numbered('routineText', document.routineText), ...said('routineUrl', document.routineUrl),
  ...document.preparation.flatMap(one => said(`preparation/${one.id}`, one.text)),
  ...document.sections.flatMap(ofSection),
  ...document.plan ? ofPlan(document.plan) : [],
  ...document.footnotes.flatMap(one => said(`footnotes/${one.number}`, one.text)),
];

export const translatable = (document: TemplateDraft): TemplateText[] =>
  textsOf(document).filter(one => one.at !== 'routineUrl' && one.text.trim() !== '');

/** No translation is kept of what is no longer there. */
export function pruned(document: TemplateDraft): TemplateDraft {
  const keys = new Set(textsOf(document).map(one => one.at));
  return document.translations.every(one => Object.keys(one.texts).every(key => keys.has(key))) ? document : {
    ...document,
    translations: document.translations.map(one =>
      ({ ...one, texts: Object.fromEntries(Object.entries(one.texts).filter(([key]) => keys.has(key))) })),
  };
}

/** Where each of the new ones stood: what is the same at both ends, and in between one for one; -1 for a new one. */
export function alignment(old: string[], next: string[]): number[] {
  const shorter = Math.min(old.length, next.length);
  let head = 0;
  while (head < shorter && old[head] === next[head]) {
    head++;
  }
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === next.at(-1 - tail)) {
    tail++;
  }
  return next.map((_one, index) => index >= next.length - tail ? index - next.length + old.length : index < old.length - tail ? index : -1);
}

/** Translations that are found by number follow what they translate. @param order the old number of each new one */
export function rekeyed(document: TemplateDraft, prefix: string, order: number[]): TemplateDraft {
  const follow = (texts: Record<string, string>): Record<string, string> => Object.fromEntries([
    ...Object.entries(texts).filter(([key]) => !key.startsWith(prefix)),
    ...order.flatMap((from, to) => ['', '/help'].flatMap(rest => {
      const text = texts[`${prefix}${from}${rest}`];
      return text === undefined ? [] : [[`${prefix}${to}${rest}`, text]];
    })),
  ]);
  return document.translations.length === 0 ? document
    : { ...document, translations: document.translations.map(one => ({ ...one, texts: follow(one.texts) })) };
}

const OPTIONAL = ['label', 'help', 'guidance', 'recordingRule', 'source', 'routineTitle'];
const mayBeBlank = (at: string): boolean => OPTIONAL.includes(at.slice(at.lastIndexOf('/') + 1));

/** What is missing before it can be published, in the order in which it is read. */
export function faultsOf(document: TemplateDraft): TemplateFault[] {
  const questions = document.sections.flatMap(one => one.questions);
  return [
    ...textsOf(document).flatMap((one): TemplateFault[] => one.text.trim() === '' && !mayBeBlank(one.at) ? [{ at: one.at, code: 'required' }] : []),
    ...questions.flatMap((one): TemplateFault[] => hasOptions(one.kind) && one.options.length < FEWEST_OPTIONS
      ? [{ at: `questions/${one.id}/options`, code: 'options' }] : one.kind === 'TABLE' && one.columns.length === 0
        ? [{ at: `questions/${one.id}/columns`, code: 'columns' }] : []),
    ...document.preparation.length === 0 && !questions.some(one => isAnswered(one.kind)) ? [{ at: 'sections', code: 'questions' } as const] : [],
  ];
}

/** Leads to a named place over an encrypted line, and runs nothing. */
export function isAddress(typed: string): boolean {
  const address = typed.startsWith('https://') && URL.canParse(typed) ? new URL(typed) : undefined;
  return address !== undefined && address.username === '' && address.password === '';
}

const PARTS: Record<string, string> = {
  title: 'basics', language: 'basics', staffCategory: 'basics', negotiatedOn: 'basics', intro: 'purpose', source: 'routine', routineTitle: 'routine',
  routineText: 'routine', routineUrl: 'routine', footnotes: 'footnotes', plan: 'plan', release: 'release',
};

/** The part that holds what is at an address: of sections and questions their id. Undefined for what is always in sight. */
export function placeOf(at: string): string | undefined {
  const [head = '', id] = at.split('/');
  return ['preparation', 'sections', 'questions'].includes(head) ? id : PARTS[head];
}
