import type { AnsweredBy, Footnote, Option, Plan, QuestionKind, Target, Template } from './types.js';

export type ReleaseMode = Template['release'];
export interface DraftPoint { text: string; footnote: number | null; sensitive: boolean; help: string | null }
export interface DraftQuestion {
  id: string;
  text: string;
  kind: QuestionKind;
  answeredBy: AnsweredBy;
  target: Target | null;
  required: boolean;
  sensitive: boolean;
  preparationNote: boolean;
  help: string | null;
  points: DraftPoint[];
  options: Option[];
  columns: Option[];
}
export interface DraftSection {
  id: string;
  title: string;
  target: Target;
  label: string | null;
  guidance: string | null;
  recordingRule: string | null;
  questions: DraftQuestion[];
}
export interface DraftPlan extends Required<Plan> { developmentTypes: string[] }
export interface Translation { language: string; texts: Record<string, string> }

/** A template while it is made: every property is there, in one order, so that equal ones are equal as text. */
export interface TemplateDraft {
  schoolForm: string;
  title: string;
  language: string;
  source: string | null;
  routineTitle: string | null;
  routineText: string[];
  routineUrl: string | null;
  intro: string[];
  preparation: Option[];
  sections: DraftSection[];
  plan: DraftPlan | null;
  footnotes: Footnote[];
  release: ReleaseMode;
  translations: Translation[];
}

/** What the service keeps of a draft under one revision. */
export interface Content { document: TemplateDraft; negotiatedOn: string | null; staffCategory: string | null }

export const FEWEST_OPTIONS = 2;
export const MOST_OPTIONS = 20;
export const MOST_COLUMNS = 6;
export const MOST_QUESTIONS = 100;
export const LONGEST_TITLE = 200;
export const LONGEST = 4_000;

const CHOICES: readonly QuestionKind[] = ['SINGLE', 'MULTIPLE', 'SCALE'];
export const hasOptions = (kind: QuestionKind): boolean => CHOICES.includes(kind);
/** Nobody answers a text to read, nor the page of agreements. */
export const isAnswered = (kind: QuestionKind): boolean => kind !== 'INFORMATION' && kind !== 'AGREEMENTS';

type Loose = { [name: string]: unknown };
const list = (value: unknown): Loose[] => Array.isArray(value) ? value as Loose[] : [];
const words = (value: unknown): string[] => Array.isArray(value) ? value as string[] : [];
const text = (value: unknown): string => typeof value === 'string' ? value : '';
const orNull = (value: unknown): string | null => typeof value === 'string' && value !== '' ? value : null;
const choice = ({ id, text: said }: Loose): Option => ({ id: text(id), text: text(said) });

const point = ({ text: said, footnote, sensitive, help }: Loose): DraftPoint =>
  ({ text: text(said), footnote: typeof footnote === 'number' ? footnote : null, sensitive: sensitive === true, help: orNull(help) });

const question = (one: Loose): DraftQuestion => ({
  id: text(one['id']), text: text(one['text']),
  kind: (one['kind'] ?? 'LONG_TEXT') as QuestionKind, answeredBy: (one['answeredBy'] ?? 'TOGETHER') as AnsweredBy, target: (one['target'] ?? null) as Target | null,
  required: one['required'] === true, sensitive: one['sensitive'] === true, preparationNote: one['preparationNote'] === true, help: orNull(one['help']),
  points: list(one['points']).map(point), options: list(one['options']).map(choice), columns: list(one['columns']).map(choice),
});

const section = (one: Loose): DraftSection => ({
  id: text(one['id']), title: text(one['title']), target: (one['target'] ?? 'NOTES') as Target,
  label: orNull(one['label']), guidance: orNull(one['guidance']), recordingRule: orNull(one['recordingRule']),
  questions: list(one['questions']).map(question),
});

const labelled = ({ id, label }: Loose): { id: string; label: string } => ({ id: text(id), label: text(label) });

const plan = (one: Loose): DraftPlan => ({
  title: text(one['title']), guidance: words(one['guidance']), header: list(one['header']).map(labelled),
  tables: list(one['tables']).map(table => ({
    id: text(table['id']),
    groups: list(table['groups']).map(group => ({
      label: text(group['label']),
      columns: list(group['columns']).map(column => ({ ...labelled(column), required: column['required'] === true })),
    })),
  })),
  developmentTypes: words(one['developmentTypes']),
});

const translation = (one: Loose): Translation => ({
  language: text(one['language']),
  texts: Object.fromEntries(Object.entries((one['texts'] ?? {}) as Record<string, string>).sort(([first], [second]) => first < second ? -1 : 1)),
});

/** The document as the service has it, or as it was put together here, in the one form that is compared and sent. */
export function whole(document: unknown): TemplateDraft {
  const one = document as Loose;
  return {
    schoolForm: 'MEDARBETARSAMTAL', title: text(one['title']), language: text(one['language']) || 'sv', source: orNull(one['source']),
    routineTitle: orNull(one['routineTitle']), routineText: words(one['routineText']), routineUrl: orNull(one['routineUrl']), intro: words(one['intro']),
    preparation: list(one['preparation']).map(choice), sections: list(one['sections']).map(section),
    plan: one['plan'] ? plan(one['plan'] as Loose) : null,
    footnotes: list(one['footnotes']).map(({ number, text: said }) => ({ number: Number(number), text: text(said) })),
    release: (one['release'] ?? 'EACH') as ReleaseMode, translations: list(one['translations']).map(translation),
  };
}

/** @param stored what came with a revision */
export const contentOf = (stored: { document: unknown; negotiatedOn?: string | null; staffCategory?: string | null }): Content =>
  ({ document: whole(stored.document), negotiatedOn: stored.negotiatedOn ?? null, staffCategory: stored.staffCategory ?? null });

export const asText = ({ document, negotiatedOn, staffCategory }: Content): string =>
  JSON.stringify({ document: whole(document), negotiatedOn, staffCategory });
export const fromText = (stored: string): Content => JSON.parse(stored) as Content;

/** As if it were published: nobody has given it a number yet. */
export const asTemplate = (document: TemplateDraft): Template => ({ ...document, id: '', version: 0, publisher: '', level: 'DRAFT' });
