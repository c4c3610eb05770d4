import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { KeyOf } from '../core/api.js';
import { Acting } from '../core/acting.js';
import { LONGEST_TEXT } from '../core/draft.js';
import { ModuleElement } from '../core/element.js';
import { day, moment } from '../core/format.js';
import { notesCount } from '../core/personnel-notes.js';
import type { Answer, DeliveredVersion, Delivery, Sheet } from '../core/types.js';
import { answerStyles } from '../parts/answer-words.js';
import { deliveredPlanStyles } from '../parts/delivered-plan.js';
import { deliveredView } from '../parts/delivered-view.js';
import { chip } from '../parts/icons.js';
import { trouble } from '../parts/trouble.js';

/** The notes as they were delivered: when, which versions, what the employee says to it, and what was added afterwards. */
export class Delivered extends ModuleElement {
  static override styles = [...ModuleElement.styles, ...deliveredPlanStyles, answerStyles, css`
    textarea { min-block-size: 4lh; field-sizing: content; }
    .versions li { border-block: 1px solid var(--_line); margin-block-start: -1px; padding-block: 4px; }
    ul.versions { gap: 0; }
  `];

  @property({ attribute: false }) sheet: Sheet | undefined;
  @state() private open: DeliveredVersion | undefined;
  @state() private adding = false;
  @state() private wrong = '';
  @query('#addendum') private readonly addendum!: HTMLTextAreaElement | null;
  @query('#comment') private readonly comment!: HTMLTextAreaElement | null;

  readonly #acting = new Acting(this);
  readonly #reading = new Acting(this);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#onUnload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#onUnload);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { sheet, t } = this;
    const newest = sheet?.deliveries[0];
    if (!sheet || !newest) {
      return nothing;
    }
    return html`<section class="card stack prose" aria-labelledby="title">
      <h3 id="title" tabindex="-1">${t('delivered.title')}</h3>
      ${this.#newest(sheet, newest)}
      ${this.#versions(sheet)}
      ${trouble(t, this.#reading.problem, this.loginUrl)}
      ${newest.acknowledgedAt ? this.#acknowledged(sheet, newest, newest.acknowledgedAt) : sheet.may.includes('ACKNOWLEDGE') ? this.#form(newest) : nothing}
      ${this.#later(sheet)}
      ${this.open ? html`<ms-modal wide lang=${this.lang} heading=${t('delivered.version', { n: this.open.number })} @ms-close=${() => { this.open = undefined; }}>
        ${deliveredView(t, sheet, this.open)}
        ${sheet.actorIs === 'MANAGER' ? html`<ms-personnel-notes lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id} version=${this.open.number}
          system=${sheet.personnelSystem ?? ''} .count=${notesCount(sheet, this.open.texts)}></ms-personnel-notes>` : nothing}
        ${sheet.template.plan ? html`<ms-plan-document lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id} version=${this.open.number}></ms-plan-document>` : nothing}
        <button slot="actions" type="button" @click=${() => { this.open = undefined; }}>${t('close')}</button>
      </ms-modal>` : nothing}
    </section>`;
  }

  #newest(sheet: Sheet, newest: Delivery): TemplateResult {
    const t = this.t;
    const by = newest.by.displayName || t('readers.unknown');
    return html`<div class="stack tight">
      ${sheet.acknowledgement === 'NONE' ? nothing : html`<p>${chip('done', newest.onPaperOn ? t('delivered.onPaper', { day: day(t, newest.onPaperOn) }) : t('delivered.on', { day: day(t, newest.deliveredAt) }), 'ok-ink')}</p>`}
      <p class="muted small">${t('delivered.by', { name: by, n: newest.number })}</p>
      ${sheet.changed ? html`<p class="notice warn">${t(sheet.actorIs === 'MANAGER' ? 'delivered.changed' : 'delivered.changed.employee')}</p>` : nothing}
    </div>`;
  }

  #acknowledged(sheet: Sheet, { number }: Delivery, on: string): TemplateResult {
    const t = this.t;
    const comment = sheet.answers.find(one => one.party === 'ACKNOWLEDGEMENT' && one.question === String(number));
    return html`<div class="stack tight">
      <p>${chip('done', sheet.actorIs === 'EMPLOYEE' ? t('delivered.acknowledged.you', { day: day(t, on) })
        : t('delivered.acknowledged', { employee: sheet.employee.displayName, day: day(t, on) }), 'ok-ink')}</p>
      ${comment?.text ? html`<p class="label">${t('delivered.comment')}</p><p class="written">${comment.text}</p>` : nothing}
    </div>`;
  }

  #form(newest: Delivery): TemplateResult {
    const t = this.t;
    return html`<form class="stack tight" @submit=${(event: Event) => { event.preventDefault(); void this.#acknowledge(newest); }}>
      <div><label for="comment">${t('delivered.commentOwn')}</label>
        <textarea id="comment" dir="auto" aria-describedby="comment-seen wrong"></textarea></div>
      <p id="comment-seen" class="muted small">${t('delivered.commentSeen')}</p>
      <p id="wrong" class="stop-ink" role="alert">${this.wrong}</p>
      ${trouble(t, this.#acting.problem, this.loginUrl)}
      <p><button class="primary" ?disabled=${this.#acting.busy}>${t('delivered.acknowledge')}</button></p>
    </form>`;
  }

  #versions({ deliveries }: Sheet): TemplateResult {
    const t = this.t;
    return html`<ul class="bare versions">${deliveries.map(one => html`<li class="row spread">
      <span>${t('delivered.version', { n: one.number })} <span class="muted small">${moment(t, one.deliveredAt)}</span></span>
      <button type="button" ?disabled=${this.#reading.busy} @click=${() => this.#read(one)}>${t('delivered.read')}<span class="hidden"> ${t('delivered.version', { n: one.number })}</span></button>
    </li>`)}</ul>`;
  }

  /** What came after the delivery: why it was opened again, and what was added when it was closed. */
  #later(sheet: Sheet): TemplateResult | typeof nothing {
    const t = this.t;
    const all = sheet.answers.filter(one => one.party === 'REOPENING' || one.party === 'ADDENDUM').sort((one, other) => one.writtenAt.localeCompare(other.writtenAt));
    const may = sheet.may.includes('ADD');
    return all.length === 0 && !may ? nothing : html`<div class="stack tight">
      <h4>${t('addendum.title')}</h4>
      ${all.map(one => this.#added(one))}
      ${!may ? nothing : this.adding ? this.#addForm() : html`<p><button type="button" @click=${this.#startAdding}>${t('addendum.open')}</button></p>`}
    </div>`;
  }

  #added({ party, text, writtenAt }: Answer): TemplateResult {
    return html`<div><p class="muted small">${this.t(party === 'ADDENDUM' ? 'addendum.on' : 'reopen.on', { day: day(this.t, writtenAt) })}</p><p class="written">${text}</p></div>`;
  }

  #addForm(): TemplateResult {
    const t = this.t;
    return html`<form class="stack tight" @submit=${(event: Event) => { event.preventDefault(); void this.#add(); }}>
      <div><label for="addendum">${t('addendum.label')}</label>
        <textarea id="addendum" dir="auto" aria-describedby="addendum-seen wrong-addendum" aria-invalid=${this.wrong !== ''}></textarea></div>
      <p id="addendum-seen" class="muted small">${t('addendum.seen')}</p>
      <p id="wrong-addendum" class="stop-ink" role="alert">${this.wrong}</p>
      ${trouble(t, this.#acting.problem, this.loginUrl)}
      <div class="row"><button class="primary" ?disabled=${this.#acting.busy}>${t(this.#acting.busy ? 'save.saving' : 'addendum.save')}</button>
        <button type="button" @click=${() => { this.adding = false; this.wrong = ''; }}>${t('cancel')}</button></div>
    </form>`;
  }

  get #path(): string {
    return `/dialogues/${encodeURIComponent(this.sheet?.id ?? '')}`;
  }

  async #read({ number }: Delivery): Promise<void> {
    this.open = await this.#reading.run(() => this.rest.get<DeliveredVersion>(`${this.#path}/deliveries/${number}`));
  }

  async #acknowledge({ number }: Delivery): Promise<void> {
    const comment = this.comment?.value.trim() ?? '';
    this.wrong = comment.length > LONGEST_TEXT ? this.t('save.tooLong', { n: comment.length }) : '';
    if (!this.wrong) {
      await this.#tell(key => this.rest.post(`${this.#path}/acknowledgements`, { delivery: number, comment: comment || null }, key), this.t('delivered.acknowledged.done'));
    }
  }

  async #add(): Promise<void> {
    const text = this.addendum?.value.trim() ?? '';
    this.wrong = text === '' ? this.t('addendum.wrong.empty') : text.length > LONGEST_TEXT ? this.t('save.tooLong', { n: text.length }) : '';
    if (this.wrong) {
      this.addendum?.focus();
    } else if (await this.#tell(key => this.rest.post(`${this.#path}/addenda`, { text }, key), this.t('addendum.done'))) {
      this.adding = false;
    }
  }

  async #tell(act: (key: KeyOf) => Promise<unknown>, done: string): Promise<boolean> {
    const answer = await this.#acting.run(async key => { await act(key); return true; });
    this.renderRoot.querySelector<HTMLElement>(answer ? '#title' : 'form button')?.focus();
    this.tell(answer ? 'ms-changed' : 'ms-stale', answer ? done : undefined);
    return answer ?? false;
  }

  readonly #startAdding = async (): Promise<void> => {
    this.adding = true;
    this.wrong = '';
    await this.updateComplete;
    this.addendum?.focus();
  };

  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    if (this.addendum?.value || this.comment?.value) {
      event.preventDefault();
    }
  };
}
