import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ModuleElement } from '../core/element.js';
import { Remote } from '../core/remote.js';
import type { Readiness } from '../core/types.js';
import { readinessList } from '../parts/readiness.js';

/** Step 1: whether the chef is Observatör with an accepted befattning. Shows nothing to whom it does not concern. */
export class ManagerCheck extends ModuleElement {
  /** where Min mentorsgrupp is, when the host says so */
  @property({ attribute: 'mentor-group-url' }) mentorGroupUrl = '';

  readonly #readiness = new Remote<Readiness>(this, signal => this.rest.get('/me/readiness', signal));

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('api') && this.api) {
      void this.#readiness.reload();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const readiness = this.#readiness.value;
    return readiness?.concerned ? this.#card(readiness) : nothing;
  }

  #card(readiness: Readiness): TemplateResult {
    const t = this.t;
    return html`<section class="card stack" aria-labelledby="title">
      <h2 id="title">${t('check.title')}</h2>
      <p class="prose">${t(readiness.mayActAsManager ? 'check.ready' : 'check.notReady')}</p>
      ${readinessList(t, readiness)}
      ${readiness.mayActAsManager ? this.#onwards() : nothing}
    </section>`;
  }

  #onwards(): TemplateResult {
    return this.mentorGroupUrl
      ? html`<p><a class="button primary" href=${this.mentorGroupUrl}>${this.t('check.onwards')}</a></p>`
      : html`<p>${this.t('check.onwards.words')}</p>`;
  }
}
