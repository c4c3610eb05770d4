import type { Level, TemplateItem } from './types.js';

export type TemplateState = 'DRAFT' | 'PUBLISHED' | 'DEPRECATED' | 'ARCHIVED';
/** An organisation for which one may make templates, and how far they may be seen. */
export interface Maker { organisation: string; name: string; levels: Level[] }
export interface Source { id: string; version: number; title: string }
export interface OwnTemplate {
  id: string;
  title: string;
  state: TemplateState;
  level: Level;
  /** the newest published version, 0 for none */
  version: number;
  revision: number;
  owner: string;
  ownerName: string;
  /** the draft says something else than the newest version */
  unpublished: boolean;
  source: Source | null;
  /** the source's newest version when it is newer than the one that this was copied from */
  sourceVersion: number | null;
  /** in how many talks it is used */
  usage: number;
}
/** Why one may make none; null for whoever may. */
export type WhyNot = 'template-editor-off' | 'templates-central';
export interface OwnTemplates { mayMake: Maker[]; why: WhyNot | null; items: OwnTemplate[] }
export interface Templates { items: TemplateItem[] }
/** What looks like something about a person. */
export interface TemplateWarning { at: string; code: 'email' | 'phone' | 'personal-number' | 'name' }
/** One template as it is being made. */
export interface StoredDraft {
  id: string;
  revision: number;
  state: TemplateState;
  level: Level;
  version: number;
  owner: string;
  ownerName: string;
  document: unknown;
  negotiatedOn: string | null;
  staffCategory: string | null;
  source: Source | null;
  sourceVersion: number | null;
  levels: Level[];
  warnings: TemplateWarning[];
}
export interface Published { version: number; level: Level; negotiationMissing: boolean }
