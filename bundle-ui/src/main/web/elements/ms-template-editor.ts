import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Draft } from '../core/draft.js';
import { ModuleElement } from '../core/element.js';
import { History } from '../core/history.js';
import { Remote } from '../core/remote.js';
import { LONGEST_DRAFT, TemplateApi } from '../core/template-api.js';
import { asText, contentOf, fromText, type Content, type TemplateDraft } from '../core/template-document.js';
import { isAddress, placeOf, type TemplateFault } from '../core/template-texts.js';
import type { StoredDraft } from '../core/template-types.js';
import { Workspace } from '../core/workspace.js';
import type { Key } from '../i18n/texts.js';
import { conflict } from '../parts/editor-conflict.js';
import { fieldStyles, type Drag, type Editing } from '../parts/editor-fields.js';
import { translations } from '../parts/editor-languages.js';
import { basics, footnotes, plan, purpose, release, routine } from '../parts/editor-parts.js';
import { preparation, questionStyles, sections } from '../parts/editor-questions.js';
import { bar, barStyles } from '../parts/editor-bar.js';
import { loginLink, waiting } from '../parts/trouble.js';

/** A template while it is made: saves itself, and takes every step back. The attribute `context` is its id. */
export class TemplateEditor extends ModuleElement {
  static override styles = [...ModuleElement.styles, fieldStyles, questionStyles, barStyles, css`
    :host { max-inline-size: 860px; }
    .both { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr)); }
  `];

  /** where the list of templates is */
  @property({ attribute: 'list-url' }) listUrl = '';
  @state() private open = '';
  @state() private dialog: 'preview' | 'publish' | undefined;
  @state() private said = '';
  @state() private faults: TemplateFault[] = [];
  @state() private unfit = false;
  @state() private dragging: Pick<Drag, 'kind' | 'id' | 'over' | 'after'> = { kind: undefined, id: '', over: '', after: false };

  #begun = false;
  #workspace: Workspace | undefined;
  #draft: Draft | undefined;
  #history: History<Content> | undefined;
  readonly #stored = new Remote<StoredDraft>(this, async signal => this.#take(await this.rest.get<StoredDraft>(this.#path, signal)));

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate('context');
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('focusout', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKey);
    this.removeEventListener('focusout', this.#onLeave);
    this.#draft?.removeEventListener('change', this.#onChange);
    this.#workspace?.close();
    this.#workspace = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if ((changed.has('context') || changed.has('api')) && this.context && this.api) {
      this.#workspace?.close();
      this.#draft?.removeEventListener('change', this.#onChange);
      this.#workspace = this.#history = this.#draft = undefined;
      this.#begun = false;
      void this.#stored.reload();
    }
  }

  /** Whoever comes here has left what was pressed: the page begins at its heading. */
  protected override updated(): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('#title-of');
    if (heading && !this.#begun) {
      this.#begun = true;
      heading.focus();
    }
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const [stored, history, draft] = [this.#stored.value, this.#history, this.#draft];
    return html`<article class="stack" aria-labelledby="title-of">
      <p><a href=${this.listUrl}>${t('workshop.back')}</a></p>
      ${stored && history && draft ? this.#page(stored, history, draft) : waiting(t, this.#stored, this.loginUrl)}
    </article>`;
  }

  #page(stored: StoredDraft, history: History<Content>, draft: Draft): TemplateResult {
    const { t } = this;
    const e = this.#editing(history.now);
    return html`
      ${bar(e, { stored, draft, history, said: this.said, undo: () => void this.#step('undo'), redo: () => void this.#step('redo'), show: dialog => void this.#show(dialog) })}
      ${draft.state === 'signed-out' && this.loginUrl ? loginLink(t, this.loginUrl) : nothing}
      ${draft.theirs ? conflict(t, history.now, draft.theirs.text, choice => this.#resolve(choice)) : nothing}
      ${stored.sourceVersion === null ? nothing : html`<details class="card"><summary>${t('workshop.sourceNewer', { version: stored.sourceVersion })}</summary>
        <ms-source-changes lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${this.context} .settled=${this.#settled} @ms-merged=${this.#onFate}></ms-source-changes></details>`}
      ${basics(e)} ${purpose(e)} ${routine(e)}
      ${preparation(e)} ${sections(e)}
      ${plan(e)} ${footnotes(e)} ${release(e)} ${translations(e)}
      ${stored.version === 0 ? nothing : html`<ms-template-export lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${this.context} .version=${stored.version}></ms-template-export>`}
      <ms-template-fate lang=${this.lang} api=${this.api} login-url=${this.loginUrl} list-url=${this.listUrl} .stored=${stored} .settled=${this.#settled} @ms-changed=${this.#onFate}></ms-template-fate>
      ${this.dialog === 'preview' ? html`<ms-draft-preview lang=${this.lang} .document=${history.now.document} @ms-close=${this.#close}></ms-draft-preview>` : nothing}
      ${this.dialog === 'publish' ? html`<ms-publish-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} .stored=${stored} .content=${history.now} .revision=${draft.revision}
        @ms-close=${this.#close} @ms-go=${this.#onGo} @ms-published=${this.#onPublished} @ms-faults=${(event: CustomEvent<TemplateFault[]>) => { this.faults = event.detail; }}></ms-publish-dialog>` : nothing}`;
  }

  get #path(): string {
    return `/templates/${encodeURIComponent(this.context)}/draft`;
  }

  #take(stored: StoredDraft): StoredDraft {
    const content = contentOf(stored);
    this.#history ??= new History(content);
    if (!this.#workspace) {
      this.#workspace = new Workspace(new TemplateApi(this.api, this.lang), LONGEST_DRAFT);
      this.#workspace.open();
    }
    const draft = this.#workspace.draft(this.#path, { text: asText(content), revision: stored.revision });
    if (draft !== this.#draft) {
      this.#draft = draft;
      draft.addEventListener('change', this.#onChange);
    }
    return stored;
  }

  #editing(content: Content): Editing {
    return {
      t: this.t, content, document: content.document, open: this.open, faults: this.faults, warnings: this.#stored.value?.warnings ?? [], unfit: this.unfit,
      toggle: part => this.#toggle(part),
      edit: (change, place) => this.#did({ ...content, document: change(content.document) }, place),
      editContent: (change, place) => this.#did(change(content), place),
      act: (change, said, focus) => void this.#act(change, said, focus),
      typeAddress: text => this.#typeAddress(text),
      drag: { ...this.dragging,
        begin: (kind, id) => { this.dragging = { kind, id, over: '', after: false }; },
        hover: (over, after) => { this.dragging = { ...this.dragging, over, after }; },
        end: () => { this.dragging = { kind: undefined, id: '', over: '', after: false }; } },
    };
  }

  /** @param place where one types; a change that ends where it began is none */
  #did(next: Content, place?: string): void {
    const history = this.#history;
    if (!history || next.document === history.now.document && next.negotiatedOn === history.now.negotiatedOn && next.staffCategory === history.now.staffCategory) {
      return;
    }
    history.did(next, place);
    this.said = '';
    this.#type();
  }

  #type(): void {
    if (this.#history && this.#draft) {
      this.#draft.type(asText(this.#history.now));
    }
    this.requestUpdate();
  }

  async #act(change: (document: TemplateDraft) => TemplateDraft, said: Key, focus?: string): Promise<void> {
    const content = this.#history?.now;
    if (!content) {
      return;
    }
    this.#did({ ...content, document: change(content.document) });
    this.said = this.t(said);
    await this.#goTo(focus);
  }

  /** Opens what holds it, and goes there. */
  async #goTo(at: string | undefined): Promise<void> {
    if (at === undefined) {
      return;
    }
    const place = placeOf(at);
    this.open = place ?? this.open;
    await this.updateComplete;
    const goal = this.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(at)}"]`) ?? this.renderRoot.querySelector<HTMLElement>(`[id="open-${CSS.escape(place ?? at)}"]`);
    goal?.closest('details')?.setAttribute('open', '');
    goal?.focus();
  }

  #toggle(part: string): void {
    this.open = this.open === part ? '' : part;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[id="open-${CSS.escape(part)}"]`)?.focus());
  }

  #typeAddress(text: string): void {
    const address = text.trim();
    this.unfit = address !== '' && !isAddress(address);
    const content = this.#history?.now;
    if (content && !this.unfit) {
      this.#did({ ...content, document: { ...content.document, routineUrl: address || null } }, 'routineUrl');
    }
  }

  /** What had the focus keeps it, also where it has changed its place. */
  async #step(way: 'undo' | 'redo'): Promise<void> {
    const at = (this.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    this.#history?.[way]();
    this.said = this.t(way === 'undo' ? 'editor.undone' : 'editor.redone');
    this.unfit = false;
    this.#type();
    await this.updateComplete;
    (at?.isConnected ? at : this.renderRoot.querySelector<HTMLElement>('#undo'))?.focus();
  }

  /** What is not chosen is a step away: it can be had back by undoing. */
  #resolve(choice: 'mine' | 'theirs'): void {
    const [history, draft] = [this.#history, this.#draft];
    if (history && draft?.theirs) {
      const mine = history.now;
      history.did(contentOf(fromText(draft.theirs.text)));
      if (choice === 'mine') {
        history.did(mine);
      }
      draft.resolve(choice);
      this.said = this.t(choice === 'mine' ? 'editor.conflict.usedMine' : 'editor.conflict.usedTheirs');
      this.requestUpdate();
    }
  }

  async #show(dialog: 'preview' | 'publish'): Promise<void> {
    if (dialog === 'publish') {
      if (!await this.#settled()) {
        this.said = this.t('editor.notSaved');
        return;
      }
      await this.#stored.reload();
    }
    this.dialog = dialog;
  }

  /** @returns whether the service has all that has been written */
  readonly #settled = async (): Promise<boolean> => await this.#workspace?.settle() ?? false;

  /** Back to the button that opened it. */
  readonly #close = async (): Promise<void> => {
    const opener = this.dialog;
    this.dialog = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${opener}`)?.focus();
  };

  readonly #onGo = async (event: CustomEvent<string>): Promise<void> => {
    this.dialog = undefined;
    await this.updateComplete;
    setTimeout(() => void this.#goTo(event.detail));
  };

  readonly #onPublished = async (event: CustomEvent<string>): Promise<void> => {
    await this.#close();
    this.faults = [];
    await this.#reload();
    this.said = event.detail;
  };

  readonly #onFate = async (event: CustomEvent<string>): Promise<void> => {
    await this.#reload();
    this.said = event.detail;
  };

  async #reload(): Promise<void> {
    await this.#stored.reload();
    this.tell('ms-template-changed');
  }

  /** The service may have given another text than the one that was typed: it is a step like any other. */
  readonly #onChange = (): void => {
    const [history, draft] = [this.#history, this.#draft];
    if (history && draft && draft.state !== 'conflict' && draft.state !== 'discarded' && draft.text !== asText(history.now)) {
      history.did(contentOf(fromText(draft.text)));
    }
    this.requestUpdate();
  };

  readonly #onLeave = (): void => {
    this.#history?.pause();
    void this.#draft?.flush();
  };

  /** Inside a box the browser takes back what was typed there. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const at = event.composedPath()[0] as HTMLElement;
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || !['z', 'y'].includes(key) || at.matches('input:not([type=checkbox], [type=radio]), textarea')) {
      return;
    }
    event.preventDefault();
    void this.#step(key === 'y' || event.shiftKey ? 'redo' : 'undo');
  };
}
