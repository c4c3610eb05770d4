/** The browser keeps its clipboard closed: what was to be copied is left for people to copy themselves. */
export class ClipboardClosed extends Error {
  constructor(readonly text: string) {
    super('The clipboard is closed');
  }
}

/**
 * Copies plain text that is still on its way: a browser that counts from the click is handed the promise at once.
 *
 * @throws what the text itself was refused with, or `ClipboardClosed`
 */
export async function copy(text: Promise<string>): Promise<void> {
  const held = write(text).then(() => true, () => false);
  const words = await text;
  if (!await held) {
    throw new ClipboardClosed(words);
  }
}

async function write(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(await text);
  } else {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text.then(words => new Blob([words], { type: 'text/plain' })) })]);
  }
}
