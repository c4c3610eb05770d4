import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { names } from '../core/format.js';
import { Remote } from '../core/remote.js';
import type { Settings as Stored } from '../core/types.js';
import { trouble, waiting } from '../parts/trouble.js';

/** Which befattningar the huvudman accepts for a chef. */
export class Settings extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    .add { display: flex; flex-wrap: wrap; gap: 8px; }
    .add label { flex: 1 0 100%; }
    .add input { flex: 1 1 200px; inline-size: auto; }
    .roles li { padding: 4px 4px 4px 16px; }
  `];

  @state() private roles: string[] = [];
  @state() private done = '';
  @state() private wrong = '';
  @query('#role') private readonly typed!: HTMLInputElement;

  readonly #settings = new Remote<Stored>(this, async signal => this.#take(await this.rest.get<Stored>('/settings', signal)));
  readonly #acting = new Acting(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('api') && this.api) {
      void this.#settings.reload();
    }
  }

  protected override render(): TemplateResult {
    const stored = this.#settings.value;
    const t = this.t;
    return html`<section class="stack prose" aria-labelledby="title">
      <h2 id="title">${t('settings.title')}</h2>
      ${stored ? this.#page(stored) : waiting(t, this.#settings, this.loginUrl)}
    </section>`;
  }

  #page(stored: Stored): TemplateResult {
    const t = this.t;
    const unsaved = this.roles.join('\n') !== stored.acceptedDutyRoles.join('\n');
    return html`
      <h3 id="accepted">${t('settings.accepted')}</h3>
      <p>${t('settings.explain')}</p>
      <p class="muted">${t('settings.default', { roles: names(t, stored.defaults.acceptedDutyRoles) })}</p>
      ${this.roles.length === 0 ? html`<p class="notice warn">${t('settings.empty')}</p>` : html`
        <ul class="bare roles" aria-labelledby="accepted">${this.roles.map(role => html`<li class="card row spread"><span>${role}</span>
          <button type="button" class="plain" @click=${() => this.#remove(role)}>${t('settings.remove')}<span class="hidden"> ${role}</span></button></li>`)}</ul>`}
      ${this.#suggestions(stored)}
      <form class="add" @submit=${this.#onAdd}>
        <label for="role">${t('settings.other')}</label>
        <input id="role" maxlength="100" autocomplete="off" aria-describedby="wrong" aria-invalid=${this.wrong !== ''}>
        <button>${t('settings.add')}</button>
      </form>
      <p id="wrong" class="stop-ink" role="alert">${this.wrong}</p>
      ${trouble(t, this.#acting.problem, this.loginUrl)}
      <div class="row">
        <button type="button" class="primary" ?disabled=${!unsaved || this.roles.length === 0 || this.#acting.busy} aria-describedby="status" @click=${this.#save}>${t('settings.save')}</button>
        <p id="status" role="status">${this.#acting.busy ? t('save.saving') : unsaved ? t('settings.unsaved') : this.done || t('settings.same')}</p>
      </div>`;
  }

  #suggestions(stored: Stored): TemplateResult | typeof nothing {
    const left = [...new Set([...stored.defaults.acceptedDutyRoles, ...stored.suggestions])].filter(role => !this.roles.includes(role));
    return left.length === 0 ? nothing : html`<div class="stack tight">
      <p class="label">${this.t('settings.suggestions')}</p>
      <div class="row">${left.map(role => html`<button type="button" @click=${() => this.#add(role)}>${this.t('settings.addOne', { role })}</button>`)}</div>
    </div>`;
  }

  #take(stored: Stored): Stored {
    this.roles = [...stored.acceptedDutyRoles];
    return stored;
  }

  #add(role: string): void {
    const known = this.roles.some(one => one.toLowerCase() === role.toLowerCase());
    this.wrong = role === '' ? this.t('settings.wrong.empty') : known ? this.t('settings.wrong.known', { role }) : '';
    if (!this.wrong) {
      this.roles = [...this.roles, role];
    }
  }

  #remove(role: string): void {
    this.roles = this.roles.filter(one => one !== role);
    this.renderRoot.querySelector<HTMLElement>('#role')?.focus();
  }

  readonly #onAdd = (event: Event): void => {
    event.preventDefault();
    this.#add(this.typed.value.trim());
    this.typed.value = this.wrong ? this.typed.value : '';
    this.typed.focus();
  };

  readonly #save = async (): Promise<void> => {
    const version = this.#settings.value?.version ?? 0;
    const stored = await this.#acting.run(() => this.rest.put<Stored>('/settings', { acceptedDutyRoles: this.roles }, version));
    if (stored) {
      this.#settings.value = this.#take(stored);
      this.done = this.t('settings.saved');
    } else if (this.#acting.problem?.code === 'stale') {
      this.#settings.value = await this.rest.get<Stored>('/settings').catch(() => this.#settings.value);
      this.requestUpdate();
    }
  };
}
