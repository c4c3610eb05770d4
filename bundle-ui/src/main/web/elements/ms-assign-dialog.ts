import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { TemplateList, type Wanted } from '../core/template-list.js';
import type { Employee, Outcome, TemplateItem } from '../core/types.js';
import { found, moreButton, searchForm, searchStyles } from '../parts/template-search.js';
import { origin } from '../parts/template-view.js';
import { isSuggested, suggestedFirst } from '../core/suggested.js';
import { trouble, waiting } from '../parts/trouble.js';

/** Chooses a template, says what will happen, assigns, and reports who got one and who did not. */
export class AssignDialog extends ModuleElement {
  static override styles = [...ModuleElement.styles, searchStyles, css`
    .choice { align-items: start; padding-block: 8px; inline-size: 100%; }
    .choice input { margin-block-start: 2px; }
  `];

  @property({ attribute: false }) chosen: Employee[] = [];
  /** where Skolbanken lists the templates, when the host says so */
  @property({ attribute: 'skolbanken-url' }) skolbankenUrl = '';
  @state() private template = '';
  @state() private wrong = '';
  @state() private outcomes: Outcome[] | undefined;
  @state() private repeat: string[] = [];
  @state() private previewed: string[] = [];

  readonly #templates = new TemplateList(this, () => this.rest);
  readonly #acting = new Acting(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#templates.remote.reload().then(() => {
      const items = this.#templates.remote.value?.items ?? [];
      this.template ||= items.length === 1 ? items[0]?.id ?? '' : '';
    });
  }

  protected override render(): TemplateResult {
    const list = this.#templates.remote.value;
    return html`<ms-modal wide lang=${this.lang} heading=${this.t(this.outcomes ? 'assign.report' : 'assign.title')}>
      ${this.outcomes ? this.#report(this.outcomes)
        : !list ? html`${waiting(this.t, this.#templates.remote, this.loginUrl)}${this.#cancel()}`
        : list.items.length === 0 && !this.#templates.many ? this.#none() : this.#choose(list.items)}
    </ms-modal>`;
  }

  #choose(items: TemplateItem[]): TemplateResult {
    const t = this.t;
    const already = this.#already;
    return html`<div class="stack">
      ${this.#templates.many ? html`${searchForm(t, this.lang, this.#templates.wanted, this.#search)}
        ${trouble(t, this.#templates.remote.problem, this.loginUrl)}${found(t, this.#templates, this.#search)}` : nothing}
      <fieldset class="stack tight" aria-describedby="wrong"><legend>${t('assign.which')}</legend>
        ${repeat(suggestedFirst(items, this.chosen), item => item.id, item => this.#template(item))}
        ${moreButton(t, this.#templates)}
        <p id="wrong" class="stop-ink" role="alert">${this.wrong}</p>
      </fieldset>
      <div class="notice stack tight">
        <p>${already === this.chosen.length ? t('assign.allAlready') : t.count('assign.willHappen', this.chosen.length - already)}</p>
        ${already > 0 && already < this.chosen.length ? html`<p>${t.count('assign.already', already)}</p>` : nothing}
        <details><summary>${t.count('assign.who', this.chosen.length)}</summary><ul class="list">${this.chosen.map(one => html`<li>${one.displayName}</li>`)}</ul></details>
      </div>
      ${trouble(t, this.#acting.problem, this.loginUrl)}
    </div>
    <button slot="actions" type="button" class="primary" ?disabled=${this.#acting.busy}
      @click=${() => void this.#assign(this.chosen.map(one => one.person), [])}>
      ${t(this.#acting.busy ? 'assign.busy' : 'assign.do')}</button>
    ${this.#cancel()}`;
  }

  /** What is not seen any more is not assigned. */
  readonly #search = (wanted: Wanted): void => {
    void this.#templates.search(wanted).then(() => {
      const items = this.#templates.remote.value?.items ?? [];
      this.template = items.some(item => item.id === this.template) ? this.template : '';
      this.wrong = '';
    });
  };

  #template(item: TemplateItem): TemplateResult {
    const t = this.t;
    return html`<div class="card stack tight">
      <label class="tick choice"><input type="radio" name="template" value=${item.id} .checked=${this.template === item.id}
        @change=${() => { this.template = item.id; this.wrong = ''; }}>
        <span><strong>${item.title}</strong><br><span class="muted">${origin(t, item)} · ${t.count('sections.questions', item.questions)}</span>
          ${item.suggestedFor ? html`<br><span class=${isSuggested(item, this.chosen) ? 'ok-ink' : 'muted'}>${t('templates.suggested', { staff: item.suggestedFor })}</span>` : nothing}</span></label>
      <details @toggle=${() => { this.previewed = [...this.previewed, item.id]; }}>
        <summary>${t('assign.preview')}<span class="hidden"> ${item.title}</span></summary>
        ${this.previewed.includes(item.id) ? html`<ms-template-preview embedded lang=${this.lang} api=${this.api} login-url=${this.loginUrl}
          context=${item.id}></ms-template-preview>` : nothing}</details>
    </div>`;
  }

  get #already(): number {
    return this.chosen.filter(one => one.dialogues.some(dialogue => dialogue.template.id === this.template)).length;
  }

  #none(): TemplateResult {
    const t = this.t;
    return html`<div class="stack"><p>${t('assign.none')}</p>
      <p>${this.skolbankenUrl ? html`<a href=${this.skolbankenUrl}>${t('assign.none.link')}</a>` : t('assign.none.where')}</p></div>
      ${this.#cancel()}`;
  }

  #cancel(): TemplateResult {
    return html`<button slot="actions" type="button" @click=${() => this.tell('ms-close')}>${this.t('cancel')}</button>`;
  }

  #report(outcomes: Outcome[]): TemplateResult {
    const t = this.t;
    const got = outcomes.filter(one => one.outcome === 'ASSIGNED');
    const skipped = outcomes.filter(one => one.outcome === 'ALREADY_ASSIGNED');
    return html`<div class="stack">
      <div class="notice ${got.length ? 'ok' : ''}" id="report" tabindex="-1" role="status"><p><strong>${t.count('assign.got', got.length)}</strong></p></div>
      ${got.length ? html`<details><summary>${t.count('assign.who', got.length)}</summary><ul class="list">${got.map(one => html`<li>${this.#name(one)}</li>`)}</ul></details>` : nothing}
      ${skipped.length ? this.#skipped(skipped) : nothing}
      ${trouble(t, this.#acting.problem, this.loginUrl)}
    </div>
    ${skipped.length ? html`<button slot="actions" type="button" ?disabled=${this.#acting.busy || this.repeat.length === 0}
      @click=${() => void this.#assign(this.repeat, this.repeat)}>${t('assign.repeat')}</button>` : nothing}
    <button slot="actions" type="button" class="primary" @click=${this.#finish}>${t('assign.finish')}</button>`;
  }

  #skipped(skipped: Outcome[]): TemplateResult {
    const t = this.t;
    return html`<fieldset class="stack tight"><legend>${t.count('assign.skipped', skipped.length)}</legend>
      <p>${t('assign.skipped.why')}</p>
      ${skipped.map(one => html`<label class="tick"><input type="checkbox" .checked=${this.repeat.includes(one.person)}
        @change=${() => this.#toggle(one.person)}>${this.#name(one)}</label>`)}
    </fieldset>`;
  }

  #name(outcome: Outcome): string {
    return this.chosen.find(one => one.person === outcome.person)?.displayName ?? '';
  }

  #toggle(person: string): void {
    this.repeat = this.repeat.includes(person) ? this.repeat.filter(one => one !== person) : [...this.repeat, person];
   
  }

  async #assign(persons: string[], repeat: string[]): Promise<void> {
    if (!this.template) {
      this.wrong = this.t('assign.wrong');
      this.renderRoot.querySelector<HTMLElement>('input[type=radio]')?.focus();
      return;
    }
    const answer = await this.#acting.run(key =>
      this.rest.post<{ outcomes: Outcome[] }>('/assignments', { template: this.template, persons, repeat }, key));
    if (answer) {
      const before = this.outcomes?.filter(one => !persons.includes(one.person)) ?? [];
      this.outcomes = [...before, ...answer.outcomes];
      this.repeat = [];
      this.tell('ms-assigned');
      await this.updateComplete;
      if (repeat.length > 0) {
        this.renderRoot.querySelector<HTMLElement>('#report')?.focus();
      }
    }
  }

  readonly #finish = (): void => this.tell('ms-close');
}
