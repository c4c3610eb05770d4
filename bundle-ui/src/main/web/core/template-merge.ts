import { arranged, same, type Side } from './arranged.js';
import { lines, type Line } from './source-changes.js';
import { whole, type Content, type TemplateDraft } from './template-document.js';
import { itemOf, putTogether, takenApart, type Part, type Parts } from './template-parts.js';

/** What two have changed, each in another way. */
export interface Clash {
  at: string;
  kind: 'CHANGED' | 'REMOVED' | 'MOVED';
  /** what it says on either side; nothing where it is removed */
  mine: Line[] | null;
  theirs: Line[] | null;
}
export interface Merged { content: Content; clashes: Clash[] }

/**
 * What two have made of one template at the same time. What one of them has changed is taken; of what both have changed, the chosen.
 *
 * @param base what both began with
 * @param choices by address; mine where nothing is chosen
 */
export function merged(base: Content, mine: Content, theirs: Content, choices: ReadonlyMap<string, Side>): Merged {
  const document = renumbered(base.document, mine.document, theirs.document);
  const [before, own, other] = [base, mine, { ...theirs, document }].map(one => takenApart({ ...one, document: whole(one.document) }));
  const { parts, clashes } = new Merge(before!, own!, other!, choices);
  const content = putTogether(parts);
  return { content: { ...content, document: whole(content.document) }, clashes };
}

/** Two footnotes that have got the same number are two: the other's gets the next free one, and what refers to it follows. */
function renumbered(base: TemplateDraft, mine: TemplateDraft, theirs: TemplateDraft): TemplateDraft {
  const numbers = (document: TemplateDraft): number[] => document.footnotes.map(one => one.number);
  let last = Math.max(0, ...[base, mine, theirs].flatMap(numbers));
  const next = new Map(theirs.footnotes
    .filter(one => !numbers(base).includes(one.number) && mine.footnotes.some(its => its.number === one.number && its.text !== one.text))
    .map(one => [one.number, ++last]));
  const to = (number: number): number => next.get(number) ?? number;
  return next.size === 0 ? theirs : {
    ...theirs,
    footnotes: theirs.footnotes.map(one => ({ ...one, number: to(one.number) })),
    sections: theirs.sections.map(section => ({ ...section, questions: section.questions.map(one =>
      ({ ...one, points: one.points.map(its => ({ ...its, footnote: its.footnote === null ? null : to(its.footnote) })) })) })),
    translations: theirs.translations.map(one => ({ ...one, texts: Object.fromEntries(Object.entries(one.texts)
      .map(([key, text]) => [key.startsWith('footnotes/') ? `footnotes/${to(Number(key.slice('footnotes/'.length)))}` : key, text])) })),
  };
}

const union = (one: Iterable<string>, other: Iterable<string>): string[] => [...new Set([...one, ...other])];

/** @returns what a part says, each thing by its name */
function linesOf(at: string, { own, translations }: Part): Line[] {
  const name = at.slice(at.lastIndexOf('/') + 1);
  const named = name === 'form' || name === 'flags' ? own as Record<string, unknown>
    : name === 'points' ? { points: own, advice: (own as { help: string | null }[]).map(one => one.help) }
      : at === 'plan/tables' ? planLines(own as Pick<NonNullable<TemplateDraft['plan']>, 'header' | 'tables'>)
        : { [at.startsWith('preparation/') || at.startsWith('footnotes/') ? 'text' : name]: own };
  return [...lines(named), ...Object.entries(translations).flatMap(([language, texts]) => Object.values(texts).map(text => ({ name: `language:${language}`, text })))];
}

function planLines({ header, tables }: Pick<NonNullable<TemplateDraft['plan']>, 'header' | 'tables'>): Record<string, unknown> {
  const groups = tables.flatMap(table => table.groups);
  return { header, groups, columns: groups.flatMap(group => group.columns) };
}

/** What comes and goes together, and of a question the section that it stands in. */
interface Item { parts: [string, Part][]; place: string | undefined }

function itemsOf({ said, orders }: Parts): Map<string, Item> {
  const places = new Map([...orders].filter(([name]) => name.startsWith('sections/')).flatMap(([name, ids]) => ids.map((id): [string, string] => [`questions/${id}`, name])));
  const items = new Map<string, Item>();
  for (const [at, part] of said) {
    const item = itemOf(at);
    const known = items.get(item) ?? { parts: [], place: places.get(item) };
    known.parts.push([at, part]);
    items.set(item, known);
  }
  return items;
}

class Merge {
  readonly clashes: Clash[] = [];
  readonly parts: Parts = { said: new Map(), orders: new Map() };
  readonly #items: Record<'base' | Side, Map<string, Item>>;

  constructor(private readonly base: Parts, private readonly mine: Parts, private readonly theirs: Parts, private readonly choices: ReadonlyMap<string, Side>) {
    this.#items = { base: itemsOf(base), mine: itemsOf(mine), theirs: itemsOf(theirs) };
    for (const item of union(this.#items.mine.keys(), this.#items.theirs.keys())) {
      this.#take(item);
    }
    this.#arrangeAll(this.#sections());
    this.#languages();
  }

  #chosen(at: string): Side {
    return this.choices.get(at) ?? 'mine';
  }

  /** Who has changed what the other has removed may keep it. */
  #take(item: string): void {
    const [base, mine, theirs] = [this.#items.base, this.#items.mine, this.#items.theirs].map(all => all.get(item));
    if (mine && theirs) {
      union(mine.parts.map(([at]) => at), theirs.parts.map(([at]) => at)).forEach(at => this.parts.said.set(at, this.#part(at)));
      return;
    }
    const one = (mine ?? theirs) as Item;
    if (!base || this.#isKept(item, base, one, mine ? 'mine' : 'theirs')) {
      this.#put(one);
    }
  }

  #put({ parts }: Item): void {
    parts.forEach(([at, part]) => this.parts.said.set(at, part));
  }

  #isKept(item: string, base: Item, one: Item, holder: Side): boolean {
    if (same(base, one)) {
      return false;
    }
    const said = one.parts.flatMap(([at, part]) => linesOf(at, part));
    this.clashes.push({ at: item, kind: 'REMOVED', mine: holder === 'mine' ? said : null, theirs: holder === 'theirs' ? said : null });
    return this.#chosen(item) === holder;
  }

  #part(at: string): Part {
    const [base, mine, theirs] = [this.base, this.mine, this.theirs].map(side => side.said.get(at)) as [Part | undefined, Part, Part];
    if (!same(mine, theirs) && !same(mine, base) && !same(theirs, base)) {
      this.clashes.push({ at, kind: 'CHANGED', mine: linesOf(at, mine), theirs: linesOf(at, theirs) });
      return this.#chosen(at) === 'mine' ? mine : theirs;
    }
    return same(mine, base) ? theirs : mine;
  }

  /** @returns the section of each question; a section in which one stands is there */
  #sections(): Map<string, string> {
    const questions = [...new Set([...this.parts.said.keys()].map(itemOf))].filter(item => item.startsWith('questions/'));
    const sections = new Map(questions.map(item => [item, this.#section(item)]));
    for (const section of new Set(sections.values())) {
      if (!this.parts.said.has(`${section}/title`)) {
        this.#put((this.#items.mine.get(section) ?? this.#items.theirs.get(section)) as Item);
      }
    }
    return sections;
  }

  #section(question: string): string {
    const [base, mine, theirs] = [this.#items.base, this.#items.mine, this.#items.theirs].map(all => all.get(question)?.place);
    if (mine && theirs && mine !== theirs && mine !== base && theirs !== base) {
      const at = `${question}/section`;
      const line = (side: Parts, section: string): Line[] => [{ name: 'section', text: String(side.said.get(`${section}/title`)?.own ?? '') }];
      this.clashes.push({ at, kind: 'MOVED', mine: line(this.mine, mine), theirs: line(this.theirs, theirs) });
      return this.#chosen(at) === 'mine' ? mine : theirs;
    }
    return (mine === base ? theirs ?? mine : mine ?? theirs)!;
  }

  #arrangeAll(sections: Map<string, string>): void {
    for (const list of ['preparation', 'sections', 'footnotes']) {
      this.#arrange(list, id => [...this.parts.said.keys()].some(at => itemOf(at) === `${list}/${id}`));
    }
    this.parts.orders.get('sections')!.forEach(id => this.#arrange(`sections/${id}`, question => sections.get(`questions/${question}`) === `sections/${id}`));
  }

  #arrange(list: string, keeps: (id: string) => boolean): void {
    const [base, mine, theirs] = [this.base, this.mine, this.theirs].map(side => (side.orders.get(list) ?? []).filter(keeps)) as [string[], string[], string[]];
    const at = `order/${list}`;
    const { order, torn } = arranged(base, mine, theirs, this.#chosen(at));
    if (torn) {
      this.clashes.push({ at, kind: 'MOVED', mine: this.#named(list, mine), theirs: this.#named(list, theirs) });
    }
    this.parts.orders.set(list, order);
  }

  #named(list: string, ids: string[]): Line[] {
    const title = (id: string): string => list === 'sections' ? `sections/${id}/title` : list.startsWith('sections/') ? `questions/${id}/text` : `${list}/${id}`;
    return ids.map(id => ({ name: 'order', text: String(this.parts.said.get(title(id))?.own ?? '') }));
  }

  /** A language stays as long as anything is said in it; a template is not translated into its own. */
  #languages(): void {
    const spoken = new Set([...this.parts.said.values()].flatMap(part => Object.keys(part.translations)));
    const [base, mine, theirs] = [this.base, this.mine, this.theirs].map(side => side.orders.get('languages') ?? []) as [string[], string[], string[]];
    const languages = arranged(base, mine, theirs, 'mine').order
      .filter(one => spoken.has(one) || !base.includes(one) || mine.includes(one) && theirs.includes(one));
    this.parts.orders.set('languages', languages);
    const own = [this.parts, this.mine, this.theirs].map(side => side.said.get('language')).find(part => part && !languages.includes(part.own as string));
    if (own) {
      this.parts.said.set('language', own);
    }
  }
}
