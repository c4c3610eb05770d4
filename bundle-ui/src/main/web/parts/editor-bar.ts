import { css, html, nothing, type TemplateResult } from 'lit';
import type { Draft } from '../core/draft.js';
import type { History } from '../core/history.js';
import { asTemplate, type Content } from '../core/template-document.js';
import type { StoredDraft } from '../core/template-types.js';
import type { Editing } from './editor-fields.js';
import { printTemplate } from './print-sheet.js';
import { saveInk, saveWords } from './save-words.js';
import { stateChip, stateLine } from './template-words.js';

export const barStyles = css`
  .bar { position: sticky; inset-block-start: 0; z-index: 1; background: var(--_canvas); border-block-end: 1px solid var(--_line); padding-block: 8px; }
  .bar p { min-block-size: 1.5em; }
  :host { --_kept-above: 130px; }
  article :is(h3, fieldset) { scroll-margin-block-start: var(--_kept-above); }
  @media (max-width: 700px), (max-height: 500px) { .bar { position: static; } :host { --_kept-above: 8px; } }
`;

interface Bar { stored: StoredDraft; draft: Draft; history: History<Content>; said: string; undo(): void; redo(): void; show(dialog: 'preview' | 'publish'): void }

/** What it is, whether it is saved, and what can be done with all of it. */
export const bar = ({ t, document, content }: Editing, { stored, draft, history, said, undo, redo, show }: Bar): TemplateResult => html`
  <header class="stack tight">
    <h2 id="title-of" tabindex="-1" lang=${document.language}>${document.title || t('editor.untitled')}</h2>
    <p class="row">${stateChip(t, stored.state)}<span class="muted">${stateLine(t, stored)}</span></p>
    ${stored.source ? html`<p class="muted">${t('workshop.source', { title: stored.source.title, version: stored.source.version })}</p>` : nothing}
    ${stored.state === 'PUBLISHED' || stored.state === 'DEPRECATED' ? html`<p class="notice">${t('editor.published.explain', { version: stored.version })}</p>` : nothing}
  </header>
  <div class="bar stack tight">
    <div class="row">
      <button type="button" class="primary" id="publish" ?disabled=${draft.theirs !== undefined} @click=${() => show('publish')}>${t('editor.publish')}</button>
      <button type="button" id="preview" @click=${() => show('preview')}>${t('editor.preview')}</button>
      <button type="button" @click=${() => printTemplate(t, asTemplate(content.document))}>${t('editor.print')}</button>
      <button type="button" id="undo" aria-disabled=${!history.canUndo} @click=${undo}>${t('editor.undo')}</button>
      <button type="button" aria-disabled=${!history.canRedo} @click=${redo}>${t('editor.redo')}</button>
    </div>
    <div class="row spread small">
      <p role="status" id="said">${said}</p>
      <p role="status" id="saved" class=${saveInk(draft)}>${saveWords(t, draft)}</p>
    </div>
  </div>`;
