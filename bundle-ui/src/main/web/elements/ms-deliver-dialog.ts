import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { day, localParts, names, today } from '../core/format.js';
import { hasJointBox } from '../core/questions.js';
import { Remote } from '../core/remote.js';
import { unshown } from '../core/sharing.js';
import type { Sheet, TalkPlan } from '../core/types.js';
import type { Workspace } from '../core/workspace.js';
import type { Key } from '../i18n/texts.js';
import { HINT } from '../parts/plan-words.js';
import { pathOf } from '../parts/sheet-questions.js';
import { trouble } from '../parts/trouble.js';

/** "Avsluta mötet och delge": one act that holds the talk and delivers its notes. When the delivery is refused the talk stays held. */
export class DeliverDialog extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`fieldset { border: 0; }`];

  @property({ attribute: false }) sheet: Sheet | undefined;
  @property({ attribute: false }) me = '';
  @property({ attribute: false }) workspace: Workspace | undefined;
  @state() private onPaper = false;
  @state() private wrong = '';
  @state() private wrongPaper = '';
  @state() private unsaved = false;
  @query('#date') private readonly date!: HTMLInputElement | null;
  @query('#paper-date') private readonly paperDate!: HTMLInputElement | null;

  readonly #acting = new Acting(this);
  readonly #plan = new Remote<TalkPlan>(this, signal => this.rest.get(`/dialogues/${encodeURIComponent(this.sheet?.id ?? '')}/plan`, signal));

  protected override firstUpdated(): void {
    if (this.sheet?.template.plan) {
      void this.#plan.reload();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { sheet, t } = this;
    if (!sheet) {
      return nothing;
    }
    const employee = sheet.employee.displayName;
    const title = t(this.#title(sheet));
    return html`<ms-modal lang=${this.lang} heading=${title}>
      <form id="deliver" class="stack" novalidate @submit=${this.#onSubmit}>
        <p>${t('deliver.explain', { employee })}</p>
        ${this.#hidden(sheet)}
        ${this.#unanswered(sheet)}
        ${this.#hints()}
        ${this.#isHeld(sheet) ? nothing : html`<div><label for="date">${t('hold.date')}</label>
          <input id="date" type="date" max=${today()} .value=${this.#suggested(sheet)} aria-invalid=${this.wrong !== ''} aria-describedby="wrong">
          <p id="wrong" class="stop-ink" role="alert">${this.wrong}</p></div>`}
        <fieldset class="stack tight"><legend class="label">${t('deliver.how', { employee })}</legend>
          <label class="tick"><input type="radio" name="how" .checked=${!this.onPaper} @change=${() => { this.onPaper = false; }}>${t('deliver.here')}</label>
          <label class="tick"><input type="radio" name="how" .checked=${this.onPaper} @change=${() => { this.onPaper = true; }}>${t('deliver.onPaper')}</label>
          ${this.onPaper ? html`<div><label for="paper-date">${t('deliver.paperDate')}</label>
            <input id="paper-date" type="date" max=${today()} .value=${today()} aria-invalid=${this.wrongPaper !== ''} aria-describedby="wrong-paper">
            <p id="wrong-paper" class="stop-ink" role="alert">${this.wrongPaper}</p></div>` : nothing}
        </fieldset>
        ${this.unsaved ? html`<p class="notice stop" role="alert">${t('release.unsaved')}</p>` : nothing}
        ${this.#trouble(sheet)}
      </form>
      <button slot="actions" type="submit" form="deliver" class="primary" ?disabled=${this.#acting.busy}>${this.#acting.busy ? t('save.saving') : title}</button>
      <button slot="actions" type="button" @click=${() => this.tell('ms-close')}>${t('cancel')}</button>
    </ms-modal>`;
  }

  readonly #isHeld = ({ state }: Sheet): boolean => state === 'HELD' || state === 'DELIVERED';

  #title(sheet: Sheet): Key {
    return sheet.state === 'DELIVERED' ? 'act.deliverAgain' : sheet.state === 'HELD' ? 'act.deliver' : 'act.finish';
  }

  /** What is neither shared nor erased, with the way there; of another chef with whom to ask. */
  #hidden(sheet: Sheet): TemplateResult | typeof nothing {
    const t = this.t;
    const all = unshown(sheet);
    const own = all.filter(one => one.author?.person === this.me);
    const others = [...new Set(all.filter(one => one.author?.person !== this.me).map(one => one.author?.displayName || t('readers.unknown')))];
    return all.length === 0 ? nothing : html`<div class="notice warn stack tight">
      <p>${t('deliver.hidden')}</p>
      <ul class="bare">
        ${own.some(one => one.party === 'MANAGER') ? this.#toPanel('preparation', 'deliver.toPreparation') : nothing}
        ${own.some(one => one.party === 'OWN_NOTE') ? this.#toPanel('own-notes', 'deliver.toOwnNotes') : nothing}
        ${others.length > 0 ? html`<li>${t('deliver.others', { names: names(t, others) })}</li>` : nothing}
      </ul>
    </div>`;
  }

  /** What the template asks an answer to, and nobody has answered together. It hinders nobody. */
  #unanswered(sheet: Sheet): TemplateResult | typeof nothing {
    const written = (question: string): string | undefined => this.workspace?.peek(pathOf(sheet, 'notes', question))?.text
      ?? sheet.answers.find(one => one.party === 'JOINT' && one.question === question)?.text;
    const left = sheet.template.sections.flatMap(one => one.questions).filter(one => one.required && hasJointBox(one) && !written(one.id));
    return left.length === 0 ? nothing : html`<div class="notice warn stack tight">
      <p>${this.t('deliver.unanswered')}</p>
      <ul class="list" lang=${sheet.template.language}>${left.map(one => html`<li>${one.text}</li>`)}</ul>
    </div>`;
  }

  /** What may be an oversight in the plan. It hinders nobody. */
  #hints(): TemplateResult | typeof nothing {
    const codes = new Set(this.#plan.value?.hints.map(one => one.code));
    return codes.size === 0 ? nothing : html`<div class="notice warn stack tight">
      <p>${this.t('deliver.hints')}</p>
      <ul class="bare">${[...codes].map(code => html`<li>${this.t(HINT[code])}</li>`)}</ul>
    </div>`;
  }

  #toPanel(panel: 'preparation' | 'own-notes', words: Key): TemplateResult {
    return html`<li><button type="button" @click=${() => { this.tell('ms-close'); this.tell('ms-show', panel); }}>${this.t(words)}</button></li>`;
  }

  /** Refused because of what another chef alone sees, the list above names nobody. */
  #trouble(sheet: Sheet): TemplateResult | typeof nothing {
    const { problem } = this.#acting;
    if (problem?.code === 'not-shown') {
      return html`<div class="notice stop" role="alert">${sheet.heldOn ? html`<p>${this.t('deliver.held', { day: day(this.t, sheet.heldOn) })}</p>` : nothing}
        <p>${this.t(unshown(sheet).length > 0 ? 'problem.notShown' : 'deliver.hidden.elsewhere')}</p></div>`;
    }
    return problem?.code === 'invalid' ? nothing : trouble(this.t, problem, this.loginUrl);
  }

  /** The booked day when it has come, else today. */
  #suggested({ booking }: Sheet): string {
    const booked = booking ? localParts(booking.start, booking.zone).date : today();
    return booked < today() ? booked : today();
  }

  #judge(chosen: string | undefined): string {
    return chosen === undefined ? '' : chosen === '' ? this.t('hold.wrong.empty') : chosen > today() ? this.t('hold.wrong.future') : '';
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const sheet = this.sheet as Sheet;
    const heldOn = this.date?.value;
    const onPaperOn = this.onPaper ? this.paperDate?.value : undefined;
    this.wrong = this.#judge(heldOn);
    this.wrongPaper = this.#judge(onPaperOn);
    if (this.wrong || this.wrongPaper) {
      (this.wrong ? this.date : this.paperDate)?.focus();
      return;
    }
    this.unsaved = !(await this.workspace?.settle() ?? true);
    if (!this.unsaved) {
      await this.#deliver(sheet, heldOn, onPaperOn ?? null);
    }
  };

  async #deliver(sheet: Sheet, heldOn: string | undefined, onPaperOn: string | null): Promise<void> {
    const path = `/dialogues/${encodeURIComponent(sheet.id)}`;
    const delivered = await this.#acting.run(async key => {
      const version = heldOn === undefined ? sheet.version : (await this.rest.put<{ version: number }>(`${path}/holding`, { heldOn }, sheet.version)).version;
      return this.rest.post(`${path}/deliveries`, { version, onPaperOn }, key);
    });
    if (delivered) {
      this.tell('ms-close');
      this.tell('ms-changed', this.t('deliver.done', { employee: sheet.employee.displayName }));
      return;
    }
    this.wrong = this.#acting.problem?.errors.find(one => one.field === 'heldOn')?.detail ?? '';
    this.wrongPaper = this.#acting.problem?.errors.find(one => one.field === 'onPaperOn')?.detail ?? '';
    this.tell('ms-stale');
  }
}
