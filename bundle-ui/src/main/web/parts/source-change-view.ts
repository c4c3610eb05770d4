import { css, html, nothing, type TemplateResult } from 'lit';
import { compared, untouched, type ChangeKind, type Choice, type Compared, type SourceChange } from '../core/source-changes.js';
import type { Key, Translate } from '../i18n/texts.js';

const KINDS: Record<ChangeKind, [Key, Key, Key]> = {
  ADDED: ['changes.added', 'changes.added.accept', 'changes.added.keep'],
  CHANGED: ['changes.changed', 'changes.changed.accept', 'changes.changed.keep'],
  MOVED: ['changes.moved', 'changes.moved.accept', 'changes.moved.keep'],
  REMOVED: ['changes.removed', 'changes.removed.accept', 'changes.removed.keep'],
};
const WHATS: Record<SourceChange['what'], Key> = { QUESTION: 'changes.question', SECTION: 'changes.section', TEXT: 'changes.text' };
const NAMES: Record<string, Key> = {
  text: 'changes.name.text', help: 'changes.name.help', points: 'changes.name.points', advice: 'changes.name.advice',
  options: 'changes.name.options', columns: 'changes.name.columns', kind: 'changes.name.kind', answeredBy: 'changes.name.answeredBy',
  target: 'changes.name.target', sensitive: 'changes.name.sensitive', required: 'changes.name.required',
  preparationNote: 'changes.name.preparationNote', title: 'changes.name.title', label: 'changes.name.label',
  guidance: 'changes.name.guidance', recordingRule: 'changes.name.recordingRule', header: 'changes.name.header',
  groups: 'changes.name.groups', developmentTypes: 'template.developmentTypes',
};
const VALUES: Record<string, Key> = {
  LONG_TEXT: 'changes.value.longText', TEXT: 'changes.value.text', YES_NO: 'changes.value.yesNo', SINGLE: 'changes.value.single',
  MULTIPLE: 'changes.value.multiple', SCALE: 'changes.value.scale', INFORMATION: 'changes.value.information', TABLE: 'changes.value.table',
  AGREEMENTS: 'changes.value.agreements', TOGETHER: 'changes.value.together', EMPLOYEE: 'changes.value.employee',
  MANAGER: 'changes.value.manager', BOTH: 'changes.value.both', NOTES: 'target.notes', PLAN_GOALS: 'target.plan',
  PLAN_ACTIVITIES: 'target.plan', PLAN_CHALLENGE: 'target.plan', true: 'changes.value.yes',
};
const RELEASES: Record<string, Key> = { EACH: 'changes.release.each', TOGETHER: 'changes.release.together', FROM_START: 'changes.release.fromStart' };
const CODED = new Set(['kind', 'answeredBy', 'target', 'sensitive', 'required', 'preparationNote']);
/** What the texts of the template itself are called. */
export const TEXTS: Record<string, Key> = {
  title: 'changes.of.title', intro: 'template.purpose', language: 'changes.of.language', source: 'changes.of.source',
  routineTitle: 'changes.of.routineTitle', routineText: 'changes.of.routineText', routineUrl: 'changes.of.routineUrl', plan: 'changes.of.plan',
  release: 'changes.of.release',
};

export const sourceChangeStyles = css`
  .three { display: grid; gap: 8px 24px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); }
  .three > div { display: grid; gap: 4px; align-content: start; }
  .said { white-space: pre-line; }
  .three ins { text-decoration: none; border-inline-start: 4px solid var(--_ok); padding-inline-start: 8px; display: block; }
  .three del { text-decoration: none; border-inline-start: 4px solid var(--_line); padding-inline-start: 8px; display: block; color: var(--_muted); }
  .change .tick { display: flex; }
`;

/** @returns what it is about: the question itself, the section's heading, or the name of the text */
function heading(t: Translate, change: SourceChange): string {
  const value = (change.after ?? change.before)?.value as { text?: string; title?: string; number?: number };
  if (change.what === 'TEXT') {
    const key = TEXTS[change.id];
    return key ? t(key) : t('template.footnote', { n: value.number ?? '' });
  }
  return (change.what === 'SECTION' ? value.title : value.text) || t('changes.unsaid');
}

/** What a line of a part is called. */
export const nameOf = (t: Translate, name: string): string =>
  name.startsWith('language:') ? t('changes.name.language', { language: name.slice('language:'.length) }) : t(NAMES[name] ?? 'changes.name.text');

/** @param at which part it is; @returns what a line says, in words */
export function words(t: Translate, at: string, name: string, text: string): string {
  const key = at === 'release' ? RELEASES[text] : CODED.has(name) ? VALUES[text] : undefined;
  return key ? t(key) : text;
}

/** Of what is new or gone nobody needs to hear the usual, nor twice what its heading says. */
const isTold = (change: SourceChange, { name, before, after }: Compared): boolean =>
  change.before !== null && change.after !== null
    || !(change.what === 'QUESTION' && name === 'text' || change.what === 'SECTION' && name === 'title' || ['LONG_TEXT', 'TOGETHER'].includes(before || after));

function side(t: Translate, label: Key | undefined, content: TemplateResult, text: string): TemplateResult {
  return html`<div>${label ? html`<p class="small muted">${t(label)}</p>` : nothing}${text ? content : html`<p class="muted">${t('changes.nothing')}</p>`}</div>`;
}

function line(t: Translate, change: SourceChange, one: Compared): TemplateResult {
  const [before, mine, after] = [one.before, one.mine, one.after].map(text => words(t, change.id, one.name, text));
  const own = change.mine !== null && one.mine !== one.before;
  return html`<div class="stack tight">
    ${change.what === 'TEXT' && one.name === 'text' ? nothing : html`<p class="label">${nameOf(t, one.name)}</p>`}
    <div class="three">
      ${change.before ? side(t, change.after ? 'changes.before' : undefined, html`<del class="said">${before}</del>`, one.before) : nothing}
      ${own ? side(t, 'changes.mine', html`<p class="said">${mine}</p>`, one.mine) : nothing}
      ${change.after ? side(t, change.before ? 'changes.after' : undefined, html`<ins class="said">${after}</ins>`, one.after) : nothing}
    </div>
  </div>`;
}

/** Where it stands, as far as that is news. */
function place(t: Translate, change: SourceChange, sections: Record<string, string>): TemplateResult | typeof nothing {
  const named = (at: string | undefined): string => (at === 'preparation' ? t('template.preparation') : sections[at ?? ''] ?? '');
  const [from, to] = [change.before?.place, change.after?.place];
  if (change.what !== 'QUESTION') {
    return change.kind === 'MOVED' ? html`<p>${t('changes.place.order')}</p>` : nothing;
  }
  if (from !== undefined && to !== undefined && from !== to) {
    return html`<p>${t('changes.place.other', { from: named(from), to: named(to) })}</p>`;
  }
  return html`<p>${t(change.kind === 'MOVED' ? 'changes.place.same' : 'changes.place.in', { section: named(to ?? from) })}</p>`;
}

/** One change, readable, with the two ways to answer it. */
export function sourceChange(t: Translate, change: SourceChange, sections: Record<string, string>, chosen: Choice | undefined,
  choose: (choice: Choice) => void): TemplateResult {
  const [kind, accept, keep] = KINDS[change.kind];
  const radio = (choice: Choice, label: Key): TemplateResult => html`<label class="tick"><input type="radio" name=${change.id} value=${choice}
    .checked=${chosen === choice} @change=${() => choose(choice)}>${t(label)}</label>`;
  return html`<fieldset class="card change">
    <legend><span class="small muted">${t(kind, { what: t(WHATS[change.what]) })}</span><br>${heading(t, change)}</legend>
    <div class="stack tight">
    ${place(t, change, sections)}
    ${compared(change).filter(one => isTold(change, one)).map(one => line(t, change, one))}
    ${untouched(change) ? nothing : html`<p class="notice warn">${t(change.mine ? 'changes.own' : 'changes.gone')}</p>`}
    ${change.what === 'SECTION' && change.kind === 'REMOVED' ? html`<p class="muted small">${t('changes.section.stays')}</p>` : nothing}
    <div>${radio('accept', accept)}${radio('keep', keep)}</div>
  </div></fieldset>`;
}
