import en from './en.json';
import sv from './sv.json';

/** Every message has a name; a name that a language lacks is a type error here. */
export type Key = keyof typeof sv;
const LANGUAGES: Record<'sv' | 'en', Record<Key, string>> = { sv, en };

type Counted = Key extends infer K ? K extends `${infer Name}.other` ? Name : never : never;
type Parts = Record<string, string | number>;

export interface Translate {
  (key: Key, parts?: Parts): string;
  /** The form for one, or for many; the number is `{n}`. */
  count(key: Counted, n: number, parts?: Parts): string;
  readonly locale: string;
}

/** What turns the direction of reading in somebody's words ends with these words, and leaves our sentence alone. */
export const isolated = (words: string): string =>
  /[\u202a-\u202e\u2066-\u2069]/.test(words) ? `\u2068${words.replace(/[\u2066-\u2069]/g, '')}\u2069` : words;

/** @param lang the page's language; everything but English is answered in Swedish */
export function translator(lang: string): Translate {
  const english = lang.startsWith('en');
  const messages = LANGUAGES[english ? 'en' : 'sv'];
  const say = (key: Key, parts: Parts = {}): string =>
    messages[key].replace(/\{(\w+)\}/g, (whole, name: string) => isolated(String(parts[name] ?? whole)));
  const count = (key: Counted, n: number, parts: Parts = {}): string =>
    say(`${key}.${n === 1 ? 'one' : 'other'}` as Key, { n, ...parts });
  return Object.assign(say, { count, locale: english ? 'en-GB' : 'sv-SE' });
}
