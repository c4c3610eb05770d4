import { css, html, nothing, type TemplateResult } from 'lit';
import { kindOf } from '../core/questions.js';
import type { Level, Plan, Point, Question, Section, Target, Template } from '../core/types.js';
import type { Key, Translate } from '../i18n/texts.js';
import { answerForm } from './answer-words.js';
import { partOfMore } from './goal-words.js';

const TARGETS: Record<Target, Key> = {
  NOTES: 'target.notes', PLAN_GOALS: 'target.plan', PLAN_ACTIVITIES: 'target.plan', PLAN_CHALLENGE: 'target.plan',
};
export const LEVELS: Record<Level, Key> = {
  DRAFT: 'level.draft', SCHOOL: 'level.school', PRINCIPAL_ORGANISER: 'level.principalOrganiser', ALL: 'level.all',
};

export const templateStyles = css`
  .target { color: var(--_muted); }
  .columns { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 170px), 1fr)); }
  .columns li { border: 1px solid var(--_line); margin: 0 -1px -1px 0; padding: 8px 12px; }
  .footnote summary { display: inline-flex; }
  ol.questions > li { padding-block: 4px; }
`;

export const targetWords = (t: Translate, { target }: Pick<Section, 'target'>): string => t(TARGETS[target]);

/** Where the outcome of a question goes, when it goes elsewhere than its section's. */
export const ownTarget = (t: Translate, section: Section, { target }: Question): TemplateResult | typeof nothing =>
  target && TARGETS[target] !== TARGETS[section.target] ? html`<p class="target muted small">${targetWords(t, { target })}</p>` : nothing;

export const levelWords = (t: Translate, level: Level): string => t(LEVELS[level]);

/** Where the template comes from: publisher, level and version. */
export const origin = (t: Translate, { publisher, level, version }: { publisher: string; level: Level; version: number }): string =>
  t('template.origin', { publisher, level: t(LEVELS[level]), version });

type Written = Pick<Template, 'language' | 'footnotes'>;

export const help = (t: Translate, words: string | null | undefined, language: string): TemplateResult | typeof nothing =>
  words ? html`<p class="notice warn small"><strong>${t('template.care')}</strong> <span lang=${language}>${words}</span></p>` : nothing;

function footnote(t: Translate, number: number | null | undefined, { footnotes = [], language }: Written): TemplateResult | typeof nothing {
  const note = footnotes.find(one => one.number === number);
  return note
    ? html`<details class="footnote small"><summary>${t('template.footnote', { n: note.number })}</summary><p lang=${language}>${note.text}</p></details>`
    : nothing;
}

const point = (t: Translate, { text, help: words, footnote: number }: Point, template: Written): TemplateResult =>
  html`<li><span lang=${template.language}>${text}</span> ${footnote(t, number, template)}${help(t, words, template.language)}</li>`;

/** The headings under a question, with their footnotes, and its help. */
export const questionBody = (t: Translate, question: Question, template: Written): TemplateResult => html`
  ${question.points?.length ? html`<ul class="list">${question.points.map(one => point(t, one, template))}</ul>` : nothing}
  ${help(t, question.help, template.language)}`;

const section = (t: Translate, one: Section, template: Template): TemplateResult => html`<section class="stack tight">
  <h3 lang=${template.language}>${one.title}${one.label && one.label !== one.title ? html` – ${one.label}` : nothing}</h3>
  <p class="target small">${targetWords(t, one)}</p>
  ${one.guidance ? html`<p lang=${template.language}>${one.guidance}</p>` : nothing}
  <ol class="list questions">${one.questions.map(question => html`<li>${kindOf(question) === 'INFORMATION'
      ? html`<p class="written" lang=${template.language}>${question.text}</p>` : html`<span lang=${template.language}>${question.text}</span>`}
    ${questionBody(t, question, template)}${answerForm(t, question, template.language)}${ownTarget(t, one, question)}</li>`)}</ol>
  ${one.recordingRule ? html`<p class="muted" lang=${template.language}>${one.recordingRule}</p>` : nothing}
</section>`;

const planView = (t: Translate, plan: Plan, language: string): TemplateResult => html`<section class="stack">
  <h3 lang=${language}>${plan.title}</h3>
  ${plan.guidance?.map(paragraph => html`<p lang=${language}>${paragraph}</p>`)}
  ${plan.header?.length ? html`<ul class="columns card" lang=${language}>${plan.header.map(field => html`<li>${field.label}</li>`)}</ul>` : nothing}
  ${plan.tables.map(table => html`<div class="stack tight card">${table.groups.map(group => html`
    <h4 lang=${language}>${group.label}</h4>
    <ul class="columns">${group.columns.map(column =>
      html`<li><span lang=${language}>${column.label}</span>${column.required ? html` <span class="muted small">${t('template.required')}</span>` : nothing}</li>`)}</ul>`)}
  </div>`)}
  ${plan.developmentTypes?.length ? html`<div class="stack tight">
    <h4>${t('template.developmentTypes')}</h4>
    <ul class="list" lang=${language}>${plan.developmentTypes.map(one => html`<li>${one}</li>`)}</ul>
  </div>` : nothing}
</section>`;

/** Why the talk is held, in the template's own words: the first paragraph in sight, the others a press away. */
export function purpose(t: Translate, { intro = [], language }: Template): TemplateResult | typeof nothing {
  const [first, ...more] = intro;
  return first === undefined ? nothing : html`<section class="stack tight prose" aria-labelledby="purpose">
    <h3 id="purpose">${t('template.purpose')}</h3>
    <p lang=${language}>${first}</p>
    ${more.length === 0 ? nothing : html`<details><summary>${t('template.purpose.more')}</summary>
      <div class="stack tight" lang=${language}>${more.map(paragraph => html`<p>${paragraph}</p>`)}</div></details>`}
  </section>`;
}

/** A whole template, or the routine that employees read: the same without the questions of the preparation. */
export const templateView = (t: Translate, template: Template, withPreparation = true): TemplateResult => html`
  <div class="stack wide-gap prose">
    <section class="stack">
      <h3>${t('template.purpose')}</h3>
      ${template.intro?.map(paragraph => html`<p lang=${template.language}>${paragraph}</p>`)}
      ${partOfMore(t)}
    </section>
    ${withPreparation && template.preparation?.length ? html`<section class="stack tight">
      <h3>${t('template.preparation')}</h3>
      <p class="target small">${t('template.preparation.who')}</p>
      <ol class="list questions" lang=${template.language}>${template.preparation.map(one => html`<li>${one.text}</li>`)}</ol>
    </section>` : nothing}
    ${template.sections.map(one => section(t, one, template))}
    ${template.plan ? planView(t, template.plan, template.language) : nothing}
    ${template.footnotes?.length ? html`<section class="stack tight">
      <h3>${t('template.footnotes')}</h3>
      <ul class="bare small" lang=${template.language}>${template.footnotes.map(one => html`<li>${one.number}. ${one.text}</li>`)}</ul>
    </section>` : nothing}
  </div>`;
