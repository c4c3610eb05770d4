import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ModuleElement } from '../core/element.js';
import { uncover } from '../core/focus.js';
import { kindOf } from '../core/questions.js';
import { newsOf, planOf } from '../core/news.js';
import { Pulse } from '../core/pulse.js';
import type { Answer, Changes, Revision, Sheet } from '../core/types.js';
import type { Workspace } from '../core/workspace.js';
import { answerStyles } from '../parts/answer-words.js';
import { meetingPage, meetingStyles, pagesOf, type MeetingPage } from '../parts/meeting-pages.js';
import { adding } from '../parts/own-questions.js';
import { pathOf, type SheetView } from '../parts/sheet-questions.js';
import { SheetWords } from '../parts/sheet-words.js';
import type { ActionPlan } from './ms-plan.js';

/** Meeting mode: the talk one question at a time, for one screen or for two devices that follow each other. */
export class Meeting extends ModuleElement {
  static override styles = [...ModuleElement.styles, meetingStyles, answerStyles, css`
    :host { --_kept-below: 130px; }
    .foot { position: sticky; inset-block-end: 0; background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); padding: 12px 16px; }
    .page { border-block-start: 1px solid var(--_line); padding-block: 16px; }
    kbd { border: 1px solid var(--_muted); border-radius: var(--_radius); padding: 0 6px; font: inherit; }
    @media (max-width: 480px), (max-height: 500px) { :host { --_kept-below: 8px; } .foot { position: static; } .foot .row > * { flex: 1 1 100%; } .foot .why:empty, .keys { display: none; } }
  `];

  @property({ attribute: false }) sheet: Sheet | undefined;
  @property({ attribute: false }) me = '';
  @property({ attribute: false }) workspace: Workspace | undefined;
  @state() private at = 0;
  @state() private all = false;
  /** joint notes that are newer than the sheet */
  @state() private newer: ReadonlyMap<string, Revision> = new Map();

  /** how far the plan has come, as the service tells it */
  @state() private planNews = '';
  @query('ms-plan') private readonly plan!: ActionPlan | null;

  constructor() {
    super();
    new Pulse(this, () => this.#follow());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
  }

  protected override firstUpdated(): void {
    this.#focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { sheet, t } = this;
    if (!sheet) {
      return nothing;
    }
    const view = this.#view(sheet);
    const pages = pagesOf(this.t, sheet);
    const page = pages[Math.min(this.at, pages.length - 1)];
    return html`<section class="stack" aria-labelledby="page" @focusin=${(event: Event) => uncover(event, this.renderRoot.querySelector('.foot'))}>
      <div class="row spread">
        <p class="muted">${t('meeting.who', { names: view.words.present })}</p>
        <div class="row">
          <button type="button" aria-pressed=${this.all} @click=${this.#toggleAll}>${t('meeting.all')}</button>
          <button type="button" @click=${() => this.tell('ms-leave')}>${t('meeting.leave')}</button>
        </div>
      </div>
      ${this.all ? html`<h3 id="page" tabindex="-1">${t('sections.title')}</h3>${pages.map(one => html`<div class="page stack">${this.#heading(view, one, pages)}${meetingPage(view, one, true)}</div>`)}`
        : page ? html`${this.#heading(view, page, pages)}${meetingPage(view, page, true)}` : nothing}
      ${this.all ? nothing : this.#foot(pages)}
      ${this.all || this.at === pages.length - 1 ? adding(view) : nothing}
      ${this.all || this.at === pages.length - 1 || page?.questions.some(one => kindOf(one) === 'AGREEMENTS') ? html`<ms-plan lang=${this.lang} api=${this.api} login-url=${this.loginUrl}
        .sheet=${sheet} .workspace=${this.workspace} .seen=${view.words.jointSeen} .news=${this.planNews}></ms-plan>` : nothing}
      ${view.words.may('HOLD') ? html`<p><button type="button" class=${this.at === pages.length - 1 ? 'primary' : ''} @click=${() => this.tell('ms-finish')}>${t('act.finish')}</button></p>` : nothing}
    </section>`;
  }

  #heading({ t, sheet }: SheetView, page: MeetingPage, pages: MeetingPage[]): TemplateResult {
    const joint = pages.filter(one => one.joint);
    const place = page.joint ? t('meeting.place', { n: joint.indexOf(page) + 1, of: joint.length }) : '';
    return html`<div>
      ${page.joint ? html`<p class="muted">${place} · <span lang=${sheet.template.language}>${page.section}</span></p>` : nothing}
      ${this.all ? html`<h4 lang=${sheet.template.language}>${this.#title(page)}</h4>`
        : html`<h3 id="page" tabindex="-1" lang=${sheet.template.language}>${this.#title(page)}</h3>`}
    </div>`;
  }

  readonly #title = (page: MeetingPage): string =>
    page.joint ? page.questions[0]?.text ?? '' : this.t('prep.titleOf', { employee: this.sheet?.employee.displayName ?? '' });

  #foot(pages: MeetingPage[]): TemplateResult {
    const t = this.t;
    const last = this.at >= pages.length - 1;
    return html`<nav class="foot stack tight" aria-label=${t('meeting.nav')}>
      <div class="row spread">
        <button type="button" ?disabled=${this.at === 0} aria-describedby="first" @click=${() => this.#go(-1)}>${t('meeting.previous')}</button>
        <p id="first" class="why small">${this.at === 0 ? t('meeting.first') : last ? t('meeting.last') : nothing}</p>
        <button type="button" class=${last ? '' : 'primary'} ?disabled=${last} aria-describedby="first" @click=${() => this.#go(1)}>${t('meeting.next')}</button>
      </div>
      <p class="muted small keys">${t('meeting.keys')} <kbd>←</kbd> <kbd>→</kbd></p>
    </nav>`;
  }

  /** The sheet with the joint notes that came later. */
  #view(sheet: Sheet): SheetView {
    const t = this.t;
    const fresh = (one: Answer): Answer => {
      const newer = one.party === 'JOINT' ? this.newer.get(one.question) : undefined;
      return newer && newer.revision > one.revision ? { ...one, ...newer } : one;
    };
    const known = new Set(sheet.answers.filter(one => one.party === 'JOINT').map(one => one.question));
    const added = [...this.newer].filter(([question]) => !known.has(question))
      .map(([question, newer]): Answer => ({ party: 'JOINT', question, author: null, older: false, ...newer }));
    const now = { ...sheet, answers: [...sheet.answers.map(fresh), ...added] };
    return { t, sheet: now, words: new SheetWords(t, now, this.me), workspace: this.workspace, api: this.api, loginUrl: this.loginUrl };
  }

  /** Whatever the other one has changed is fetched, and nothing else. */
  async #follow(): Promise<void> {
    const { sheet } = this;
    if (!sheet) {
      return;
    }
    const path = `/dialogues/${encodeURIComponent(sheet.id)}`;
    const changes = await this.rest.promptly<Changes>(`${path}/revisions`);
    if (this.planNews === planOf(changes)) {
      void this.plan?.follow(changes);
    }
    this.planNews = planOf(changes);
    const news = newsOf(sheet, changes, question => this.#known(sheet, question));
    for (const question of news.notes) {
      const newer = await this.rest.promptly<Revision>(pathOf(sheet, 'notes', question));
      this.newer = new Map(this.newer).set(question, newer);
    }
    if (news.everything) {
      this.tell('ms-stale');
    }
  }

  #known(sheet: Sheet, question: string): number {
    const draft = this.workspace?.peek(pathOf(sheet, 'notes', question));
    const shown = sheet.answers.find(one => one.party === 'JOINT' && one.question === question)?.revision ?? 0;
    return Math.max(shown, this.newer.get(question)?.revision ?? 0, draft?.state === 'saving' ? Infinity : draft?.revision ?? 0);
  }

  async #go(by: -1 | 1): Promise<void> {
    const { sheet } = this;
    const next = this.at + by;
    if (!sheet || this.all || next < 0 || next >= pagesOf(this.t, sheet).length) {
      return;
    }
    this.at = next;
    await this.updateComplete;
    this.#focus();
  }

  #focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#page')?.focus();
  }

  readonly #toggleAll = (): void => { this.all = !this.all; };

  /** The arrows belong to whoever writes, and to a dialog that is open. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const within = event.composedPath()[0] as HTMLElement;
    const typing = within.matches?.('textarea, input, select, [contenteditable]') ?? false;
    const elsewhere = event.composedPath().some(one => one instanceof HTMLDialogElement);
    if (!typing && !elsewhere && !event.altKey && !event.ctrlKey && !event.metaKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      event.preventDefault();
      void this.#go(event.key === 'ArrowRight' ? 1 : -1);
    }
  };
}
