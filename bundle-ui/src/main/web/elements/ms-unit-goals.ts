import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ModuleElement } from '../core/element.js';
import { Remote } from '../core/remote.js';
import type { UnitGoals as Stored } from '../core/types.js';
import { waiting } from '../parts/trouble.js';

interface Choice { id: string; name: string }

/** The goals of the operation, of units and of workplaces, for this school year or the next. */
export class UnitGoals extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`select { max-inline-size: 240px; }`];

  /** the school year that is shown; empty for the present one */
  @state() private period = '';
  @state() private done = '';
  @state() private choices: Choice[] = [];

  readonly #goals = new Remote<Stored>(this, async signal => this.#take(await this.rest.get<Stored>(`/unit-goals${this.#query}`, signal)));

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('api') && this.api) {
      void this.#goals.reload();
    }
  }

  protected override render(): TemplateResult {
    const stored = this.#goals.value;
    const t = this.t;
    return html`<section class="stack wide-gap prose" aria-labelledby="title" @ms-changed=${this.#onChanged} @ms-stale=${this.#reload}>
      <header class="stack">
        <h2 id="title">${t('goals.title')}</h2>
        <p>${t('goals.explain')}</p>
        ${this.choices.length === 0 ? nothing : this.#years(stored)}
        <p role="status" class=${this.done ? 'notice ok' : ''}>${this.done}</p>
      </header>
      ${stored ? this.#page(stored) : waiting(t, this.#goals, this.loginUrl)}
    </section>`;
  }

  #years(stored: Stored | undefined): TemplateResult {
    const t = this.t;
    return html`<div class="stack tight"><label for="period">${t('goals.period')}</label>
      <select id="period" @change=${this.#onPeriod}>${this.choices.map(one => html`
        <option value=${one.id} ?selected=${one.id === (stored?.period.id ?? this.period)}>${t('group.period', { period: one.name })}</option>`)}
      </select></div>`;
  }

  #page({ groups, period }: Stored): TemplateResult {
    const t = this.t;
    return groups.length === 0
      ? html`<p>${t('talk.start.empty', { period: period.name })}</p>`
      : html`${groups.map(group => html`<ms-goal-group lang=${this.lang} api=${this.api} login-url=${this.loginUrl}
          context=${`${period.id} ${group.level} ${group.unit}`} .group=${group} .period=${period}></ms-goal-group>`)}`;
  }

  get #query(): string {
    return this.period ? `?period=${encodeURIComponent(this.period)}` : '';
  }

  /** The first answer is for the present school year: it and the next can be chosen. */
  #take(stored: Stored): Stored {
    if (this.choices.length === 0) {
      this.choices = [stored.period, next(stored.period)];
    }
    return stored;
  }

  readonly #onPeriod = (event: Event): void => {
    this.period = (event.target as HTMLSelectElement).value;
    this.done = '';
    void this.#goals.reload();
  };
  readonly #onChanged = (event: CustomEvent<string | undefined>): void => {
    this.done = event.detail ?? '';
    void this.#goals.reload();
  };
  readonly #reload = (): void => void this.#goals.reload();
}

function next({ id }: Choice): Choice {
  const year = Number(id.slice(0, 4)) + 1;
  return { id: `${year}-${year + 1}`, name: `${year}/${String((year + 1) % 100).padStart(2, '0')}` };
}
