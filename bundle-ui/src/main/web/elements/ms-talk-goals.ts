import { html, type PropertyValues, type TemplateResult } from 'lit';
import { ModuleElement } from '../core/element.js';
import { Remote } from '../core/remote.js';
import type { UnitGoals } from '../core/types.js';
import { goalHeading, goalWords, partOfMore } from '../parts/goal-words.js';
import { waiting } from '../parts/trouble.js';

/** What a talk starts from: the goals of where its employee works. The attribute `context` is the talk's id. */
export class TalkGoals extends ModuleElement {
  readonly #goals = new Remote<UnitGoals>(this, signal =>
    this.rest.get(`/dialogues/${encodeURIComponent(this.context)}/unit-goals`, signal));

  protected override willUpdate(changed: PropertyValues): void {
    if ((changed.has('context') || changed.has('api')) && this.context && this.api) {
      void this.#goals.reload();
    }
  }

  protected override render(): TemplateResult {
    const t = this.t;
    const goals = this.#goals.value;
    return html`<section class="stack prose" aria-labelledby="title" aria-busy=${!goals && !this.#goals.problem}>
      <h3 id="title">${t('talk.start')}</h3>
      ${partOfMore(t)}
      ${goals ? this.#page(goals) : waiting(t, this.#goals, this.loginUrl)}
    </section>`;
  }

  #page({ groups, period }: UnitGoals): TemplateResult {
    const t = this.t;
    return groups.length === 0
      ? html`<p>${t('talk.start.empty', { period: period.name })}</p>`
      : html`${groups.map(group => html`<section class="stack tight">
          <h4>${goalHeading(t, group)}</h4>
          <ul class="bare">${group.goals.map(goal => html`<li class="card stack tight">${goalWords(t, goal)}</li>`)}</ul>
        </section>`)}`;
  }
}
