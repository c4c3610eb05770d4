import type { TemplateResult } from 'lit';
import type { Maker, OwnTemplate, TemplateState } from '../core/template-types.js';
import type { Level } from '../core/types.js';
import type { Key, Translate } from '../i18n/texts.js';
import { chip, type Shape } from './icons.js';
import { levelWords } from './template-view.js';

const STATES: Record<TemplateState, [Key, Shape, string]> = {
  DRAFT: ['workshop.state.draft', 'empty', ''], PUBLISHED: ['workshop.state.published', 'done', 'ok-ink'],
  DEPRECATED: ['workshop.state.deprecated', 'time', 'warn-ink'], ARCHIVED: ['workshop.state.archived', 'empty', ''],
};
const SEEN: Record<Level, Key> = { DRAFT: 'publish.seen.draft', SCHOOL: 'publish.seen.school', PRINCIPAL_ORGANISER: 'publish.seen.municipality', ALL: 'publish.seen.all' };

export function stateChip(t: Translate, state: TemplateState): TemplateResult {
  const [word, shape, ink] = STATES[state];
  return chip(shape, t(word), ink);
}

/** "Norra skolan · Skola · version 2" */
export const stateLine = (t: Translate, { ownerName, level, version }: Pick<OwnTemplate, 'ownerName' | 'level' | 'version'>): string =>
  [ownerName, version > 0 && levelWords(t, level), version > 0 && t('workshop.version', { version })].filter(Boolean).join(' · ');

/** Who sees it at that level, in a sentence. */
export const seenBy = (t: Translate, level: Level, owner: string): string => t(SEEN[level], { owner });

export const makerNames = (t: Translate, makers: Maker[]): string => new Intl.ListFormat(t.locale).format(makers.map(one => one.name));
