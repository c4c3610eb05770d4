import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { LONGEST_TEXT } from '../core/draft.js';
import { ModuleElement } from '../core/element.js';
import { day } from '../core/format.js';
import { nextStatuses } from '../core/plan.js';
import type { AgreementStatus as Status, PlanRow, Responsible, Sheet } from '../core/types.js';
import { overdue, statusChip, statusHistory } from '../parts/plan-fate.js';
import { isHeld, STATUS } from '../parts/plan-words.js';
import { trouble } from '../parts/trouble.js';

/** How one agreement fares, who is to do it, and the notes that follow it up. Tells `ms-plan-changed` with what was done. */
export class AgreementStatus extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    select { inline-size: auto; max-inline-size: 100%; }
    textarea { field-sizing: content; min-block-size: 2lh; }
    summary { font-weight: 400; }
    .more { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr)); gap: 0 16px; align-items: start; }
  `];

  @property({ attribute: false }) row: PlanRow | undefined;
  @property({ attribute: false }) sheet: Sheet | undefined;
  @state() private wrong = '';
  /** a status was to be saved, and none was chosen */
  @state() private unchosen = false;
  @query('#status') private readonly chosen: HTMLSelectElement | null | undefined;
  @query('textarea') private readonly box: HTMLTextAreaElement | null | undefined;

  readonly #acting = new Acting(this);

  protected override render(): TemplateResult | typeof nothing {
    const { row, sheet, t } = this;
    return !row || !sheet ? nothing : html`<div class="stack tight">
      <div class="row" id="now" tabindex="-1">${statusChip(t, row)}${overdue(t, row, sheet)}${this.#next(row, sheet)}${this.#responsible(row, sheet)}</div>
      <p id="wrong-status" class="stop-ink" role="alert">${this.unchosen ? t('plan.status.wrong') : ''}</p>
      ${trouble(t, this.#acting.problem, this.loginUrl)}
      <div class="more">
        ${isHeld(sheet) || row.followUps.length > 0 ? this.#notes(row, sheet) : nothing}
        ${statusHistory(t, row)}
        ${row.continues || row.continuedIn ? html`<ms-agreement-line lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id} .row=${row}></ms-agreement-line>` : nothing}
        <ms-curriculum-links lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id} .row=${row} .mayWrite=${sheet.may.includes('AGREE')}></ms-curriculum-links>
      </div>
    </div>`;
  }

  #next(row: PlanRow, sheet: Sheet): TemplateResult | typeof nothing {
    const t = this.t;
    const next = sheet.may.includes('FOLLOW_UP') || sheet.may.includes('AGREE') ? nextStatuses(row, sheet.actorIs, sheet.employee.person, isHeld(sheet)) : [];
    return next.length === 0 ? nothing : html`
      <label for="status">${t('plan.status')}<span class="hidden"> ${row.text}</span></label>
      <select id="status" aria-describedby="wrong-status" aria-invalid=${this.unchosen} @change=${() => { this.unchosen = false; }}>
        <option value="">${t('plan.status.choose')}</option>${next.map(one => html`<option value=${one}>${t(STATUS[one])}</option>`)}</select>
      <button type="button" ?disabled=${this.#acting.busy} @click=${() => this.#set(row)}>${t('plan.status.save')}<span class="hidden"> ${row.text}</span></button>`;
  }

  #responsible(row: PlanRow, sheet: Sheet): TemplateResult | typeof nothing {
    const t = this.t;
    const chef = sheet.managers.find(one => one.responsible)?.displayName || t('sheet.manager');
    const all: [Responsible, string][] = [['EMPLOYEE', sheet.employee.displayName], ['MANAGER', chef], ['BOTH', t('plan.both')]];
    const open = row.kind !== 'CHALLENGE' && (row.status === 'PROPOSED' || row.status === 'ONGOING') && row.continuedIn === null;
    if (row.kind === 'CHALLENGE') {
      return nothing;
    }
    return open && sheet.may.includes('AGREE') ? html`
      <label for="responsible">${t('plan.responsible')}<span class="hidden"> ${row.text}</span></label>
      <select id="responsible" @change=${(event: Event) => this.#assign(row, event.target as HTMLSelectElement)}>${all.map(([value, name]) => html`
        <option value=${value} ?selected=${value === row.responsible}>${name}</option>`)}</select>`
      : html`<span>${t('plan.responsible')} ${all.find(([value]) => value === row.responsible)?.[1]}</span>`;
  }

  #notes(row: PlanRow, sheet: Sheet): TemplateResult {
    const t = this.t;
    return html`<details class="small">
      <summary>${t('plan.notes', { n: row.followUps.length })}<span class="hidden"> ${row.text}</span></summary>
      <div class="stack tight">
        ${row.followUps.length === 0 ? html`<p class="muted">${t('plan.notes.none')}</p>` : html`<ul class="bare">${row.followUps.map(one => html`
          <li><p class="muted small">${t('plan.notes.by', { name: one.by.displayName || t('readers.unknown'), day: day(t, one.at) })}</p><p class="written">${one.text}</p></li>`)}</ul>`}
        ${isHeld(sheet) && sheet.may.includes('FOLLOW_UP') ? html`
          <label for="note">${t('plan.notes.label')}</label>
          <textarea id="note" dir="auto" aria-describedby="wrong" aria-invalid=${this.wrong !== ''}></textarea>
          <p id="wrong" class="stop-ink" role="alert">${this.wrong}</p>
          <p><button type="button" ?disabled=${this.#acting.busy} @click=${() => this.#add(row)}>${t('plan.notes.save')}</button></p>` : nothing}
      </div>
    </details>`;
  }

  #path(row: PlanRow): string {
    return `/dialogues/${encodeURIComponent(this.sheet?.id ?? '')}/agreements/${encodeURIComponent(row.id)}`;
  }

  async #set(row: PlanRow): Promise<void> {
    const status = this.chosen?.value as Status | '' | undefined;
    this.unchosen = !status;
    if (!status) {
      this.chosen?.focus();
    } else if (await this.#put(row, 'status', { status }, this.t('plan.status.saved', { status: this.t(STATUS[status]) }))) {
      this.#settle();
    }
  }

  /** What can be chosen next may be nothing: the focus goes to what the status is now. */
  #settle(): void {
    if (this.chosen) {
      this.chosen.value = '';
    }
    this.renderRoot.querySelector<HTMLElement>('#now')?.focus();
  }

  async #assign(row: PlanRow, select: HTMLSelectElement): Promise<void> {
    if (!await this.#put(row, 'responsible', { responsible: select.value }, this.t('plan.responsible.saved'))) {
      select.value = row.responsible;
    }
  }

  async #put(row: PlanRow, what: string, body: unknown, done: string): Promise<boolean> {
    const saved = await this.#acting.run(() => this.rest.put(`${this.#path(row)}/${what}`, body, row.version));
    if (saved || this.#acting.problem?.status === 412 || this.#acting.problem?.status === 409) {
      this.tell('ms-plan-changed', saved ? done : '');
    }
    return saved !== undefined;
  }

  async #add(row: PlanRow): Promise<void> {
    const text = this.box?.value.trim() ?? '';
    this.wrong = text === '' ? this.t('plan.notes.wrong') : text.length > LONGEST_TEXT ? this.t('save.tooLong', { n: text.length }) : '';
    if (this.wrong) {
      this.box?.focus();
    } else if (await this.#acting.run(key => this.rest.post(`${this.#path(row)}/follow-ups`, { text }, key)) && this.box) {
      this.box.value = '';
      this.box.focus();
      this.tell('ms-plan-changed', this.t('plan.notes.saved'));
    }
  }
}
