import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import type { StoredDraft } from '../core/template-types.js';
import type { Key } from '../i18n/texts.js';
import { trouble } from '../parts/trouble.js';

type Fate = 'withdraw' | 'deprecate' | 'undeprecate' | 'discard' | 'remove';
interface Words { ask: Key; what: Key; do: Key; done: Key }
const WORDS: Record<Fate, Words> = {
  withdraw: { ask: 'fate.withdraw', what: 'fate.withdraw.what', do: 'fate.withdraw.do', done: 'fate.withdraw.done' },
  deprecate: { ask: 'fate.deprecate', what: 'fate.deprecate.what', do: 'fate.deprecate.do', done: 'fate.deprecate.done' },
  undeprecate: { ask: 'fate.undeprecate', what: 'fate.undeprecate.what', do: 'fate.undeprecate.do', done: 'fate.undeprecate.done' },
  discard: { ask: 'fate.discard', what: 'fate.discard.what', do: 'fate.discard.do', done: 'fate.discard.done' },
  remove: { ask: 'fate.remove', what: 'fate.remove.what', do: 'fate.remove.do', done: 'fate.remove.done' },
};

/** What becomes of a template: withdrawn, on its way out, its draft thrown away. */
export class TemplateFate extends ModuleElement {
  @property({ attribute: false }) stored: StoredDraft | undefined;
  /** waits until what was written is saved */
  @property({ attribute: false }) settled: () => Promise<boolean> = () => Promise.resolve(true);
  @property({ attribute: 'list-url' }) listUrl = '';
  @state() private asking: Fate | undefined;

  readonly #acting = new Acting(this);

  protected override render(): TemplateResult | typeof nothing {
    const { t, stored } = this;
    return stored === undefined ? nothing : html`<details class="card" ?open=${this.asking !== undefined}><summary>${t('fate.title')}</summary><div class="stack">
      ${possible(stored).map(fate => this.asking === fate ? this.#question(stored, fate) : html`<p><button type="button" id=${fate} @click=${() => void this.#ask(fate)}>${t(WORDS[fate].ask)}</button></p>`)}
    </div></details>`;
  }

  #question(stored: StoredDraft, fate: Fate): TemplateResult {
    const { t } = this;
    return html`<div class="notice warn stack tight" role="group" aria-labelledby="what">
      <p id="what">${t(WORDS[fate].what, { version: stored.version })}</p>
      ${trouble(t, this.#acting.problem, this.loginUrl)}
      <div class="row"><button type="button" class="danger" id="sure" ?disabled=${this.#acting.busy} @click=${() => void this.#do(stored, fate)}>${t(WORDS[fate].do)}</button>
        <button type="button" @click=${() => void this.#ask(undefined, fate)}>${t('cancel')}</button></div></div>`;
  }

  async #ask(fate: Fate | undefined, back?: Fate): Promise<void> {
    this.asking = fate;
    this.#acting.problem = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${fate ? 'sure' : back ?? 'sure'}`)?.focus();
  }

  async #do(stored: StoredDraft, fate: Fate): Promise<void> {
    const done = await this.#acting.run(async () => {
      await this.settled();
      await this.#send(stored, fate);
      return true;
    });
    if (done) {
      this.asking = undefined;
      this.tell(fate === 'remove' ? 'ms-removed' : 'ms-changed', this.t(WORDS[fate].done));
    }
  }

  async #send({ id }: StoredDraft, fate: Fate): Promise<void> {
    const template = `/templates/${encodeURIComponent(id)}`;
    const { revision } = await this.rest.get<StoredDraft>(`${template}/draft`);
    switch (fate) {
      case 'withdraw': return this.rest.remove(`${template}/publication`, revision);
      case 'discard': case 'remove': return this.rest.remove(`${template}/draft`, revision);
      default: await this.rest.put(`${template}/deprecation`, { deprecated: fate === 'deprecate' }, revision);
    }
  }
}

function possible({ state, version }: StoredDraft): Fate[] {
  const seen = state === 'PUBLISHED' || state === 'DEPRECATED';
  return [...seen ? [state === 'PUBLISHED' ? 'deprecate' : 'undeprecate', 'withdraw'] as const : [], version > 0 ? 'discard' : 'remove'];
}
