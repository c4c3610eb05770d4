/** @returns what a key asks for; nothing inside a box, where the browser takes back what was typed */
export function stepOf(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  const at = event.composedPath()[0] as HTMLElement;
  const key = event.key.toLowerCase();
  return !(event.ctrlKey || event.metaKey) || !['z', 'y'].includes(key) || at.matches('input:not([type=checkbox], [type=radio]), textarea')
    ? undefined : key === 'y' || event.shiftKey ? 'redo' : 'undo';
}
