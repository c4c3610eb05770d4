import { html, type TemplateResult } from 'lit';
import type { Problem } from '../core/problem.js';
import type { Translate } from '../i18n/texts.js';
import { trouble } from './trouble.js';

/** What went wrong; where the service says of each field what is to be put right, in its words. */
export const faults = (t: Translate, problem: Problem | undefined, loginUrl: string): unknown => !problem || problem.code !== 'invalid' || problem.errors.length === 0
  ? trouble(t, problem, loginUrl) : list(t, [...new Set(problem.errors.map(one => one.detail))]);

const list = (t: Translate, details: string[]): TemplateResult => html`<div class="notice stop" role="alert"><p>${t('errors.title')}</p>
  <ul class="list">${details.map(one => html`<li>${one}</li>`)}</ul></div>`;
