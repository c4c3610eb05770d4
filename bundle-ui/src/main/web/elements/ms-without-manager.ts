import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ModuleElement } from '../core/element.js';
import { number } from '../core/format.js';
import { Remote } from '../core/remote.js';
import type { WithoutManager as Answer } from '../core/types.js';
import { chip } from '../parts/icons.js';
import { waiting } from '../parts/trouble.js';

/** "Utan chef", for an administrator: how many talks wait for a chef, never whose. */
export class WithoutManager extends ModuleElement {
  /** where relations are changed, when the host says so */
  @property({ attribute: 'relations-url' }) relationsUrl = '';

  readonly #waiting = new Remote<Answer>(this, signal => this.rest.get('/without-manager', signal));

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('api') && this.api) {
      void this.#waiting.reload();
    }
  }

  protected override render(): TemplateResult {
    const answer = this.#waiting.value;
    const title = answer ? this.t('alone.count', { n: number(this.t, answer.dialogues) }) : this.t('alone.title');
    return html`<section class="card stack tight" aria-labelledby="title">
      <h2 id="title">${title}</h2>
      ${answer ? this.#count(answer.dialogues) : waiting(this.t, this.#waiting, this.loginUrl)}
    </section>`;
  }

  #count(n: number): TemplateResult {
    const t = this.t;
    return html`<p>${n === 0 ? chip('done', t('alone.nobody'), 'ok-ink') : chip('missing', t('alone.waiting'), 'warn-ink')}</p>
      ${n === 0 ? nothing : html`<p class="prose">${t('alone.next')}</p>`}
      ${n > 0 && this.relationsUrl ? html`<p><a class="button" href=${this.relationsUrl}>${t('alone.link')}</a></p>` : nothing}
      <p class="muted small prose">${t('alone.never')}</p>`;
  }
}
