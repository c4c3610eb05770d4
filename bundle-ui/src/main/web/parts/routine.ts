import { html, nothing, type TemplateResult } from 'lit';
import { blocksOf, type Block } from '../core/plain-text.js';
import type { Sheet, Template } from '../core/types.js';
import { wayOut } from '../core/way-out.js';
import type { Translate } from '../i18n/texts.js';
import { templateView } from './template-view.js';

type Routine = Pick<Template, 'title' | 'language' | 'routineTitle' | 'routineText' | 'routineUrl'>;

export const routineTitle = ({ routineTitle: title, title: template }: Routine): string => title ?? template;

/** Whether there is a page to open: the routine itself, or, where it is read nowhere else, the template in its place. */
export const hasPage = ({ routineText, routineUrl }: Routine): boolean => Boolean(routineText?.length) || !wayOut(routineUrl);

/** Where the routine is read outside the service, with a word that it is outside. */
export function routineLink(t: Translate, routine: Routine): TemplateResult | typeof nothing {
  const out = wayOut(routine.routineUrl);
  return out ? html`<a href=${out.href} target="_blank" rel="noopener noreferrer">${t('routine.elsewhere', { title: routineTitle(routine), host: out.host })}</a>
    <span class="muted small">${t('routine.leadsOut')}</span>` : nothing;
}

/** The way to the routine: a button, a link out, or both. */
export const routineWays = (t: Translate, routine: Routine, open: () => void): TemplateResult => html`
  ${hasPage(routine) ? html`<button type="button" class="plain" @click=${open}>${t('sheet.routine', { title: routineTitle(routine) })}</button>` : nothing}
  ${hasPage(routine) && wayOut(routine.routineUrl) ? html`<br>` : nothing}${routineLink(t, routine)}`;

/** Where the huvudman's own routine is read. Nothing of the talk is in the address; where there is none, nothing is shown. */
export function ownRoutine(t: Translate, url: string | null): TemplateResult | typeof nothing {
  const out = wayOut(url);
  return out ? html`<a href=${out.href} target="_blank" rel="noopener noreferrer">${t('routine.own')}</a>
    <span class="muted small">${t('routine.leadsOut')}</span>` : nothing;
}

/** The ways to what belongs to a talk: the template's routine and the huvudman's, once where they are the same. */
export const talkRoutines = (t: Translate, { template, routineLink: own }: Pick<Sheet, 'template' | 'routineLink'>, open: () => void): TemplateResult => html`
  ${routineWays(t, template, open)}${wayOut(own) && wayOut(own)?.href !== wayOut(template.routineUrl)?.href ? html`<br>${ownRoutine(t, own)}` : nothing}`;

const block = ({ heading, text, items }: Block): TemplateResult => heading ? html`<h3>${text}</h3>`
  : html`${text ? html`<p class="written">${text}</p>` : nothing}${items.length > 0 ? html`<ul class="list">${items.map(one => html`<li>${one}</li>`)}</ul>` : nothing}`;

/** The routine as a text page. */
export const routinePage = (t: Translate, template: Template): TemplateResult => template.routineText?.length
  ? html`<div class="stack prose" lang=${template.language}>${blocksOf(template.routineText).map(block)}</div>`
  : templateView(t, template, false);
