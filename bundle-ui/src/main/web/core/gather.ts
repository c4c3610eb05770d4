import type { Attachment } from './api.js';
import { offline, Refusal } from './problem.js';

/** Is told how many of how many talks have come. */
export type Told = (at: number, of: number) => void;

const NEWLINE = 10;
const END = ']}\n';

/** What came does not hold all that it should: the service or the network broke off on the way. */
const broken = (): Refusal => new Refusal({ code: 'broken', status: 0, errors: [] });

/** Takes a file of many talks, a line for each between a first line and a last. What is not whole is nothing. */
export async function gather(response: Response, name: string, told: Told): Promise<Attachment> {
  const of = Number(response.headers.get('X-Medarbetarsamtal-Count'));
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let lines = 0;
  while (reader) {
    const { done, value } = await reader.read().catch(() => { throw broken(); });
    if (done) {
      break;
    }
    parts.push(value as Uint8Array<ArrayBuffer>);
    lines += value.reduce((count, byte) => byte === NEWLINE ? count + 1 : count, 0);
    told(Math.min(Math.max(lines - 1, 0), of), of);
  }
  const blob = new Blob(parts, { type: 'application/json' });
  const end = await blob.slice(-END.length).text().catch(() => { throw offline(); });
  if (lines !== of + 2 || end !== END) {
    throw broken();
  }
  return { blob, name };
}
