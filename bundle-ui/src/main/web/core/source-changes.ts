import type { Plan, Question, Section } from './types.js';

export type ChangeKind = 'ADDED' | 'CHANGED' | 'MOVED' | 'REMOVED';
/** A part of a template; `place` is the id of its section, or of what stands beside it. */
export interface ChangedPart { place: string; value: unknown; translations: { language: string; texts: Record<string, string> }[] }
export interface SourceChange {
  id: string;
  kind: ChangeKind;
  what: 'QUESTION' | 'SECTION' | 'TEXT';
  before: ChangedPart | null;
  mine: ChangedPart | null;
  after: ChangedPart | null;
}
/** What has come in a copy's source between two versions; `sections` names the places. */
export interface SourceChanges { revision: number; from: number; to: number; sections: Record<string, string>; changes: SourceChange[] }
export type Choice = 'accept' | 'keep';

/** One thing that a part says, by the name of what it is. A list counts its own. */
export interface Line { name: string; text: string }
/** The same thing in the three. */
export interface Compared { name: string; before: string; mine: string; after: string }

/** Everything that is said, by the name of what it is; nothing of what says nothing. */
export const lines = (named: Record<string, unknown>): Line[] =>
  Object.entries(named).flatMap(([name, value]) => listed(name, value)).filter(line => line.text !== '');

function listed(name: string, value: unknown): Line[] {
  return Array.isArray(value) ? value.map(one => ({ name, text: textOf(one) })) : [{ name, text: textOf(value) }];
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === false) {
    return '';
  }
  const { text, label, title } = typeof value === 'object' ? value as { text?: string; label?: string; title?: string } : {};
  return typeof value === 'object' ? text ?? label ?? title ?? '' : String(value);
}

const question = ({ text, help, points, options, columns, kind, answeredBy, target, sensitive, required, preparationNote }: Question): Line[] =>
  lines({ text, help, points, advice: points?.map(point => point.help), options, columns, kind: kind ?? 'LONG_TEXT',
    answeredBy: answeredBy ?? 'TOGETHER', target, sensitive, required, preparationNote });

const section = ({ title, label, guidance, recordingRule, target }: Section): Line[] =>
  lines({ title, label, guidance, recordingRule, target });

const plan = ({ title, guidance, header, tables, developmentTypes }: Plan): Line[] => lines({ title, guidance, header,
  groups: tables.flatMap(table => table.groups), columns: tables.flatMap(table => table.groups.flatMap(group => group.columns)), developmentTypes });

/** @returns everything that a part says, its translations last */
export function said(change: Pick<SourceChange, 'id' | 'what'>, part: ChangedPart | null): Line[] {
  if (!part) {
    return [];
  }
  const own = change.what === 'QUESTION' ? question(part.value as Question)
    : change.what === 'SECTION' ? section(part.value as Section)
      : change.id === 'plan' ? plan(part.value as Plan) : lines({ text: part.value });
  return [...own, ...part.translations.flatMap(({ language, texts }) => Object.values(texts).map(text => ({ name: `language:${language}`, text })))];
}

/** @returns side by side what the source says otherwise than before; all of it where it is new or gone */
export function compared(change: SourceChange): Compared[] {
  const [before, mine, after] = [change.before, change.mine, change.after].map(part => byName(said(change, part)));
  const names = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])];
  return names
    .map(name => ({ name, before: before?.[name] ?? '', mine: mine?.[name] ?? '', after: after?.[name] ?? '' }))
    .filter(one => one.before !== one.after);
}

function byName(all: Line[]): Record<string, string> {
  const named: Record<string, string> = {};
  for (const { name, text } of all) {
    named[name] = named[name] === undefined ? text : `${named[name]}\n${text}`;
  }
  return named;
}

const same = (one: ChangedPart | null, other: ChangedPart | null): boolean => JSON.stringify(one) === JSON.stringify(other);

/** @returns whether the copy still says what its source said: then nothing of its own is lost */
export const untouched = (change: SourceChange): boolean => same(change.mine, change.before);

/** What is chosen to begin with: the source's where the copy has nothing of its own, and nothing elsewhere. */
export const firstChoices = (changes: SourceChange[]): Map<string, Choice> =>
  new Map(changes.filter(untouched).map(change => [change.id, 'accept']));

export const decided = (changes: SourceChange[], choices: ReadonlyMap<string, Choice>): { accepted: string[]; kept: string[]; open: number } => ({
  accepted: changes.filter(change => choices.get(change.id) === 'accept').map(change => change.id),
  kept: changes.filter(change => choices.get(change.id) === 'keep').map(change => change.id),
  open: changes.filter(change => !choices.has(change.id)).length,
});
