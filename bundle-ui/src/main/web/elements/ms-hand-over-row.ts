import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import type { Attachment } from '../core/api.js';
import { ClipboardClosed, copy } from '../core/clipboard.js';
import { offer } from '../core/download.js';
import { ModuleElement } from '../core/element.js';
import { day, today } from '../core/format.js';
import type { Copied, Waiting } from '../core/hand-over.js';
import { Refusal } from '../core/problem.js';
import type { Key } from '../i18n/texts.js';
import { chip } from '../parts/icons.js';
import { trouble } from '../parts/trouble.js';

/** One delivered talk of the queue: its acts are about this talk, and each says about whom it was. */
export class HandOverRow extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    .code { font-variant-numeric: tabular-nums; letter-spacing: 0.04em; }
    input.day:not([type="checkbox"]) { inline-size: auto; }
    .nowrap { flex-wrap: nowrap; }
    textarea { inline-size: 100%; min-block-size: 8lh; }
    h3 { font-size: 1.125rem; }
  `];

  @property({ attribute: false }) waiting!: Waiting;
  /** whether it is the first that waits: its next act stands out */
  @property({ type: Boolean }) next = false;
  /** whether the host takes what is delivered itself */
  @property({ type: Boolean }) archive = false;
  /** whether the chef may note anything */
  @property({ type: Boolean, attribute: 'may-act' }) mayAct = false;
  /** what the personnel system is called */
  @property() system = '';
  @state() private on = today();
  @state() private said = '';
  @state() private byHand = '';
  @state() private copied = false;
  @state() private fetched = false;
  @query('h3') private readonly heading!: HTMLElement;

  readonly #acting = new Acting(this);

  /** The row is what comes next. */
  override focus(): void {
    this.heading.focus();
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const { employee, talk, deliveredAt } = this.waiting;
    return html`<div class="card stack tight" role="group" aria-labelledby="who">
      <div class="row spread">
        <h3 id="who" tabindex="-1">${employee.displayName}</h3>
        <p class="code">${t('queue.code')} <strong>${talk.code}</strong></p>
      </div>
      <p class="muted small">${t('queue.delivered', { day: day(t, deliveredAt) })}</p>
      ${talk.handedOverChanged ? html`<p>${chip('missing', t('queue.changed'), 'warn-ink')}</p>` : nothing}
      ${talk.deposit === 'BEGUN' ? html`<p>${chip('missing', t('queue.notIn'), 'warn-ink')}</p>` : nothing}
      ${this.archive ? this.#handIn() : nothing}
      <div class="row">
        ${this.#button('queue.copy', this.next && !this.archive && !this.copied, this.#copy)}
        ${this.#button('queue.plan', this.next && !this.archive && this.copied && !this.fetched, this.#plan)}
        ${this.#button('queue.package', false, this.#package)}
      </div>
      ${this.#tick()}
      <p id="said" role="status">${this.said}</p>
      ${this.byHand ? html`<div><label for="text">${t('queue.byHand')}</label><textarea id="text" readonly .value=${this.byHand} @focus=${this.#select}></textarea></div>` : nothing}
      ${trouble(t, this.#acting.problem, this.loginUrl)}
    </div>`;
  }

  #button(words: Key, primary: boolean, act: () => Promise<void>): TemplateResult {
    return html`<button type="button" class=${primary ? 'primary' : words === 'queue.package' ? 'plain' : ''} ?disabled=${this.#acting.busy} @click=${act}>
      <span>${this.t(words)}<span class="hidden"> ${this.#whom}</span></span></button>`;
  }

  /** Where the host takes it: one act in the place of three. */
  #handIn(): TemplateResult {
    const again = this.waiting.talk.deposit === 'BEGUN';
    return html`<p><button type="button" class=${this.next ? 'primary' : ''} ?disabled=${!this.mayAct || this.#acting.busy} aria-describedby="why" @click=${this.#deposit}>
      <span>${this.t(again ? 'queue.depositAgain' : 'queue.deposit', { system: this.system })}<span class="hidden"> ${this.#whom}</span></span></button></p>`;
  }

  #tick(): TemplateResult {
    const { t } = this;
    return html`<div class="row">
      <label class="tick"><input id="tick" type="checkbox" .checked=${false} ?disabled=${!this.mayAct || this.#acting.busy} aria-describedby="why" @change=${this.#handOver}>
        <span>${t('queue.tick', { day: day(t, this.on) })}<span class="hidden"> ${this.#whom}</span></span></label>
      <div class="row nowrap"><label for="day">${t('queue.otherDay')}</label>
        <input id="day" class="day" type="date" max=${today()} .value=${this.on} ?disabled=${!this.mayAct} @change=${this.#onDay}></div>
      <p id="why" class="why">${this.mayAct ? nothing : t('queue.why.notReady')}</p>
    </div>`;
  }

  get #whom(): string {
    return `${this.waiting.employee.displayName}, ${this.waiting.talk.code}`;
  }

  get #path(): string {
    return `/dialogues/${encodeURIComponent(this.waiting.talk.id)}`;
  }

  #say(words: Key): void {
    this.said = this.t(words, { whom: this.#whom, system: this.system });
  }

  readonly #copy = async (): Promise<void> => {
    this.said = this.byHand = '';
    const { code } = this.waiting.talk;
    const done = await this.#acting.run(async () => {
      const notes = this.rest.get<Copied>(`${this.#path}/personnel-notes?version=${this.waiting.delivery}`)
        .then(answer => ofThisTalk(answer, answer.code, code));
      try {
        await copy(notes.then(({ text }) => text));
        return (await notes).answers === 0 ? 'queue.noNotes' : 'queue.copied';
      } catch (reason) {
        if (!(reason instanceof ClipboardClosed)) {
          throw reason;
        }
        this.byHand = reason.text;
        return 'queue.copyYourself';
      }
    });
    if (done) {
      this.copied = true;
      this.#say(done);
    }
  };

  async #fetch(path: string, done: Key): Promise<boolean> {
    this.said = '';
    const { code } = this.waiting.talk;
    const file = await this.#acting.run(() => this.rest.fetch(`${this.#path}${path}?version=${this.waiting.delivery}`)
      .then(answer => ofThisTalk<Attachment>(answer, answer.name, code)));
    if (file) {
      offer(file);
      this.#say(done);
    }
    return file !== undefined;
  }

  readonly #plan = async (): Promise<void> => {
    this.fetched = await this.#fetch('/plan-document', 'queue.planFetched') || this.fetched;
    if (this.#acting.problem?.code === 'not-there') {
      this.#acting.problem = undefined;
      this.fetched = true;
      this.#say('queue.noPlan');
    }
  };

  readonly #package = async (): Promise<void> => {
    await this.#fetch('/package', 'queue.packageFetched');
  };

  readonly #handOver = async (event: Event): Promise<void> => {
    const { talk, delivery } = this.waiting;
    const done = await this.#acting.run(() =>
      this.rest.put(`${this.#path}/hand-over`, { handedOverOn: this.on, delivery }, talk.version).then(() => true));
    if (done) {
      this.tell('ms-handed-over', this.t('queue.ticked', { whom: this.#whom }));
    } else {
      (event.target as HTMLInputElement).checked = false;
      this.#reloadIfStale();
    }
  };

  readonly #deposit = async (): Promise<void> => {
    this.said = '';
    const done = await this.#acting.run(key => this.rest.post(`${this.#path}/deposits`, { delivery: this.waiting.delivery }, key).then(() => true));
    if (done) {
      this.tell('ms-handed-over', this.t('queue.deposited', { whom: this.#whom, system: this.system }));
    } else {
      this.#noReceipt();
      this.tell('ms-reload');
    }
  };

  /** The archive did not answer: the row says so itself, and what to do. */
  #noReceipt(): void {
    if (this.#acting.problem?.code === 'unavailable') {
      this.#acting.problem = undefined;
      this.#say('queue.noReceipt');
    }
  }

  #reloadIfStale(): void {
    if (['stale', 'not-delivered'].includes(this.#acting.problem?.code ?? '')) {
      this.tell('ms-reload');
    }
  }

  /** A day that is empty or to come is no day: the one of before stays. */
  readonly #onDay = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (input.value !== '' && input.value <= today()) {
      this.on = input.value;
    } else {
      input.value = this.on;
    }
  };

  readonly #select = (event: Event): void => (event.target as HTMLTextAreaElement).select();
}

/** An answer is of this talk if it carries its code; nothing else is handed on. */
function ofThisTalk<T>(answer: T, marked: string, code: string): T {
  if (!marked.includes(code)) {
    throw new Refusal({ code: 'another-talk', status: 0, errors: [] });
  }
  return answer;
}
