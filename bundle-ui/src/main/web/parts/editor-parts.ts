import { html, nothing, type TemplateResult } from 'lit';
import type { DraftPlan, ReleaseMode } from '../core/template-document.js';
import * as edit from '../core/template-edit.js';
import type { Column, PlanTable } from '../core/types.js';
import { translator, type Key, type Translate } from '../i18n/texts.js';
import { field, part, radios, select, tick, type Choice, type Editing } from './editor-fields.js';

const LANGUAGES = ['sv', 'en', 'fi', 'se', 'yi', 'rom', 'fit', 'ar', 'fa', 'so', 'ti', 'uk', 'pl', 'de', 'fr', 'es'];
const RELEASES: Record<ReleaseMode, Key> = { EACH: 'editor.release.each', TOGETHER: 'editor.release.together', FROM_START: 'editor.release.fromStart' };

/** "engelska" */
export const languageName = (t: Translate, code: string): string => new Intl.DisplayNames(t.locale, { type: 'language' }).of(code) ?? code;
export const languages = (t: Translate, without: string[]): Choice[] =>
  LANGUAGES.filter(code => !without.includes(code)).map((code): Choice => [code, languageName(t, code)]);

/** What it is called and for whom it is. */
export const basics = (e: Editing): TemplateResult => part(e, 'basics', e.t('editor.basics'), e.document.title || e.t('editor.basics.empty'), () => {
  const { t, document, content } = e;
  return html`
    ${field(e, { at: 'title', label: t('editor.title'), hint: t('editor.title.hint'), value: document.title, take: title => e.edit(its => ({ ...its, title }), 'title') })}
    ${field(e, { at: 'staffCategory', label: t('editor.staffCategory'), hint: t('editor.staffCategory.hint'), value: content.staffCategory ?? '', longest: 100,
      take: text => e.editContent(its => ({ ...its, staffCategory: text || null }), 'staffCategory') })}
    <div class="field"><label for="negotiatedOn">${t('editor.negotiatedOn')}</label>
      <p class="muted small" id="negotiatedOn-hint">${t('editor.negotiatedOn.hint')}</p>
      <input type="date" id="negotiatedOn" aria-describedby="negotiatedOn-hint" .value=${content.negotiatedOn ?? ''}
        @change=${(event: Event) => e.editContent(its => ({ ...its, negotiatedOn: (event.target as HTMLInputElement).value || null }))}></div>
    ${select('language', t('editor.language'), document.language, languages(t, document.translations.map(one => one.language)), language => e.edit(its => ({ ...its, language })))}`;
});

/** Why the talk is held. */
export const purpose = (e: Editing): TemplateResult => part(e, 'purpose', e.t('template.purpose'), e.document.intro[0] ?? e.t('editor.purpose.empty'), () =>
  field(e, { at: 'intro/0', label: e.t('editor.purpose'), hint: e.t('editor.paragraphs'), rows: 5, longest: 20_000, value: e.document.intro.join('\n\n'),
    same: typed => edit.paragraphsOf(typed).join('\n\n') === e.document.intro.join('\n\n'),
    take: text => e.edit(its => edit.withParagraphs(its, 'intro', edit.paragraphsOf(text)), 'intro') }));

/** The routine that it was made after, to read or by a link. */
export const routine = (e: Editing): TemplateResult => part(e, 'routine', e.t('editor.routine'), e.document.routineTitle ?? e.document.source ?? e.t('editor.routine.empty'), () => {
  const { t, document } = e;
  const put = (what: 'source' | 'routineTitle') => (text: string): void => e.edit(its => ({ ...its, [what]: text.trim() ? text : null }), what);
  return html`
    ${field(e, { at: 'source', label: t('editor.source'), hint: t('editor.source.hint'), value: document.source ?? '', take: put('source') })}
    ${field(e, { at: 'routineTitle', label: t('editor.routineTitle'), value: document.routineTitle ?? '', take: put('routineTitle') })}
    ${field(e, { at: 'routineText/0', label: t('editor.routineText'), hint: t('editor.routineText.hint'), rows: 5, longest: 60_000, value: document.routineText.join('\n\n'),
      same: typed => edit.paragraphsOf(typed).join('\n\n') === document.routineText.join('\n\n'),
      take: text => e.edit(its => edit.withParagraphs(its, 'routineText', edit.paragraphsOf(text)), 'routineText') })}
    ${field(e, { at: 'routineUrl', label: t('editor.routineUrl'), hint: t('editor.routineUrl.hint'), value: document.routineUrl ?? '', longest: 1_000, same: () => e.unfit, take: text => e.typeAddress(text) })}
    ${e.unfit ? html`<p class="stop-ink" role="alert">${t('editor.fault.url')}</p>` : nothing}`;
});

/** When the other one gets to read what one has prepared. */
export const release = (e: Editing): TemplateResult => part(e, 'release', e.t('editor.release'), e.t(RELEASES[e.document.release]), () =>
  radios('release', e.t('editor.release.when'), e.document.release, Object.entries(RELEASES).map(([value, key]): Choice => [value, e.t(key)]),
    value => e.edit(its => ({ ...its, release: value as ReleaseMode }))));

export const footnotes = (e: Editing): TemplateResult => part(e, 'footnotes', e.t('template.footnotes'), e.t.count('editor.footnotes', e.document.footnotes.length), () => {
  const { t, document } = e;
  const next = Math.max(0, ...document.footnotes.map(one => one.number)) + 1;
  return html`<p class="muted small">${t('editor.footnotes.hint')}</p>
    ${document.footnotes.map(one => html`<div class="stack tight">
      ${field(e, { at: `footnotes/${one.number}`, label: t('template.footnote', { n: one.number }), value: one.text, rows: 2, take: text => e.edit(its => edit.changeFootnote(its, one.number, text), `footnotes/${one.number}`) })}
      <p><button type="button" class="plain" @click=${() => e.act(its => edit.removeFootnote(its, one.number), 'editor.done.removedPart', 'add-footnote')}>${t('editor.footnote.remove')}<span class="hidden"> ${one.number}</span></button></p></div>`)}
    <p><button type="button" id="add-footnote" @click=${() => e.act(edit.addFootnote, 'editor.done.footnoteAdded', `footnotes/${next}`)}>${t('editor.footnote.add')}</button></p>`;
});

const column = (id: string, label: string, required = false): Column => ({ id, label, required });

/** The routine's plan: its columns are the ones that the talk can fill. */
export function standardPlan(t: Translate): DraftPlan {
  const how = [column('activities', t('editor.plan.activities'))];
  const dates = column('dates', t('editor.plan.dates'));
  const goals: PlanTable = { id: 'goals', groups: [
    { label: t('editor.plan.goals'), columns: [column('unitGoal', t('editor.plan.unitGoal'), true), column('individualGoal', t('editor.plan.individualGoal'), true)] },
    { label: t('editor.plan.plan'), columns: [column('develop', t('editor.plan.develop')), ...how, column('responsible', t('editor.plan.responsible')), dates] }] };
  const challenge: PlanTable = { id: 'challenge', groups: [
    { label: t('editor.plan.challenge'), columns: [column('challenge', t('editor.plan.ownChallenge'))] },
    { label: t('editor.plan.plan'), columns: [...how, column('support', t('editor.plan.support')), dates] }] };
  return { title: t('editor.plan.name'), guidance: [], developmentTypes: [], tables: [goals, challenge], header: [
    { id: 'datum', label: t('editor.plan.day') }, { id: 'medarbetare', label: t('editor.plan.employee') },
    { id: 'chef', label: t('editor.plan.manager') }, { id: 'enhet', label: t('editor.plan.unit') }] };
}

/** The action plan's words, and which of its tables and columns are there. */
export const plan = (e: Editing): TemplateResult => part(e, 'plan', e.t('editor.plan'), e.document.plan?.title ?? e.t('editor.plan.none'), () => {
  const { t, document } = e;
  const own = document.plan;
  const put = (change: Partial<DraftPlan>, place?: string): void => e.edit(its => its.plan ? { ...its, plan: { ...its.plan, ...change } } : its, place);
  return html`${tick('plan', t('editor.plan.has'), own !== null, has => e.edit(its => edit.withPlan(its, has ? standardPlan(translator(document.language)) : null)))}
    ${own === null ? nothing : html`
      ${field(e, { at: 'plan/title', label: t('editor.plan.title'), value: own.title, take: title => put({ title }, 'plan/title') })}
      ${field(e, { at: 'plan/guidance/0', label: t('editor.plan.guidance'), hint: t('editor.paragraphs'), rows: 3, longest: 20_000, value: own.guidance.join('\n\n'),
        same: typed => edit.paragraphsOf(typed).join('\n\n') === own.guidance.join('\n\n'),
        take: text => e.edit(its => edit.withParagraphs(its, 'guidance', edit.paragraphsOf(text)), 'guidance') })}
      ${standardPlan(translator(document.language)).tables.map(table => planTable(e, own, table))}
      ${field(e, { at: 'plan/developmentTypes/0', label: t('template.developmentTypes'), hint: t('editor.lines'), rows: 3, longest: 20_000, value: own.developmentTypes.join('\n'),
        same: typed => edit.linesOf(typed).join('\n') === own.developmentTypes.join('\n'),
        take: text => e.edit(its => edit.withParagraphs(its, 'developmentTypes', edit.linesOf(text)), 'developmentTypes') })}`}`;
});

function planTable(e: Editing, own: DraftPlan, standard: PlanTable): TemplateResult {
  const { t } = e;
  const table = own.tables.find(one => one.id === standard.id);
  const name = standard.groups[0]?.label ?? '';
  const columns = table?.groups.flatMap(group => group.columns) ?? [];
  return html`<fieldset class="card stack tight"><legend>${name}</legend>
    ${tick(`plan/${standard.id}`, t('editor.plan.table', { name }), table !== undefined, has => e.edit(its => edit.withTable(its, standard, has)),
      table !== undefined && own.tables.length === 1 ? t('editor.plan.table.only') : undefined)}
    ${table === undefined ? nothing : standard.groups.flatMap((group, index) => html`
      ${field(e, { at: `plan/tables/${standard.id}/${index}`, label: t('editor.plan.group', { n: index + 1 }), value: table.groups[index]?.label ?? '',
        take: label => e.edit(its => edit.withGroup(its, standard.id, index, label), `plan/tables/${standard.id}/${index}`) })}
      ${group.columns.map(one => planColumn(e, standard, index, one, columns.find(its => its.id === one.id)))}`)}
  </fieldset>`;
}

function planColumn(e: Editing, table: PlanTable, group: number, standard: Column, own: Column | undefined): TemplateResult {
  const { t } = e;
  const twice = table.id === 'challenge' && (standard.id === 'activities' || standard.id === 'dates');
  const at = `plan/columns/${standard.id}${twice ? '/challenge' : ''}`;
  return html`${standard.required ? nothing : tick(`${at}/has`, t('editor.plan.column', { name: standard.label }), own !== undefined, has => e.edit(its => edit.withColumn(its, table, group, standard.id, has)))}
    ${own === undefined ? nothing : field(e, { at, label: t('editor.plan.heading'), value: own.label, take: label => e.edit(its => edit.withColumnLabel(its, table.id, standard.id, label), at) })}`;
}
