import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { ModuleElement } from '../core/element.js';
import { LIST } from '../core/place.js';
import { Remote } from '../core/remote.js';
import type { PrivacyNotice } from '../core/types.js';
import { privacyText } from '../parts/privacy-text.js';
import { waiting } from '../parts/trouble.js';

/** What somebody is told of the own personal data (GDPR article 13). */
export class Privacy extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`.back { display: inline-flex; align-items: center; min-block-size: 44px; }`];

  readonly #notice = new Remote<PrivacyNotice>(this, signal => this.rest.look('/privacy', signal));

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('api') && this.api) {
      void this.#notice.reload();
    }
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const notice = this.#notice.value;
    return html`<article class="stack prose" aria-labelledby="title">
      <div><a class="back" href=${LIST}>${t('sheet.back')}</a></div>
      <h2 id="title" tabindex="-1">${t('privacy.title')}</h2>
      ${notice ? html`${privacyText(t, notice)}
        <ms-gather lang=${this.lang} api=${this.api} login-url=${this.loginUrl} path="/own-data" label=${t('everything.fetch')}></ms-gather>`
        : waiting(t, this.#notice, this.loginUrl)}
    </article>`;
  }
}
