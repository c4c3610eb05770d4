import type { Content, DraftPoint, DraftQuestion, DraftSection, TemplateDraft } from './template-document.js';
import { consistent } from './template-edit.js';

/** One thing that a template says, with its translations: it is changed as one. */
export interface Part { own: unknown; translations: Record<string, Record<string, string>> }

/** A template taken apart: what it says, by address, and the ids of what stands one after another. */
export interface Parts { said: Map<string, Part>; orders: Map<string, string[]> }

const ROOT = ['title', 'language', 'source', 'routineTitle', 'routineText', 'routineUrl', 'intro', 'release'] as const;
const SECTION = ['title', 'label', 'guidance', 'recordingRule', 'target'] as const;

const ofQuestion = ({ id, text, help, points, target, kind, options, columns, ...flags }: DraftQuestion): [string, unknown][] => {
  const { answeredBy, required, sensitive, preparationNote } = flags;
  return Object.entries({ text, form: { kind, options, columns }, points, help, flags: { answeredBy, required, sensitive, preparationNote }, target })
    .map(([name, own]) => [`questions/${id}/${name}`, own]);
};

const ofSection = (one: DraftSection): [string, unknown][] => [
  ...SECTION.map((name): [string, unknown] => [`sections/${one.id}/${name}`, one[name]]),
  ...one.questions.flatMap(ofQuestion),
];

function everything({ document, negotiatedOn, staffCategory }: Content): [string, unknown][] {
  const { plan } = document;
  return [
    ...ROOT.map((name): [string, unknown] => [name, document[name]]),
    ['negotiatedOn', negotiatedOn], ['staffCategory', staffCategory],
    ...document.preparation.map((one): [string, unknown] => [`preparation/${one.id}`, one.text]),
    ...document.sections.flatMap(ofSection),
    ...plan ? Object.entries({ title: plan.title, guidance: plan.guidance, tables: { header: plan.header, tables: plan.tables }, developmentTypes: plan.developmentTypes })
      .map(([name, own]): [string, unknown] => [`plan/${name}`, own]) : [],
    ...document.footnotes.map((one): [string, unknown] => [`footnotes/${one.number}`, one.text]),
  ];
}

/** What belongs together, and comes and goes together: a question, a section, the plan; empty for the template itself. */
export function itemOf(at: string): string {
  const [head = '', id] = at.split('/');
  return head === 'plan' ? head : ['preparation', 'sections', 'questions', 'footnotes'].includes(head) ? `${head}/${id}` : '';
}

/** Which part a translated text belongs to. */
function partOf(key: string): string {
  const [head, id, name] = key.split('/');
  return head === 'questions' ? `questions/${id}/${name === 'options' || name === 'columns' ? 'form' : name}`
    : head === 'plan' ? `plan/${['tables', 'columns', 'header'].includes(id ?? '') ? 'tables' : id}`
      : head === 'intro' || head === 'routineText' ? head : key;
}

const byLanguage = (one: { language: string }, other: { language: string }): number => one.language < other.language ? -1 : 1;

/** @param content in its one form: equal parts are equal as text */
export function takenApart(content: Content): Parts {
  const { document } = content;
  const said = new Map(everything(content).map(([at, own]): [string, Part] => [at, { own, translations: {} }]));
  for (const { language, texts } of document.translations.toSorted(byLanguage)) {
    for (const [key, text] of Object.entries(texts)) {
      const part = said.get(partOf(key));
      if (part) {
        (part.translations[language] ??= {})[key] = text;
      }
    }
  }
  return { said, orders: new Map([
    ['preparation', document.preparation.map(one => one.id)],
    ['sections', document.sections.map(one => one.id)],
    ...document.sections.map((one): [string, string[]] => [`sections/${one.id}`, one.questions.map(its => its.id)]),
    ['footnotes', document.footnotes.map(one => String(one.number))],
    ['languages', document.translations.map(one => one.language)],
  ]) };
}

/** The template that these are the parts of. What does not go together gives way, and no heading refers to a footnote that is not there. */
export function putTogether({ said, orders }: Parts): Content {
  const get = <T>(at: string): T => said.get(at)?.own as T;
  const listed = (name: string): string[] => orders.get(name) ?? [];
  const point = (one: DraftPoint): DraftPoint => listed('footnotes').includes(String(one.footnote)) ? one : { ...one, footnote: null };
  const question = (id: string): DraftQuestion => consistent({
    id, text: get(`questions/${id}/text`), help: get(`questions/${id}/help`), target: get(`questions/${id}/target`),
    points: get<DraftPoint[]>(`questions/${id}/points`).map(point), ...get<Pick<DraftQuestion, 'kind' | 'options' | 'columns'>>(`questions/${id}/form`),
    ...get<Pick<DraftQuestion, 'answeredBy' | 'required' | 'sensitive' | 'preparationNote'>>(`questions/${id}/flags`),
  });
  const section = (id: string): DraftSection => ({
    id, ...Object.fromEntries(SECTION.map(name => [name, get(`sections/${id}/${name}`)])), questions: listed(`sections/${id}`).map(question) } as DraftSection);
  const texts = (language: string): Record<string, string> => Object.assign({}, ...[...said.values()].map(part => part.translations[language]));
  return {
    negotiatedOn: get('negotiatedOn'), staffCategory: get('staffCategory'),
    document: {
      schoolForm: 'MEDARBETARSAMTAL', ...Object.fromEntries(ROOT.map(name => [name, get(name)])),
      preparation: listed('preparation').map(id => ({ id, text: get(`preparation/${id}`) })),
      sections: listed('sections').map(section),
      plan: said.has('plan/title') ? { title: get('plan/title'), guidance: get('plan/guidance'), ...get<object>('plan/tables'), developmentTypes: get('plan/developmentTypes') } : null,
      footnotes: listed('footnotes').map(number => ({ number: Number(number), text: get(`footnotes/${number}`) })),
      translations: listed('languages').map(language => ({ language, texts: texts(language) })),
    } as TemplateDraft,
  };
}
