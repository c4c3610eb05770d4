import { Api } from './api.js';
import { asRefusal, Refusal } from './problem.js';
import { asText, contentOf, fromText } from './template-document.js';
import type { StoredDraft } from './template-types.js';

export const LONGEST_DRAFT = 250_000;

/** Lets a whole template be saved as the text of one box is: what comes and goes is `asText` of its content. */
export class TemplateApi extends Api {
  override async put<T>(path: string, { text }: { text: string }, revision: number, keepalive = false): Promise<T> {
    try {
      return { writtenAt: new Date().toISOString(), ...await super.put<T>(path, fromText(text), revision, keepalive) };
    } catch (reason) {
      const refusal = asRefusal(reason);
      throw refusal.problem.code === 'stale' ? await this.#stale(path, refusal) : refusal;
    }
  }

  /** What stands there now, in the form that a draft compares with its own. */
  async #stale(path: string, { problem }: Refusal): Promise<Refusal> {
    const now = await this.promptly<StoredDraft>(path);
    return new Refusal({ ...problem, current: { text: asText(contentOf(now)), revision: now.revision } });
  }
}
