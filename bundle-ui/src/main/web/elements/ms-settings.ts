import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { names } from '../core/format.js';
import { Remote } from '../core/remote.js';
import type { Acknowledgement, Decided, Settings as Stored } from '../core/types.js';
import type { Key } from '../i18n/texts.js';
import { trouble, waiting } from '../parts/trouble.js';

const pick = ({ acceptedDutyRoles, acknowledgement, reminderDays, labels, centralTemplates }: Stored): Decided =>
  ({ acceptedDutyRoles, acknowledgement, reminderDays, centralTemplates, labels: { working: labels.working, finished: labels.finished } });
const CHOICES: [Acknowledgement, Key][] = [
  ['ACKNOWLEDGED', 'settings.acknowledgement.acknowledged'], ['DELIVERED', 'settings.acknowledgement.delivered'], ['NONE', 'settings.acknowledgement.none'],
];
const FAULTS = { reminderDays: 'days', 'labels.working': 'working', 'labels.finished': 'finished' } as const;

/** What the huvudman decides: who can be a chef, what becomes of a delivery, when both are reminded, and its own words. */
export class Settings extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    .add { display: flex; flex-wrap: wrap; gap: 8px; }
    .add label { flex: 1 0 100%; }
    .add input { flex: 1 1 200px; inline-size: auto; }
    fieldset { border: 0; }
    legend h3 { margin: 0; }
    div > label { display: block; text-wrap: wrap; }
    input[type=number] { display: block; inline-size: 6em; }
    .roles li { padding: 4px 4px 4px 16px; }
  `];

  @state() private roles: string[] = [];
  @state() private acknowledgement: Acknowledgement = 'ACKNOWLEDGED';
  @state() private days = '';
  @state() private working = '';
  @state() private finished = '';
  @state() private central = false;
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
    const unsaved = JSON.stringify(this.#wanted) !== JSON.stringify(pick(stored));
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
      ${this.#deliveries(stored)}
      ${this.#reminders(stored)}
      ${this.#labels()}
      ${this.#templates()}
      ${trouble(t, this.#acting.problem?.errors.length ? undefined : this.#acting.problem, this.loginUrl)}
      <div class="row">
        <button type="button" class="primary" ?disabled=${!unsaved || this.roles.length === 0 || this.#acting.busy} aria-describedby="status" @click=${this.#save}>${t('settings.save')}</button>
        <p id="status" role="status">${this.#acting.busy ? t('save.saving') : unsaved ? t('settings.unsaved') : this.done || t('settings.same')}</p>
      </div>`;
  }

  /** @returns what the form says */
  get #wanted(): Decided {
    return { acceptedDutyRoles: this.roles, acknowledgement: this.acknowledgement, reminderDays: Number(this.days), centralTemplates: this.central,
      labels: { working: this.working.trim() || null, finished: this.finished.trim() || null } };
  }

  #deliveries({ defaults }: Stored): TemplateResult {
    const t = this.t;
    return html`<fieldset class="stack tight"><legend><h3>${t('settings.acknowledgement')}</h3></legend>
      ${CHOICES.map(([value, words]) => html`<label class="tick"><input type="radio" name="acknowledgement" value=${value} .checked=${this.acknowledgement === value}
        @change=${() => { this.acknowledgement = value; }}>${t(words)}</label>`)}
      <p class="muted">${t('settings.fromStart', { value: t(CHOICES.find(([value]) => value === defaults.acknowledgement)?.[1] ?? 'settings.acknowledgement.acknowledged') })}</p>
    </fieldset>`;
  }

  #reminders({ defaults }: Stored): TemplateResult {
    const t = this.t;
    return html`<h3>${t('settings.reminders')}</h3>
      <p>${t('settings.reminders.explain')}</p>
      ${this.#field('days', t('settings.reminders.days'), html`<input id="days" type="number" min="0" max="30" inputmode="numeric" .value=${this.days}
        aria-describedby="days-wrong days-start" aria-invalid=${this.#fault('days') !== ''} @input=${(event: Event) => { this.days = (event.target as HTMLInputElement).value; }}>`)}
      <p id="days-start" class="muted">${t('settings.fromStart', { value: t('settings.reminders.value', { n: defaults.reminderDays }) })}</p>`;
  }

  #labels(): TemplateResult {
    const t = this.t;
    return html`<h3>${t('settings.labels')}</h3>
      <p id="labels-explain">${t('settings.labels.explain')}</p>
      ${this.#field('working', t('settings.labels.working', { word: t('record.working') }), html`<input id="working" maxlength="40" autocomplete="off" .value=${this.working}
        aria-describedby="working-wrong labels-explain" aria-invalid=${this.#fault('working') !== ''} @input=${(event: Event) => { this.working = (event.target as HTMLInputElement).value; }}>`)}
      ${this.#field('finished', t('settings.labels.finished', { word: t('record.finished') }), html`<input id="finished" maxlength="40" autocomplete="off" .value=${this.finished}
        aria-describedby="finished-wrong labels-explain" aria-invalid=${this.#fault('finished') !== ''} @input=${(event: Event) => { this.finished = (event.target as HTMLInputElement).value; }}>`)}`;
  }

  #templates(): TemplateResult {
    const t = this.t;
    return html`<h3>${t('settings.templates')}</h3>
      <label class="tick"><input type="checkbox" id="central" aria-describedby="central-explain" .checked=${this.central}
        @change=${(event: Event) => { this.central = (event.target as HTMLInputElement).checked; }}>${t('settings.templates.central')}</label>
      <p id="central-explain" class="muted">${t(this.central ? 'settings.templates.central.on' : 'settings.templates.central.off')}</p>`;
  }

  #field(id: string, label: string, input: TemplateResult): TemplateResult {
    return html`<div><label for=${id}>${label}</label>${input}<p id="${id}-wrong" class="stop-ink" role="alert">${this.#fault(id)}</p></div>`;
  }

  #fault(id: string): string {
    return this.#acting.problem?.errors.find(one => FAULTS[one.field as keyof typeof FAULTS] === id)?.detail ?? '';
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
    this.acknowledgement = stored.acknowledgement;
    this.days = String(stored.reminderDays);
    this.working = stored.labels.working ?? '';
    this.finished = stored.labels.finished ?? '';
    this.central = stored.centralTemplates;
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
    const stored = await this.#acting.run(() => this.rest.put<Stored>('/settings', this.#wanted, version));
    if (stored) {
      this.#settings.value = this.#take(stored);
      this.done = this.t('settings.saved');
    } else if (this.#acting.problem?.code === 'stale') {
      this.#settings.value = await this.rest.get<Stored>('/settings').catch(() => this.#settings.value);
      this.requestUpdate();
    }
  };
}
