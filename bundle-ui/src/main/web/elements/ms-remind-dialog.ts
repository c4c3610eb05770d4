import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { names } from '../core/format.js';
import type { Employee, Reminded } from '../core/types.js';
import { trouble } from '../parts/trouble.js';

/** Reminds those who were marked of the underlag that waits for them: says who will be, reminds, and reports who was. */
export class RemindDialog extends ModuleElement {
  @property({ attribute: false }) chosen: Employee[] = [];
  @state() private outcomes: Reminded[] | undefined;

  readonly #acting = new Acting(this);

  protected override render(): TemplateResult {
    return html`<ms-modal lang=${this.lang} heading=${this.t(this.outcomes ? 'remind.report' : 'remind.title')}>
      ${this.outcomes ? this.#report(this.outcomes) : this.#preview()}
    </ms-modal>`;
  }

  /** The same rule as the service's: a talk of the own that has only been assigned, of which nothing is shown yet. */
  #waits({ dialogues }: Employee): boolean {
    return dialogues.some(one => one.state === 'ASSIGNED' && one.responsible && one.employeePreparation !== 'SHOWN');
  }

  #preview(): TemplateResult {
    const t = this.t;
    const waiting = this.chosen.filter(one => this.#waits(one));
    const others = this.chosen.filter(one => !this.#waits(one));
    return html`<div class="stack">
      <p>${waiting.length === 0 ? t('remind.nobody') : t.count('remind.willHappen', waiting.length, { names: names(t, waiting.map(one => one.displayName)) })}</p>
      ${others.length > 0 && waiting.length > 0 ? html`<p>${t('remind.others', { names: names(t, others.map(one => one.displayName)) })}</p>` : nothing}
      <p class="muted">${t('remind.explain')}</p>
      ${trouble(t, this.#acting.problem, this.loginUrl)}
    </div>
    ${waiting.length === 0 ? nothing : html`<button slot="actions" type="button" class="primary" ?disabled=${this.#acting.busy}
      @click=${() => void this.#remind(waiting)}>${t(this.#acting.busy ? 'remind.busy' : 'remind.do')}</button>`}
    <button slot="actions" type="button" @click=${() => this.tell('ms-close')}>${t('cancel')}</button>`;
  }

  #report(outcomes: Reminded[]): TemplateResult {
    return html`<div class="stack tight" role="status">
      ${this.#line(outcomes, 'REMINDED')}${this.#line(outcomes, 'REMINDED_TODAY')}${this.#line(outcomes, 'NOTHING_WAITS')}
    </div>
    <button slot="actions" type="button" class="primary" @click=${() => this.tell('ms-close')}>${this.t('close')}</button>`;
  }

  #line(outcomes: Reminded[], outcome: Reminded['outcome']): TemplateResult | typeof nothing {
    const t = this.t;
    const who = this.chosen.filter(one => outcomes.some(it => it.person === one.person && it.outcome === outcome)).map(one => one.displayName);
    const words = { REMINDED: 'remind.reminded', REMINDED_TODAY: 'remind.today', NOTHING_WAITS: 'remind.nothing' } as const;
    return who.length === 0 ? nothing : html`<p class=${outcome === 'REMINDED' ? 'notice ok' : ''}>${t(words[outcome], { names: names(t, who) })}</p>`;
  }

  async #remind(waiting: Employee[]): Promise<void> {
    const report = await this.#acting.run(key => this.rest.post<{ outcomes: Reminded[] }>('/reminders', { persons: waiting.map(one => one.person) }, key));
    this.outcomes = report?.outcomes;
  }
}
