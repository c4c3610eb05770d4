import { css } from 'lit';

/** Tokens (a host may set every --ms-… property; light-dark follows the page's color-scheme) and the native controls. */
export const base = css`
  :host {
    --_font: var(--ms-font, system-ui, "Segoe UI", sans-serif);
    --_ink: var(--ms-ink, light-dark(#1b1f24, #e6edf3));
    --_muted: var(--ms-muted, light-dark(#57606a, #a5b0bb));
    --_line: var(--ms-line, light-dark(#d0d7de, #3d444d));
    --_surface: var(--ms-surface, light-dark(#fff, #161b22));
    --_canvas: var(--ms-canvas, light-dark(#f6f8fa, #0d1117));
    --_accent: var(--ms-accent, light-dark(#0b5394, #79b8ff));
    --_on-accent: var(--ms-on-accent, light-dark(#fff, #0d1117));
    --_ok: var(--ms-ok, light-dark(#1a7f37, #56d364));
    --_warn: var(--ms-warn, light-dark(#8a5d00, #e3b341));
    --_stop: var(--ms-stop, light-dark(#b42318, #ff938a));
    --_radius: var(--ms-radius, 6px);
    display: block;
    color: var(--_ink);
    font: 400 1rem/1.5 var(--_font);
    overflow-wrap: break-word;
  }
  :host([hidden]), [hidden] { display: none; }
  *, ::before, ::after { box-sizing: border-box; }
  h2, h3, h4, h5, p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; }
  h2 { font-size: clamp(1.375rem, 1.1rem + 1.3vw, 1.75rem); line-height: 1.25; }
  h2, h3, h4, h5, th, .small { hyphens: auto; }
  h3 { font-size: clamp(1.125rem, 1rem + 0.7vw, 1.375rem); line-height: 1.3; }
  h4, h5 { font-size: 1.125rem; line-height: 1.4; margin: 0; }
  h2:focus, h3:focus { outline: none; }
  fieldset { border: 0; min-inline-size: 0; }
  legend { padding: 0; font-weight: 600; }
  fieldset.card > legend { float: inline-start; inline-size: 100%; margin-block-end: 8px; }
  fieldset.card > legend + * { clear: both; }
  a { color: var(--_accent); text-underline-offset: 3px; }
  :focus-visible, input:is([type="date"], [type="time"]):focus-within { outline: 3px solid var(--_accent); outline-offset: 2px; }
  /* What stays in its place while the rest scrolls says how high it is: the focus is not covered by it, however deep. */
  :is(a, button, input, textarea, select, summary) { scroll-margin-block: var(--_kept-above, 8px) var(--_kept-below, 8px); }
  button, .button, input, textarea, select { font: inherit; color: inherit; border-radius: var(--_radius); }
  button, .button {
    display: inline-flex; align-items: center; justify-content: center; gap: 8px;
    min-block-size: 44px; min-inline-size: 44px; padding: 8px 16px;
    background: var(--_surface); color: var(--_accent); border: 1px solid var(--_accent);
    font-weight: 600; text-decoration: none; text-align: center; cursor: pointer;
  }
  button:hover, .button:hover { text-decoration: underline; }
  .primary { background: var(--_accent); color: var(--_on-accent); }
  .plain { background: none; border-color: transparent; padding-inline: 8px; text-decoration: underline; text-underline-offset: 3px; }
  button[aria-pressed="true"] { border-width: 3px; text-decoration: underline; text-underline-offset: 4px; }
  .plain[aria-pressed="true"] { border-color: currentColor; }
  .danger { color: var(--_stop); border-color: var(--_stop); }
  button:disabled { background: var(--_canvas); color: var(--_muted); border: 1px dashed var(--_muted); cursor: not-allowed; text-decoration: none; }
  input:not([type="checkbox"], [type="radio"]), textarea, select {
    inline-size: 100%; min-block-size: 44px; padding: 8px 12px; background: var(--_surface); border: 1px solid var(--_muted);
  }
  input[type="checkbox"], input[type="radio"] { inline-size: 22px; block-size: 22px; margin: 0; flex: none; accent-color: var(--_accent); }
  .tick { display: inline-flex; align-items: center; gap: 12px; min-block-size: 44px; min-inline-size: 44px; cursor: pointer; }
  label, .label { font-weight: 600; }
  .tick, .tick label { font-weight: 400; }
  summary { overflow-wrap: anywhere; hyphens: auto; min-block-size: 44px; display: flex; align-items: center; gap: 8px; cursor: pointer; font-weight: 600; color: var(--_accent); }
  summary::-webkit-details-marker { display: none; }
  summary::before { content: ""; flex: none; inline-size: 9px; block-size: 9px; border: solid currentColor; border-width: 0 2px 2px 0; rotate: -45deg; margin-inline: 2px 4px; }
  details[open] > summary::before { rotate: 45deg; translate: 0 -2px; }
  .muted { color: var(--_muted); }
  .small { font-size: 0.9375rem; }
  .why { color: var(--_muted); }
  .stack { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
  .tight { gap: 8px; }
  .wide-gap { gap: 32px; }
  .row { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; }
  .spread { justify-content: space-between; }
  .card { background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); padding: 16px; }
  .notice { border: 1px solid var(--_line); border-inline-start: 6px solid var(--_accent); border-radius: var(--_radius); background: var(--_canvas); padding: 12px 16px; }
  .notice.ok { border-inline-start-color: var(--_ok); }
  .notice.warn { border-inline-start-color: var(--_warn); }
  .notice.stop { border-inline-start-color: var(--_stop); }
  .prose { max-inline-size: 68ch; }
  .written { white-space: pre-wrap; unicode-bidi: plaintext; }
  span, strong, a, button, label, summary { unicode-bidi: isolate; }
  .chip { display: inline-flex; align-items: start; gap: 6px; font-weight: 600; }
  .chip .inner { stroke: var(--_surface); }
  .chip svg { flex: none; inline-size: 1.125em; block-size: 1.125em; margin-block-start: 0.2em; }
  .ok-ink { color: var(--_ok); }
  .warn-ink { color: var(--_warn); }
  .stop-ink { color: var(--_stop); }
  ul.list, ol.list { padding-inline-start: 24px; display: grid; gap: 4px; grid-template-columns: minmax(0, 1fr); }
  ul.bare, ol.bare { list-style: none; display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
  .hidden { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media (forced-colors: active) {
    button, .button { border: 2px solid ButtonText; }
    .primary:not(:disabled) { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
    button:disabled { color: GrayText; border-color: GrayText; }
    .chip svg { forced-color-adjust: auto; }
  }
`;
