import type { Attachment } from './api.js';

let offered = '';

/** Hands a file to the browser. Some take it over long after the click: the page keeps it until the next one, or until it is left. */
export function offer({ blob, name }: Attachment): void {
  URL.revokeObjectURL(offered);
  const link = document.createElement('a');
  link.href = offered = URL.createObjectURL(blob);
  link.download = name;
  link.click();
}
