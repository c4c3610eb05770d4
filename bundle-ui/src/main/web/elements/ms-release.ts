import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { day } from '../core/format.js';
import { releaseOf, waitsForBoth } from '../core/sharing.js';
import { isHeld } from '../core/turn.js';
import type { Release as Shown, Released, Sheet } from '../core/types.js';
import type { Workspace } from '../core/workspace.js';
import { chip } from '../parts/icons.js';
import { pathOf } from '../parts/sheet-questions.js';
import { SheetWords } from '../parts/sheet-words.js';
import { trouble } from '../parts/trouble.js';

/** Shows the own preparation, or a chef's own notes, to the other party; takes it back until it is opened; erases it unshown. */
export class Release extends ModuleElement {
  @property() what: 'preparation' | 'own-notes' = 'preparation';
  @property({ attribute: false }) sheet: Sheet | undefined;
  /** the reader's own reference */
  @property({ attribute: false }) me = '';
  @property({ attribute: false }) workspace: Workspace | undefined;
  @state() private asking: 'show' | 'erase' | undefined;
  @state() private unsaved = false;

  readonly #acting = new Acting(this);
  #hadFocus = false;
  #wasWritten = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.workspace?.removeEventListener('change', this.#onWorkspace);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.workspace?.addEventListener('change', this.#onWorkspace);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
    if (changed.has('workspace')) {
      (changed.get('workspace') as Workspace | undefined)?.removeEventListener('change', this.#onWorkspace);
      this.workspace?.addEventListener('change', this.#onWorkspace);
    }
  }

  /** The button that was pressed may be gone: the focus goes to what has become of it. */
  protected override updated(): void {
    if (this.#hadFocus && !this.shadowRoot?.activeElement && !this.asking) {
      this.renderRoot.querySelector<HTMLElement>('#state')?.focus();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { sheet } = this;
    if (!sheet || (this.#kind !== 'OWN_NOTE' && sheet.template.release === 'FROM_START')) {
      return nothing;
    }
    const shown = releaseOf(sheet, this.#kind, this.me);
    return html`<section class="card stack tight" aria-labelledby="title">
      <h4 id="title">${this.t(this.what === 'own-notes' ? 'release.ownNotes' : sheet.actorIs === 'EMPLOYEE' ? 'release.title' : 'release.preparation')}</h4>
      <div id="state" tabindex="-1" class="stack tight">${shown ? this.#shown(sheet, shown) : this.#hidden(sheet)}</div>
      ${this.asking ? nothing : trouble(this.t, this.#acting.problem, this.loginUrl)}
      ${this.asking === 'show' ? this.#showDialog(sheet) : this.asking === 'erase' ? this.#eraseDialog() : nothing}
    </section>`;
  }

  get #kind(): Released {
    return this.what === 'own-notes' ? 'OWN_NOTE' : this.sheet?.actorIs ?? 'EMPLOYEE';
  }

  get #words(): SheetWords {
    return new SheetWords(this.t, this.sheet as Sheet, this.me);
  }

  #hidden(sheet: Sheet): TemplateResult {
    const t = this.t;
    const words = this.#words;
    const nobody = words.readers.length === 0;
    const notes = this.what === 'own-notes';
    this.#wasWritten = this.#isWritten;
    if (notes && !this.#wasWritten) {
      return html`<p>${t('release.ownNotes.none')}</p>`;
    }
    return html`<p>${notes ? t('release.ownNotes.explain') : words.ownSeen}</p>
      <div class="row">
        <button type="button" class=${sheet.actorIs === 'EMPLOYEE' ? 'primary' : ''} ?disabled=${nobody} aria-describedby="why" @click=${() => this.#ask('show')}>
          ${t(notes ? 'release.share' : 'release.show', { names: nobody ? t('release.yourManager') : words.readerNames })}</button>
        ${this.#wasWritten ? html`<button type="button" class="plain" @click=${() => this.#ask('erase')}>${t('release.erase')}</button>` : nothing}
      </div>
      <p id="why" class="why">${nobody ? t('release.nobody') : nothing}</p>`;
  }

  #shown(sheet: Sheet, { releasedAt, openedAt }: Shown): TemplateResult {
    const t = this.t;
    const waits = waitsForBoth(sheet, this.#kind);
    const others = this.#words.readerNames;
    const delivered = sheet.actorIs === 'MANAGER' && sheet.deliveries.length > 0;
    return html`
      <p>${chip('done', t('release.shown', { day: day(t, releasedAt) }), 'ok-ink')}</p>
      <p>${openedAt ? t('release.opened', { day: day(t, openedAt) }) : delivered ? t('release.delivered') : waits ? t('release.waits', { names: others }) : t('release.unopened')}</p>
      ${this.#isEmpty(sheet) ? html`<p class="notice warn">${t('release.reminder')}</p>` : nothing}
      ${openedAt || delivered ? nothing : html`<p><button type="button" ?disabled=${this.#acting.busy} @click=${this.#takeBack}>${t('release.takeBack')}</button></p>`}`;
  }

  #showDialog(sheet: Sheet): TemplateResult {
    const t = this.t;
    const parts = { names: this.#words.readerNames };
    const together = sheet.template.release === 'TOGETHER' && this.what === 'preparation';
    return html`<ms-modal lang=${this.lang} heading=${t(this.what === 'own-notes' ? 'release.share' : 'release.show', parts)} @ms-close=${() => this.#ask(undefined)}>
      <div class="stack">
        <p>${t(together ? 'release.told.together' : this.what === 'own-notes' ? 'release.told.ownNotes' : 'release.told', parts)}</p>
        ${this.what === 'preparation' ? html`<p class="muted">${t('release.all')}</p>` : nothing}
        ${this.#isEmpty(sheet) ? html`<p class="notice warn">${t('release.reminder')}</p>` : nothing}
        ${this.unsaved ? html`<p class="notice stop" role="alert">${t('release.unsaved')}</p>` : nothing}
        ${trouble(t, this.#acting.problem, this.loginUrl)}
      </div>
      <button slot="actions" type="button" class="primary" ?disabled=${this.#acting.busy} @click=${this.#show}>
        ${t(this.#acting.busy ? 'save.saving' : this.what === 'own-notes' ? 'release.share.do' : 'release.do')}</button>
      <button slot="actions" type="button" @click=${() => this.#ask(undefined)}>${t('cancel')}</button>
    </ms-modal>`;
  }

  #eraseDialog(): TemplateResult {
    const t = this.t;
    return html`<ms-modal lang=${this.lang} heading=${t(this.what === 'own-notes' ? 'release.erase.ownNotes' : 'release.erase.title')} @ms-close=${() => this.#ask(undefined)}>
      <div class="stack"><p>${t('release.erase.explain')}</p>${trouble(t, this.#acting.problem, this.loginUrl)}</div>
      <button slot="actions" type="button" class="danger" ?disabled=${this.#acting.busy} @click=${this.#erase}>${t(this.#acting.busy ? 'save.saving' : 'release.erase')}</button>
      <button slot="actions" type="button" @click=${() => this.#ask(undefined)}>${t('release.keep')}</button>
    </ms-modal>`;
  }

  /** Something stands in the own boxes, as far as this page knows. */
  get #isWritten(): boolean {
    const { sheet } = this;
    return sheet !== undefined && (sheet.answers.some(one => one.party === this.#kind && one.author?.person === this.me && one.text.trim() !== '')
      || (this.workspace?.below(pathOf(sheet, this.what === 'own-notes' ? 'own-notes' : 'answers')) ?? []).some(draft => draft.text.trim() !== ''));
  }

  readonly #onWorkspace = (): void => {
    if (this.#isWritten !== this.#wasWritten) {
      this.requestUpdate();
    }
  };

  /** Nothing is thought of about goals and competence: what the routine asks after the first question. */
  #isEmpty(sheet: Sheet): boolean {
    const asked = sheet.template.preparation?.slice(1) ?? [];
    const text = (id: string): string => this.workspace?.peek(pathOf(sheet, 'answers', id))?.text ?? this.#words.mine('EMPLOYEE', id)?.text ?? '';
    return this.#kind === 'EMPLOYEE' && !isHeld(sheet.state) && asked.length > 0 && asked.every(({ id }) => text(id).trim() === '');
  }

  #ask(asking: 'show' | 'erase' | undefined): void {
    this.asking = asking;
    this.unsaved = false;
    this.#acting.problem = undefined;
  }

  readonly #show = async (): Promise<void> => {
    this.unsaved = !(await this.workspace?.settle() ?? true);
    if (!this.unsaved) {
      const readers = this.#words.readers.map(one => one.person);
      await this.#change(`/releases/${this.what}`, path => this.rest.put(path, { readers }, this.sheet?.version ?? 0));
    }
  };
  readonly #takeBack = (): Promise<void> => this.#change(`/releases/${this.what}`, path => this.rest.remove(path, this.sheet?.version ?? 0));
  readonly #erase = async (): Promise<void> => {
    await this.workspace?.settle();
    await this.#change(`/unshown/${this.what}`, async path => {
      await this.rest.remove(path, this.sheet?.version ?? 0);
      this.workspace?.forget(pathOf(this.sheet as Sheet, this.what === 'own-notes' ? 'own-notes' : 'answers'));
    });
  };

  async #change(path: string, act: (path: string) => Promise<unknown>): Promise<void> {
    const done = await this.#acting.run(async () => {
      await act(`/dialogues/${encodeURIComponent(this.sheet?.id ?? '')}${path}`);
      return true;
    });
    if (done) {
      this.#ask(undefined);
      this.tell('ms-changed');
    } else if (!this.#acting.problem || [409, 412].includes(this.#acting.problem.status)) {
      this.tell('ms-stale');
    }
  }
}
