import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ModuleElement } from '../core/element.js';
import { LIST } from '../core/place.js';
import { Remote } from '../core/remote.js';
import type { Sheet } from '../core/types.js';
import type { Workspace } from '../core/workspace.js';
import { acts, type Window } from '../parts/sheet-acts.js';
import { overview, overviewStyles } from '../parts/sheet-overview.js';
import { preparation, sections, sheetStyles, type SheetView } from '../parts/sheet-questions.js';
import { SheetWords } from '../parts/sheet-words.js';
import { stepOf, steps, stepStyles } from '../parts/steps.js';
import { templateStyles, templateView } from '../parts/template-view.js';
import { trouble, waiting } from '../parts/trouble.js';

/** One talk's underlag, for the employee and for the chef. The attribute `context` is the talk's id. */
export class Dialogue extends ModuleElement {
  static override styles = [...ModuleElement.styles, stepStyles, templateStyles, sheetStyles, overviewStyles, css`
    .back { display: inline-flex; align-items: center; min-block-size: 44px; }
  `];

  @property({ attribute: false }) workspace: Workspace | undefined;
  @state() private window: Window | undefined;
  @state() private done = '';

  readonly #sheet = new Remote<Sheet>(this, signal => this.rest.look(`/dialogues/${encodeURIComponent(this.context)}`, signal));
  #arrived = false;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onVisible);
    this.workspace?.removeEventListener('change', this.#onWorkspace);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('workspace')) {
      (changed.get('workspace') as Workspace | undefined)?.removeEventListener('change', this.#onWorkspace);
      this.workspace?.addEventListener('change', this.#onWorkspace);
    }
    if ((changed.has('context') || changed.has('api')) && this.context) {
      void this.#sheet.reload();
    }
  }

  protected override updated(): void {
    if (this.#sheet.value && !this.#arrived) {
      this.#arrived = true;
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    }
  }

  protected override render(): TemplateResult {
    const t = this.t;
    if (this.workspace?.session.presence === 'other') {
      return html`<div class="notice stop stack" role="alert">
        <p>${t('login.other')}</p>
        <p><button type="button" class="primary" @click=${() => location.reload()}>${t('login.reload')}</button></p>
      </div>`;
    }
    const sheet = this.#sheet.value;
    return html`<div class="stack wide-gap" @ms-stale=${this.#reload} @ms-changed=${this.#onChanged}>
      <div><a class="back" href=${LIST}>${t('sheet.back')}</a></div>
      ${sheet ? this.#page(sheet) : html`${waiting(t, this.#sheet, this.loginUrl)}${this.#unsent()}`}
    </div>`;
  }

  #page(sheet: Sheet): TemplateResult {
    const t = this.t;
    const words = new SheetWords(t, sheet);
    const view: SheetView = { t, sheet, words, workspace: this.workspace, step: stepOf(sheet.state, sheet.booking), loginUrl: this.loginUrl };
    return html`
      <header class="stack">
        <h2 id="title" tabindex="-1">${sheet.actorIs === 'MANAGER' ? html`${sheet.employee.displayName} – ` : nothing}${sheet.template.title} ${sheet.period.name}</h2>
        ${trouble(t, this.#sheet.problem, this.loginUrl)}
        ${steps(t, view.step)}
        ${this.#facts(sheet, words)}
        ${acts(view, window => { this.window = window; })}
        <p role="status" class=${this.done ? 'notice ok' : ''}>${this.done}</p>
      </header>
      ${sheet.actorIs === 'EMPLOYEE' ? preparation(view) : html`<p class="notice">${t(words.may('WRITE_OWN') ? 'prep.private' : 'prep.privateRead', { employee: sheet.employee.displayName })}</p>`}
      ${sections(view)}
      <ms-agreements lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id}
        .agreements=${sheet.agreements} .mayWrite=${words.may('AGREE')} .seen=${words.jointSeen}></ms-agreements>
      ${this.#dialogs(sheet)}`;
  }

  /** What the talk is, who can read it and who has: for the employee in the words of the promise. */
  #facts(sheet: Sheet, words: SheetWords): TemplateResult {
    const t = this.t;
    const manager = sheet.actorIs === 'MANAGER';
    return html`<div class="card stack">
      ${overview(t, sheet, words, window => { this.window = window; })}
      <p class="prose">${t(manager ? 'reads.told' : 'readers.promise')}</p>
      ${words.may('READ_LOG') ? html`<ms-reads lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id}></ms-reads>` : nothing}
      ${words.may('COPY') ? html`<ms-copy lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id}
        employee=${manager ? sheet.employee.displayName : ''}></ms-copy>` : nothing}
    </div>`;
  }

  #dialogs(sheet: Sheet): TemplateResult | typeof nothing {
    const t = this.t;
    switch (this.window) {
      case 'routine': return html`<ms-modal wide lang=${this.lang} heading=${sheet.template.routineTitle ?? sheet.template.title} @ms-close=${this.#close}>
        ${templateView(t, sheet.template, false)}
        <button slot="actions" type="button" @click=${this.#close}>${t('close')}</button>
      </ms-modal>`;
      case 'booking': return html`<ms-booking-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id}
        employee=${sheet.employee.displayName} .booking=${sheet.booking} @ms-close=${this.#close}></ms-booking-dialog>`;
      case 'holding': return html`<ms-hold-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id}
        employee=${sheet.employee.displayName} .booking=${sheet.booking} .version=${sheet.version} @ms-close=${this.#close}></ms-hold-dialog>`;
      case 'takeOver': return html`<ms-take-over-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id}
        employee=${sheet.employee.displayName} responsible=${new SheetWords(t, sheet).responsible} .version=${sheet.version} @ms-close=${this.#close}></ms-take-over-dialog>`;
      default: return nothing;
    }
  }

  /** The button that opened the dialog may be gone: the focus is not lost with it. */
  async #settle(dialog: boolean): Promise<void> {
    await this.#sheet.reload();
    await this.updateComplete;
    if (dialog && !this.shadowRoot?.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    }
  }

  /** The talk is gone for this person: what was typed can still be copied. */
  #unsent(): TemplateResult | typeof nothing {
    const unsent = this.workspace?.unsent ?? [];
    return this.#sheet.problem && unsent.length > 0
      ? html`<section class="stack tight"><h3>${this.t('sheet.unsent')}</h3>${unsent.map(draft => html`<p class="card written">${draft.text}</p>`)}</section>`
      : nothing;
  }

  readonly #close = (): void => { this.window = undefined; };
  readonly #reload = (): void => void this.#sheet.reload();
  readonly #onWorkspace = (): void => {
    if (this.workspace?.session.presence === 'other' || this.#sheet.problem) {
      this.requestUpdate();
    }
  };
  readonly #onChanged = (event: CustomEvent<string | undefined>): void => {
    this.done = event.detail ?? '';
    void this.#settle((event.target as Element).localName.endsWith('-dialog'));
  };
  readonly #onVisible = (): void => {
    if (document.visibilityState === 'visible' && this.context) {
      void this.#sheet.reload();
    }
  };
}
