import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Dragging } from '../core/dragging.js';
import { ModuleElement } from '../core/element.js';
import { goTo, uncover } from '../core/focus.js';
import { Remote } from '../core/remote.js';
import { TemplateApi } from '../core/template-api.js';
import type { Content, TemplateDraft } from '../core/template-document.js';
import { isAddress, placeOf, type TemplateFault } from '../core/template-texts.js';
import type { StoredDraft } from '../core/template-types.js';
import { TemplateWork } from '../core/template-work.js';
import { stepOf } from '../core/undo-keys.js';
import type { Key } from '../i18n/texts.js';
import { conflict, conflictStyles } from '../parts/editor-conflict.js';
import { fieldStyles, type Editing } from '../parts/editor-fields.js';
import { translations } from '../parts/editor-languages.js';
import { basics, footnotes, plan, purpose, release, routine } from '../parts/editor-parts.js';
import { preparation, questionStyles, sections } from '../parts/editor-questions.js';
import { bar, barStyles } from '../parts/editor-bar.js';
import { loginLink, waiting } from '../parts/trouble.js';

/** A template while it is made: saves itself, and takes every step back. The attribute `context` is its id. */
export class TemplateEditor extends ModuleElement {
  static override styles = [...ModuleElement.styles, fieldStyles, questionStyles, barStyles, conflictStyles, css`:host { max-inline-size: 860px; }`];

  /** where the list of templates is */
  @property({ attribute: 'list-url' }) listUrl = '';
  @state() private open = '';
  @state() private dialog: 'preview' | 'publish' | undefined;
  @state() private said = '';
  @state() private faults: TemplateFault[] = [];
  @state() private unfit = false;

  #begun = false;
  #work: TemplateWork | undefined;
  readonly #dragging = new Dragging(() => this.requestUpdate());
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
    this.#work?.close();
    this.#work = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if ((changed.has('context') || changed.has('api')) && this.context && this.api) {
      this.#work?.close();
      this.#work = undefined;
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
    const stored = this.#stored.value;
    return html`<article class="stack" aria-labelledby="title-of" @focusin=${this.#onFocus}>
      <p><a href=${this.listUrl}>${this.t('workshop.back')}</a></p>
      ${stored && this.#work ? this.#page(stored, this.#work) : waiting(this.t, this.#stored, this.loginUrl)}
    </article>`;
  }

  #page(stored: StoredDraft, work: TemplateWork): TemplateResult {
    const { t } = this;
    const { history, draft } = work;
    const e = this.#editing(history.now);
    return html`
      ${bar(e, { stored, draft, history, said: this.said, undo: () => void this.#step('undo'), redo: () => void this.#step('redo'), show: dialog => void this.#show(dialog) })}
      ${draft.state === 'signed-out' && this.loginUrl ? loginLink(t, this.loginUrl) : nothing}
      ${conflict(t, work, () => void this.#goOn())}
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
    if (this.#work) {
      this.#work.offer(stored);
    } else {
      this.#work = new TemplateWork(this.#path, stored, new TemplateApi(this.api, this.lang), said => this.#changed(said));
    }
    return stored;
  }

  #changed(said?: Key): void {
    this.said = said ? this.t(said) : this.said;
    this.requestUpdate();
  }

  #editing(content: Content): Editing {
    return {
      t: this.t, content, document: content.document, open: this.open, faults: this.faults, warnings: this.#stored.value?.warnings ?? [], unfit: this.unfit,
      toggle: part => this.#toggle(part),
      edit: (change, place) => this.#did({ ...content, document: change(content.document) }, place),
      editContent: (change, place) => this.#did(change(content), place),
      act: (change, said, focus) => void this.#act(change, said, focus),
      typeAddress: text => this.#typeAddress(text),
      drag: this.#dragging,
    };
  }

  #did(next: Content, place?: string): void {
    if (this.#work?.did(next, place)) {
      this.said = '';
    }
  }

  async #act(change: (document: TemplateDraft) => TemplateDraft, said: Key, focus?: string): Promise<void> {
    const content = this.#work?.history.now;
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
    goTo(this.renderRoot, [at, `open-${place ?? at}`]);
  }

  #toggle(part: string): void {
    this.open = this.open === part ? '' : part;
    void this.updateComplete.then(() => goTo(this.renderRoot, [`open-${part}`]));
  }

  #typeAddress(text: string): void {
    const address = text.trim();
    this.unfit = address !== '' && !isAddress(address);
    const content = this.#work?.history.now;
    if (content && !this.unfit) {
      this.#did({ ...content, document: { ...content.document, routineUrl: address || null } }, 'routineUrl');
    }
  }

  /** What had the focus keeps it, also where it has changed its place. */
  async #step(way: 'undo' | 'redo'): Promise<void> {
    const at = (this.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    this.#work?.step(way);
    this.said = this.t(way === 'undo' ? 'editor.undone' : 'editor.redone');
    this.unfit = false;
    await this.updateComplete;
    if (at?.isConnected) {
      at.focus();
    } else {
      goTo(this.renderRoot, ['undo']);
    }
  }

  /** What was pressed is gone: the way back from it is beside it. */
  async #goOn(): Promise<void> {
    this.#work?.goOn();
    await this.updateComplete;
    goTo(this.renderRoot, ['undo']);
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
  readonly #settled = async (): Promise<boolean> => await this.#work?.settle() ?? false;

  readonly #close = (): void => { this.dialog = undefined; };

  readonly #onGo = async (event: CustomEvent<string>): Promise<void> => {
    this.dialog = undefined;
    await this.updateComplete;
    setTimeout(() => void this.#goTo(event.detail));
  };

  readonly #onPublished = async (event: CustomEvent<string>): Promise<void> => {
    this.dialog = undefined;
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

  readonly #onFocus = (event: Event): void => uncover(event, this.renderRoot.querySelector('.bar'));

  readonly #onLeave = (): void => this.#work?.leave();

  readonly #onKey = (event: KeyboardEvent): void => {
    const step = stepOf(event);
    if (step) {
      event.preventDefault();
      void this.#step(step);
    }
  };
}
