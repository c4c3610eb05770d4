import { render, type CSSResult, type TemplateResult } from 'lit';

/** Prints this and nothing of the page around it: in a frame of its own, without an address, that goes away afterwards. */
export function printOut(title: string, language: string, content: TemplateResult, styles: CSSResult): void {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, { position: 'fixed', insetInlineStart: '-200vw', inlineSize: '100vw', blockSize: '1px', border: '0' });
  document.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) {
    frame.remove();
    return;
  }
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  view.document.adoptedStyleSheets = [sheet];
  view.document.documentElement.lang = language;
  view.document.title = title;
  render(content, view.document.body);
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.focus();
  view.print();
}
