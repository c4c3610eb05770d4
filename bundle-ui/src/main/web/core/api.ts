import { gather, type Told } from './gather.js';
import { asRefusal, offline, refusalFrom, supportSession, type Refusal } from './problem.js';

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';
export interface Attachment { blob: Blob; name: string }
interface Extras { accept?: string; body?: unknown; mediaType?: string; revision?: number; key?: string; signal?: AbortSignal; keepalive?: boolean }

/** A template as a file: a body of this kind is sent as the text that it is. */
export const TEMPLATE_FILE = 'application/vnd.medarbetarsamtal.template+json';
const FILES = `application/pdf, application/zip, text/calendar, application/json, ${TEMPLATE_FILE}, application/problem+json`;
const PAUSES = [500, 1500, 4000];
/** How long what nobody watches waits for an answer, before silence is no network. */
const LONGEST_SILENCE = 15_000;

/** The key of one act: the same act, tried again, has the same one. */
export type KeyOf = (path: string, body: unknown) => string;

let opener: string | undefined;

/** For whom the page was opened. Every change says so, and is refused when somebody else has logged in by then. */
export function openedFor(person: string): void {
  opener ??= person;
}

/** The module's REST service. Every refusal, and every silence, is thrown as a `Refusal`. */
export class Api {
  readonly #base: string;
  readonly #language: string;

  constructor(base: string, language: string) {
    this.#base = base.replace(/\/$/, '');
    this.#language = language;
  }

  get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return this.#send<T>('GET', path, { signal });
  }

  /** As `get`, for what goes on by itself: it does not wait for a server that has fallen silent. */
  promptly<T>(path: string): Promise<T> {
    return orOffline(signal => this.#send<T>('GET', path, { signal }));
  }

  /** As `get`; a support session, to whom not even who it is is there, is told apart from a talk that is not. */
  async look<T>(path: string, signal?: AbortSignal): Promise<T> {
    try {
      return await this.get<T>(path, signal);
    } catch (reason) {
      throw asRefusal(reason).problem.code === 'not-there' ? await this.#notThere(asRefusal(reason), signal) : reason;
    }
  }

  #notThere(refusal: Refusal, signal?: AbortSignal): Promise<Refusal> {
    return this.get('/me', signal).then(() => refusal, (reason: unknown) =>
      asRefusal(reason).problem.code === 'not-there' ? supportSession() : refusal);
  }

  /** A file, with the name that the service gives it. */
  async fetch(path: string): Promise<Attachment> {
    const response = await this.#request('GET', path, { accept: FILES });
    return { blob: await response.blob().catch(() => { throw offline(); }), name: nameOf(response) };
  }

  /** A file of many talks, which says how far it has come. */
  async gather(path: string, told: Told, signal: AbortSignal): Promise<Attachment> {
    const response = await this.#request('GET', path, { accept: FILES, signal });
    return gather(response, nameOf(response), told);
  }

  put<T>(path: string, body: unknown, revision: number, keepalive = false): Promise<T> {
    return orOffline(signal => this.#send<T>('PUT', path, { body, revision, keepalive, signal }));
  }

  remove(path: string, revision: number): Promise<void> {
    return this.#send<void>('DELETE', path, { revision });
  }

  /** One act, done once: a passing failure is tried again with the same key. Some change what is there, in the revision that they name. */
  async post<T>(path: string, body: unknown, keyOf: KeyOf = newKey, more: Pick<Extras, 'revision' | 'mediaType'> = {}): Promise<T> {
    const key = keyOf(path, body);
    for (const pause of PAUSES) {
      try {
        return await this.#send<T>('POST', path, { ...more, body, key });
      } catch (reason) {
        if (!asRefusal(reason).passing) {
          throw reason;
        }
        await new Promise(later => setTimeout(later, pause));
      }
    }
    return this.#send<T>('POST', path, { ...more, body, key });
  }

  async #send<T>(method: Method, path: string, extras: Extras): Promise<T> {
    const response = await this.#request(method, path, extras);
    return (response.status === 204 ? undefined : await response.json().catch(() => { throw offline(); })) as T;
  }

  async #request(method: Method, path: string, extras: Extras): Promise<Response> {
    const response = await fetch(this.#base + path, {
      method,
      headers: this.#headers(method, extras),
      body: extras.body === undefined ? null : extras.mediaType ? String(extras.body) : JSON.stringify(extras.body),
      credentials: 'same-origin',
      cache: 'no-store',
      keepalive: extras.keepalive ?? false,
      signal: extras.signal ?? null,
    }).catch(() => { throw offline(); });
    if (!response.ok) {
      throw await refusalFrom(response);
    }
    return response;
  }

  #headers(method: Method, { accept, mediaType, revision, key }: Extras): Record<string, string> {
    const headers: Record<string, string> = {
      'Accept': accept ?? 'application/json, application/problem+json',
      'Accept-Language': this.#language,
    };
    if (method !== 'GET') {
      headers['Content-Type'] = mediaType ?? 'application/json';
      headers['X-Medarbetarsamtal'] = '1';
      if (opener !== undefined) {
        headers['X-Medarbetarsamtal-Person'] = encodeURIComponent(opener);
      }
    }
    if (revision !== undefined) {
      headers['If-Match'] = `"${revision}"`;
    }
    if (key !== undefined) {
      headers['Idempotency-Key'] = key;
    }
    return headers;
  }
}

const nameOf = (response: Response): string =>
  /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'medarbetarsamtal.json';

async function orOffline<T>(send: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const silence = new AbortController();
  const patience = setTimeout(() => silence.abort(), LONGEST_SILENCE);
  try {
    return await send(silence.signal);
  } finally {
    clearTimeout(patience);
  }
}

/** 128 random bits: one for each act, kept while it is tried again. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}
