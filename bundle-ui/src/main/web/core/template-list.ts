import type { ReactiveControllerHost } from 'lit';
import type { Api } from './api.js';
import { Remote } from './remote.js';
import type { Level, TemplateItem } from './types.js';

/** What is looked for; what is empty does not matter. */
export interface Wanted { words: string; level: Level | ''; language: string }
export interface TemplatePage { items: TemplateItem[]; next: string | null }

export const EVERYTHING: Wanted = { words: '', level: '', language: '' };

/** With as few as these nobody needs to search. */
const FEW = 3;

export const templatesPath = (wanted: Wanted, cursor = ''): string => {
  const asked = Object.entries({ ...wanted, words: wanted.words.trim(), cursor }).filter(([, value]) => value !== '');
  return asked.length ? `/templates?${new URLSearchParams(asked).toString()}` : '/templates';
};

/** The templates that can be assigned: as many as have been asked for so far. */
export class TemplateList {
  wanted = EVERYTHING;
  /** whether there are so many in all that one searches among them */
  many = false;
  readonly remote: Remote<TemplatePage>;
  #before: TemplateItem[] = [];
  #cursor = '';

  constructor(host: ReactiveControllerHost, rest: () => Api) {
    this.remote = new Remote(host, async signal => {
      const page = await rest().get<TemplatePage>(templatesPath(this.wanted, this.#cursor), signal);
      const items = [...this.#before, ...page.items];
      this.many ||= items.length > FEW || page.next !== null;
      return { items, next: page.next };
    });
  }

  search(wanted: Wanted): Promise<void> {
    this.wanted = wanted;
    this.#before = [];
    this.#cursor = '';
    return this.remote.reload();
  }

  more(): Promise<void> {
    const shown = this.remote.value;
    this.#before = shown?.items ?? [];
    this.#cursor = shown?.next ?? '';
    return this.remote.reload();
  }
}
