import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { day, today } from '../core/format.js';
import { notesCount } from '../core/personnel-notes.js';
import type { Sheet } from '../core/types.js';
import { chip } from '../parts/icons.js';
import { trouble } from '../parts/trouble.js';

/** Since when the notes are being worked on, when they were finished and carried over: days with the huvudman's words for them. */
export class RecordState extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    input { inline-size: auto; }
    form { align-items: end; }
  `];

  @property({ attribute: false }) sheet: Sheet | undefined;
  @state() private wrong = '';
  @query('#day') private readonly chosen!: HTMLInputElement | null;

  readonly #acting = new Acting(this);

  protected override render(): TemplateResult | typeof nothing {
    const { sheet, t } = this;
    if (!sheet?.heldOn) {
      return nothing;
    }
    const newest = sheet.deliveries[0];
    const working = sheet.labels.working ?? t('record.working');
    const finished = sheet.labels.finished ?? t('record.finished');
    return html`<section class="card stack tight" aria-labelledby="title">
      <h3 id="title" tabindex="-1">${t('record.title')}</h3>
      ${newest && sheet.acknowledgement !== 'NONE' ? html`<p>${chip('done', t('record.on', { label: finished, day: day(t, newest.deliveredAt) }), 'ok-ink')}</p>` : nothing}
      ${!newest ? html`<p>${chip('started', t('record.since', { label: working, day: day(t, sheet.heldOn) }))}</p>`
        : sheet.changed ? html`<p>${chip('started', t('record.again', { label: working }))}</p>` : nothing}
      ${sheet.actorIs === 'MANAGER' ? this.#notes(sheet) : nothing}
      ${newest ? this.#handOver(sheet) : nothing}
    </section>`;
  }

  /** The newest delivered version; how much is in it the page knows while nothing has changed since. */
  #notes(sheet: Sheet): TemplateResult {
    const newest = sheet.deliveries[0]?.number ?? 0;
    return html`${newest === 0 ? html`<p class="muted small">${this.t('notes.notDelivered')}</p>` : nothing}
      ${newest > 0 && sheet.changed ? html`<p class="muted small">${this.t('notes.version', { n: newest })}</p>` : nothing}
      <ms-personnel-notes lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id} version=${newest} system=${sheet.personnelSystem ?? ''}
        .count=${newest > 0 && sheet.changed ? undefined : notesCount(sheet, sheet.answers)}></ms-personnel-notes>`;
  }

  #handOver(sheet: Sheet): TemplateResult | typeof nothing {
    const t = this.t;
    const may = sheet.may.includes('HAND_OVER');
    if (sheet.handedOverOn && !sheet.handedOverChanged) {
      return html`<p>${chip('done', t('handOver.on', { day: day(t, sheet.handedOverOn) }), 'ok-ink')}</p>
        ${trouble(t, this.#acting.problem, this.loginUrl)}
        ${may ? html`<p><button type="button" class="plain" ?disabled=${this.#acting.busy} @click=${() => void this.#undo(sheet)}>${t('handOver.undo')}</button></p>` : nothing}`;
    }
    const changed = sheet.handedOverOn ? html`<p>${chip('missing', t('handOver.changed', { day: day(t, sheet.handedOverOn) }), 'warn-ink')}</p>` : nothing;
    return !may ? changed : html`${changed}<p class="muted small">${t('handOver.explain', { system: sheet.personnelSystem ?? t('notes.system') })}</p>
      <form class="row" novalidate @submit=${(event: Event) => { event.preventDefault(); void this.#handedOver(sheet); }}>
        <div><label for="day">${t('handOver.day')}</label>
          <input id="day" type="date" max=${today()} .value=${today()} aria-invalid=${this.wrong !== ''} aria-describedby="wrong"></div>
        <button ?disabled=${this.#acting.busy}>${t('handOver.do')}</button>
      </form>
      <p id="wrong" class="stop-ink" role="alert">${this.wrong}</p>
      ${trouble(t, this.#acting.problem, this.loginUrl)}`;
  }

  async #handedOver(sheet: Sheet): Promise<void> {
    const handedOverOn = this.chosen?.value ?? '';
    this.wrong = handedOverOn === '' ? this.t('hold.wrong.empty') : handedOverOn > today() ? this.t('hold.wrong.future') : '';
    if (this.wrong) {
      this.chosen?.focus();
      return;
    }
    await this.#change(() => this.rest.put(`/dialogues/${encodeURIComponent(sheet.id)}/hand-over`, { handedOverOn, delivery: sheet.deliveries[0]?.number }, sheet.version), 'handOver.done');
  }

  #undo(sheet: Sheet): Promise<void> {
    return this.#change(() => this.rest.remove(`/dialogues/${encodeURIComponent(sheet.id)}/hand-over`, sheet.version), 'handOver.undone');
  }

  /** The button that was pressed is gone: the focus is on what it changed. */
  async #change(change: () => Promise<unknown>, done: 'handOver.done' | 'handOver.undone'): Promise<void> {
    if (await this.#acting.run(async () => { await change(); return true; })) {
      this.tell('ms-changed', this.t(done));
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    } else if (this.#acting.problem?.code === 'stale') {
      this.tell('ms-stale');
    }
  }
}
