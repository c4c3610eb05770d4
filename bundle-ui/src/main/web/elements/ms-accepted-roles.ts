import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ModuleElement } from '../core/element.js';

/** The befattningar that make a chef: taken away, added of the suggestions, or typed. Tells `ms-roles` with the new list. */
export class AcceptedRoles extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    .add { display: flex; flex-wrap: wrap; gap: 8px; }
    .add label { flex: 1 0 100%; }
    .add input { flex: 1 1 200px; inline-size: auto; }
    .roles li { padding: 4px 4px 4px 16px; }
  `];

  @property({ attribute: false }) roles: string[] = [];
  @property({ attribute: false }) suggestions: string[] = [];
  /** what the service says is wrong with them; empty for nothing */
  @property({ attribute: false }) fault = '';
  @state() private wrong = '';
  @query('#role') private readonly typed!: HTMLInputElement;

  override focus(): void {
    this.typed.focus();
  }

  protected override render(): TemplateResult {
    const t = this.t;
    const wrong = this.wrong || this.fault;
    return html`<div class="stack tight">
      ${this.roles.length === 0 ? html`<p class="notice warn">${t('settings.empty')}</p>` : html`
        <ul class="bare roles" aria-label=${t('settings.accepted')}>${this.roles.map(role => html`<li class="card row spread"><span>${role}</span>
          <button type="button" class="plain" @click=${() => this.#remove(role)}>${t('settings.remove')}<span class="hidden"> ${role}</span></button></li>`)}</ul>`}
      ${this.#suggested()}
      <form class="add" @submit=${this.#onAdd}>
        <label for="role">${t('settings.other')}</label>
        <input id="role" maxlength="100" autocomplete="off" aria-describedby="wrong" aria-invalid=${wrong !== ''}>
        <button>${t('settings.add')}</button>
      </form>
      <p id="wrong" class="stop-ink" role="alert">${wrong}</p>
    </div>`;
  }

  #suggested(): TemplateResult | typeof nothing {
    const left = this.suggestions.filter(role => !this.roles.includes(role));
    return left.length === 0 ? nothing : html`<p class="label">${this.t('settings.suggestions')}</p>
      <div class="row">${left.map(role => html`<button type="button" @click=${() => this.#suggest(role)}>${this.t('settings.addOne', { role })}</button>`)}</div>`;
  }

  #add(role: string): void {
    const known = this.roles.some(one => one.toLowerCase() === role.toLowerCase());
    this.wrong = role === '' ? this.t('settings.wrong.empty') : known ? this.t('settings.wrong.known', { role }) : '';
    if (!this.wrong) {
      this.tell('ms-roles', [...this.roles, role]);
    }
  }

  /** What was pressed goes away with it. */
  #suggest(role: string): void {
    this.#add(role);
    this.focus();
  }

  #remove(role: string): void {
    this.tell('ms-roles', this.roles.filter(one => one !== role));
    this.focus();
  }

  readonly #onAdd = (event: Event): void => {
    event.preventDefault();
    this.#add(this.typed.value.trim());
    this.typed.value = this.wrong ? this.typed.value : '';
    this.typed.focus();
  };
}
