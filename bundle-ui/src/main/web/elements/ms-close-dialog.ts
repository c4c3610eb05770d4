import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { LONGEST_TEXT } from '../core/draft.js';
import { ModuleElement } from '../core/element.js';
import { trouble } from '../parts/trouble.js';

/** Closes a talk, or opens it again with a reason. The attribute `context` is the talk's id. */
export class CloseDialog extends ModuleElement {
  @property() employee = '';
  @property({ type: Boolean }) reopening = false;
  @property({ attribute: false }) version = 0;
  @state() private wrong = '';
  @query('textarea') private readonly reason!: HTMLTextAreaElement | null;

  readonly #acting = new Acting(this);

  protected override render(): TemplateResult {
    const { t, employee } = this;
    const act = this.reopening ? 'act.reopen' : 'act.close';
    return html`<ms-modal lang=${this.lang} heading=${t(this.reopening ? 'reopen.title' : 'closing.title', { employee })}>
      <form id="form" class="stack" novalidate @submit=${this.#onSubmit}>
        <p>${t(this.reopening ? 'reopen.explain' : 'closing.explain', { employee })}</p>
        ${this.reopening ? html`<div><label for="reason">${t('reopen.reason')}</label>
          <textarea id="reason" dir="auto" rows="4" aria-invalid=${this.wrong !== ''} aria-describedby="wrong"></textarea>
          <p id="wrong" class="stop-ink" role="alert">${this.wrong}</p></div>` : nothing}
        ${trouble(t, this.#acting.problem, this.loginUrl)}
      </form>
      <button slot="actions" type="submit" form="form" class="primary" ?disabled=${this.#acting.busy}>${t(this.#acting.busy ? 'save.saving' : act)}</button>
      <button slot="actions" type="button" @click=${() => this.tell('ms-close')}>${t('cancel')}</button>
    </ms-modal>`;
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const reason = this.reason?.value.trim();
    this.wrong = reason === '' ? this.t('reopen.wrong.empty') : (reason?.length ?? 0) > LONGEST_TEXT ? this.t('save.tooLong', { n: reason?.length ?? 0 }) : '';
    if (this.wrong) {
      this.reason?.focus();
      return;
    }
    const path = `/dialogues/${encodeURIComponent(this.context)}/${this.reopening ? 'reopening' : 'closing'}`;
    if (await this.#acting.run(() => this.rest.put(path, this.reopening ? { reason } : {}, this.version))) {
      this.tell('ms-close');
      this.tell('ms-changed', this.t(this.reopening ? 'reopen.done' : 'closing.done'));
    } else if (this.#acting.problem?.code === 'stale') {
      this.tell('ms-stale');
    }
  };
}
