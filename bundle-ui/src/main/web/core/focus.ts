/** @returns what has the focus, through every shadow root */
export function focused(): HTMLElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) {
    at = at.shadowRoot.activeElement;
  }
  return at as HTMLElement | null;
}

/**
 * What is switched off while it acts loses the focus: it gets it back when nothing else has it. If it stays switched off, what says
 * why, or what has become of it, gets the focus.
 */
export function giveBack(pressed: HTMLElement | null): void {
  if (!pressed?.isConnected || (focused() !== document.body && focused() !== pressed)) {
    return;
  }
  pressed.focus();
  const why = pressed.getAttribute('aria-describedby')?.split(' ')[0];
  const words = why ? (pressed.getRootNode() as ParentNode).querySelector<HTMLElement>(`[id="${CSS.escape(why)}"]`) : null;
  if (pressed.matches(':disabled') && words?.textContent?.trim()) {
    words.tabIndex = -1;
    words.focus();
  }
}

/** What gets the focus under what stays in its place comes out from under it: for a field a browser does not heed the margin that it is to keep. */
export function uncover(event: Event, kept: Element | null): void {
  const at = event.composedPath()[0] as Element;
  if (kept === null || kept.contains(at)) {
    return;
  }
  const [mine, its] = [at.getBoundingClientRect(), kept.getBoundingClientRect()];
  if (mine.top < its.bottom && mine.bottom > its.top) {
    at.scrollIntoView({ block: 'nearest' });
  }
}

/** Goes to the first of these that is there, and opens what it is folded into. */
export function goTo(root: ParentNode, ids: string[]): void {
  const goal = ids.map(id => root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`)).find(one => one !== null);
  goal?.closest('details')?.setAttribute('open', '');
  goal?.focus();
}
