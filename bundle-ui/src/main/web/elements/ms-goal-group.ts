import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { KeyOf } from '../core/api.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import type { Goal, GoalGroup as Group, Period } from '../core/types.js';
import { goalHeading, goalWords } from '../parts/goal-words.js';
import { trouble } from '../parts/trouble.js';

const LONGEST = 2_000;
const MOST = 30;
const NOTHING = { text: '', conditions: '' };

/** The goals of one level and unit, and the forms for whoever sets them. */
export class GoalGroup extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`textarea { min-block-size: 2lh; field-sizing: content; }`];

  @property({ attribute: false }) group: Group | undefined;
  @property({ attribute: false }) period: Period | undefined;
  /** the goal that is being changed, "" for a new one */
  @state() private editing: string | undefined;
  @state() private removing: string | undefined;
  @state() private typed = NOTHING;
  @state() private wrong = '';
  @query('#text') private readonly box: HTMLTextAreaElement | null | undefined;

  readonly #acting = new Acting(this);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#onUnload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#onUnload);
  }

  /** Another school year: what was begun for this one does not follow. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('context')) {
      this.#leave();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, group } = this;
    return group === undefined ? nothing : html`<section class="stack" aria-labelledby="title">
      <h3 id="title" tabindex="-1">${goalHeading(t, group)}</h3>
      ${group.mayEdit ? nothing : html`<p class="muted">${t(group.level === 'OPERATION' ? 'goals.setBy.operation' : 'goals.setBy.unit')}</p>`}
      ${group.goals.length === 0
        ? html`<p>${t('goals.empty', { period: this.period?.name ?? '' })}</p>`
        : html`<ul class="bare">${group.goals.map(goal => html`<li class="card stack tight">${this.#one(goal)}</li>`)}</ul>`}
      ${group.mayEdit ? this.#more(group) : nothing}
    </section>`;
  }

  #more(group: Group): TemplateResult {
    if (this.editing === '') {
      return this.#form(undefined);
    }
    return group.goals.length >= MOST
      ? html`<p class="why">${this.t('goals.full', { n: MOST })}</p>`
      : html`<p><button type="button" @click=${() => this.#edit('')}>${this.t('goals.add')}<span class="hidden"> ${goalHeading(this.t, group)}</span></button></p>`;
  }

  #one(goal: Goal): TemplateResult {
    const t = this.t;
    if (this.editing === goal.id) {
      return this.#form(goal);
    }
    return html`${goalWords(t, goal)}${this.removing === goal.id ? this.#question(goal) : !this.group?.mayEdit ? nothing : html`
      <div class="row">
        <button type="button" class="plain" @click=${() => this.#edit(goal.id, goal)}>${t('goals.change')}<span class="hidden"> ${goal.text}</span></button>
        <button type="button" class="plain" @click=${() => this.#ask(goal.id)}>${t('goals.remove')}<span class="hidden"> ${goal.text}</span></button>
      </div>`}`;
  }

  #question(goal: Goal): TemplateResult {
    const t = this.t;
    return html`<div class="notice warn stack tight">
      <p id="question">${t('goals.remove.what', { period: this.period?.name ?? '' })}</p>
      ${trouble(t, this.#acting.problem, this.loginUrl)}
      <div class="row">
        <button type="button" class="danger" aria-describedby="question" ?disabled=${this.#acting.busy} @click=${() => this.#remove(goal)}>${t('goals.remove.do')}</button>
        <button type="button" @click=${() => this.#ask(undefined)}>${t('cancel')}</button>
      </div></div>`;
  }

  #form(goal: Goal | undefined): TemplateResult {
    const t = this.t;
    return html`<form class="stack tight" @submit=${(event: Event) => { event.preventDefault(); void this.#save(goal); }}>
      <label for="text">${t('goals.text')}</label>
      <textarea id="text" dir="auto" aria-describedby="wrong" aria-invalid=${this.wrong !== ''} .value=${this.typed.text} @input=${(event: Event) => this.#type(event, 'text')}></textarea>
      <label for="conditions">${t('goals.conditions.optional')}</label>
      <textarea id="conditions" dir="auto" aria-describedby="wrong" .value=${this.typed.conditions} @input=${(event: Event) => this.#type(event, 'conditions')}></textarea>
      <p id="wrong" class="stop-ink" role="alert">${this.wrong}</p>
      ${trouble(t, this.#acting.problem, this.loginUrl)}
      ${goal && this.#acting.problem?.code === 'stale' ? html`<p class="written">${t('goals.now', { text: goal.text })}</p>` : nothing}
      <div class="row">
        <button class="primary" ?disabled=${this.#acting.busy}>${t(this.#acting.busy ? 'save.saving' : 'goals.save')}</button>
        <button type="button" @click=${this.#cancel}>${t('cancel')}</button>
      </div>
    </form>`;
  }

  #type(event: Event, field: 'text' | 'conditions'): void {
    this.typed = { ...this.typed, [field]: (event.target as HTMLTextAreaElement).value };
   
  }

  #leave(): void {
    this.editing = this.removing = undefined;
    this.typed = NOTHING;
    this.wrong = '';
    this.#acting.problem = undefined;
  }

  async #edit(id: string, goal?: Goal): Promise<void> {
    this.#leave();
    this.editing = id;
    this.typed = goal ? { text: goal.text, conditions: goal.conditions ?? '' } : NOTHING;
    await this.updateComplete;
    this.box?.focus();
  }

  async #ask(id: string | undefined): Promise<void> {
    this.#leave();
    this.removing = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(id ? '.danger' : '#title')?.focus();
  }

  readonly #cancel = (): void => {
    this.#leave();
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  };

  async #save(goal: Goal | undefined): Promise<void> {
    const body = { text: this.typed.text.trim(), conditions: this.typed.conditions.trim() || null };
    const longest = Math.max(body.text.length, body.conditions?.length ?? 0);
    this.wrong = body.text === '' ? this.t('goals.wrong.empty') : longest > LONGEST ? this.t('goals.wrong.long', { n: longest }) : '';
    if (this.wrong || !this.group || !this.period) {
      this.box?.focus();
      return;
    }
    const { level, unit } = this.group;
    const period = this.period.id;
    await this.#done('goals.saved', key => goal
      ? this.rest.put(pathOf(goal), body, goal.version)
      : this.rest.post('/unit-goals', { level, unit, period, ...body }, key));
  }

  #remove(goal: Goal): Promise<void> {
    return this.#done('goals.removed', () => this.rest.remove(pathOf(goal), goal.version).then(() => true));
  }

  async #done(said: 'goals.saved' | 'goals.removed', act: (key: KeyOf) => Promise<unknown>): Promise<void> {
    if (await this.#acting.run(act)) {
      this.#cancel();
      this.tell('ms-changed', this.t(said));
    } else if (this.#acting.problem?.code === 'stale') {
      this.tell('ms-stale');
    }
  }

  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    const stored = this.group?.goals.find(one => one.id === this.editing);
    if (this.editing !== undefined && (this.typed.text !== (stored?.text ?? '') || this.typed.conditions !== (stored?.conditions ?? ''))) {
      event.preventDefault();
    }
  };
}

const pathOf = (goal: Goal): string => `/unit-goals/${encodeURIComponent(goal.id)}`;
