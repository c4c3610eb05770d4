import { svg, html, type TemplateResult } from 'lit';

export type Shape = 'done' | 'missing' | 'empty' | 'started' | 'time';

const DRAWN: Record<Shape, ReturnType<typeof svg>> = {
  done: svg`<circle cx="10" cy="10" r="9" fill="currentColor"/><path d="M5.5 10.5l3 3 6-7" fill="none" class="inner" stroke-width="2"/>`,
  missing: svg`<path d="M10 1.5l9 16.5H1z" fill="none" stroke="currentColor" stroke-width="2"/><path d="M10 7v5m0 2v2" stroke="currentColor" stroke-width="2"/>`,
  empty: svg`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="4 3"/>`,
  started: svg`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor"/>`,
  time: svg`<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M10 5v5l4 2" fill="none" stroke="currentColor" stroke-width="2"/>`,
};

/** A state: shape and colour beside its word. */
export const chip = (shape: Shape, word: unknown, ink = ''): TemplateResult => html`
  <span class="chip ${ink}"><svg viewBox="0 0 20 20" aria-hidden="true">${DRAWN[shape]}</svg><span>${word}</span></span>`;
