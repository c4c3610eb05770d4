import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ModuleElement } from '../core/element.js';
import type { Draft } from '../core/draft.js';
import { localised } from '../core/localised.js';
import { LIST, PRIVACY } from '../core/place.js';
import { Acting } from '../core/acting.js';
import { openedFor } from '../core/api.js';
import { goTo } from '../core/focus.js';
import { Remote } from '../core/remote.js';
import type { Person, Sheet } from '../core/types.js';
import type { Workspace } from '../core/workspace.js';
import { acts, type Acts, type Window } from '../parts/sheet-acts.js';
import { answerStyles, answerWords } from '../parts/answer-words.js';
import { routineLink, routinePage, routineTitle, talkRoutines } from '../parts/routine.js';
import { ownQuestions, OWN_SUMMARY } from '../parts/own-questions.js';
import { overview, overviewStyles } from '../parts/sheet-overview.js';
import { preparation, sections, sheetStyles, type SheetView } from '../parts/sheet-questions.js';
import { SheetWords } from '../parts/sheet-words.js';
import { stepOf, steps, stepStyles } from '../parts/steps.js';
import { purpose, templateStyles } from '../parts/template-view.js';
import { trouble, waiting } from '../parts/trouble.js';
import { turn } from '../parts/turn.js';
import { printSheet } from '../parts/print-sheet.js';

interface Opened { sheet: Sheet; me: string }

/** One talk's underlag, for the employee and for the chef. The attribute `context` is the talk's id. */
export class Dialogue extends ModuleElement {
  static override styles = [...ModuleElement.styles, stepStyles, templateStyles, answerStyles, sheetStyles, overviewStyles, css`
    .back { display: inline-flex; align-items: center; min-block-size: 44px; }
    .turn p { font-size: 1.125rem; }
  `];

  @property({ attribute: false }) workspace: Workspace | undefined;
  @state() private window: Window | undefined;
  @state() private meeting = false;
  @state() private done = '';

  readonly #sheet = new Remote<Opened>(this, async signal => {
    const sheet = await this.rest.look<Sheet>(`/dialogues/${encodeURIComponent(this.context)}`, signal);
    this.#me ??= (await this.rest.get<Person>('/me', signal)).person;
    openedFor(this.#me);
    return { sheet: { ...sheet, template: localised(sheet.template, this.lang) }, me: this.#me };
  });
  readonly #beginning = new Acting(this);
  #me: string | undefined;
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
      this.meeting = false;
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
    const opened = this.#sheet.value;
    return html`<div class="stack wide-gap" @ms-stale=${this.#reload} @ms-changed=${this.#onChanged} @ms-show=${this.#onShow}>
      <div class="row spread"><a class="back" href=${LIST}>${t('sheet.back')}</a></div>
      ${opened ? this.#page(opened) : waiting(t, this.#sheet, this.loginUrl)}
      ${this.#unsent()}
    </div>`;
  }

  #page({ sheet, me }: Opened): TemplateResult {
    const t = this.t;
    const words = new SheetWords(t, sheet, me);
    const view: SheetView = { t, sheet, words, workspace: this.workspace, api: this.api, loginUrl: this.loginUrl };
    const title = html`<h2 id="title" tabindex="-1">${sheet.actorIs === 'MANAGER' ? html`${sheet.employee.displayName} – ` : nothing}<span lang=${sheet.template.language}>${sheet.template.title}</span> ${sheet.period.name}</h2>`;
    if (this.#inMeeting(sheet)) {
      return html`<header class="stack">${title}${trouble(t, this.#sheet.problem, this.loginUrl)}
          <p role="status" class=${this.done ? 'notice ok' : ''}>${this.done}</p></header>
        <ms-meeting lang=${this.lang} api=${this.api} login-url=${this.loginUrl} .sheet=${sheet} .me=${me} .workspace=${this.workspace}
          @ms-leave=${this.#leave} @ms-finish=${() => this.#open('deliver')}></ms-meeting>
        ${this.#dialogs(sheet, me)}`;
    }
    return html`
      <header class="stack">
        ${title}
        ${trouble(t, this.#sheet.problem ?? this.#beginning.problem, this.loginUrl)}
        ${steps(t, stepOf(sheet.state))}
        ${turn(t, sheet, me)}
        ${acts(view, this.#acts)}
        <p role="status" class=${this.done ? 'notice ok' : ''}>${this.done}</p>
      </header>
      ${sheet.deliveries.length > 0 ? html`<ms-delivered lang=${this.lang} api=${this.api} login-url=${this.loginUrl} .sheet=${sheet}></ms-delivered>` : nothing}
      <ms-record-state lang=${this.lang} api=${this.api} login-url=${this.loginUrl} .sheet=${sheet}></ms-record-state>
      ${purpose(t, sheet.template)}
      <ms-talk-goals lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id}></ms-talk-goals>
      ${sheet.actorIs === 'MANAGER' ? html`${this.#facts(sheet, words)}${this.#told(view)}${preparation(view)}`
        : html`${sheet.heldOn ? nothing : this.#invitation(sheet, words)}${preparation(view)}${this.#panel(view, 'preparation')}${this.#facts(sheet, words)}`}
      ${sections(view)}
      ${ownQuestions(view)}
      ${sheet.actorIs === 'MANAGER' ? html`${this.#panel(view, 'preparation')}${this.#panel(view, 'own-notes')}` : nothing}
      <ms-plan lang=${this.lang} api=${this.api} login-url=${this.loginUrl} .sheet=${sheet} .workspace=${this.workspace} .seen=${words.jointSeen}></ms-plan>
      ${this.#dialogs(sheet, me)}`;
  }

  /** When the talk is, and the routine that belongs to the invitation. */
  #invitation(sheet: Sheet, words: SheetWords): TemplateResult {
    return html`<div class="card stack tight" id="invitation"><p>${words.when}</p><p>${talkRoutines(this.t, sheet, () => this.#open('routine'))}</p>
      <ms-choose-time lang=${this.lang} api=${this.api} login-url=${this.loginUrl} .sheet=${sheet}></ms-choose-time></div>`;
  }

  /** Why a chef does not see what the employee prepares. */
  #told({ t, sheet, words }: SheetView): TemplateResult | typeof nothing {
    return sheet.answers.some(one => one.party === 'EMPLOYEE') || sheet.template.release === 'FROM_START' ? nothing
      : html`<p class="notice">${t(words.may('WRITE_OWN') ? 'prep.private' : 'prep.privateRead', { employee: sheet.employee.displayName })}</p>`;
  }

  /** Who has something of the own to show, or has shown it. */
  #panel({ sheet, words }: SheetView, what: 'preparation' | 'own-notes'): TemplateResult | typeof nothing {
    const kind = what === 'own-notes' ? 'OWN_NOTE' : words.own;
    const has = words.may(what === 'own-notes' ? 'WRITE_OWN_NOTE' : 'WRITE_OWN') || sheet.answers.some(one => one.party === kind && one.author?.person === words.me);
    const over = words.own === 'MANAGER' && sheet.deliveries.length > 0;
    return has && !over && words.may('RELEASE') ? html`<ms-release id=${what} class="prose" lang=${this.lang} api=${this.api} login-url=${this.loginUrl} what=${what}
      .sheet=${sheet} .me=${words.me} .workspace=${this.workspace}></ms-release>` : nothing;
  }

  /** What the talk is, who can read it and who has: for the employee in the words of the promise. */
  #facts(sheet: Sheet, words: SheetWords): TemplateResult {
    const t = this.t;
    const manager = sheet.actorIs === 'MANAGER';
    return html`<div class="card stack">
      ${overview(t, sheet, words, this.#acts)}
      <p class="prose">${t(manager ? 'reads.told' : 'readers.promise')}</p>
      <p><a href=${PRIVACY}>${t('privacy.title')}</a></p>
      ${words.may('READ_LOG') ? html`<ms-reads lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id}></ms-reads>` : nothing}
      ${words.may('COPY') ? html`<ms-copy lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id}
        employee=${manager ? sheet.employee.displayName : ''}></ms-copy>` : nothing}
    </div>`;
  }

  #dialogs(sheet: Sheet, me: string): TemplateResult | typeof nothing {
    const t = this.t;
    switch (this.window) {
      case 'routine': return html`<ms-modal wide lang=${this.lang} heading=${routineTitle(sheet.template)} @ms-close=${this.#close}>
        ${routinePage(t, sheet.template)}${routineLink(t, sheet.template)}
        <button slot="actions" type="button" @click=${this.#close}>${t('close')}</button>
      </ms-modal>`;
      case 'booking': return html`<ms-booking-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id}
        employee=${sheet.employee.displayName} .booking=${sheet.booking} .asked=${sheet.unbooked?.asked ?? null} .template=${sheet.template} @ms-close=${this.#close}></ms-booking-dialog>`;
      case 'holding': return html`<ms-hold-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id}
        employee=${sheet.employee.displayName} .booking=${sheet.booking} .version=${sheet.version} @ms-close=${this.#close}></ms-hold-dialog>`;
      case 'takeOver': return html`<ms-take-over-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id}
        employee=${sheet.employee.displayName} responsible=${new SheetWords(t, sheet, me).responsible} .version=${sheet.version} @ms-close=${this.#close}></ms-take-over-dialog>`;
      case 'outstanding': return html`<ms-outstanding-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id}
        employee=${sheet.employee.displayName} .reason=${sheet.outstanding} .version=${sheet.version} @ms-close=${this.#close}></ms-outstanding-dialog>`;
      case 'deliver': return html`<ms-deliver-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl}
        .sheet=${sheet} .me=${me} .workspace=${this.workspace} @ms-close=${this.#close}></ms-deliver-dialog>`;
      case 'closing':
      case 'reopening': return html`<ms-close-dialog lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id}
        employee=${sheet.employee.displayName} ?reopening=${this.window === 'reopening'} .version=${sheet.version} @ms-close=${this.#close}></ms-close-dialog>`;
      default: return nothing;
    }
  }

  /** What was pressed may be gone: the focus is not lost with it, but goes to this; nowhere where it is empty. */
  async #settle(to: string): Promise<void> {
    await this.#sheet.reload();
    await this.updateComplete;
    if (to && !this.shadowRoot?.activeElement) {
      goTo(this.renderRoot, [to, 'title']);
    }
  }

  /** The box, or the whole talk, is gone for this person: what was typed can still be copied. */
  #unsent(): TemplateResult | typeof nothing {
    const sheet = this.#sheet.value?.sheet;
    const unsent = !sheet && !this.#sheet.problem ? [] : (this.workspace?.unsent ?? []).filter(({ path }) =>
      path.startsWith(`/dialogues/${encodeURIComponent(this.context)}/`) && !(sheet && this.#shows(sheet, path)));
    return unsent.length > 0
      ? html`<section class="stack tight"><h3>${this.t('sheet.unsent')}</h3>${unsent.map(draft => html`<p class="card written">${this.#said(draft)}</p>`)}</section>`
      : nothing;
  }

  /** A choice in its words, while the talk is there to tell them. */
  #said({ path, text }: Draft): string {
    const asked = this.#sheet.value?.sheet.template.sections.flatMap(one => one.questions)
      .find(({ id }) => !path.includes('/own-notes/') && path.endsWith(`/${encodeURIComponent(id)}`));
    return asked ? answerWords(this.t, asked, text) : text;
  }

  /** @returns whether the box at this path still is one that the reader can write in */
  #shows({ may, template, ownQuestions: own }: Sheet, path: string): boolean {
    const [kind = '', asked] = path.split('/').slice(-2);
    const known = [...template.preparation ?? [], ...template.sections.flatMap(one => one.questions), ...own];
    return (!['answers', 'notes', 'own-notes'].includes(kind) || known.some(({ id }) => encodeURIComponent(id) === asked)) && may.includes(path.includes('/own-notes/') ? 'WRITE_OWN_NOTE' : path.includes('/answers/') ? 'WRITE_OWN' : path.includes('/plan-rows/') ? 'AGREE'
      : path.includes('/follow-ups/') ? 'FOLLOW_UP' : 'WRITE_JOINT');
  }

  #inMeeting({ state }: Sheet): boolean {
    return this.meeting && (state === 'TALK' || this.window === 'deliver');
  }

  #open(window: Window): void {
    this.done = '';
    if (window === 'meeting') {
      this.meeting = true;
    } else {
      this.window = window;
    }
  }

  /** Both sit down to talk: the talk is theirs now, one question at a time. */
  async #begin(sheet: Sheet): Promise<void> {
    if (await this.#beginning.run(() => this.rest.put(`/dialogues/${encodeURIComponent(sheet.id)}/beginning`, {}, sheet.version))) {
      this.#open('meeting');
    }
    await this.#sheet.reload();
  }

  readonly #acts: Acts = {
    open: window => this.#open(window),
    begin: () => {
      if (this.#sheet.value) {
        void this.#begin(this.#sheet.value.sheet);
      }
    },
    next: () => this.tell('ms-next', this.#sheet.value?.sheet.employee),
    print: () => {
      if (this.#sheet.value) {
        printSheet(this.t, this.#sheet.value.sheet);
      }
    },
  };
  readonly #leave = async (): Promise<void> => {
    this.meeting = false;
    await this.#settle('title');
  };
  readonly #onShow = async (event: CustomEvent<string>): Promise<void> => {
    this.meeting = false;
    await this.updateComplete;
    const panel = this.renderRoot.querySelector<HTMLElement>(`#${event.detail}`);
    panel?.scrollIntoView({ block: 'center' });
    setTimeout(() => panel?.shadowRoot?.querySelector<HTMLElement>('#state')?.focus());
  };
  readonly #close = (): void => { this.window = undefined; };
  readonly #reload = (): void => void this.#sheet.reload();
  readonly #onWorkspace = (): void => {
    if (this.workspace?.session.presence === 'other' || this.#sheet.problem || this.workspace?.unsent.some(({ state }) => state === 'refused' || state === 'conflict')) {
      this.requestUpdate();
    }
  };
  readonly #onChanged = (event: CustomEvent<string | undefined>): void => {
    this.done = event.detail ?? '';
    const { localName } = event.target as Element;
    void this.#settle(localName === 'ms-own-question' ? OWN_SUMMARY : localName.endsWith('-dialog') ? 'title' : '');
  };
  readonly #onVisible = (): void => {
    if (document.visibilityState === 'visible' && this.context) {
      void this.#sheet.reload();
    }
  };
}
