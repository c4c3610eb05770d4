import type { Option, Plan, Question, Section, Template } from './types.js';

type Say = <T extends string | null | undefined>(key: string, text: T) => T;

/** Goes through every text of a template that somebody reads, by the keys that the service knows them by. */
function replaced<T extends Template>(template: T, say: Say): T {
  const all = (key: string, texts: string[] | undefined): string[] | undefined => texts?.map((text, index) => say(`${key}/${index}`, text));
  const options = (key: string, list: Option[] | undefined): Option[] | undefined => list?.map(one => ({ ...one, text: say(`${key}/${one.id}`, one.text) }));
  const question = (one: Question): Question => {
    const at = `questions/${one.id}`;
    return { ...one, text: say(`${at}/text`, one.text), help: say(`${at}/help`, one.help),
      points: one.points?.map((point, index) => ({ ...point, text: say(`${at}/points/${index}`, point.text), help: say(`${at}/points/${index}/help`, point.help) })),
      options: options(`${at}/options`, one.options), columns: options(`${at}/columns`, one.columns) };
  };
  const section = (one: Section): Section => {
    const at = `sections/${one.id}`;
    return { ...one, title: say(`${at}/title`, one.title), label: say(`${at}/label`, one.label), guidance: say(`${at}/guidance`, one.guidance),
      recordingRule: say(`${at}/recordingRule`, one.recordingRule), questions: one.questions.map(question) };
  };
  const plan = (one: Plan): Plan => ({ ...one, title: say('plan/title', one.title), guidance: all('plan/guidance', one.guidance),
    header: one.header?.map(field => ({ ...field, label: say(`plan/header/${field.id}`, field.label) })),
    tables: one.tables.map(table => ({ ...table, groups: table.groups.map((group, index) => ({ label: say(`plan/tables/${table.id}/${index}`, group.label),
      columns: group.columns.map(column => ({ ...column, label: say(`plan/columns/${column.id}`, column.label) })) })) })),
    developmentTypes: all('plan/developmentTypes', one.developmentTypes) });
  return { ...template, title: say('title', template.title), source: say('source', template.source), routineTitle: say('routineTitle', template.routineTitle),
    intro: all('intro', template.intro), routineText: all('routineText', template.routineText),
    preparation: template.preparation?.map(one => ({ ...one, text: say(`preparation/${one.id}`, one.text) })),
    sections: template.sections.map(section), plan: template.plan && plan(template.plan),
    footnotes: template.footnotes?.map(one => ({ ...one, text: say(`footnotes/${one.number}`, one.text) })) };
}

/** Every text of a template by its key. */
export function textsOf(template: Template): Record<string, string> {
  const texts: Record<string, string> = {};
  replaced(template, (key, text) => {
    if (text?.trim()) {
      texts[key] = text;
    }
    return text;
  });
  return texts;
}

const primary = (language: string): string => language.split('-')[0] ?? '';

/**
 * The template in the reader's language where the whole of it is translated, else as it is: no page is half in one language
 * and half in another.
 */
export function localised<T extends Template>(template: T, reader: string): T {
  const translation = primary(template.language) === primary(reader) ? undefined
    : template.translations?.find(one => primary(one.language) === primary(reader));
  if (!translation || Object.keys(textsOf(template)).some(key => !translation.texts[key])) {
    return template;
  }
  const { language, texts } = translation;
  return { ...replaced(template, (key, text) => (text?.trim() ? texts[key] : text) as typeof text), language };
}
