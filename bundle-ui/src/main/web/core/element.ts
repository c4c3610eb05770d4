import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { translator, type Translate } from '../i18n/texts.js';
import { base } from '../parts/styles.js';
import { Api } from './api.js';

/** What every element of the module has: the four attributes that the host sets, its texts and its service. */
export abstract class ModuleElement extends LitElement {
  static override styles = [base];

  /** "sv" or "en" */
  @property() override lang = 'sv';
  /** where the REST service is */
  @property() api = '';
  /** where to sign in again */
  @property({ attribute: 'login-url' }) loginUrl = '';
  /** opaque: what the page is about */
  @property() context = '';

  #rest: { made: string; client: Api } | undefined;

  protected get t(): Translate {
    return translator(this.lang);
  }

  protected get rest(): Api {
    const made = `${this.lang} ${this.api}`;
    if (this.#rest?.made !== made) {
      this.#rest = { made, client: new Api(this.api, this.lang) };
    }
    return this.#rest.client;
  }

  /** Tells the element around this one that something has happened. */
  protected tell<T>(name: string, detail?: T): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
