import { html, type PropertyValues, type TemplateResult } from 'lit';
import { ModuleElement } from '../core/element.js';
import { LIST, Place } from '../core/place.js';
import type { Person } from '../core/types.js';
import { Workspace } from '../core/workspace.js';

/** A page with a list of talks, one of which can be opened there. What was typed in it outlives the way back to the list. */
export abstract class TalkPage extends ModuleElement {
  protected readonly place = new Place(this, () => void this.arrive());
  /** with whom to go on once the list is there again: asked for in a finished talk */
  protected next: Person | undefined;
  #workspace: Workspace | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#workspace = new Workspace(this.rest);
    this.#workspace.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#workspace?.close();
  }

  /** Reads what the list shows. */
  protected abstract reload(): Promise<void>;

  /** Another address is shown than before: the list, a talk or a page beside them. */
  protected abstract arrive(): Promise<void>;

  /** What stands here while no talk is open. */
  protected abstract list(): TemplateResult;

  protected goOnWith(next: Person): void {
    this.next = next;
    location.hash = LIST;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('api') && this.api) {
      void this.reload();
    }
  }

  protected override render(): TemplateResult {
    const { lang, api, loginUrl } = this;
    const open = this.place.shown;
    if (open) {
      return html`<ms-dialogue lang=${lang} api=${api} login-url=${loginUrl} context=${open} .workspace=${this.#workspace} @ms-next=${this.#onNext}></ms-dialogue>`;
    }
    return this.place.page === 'privacy' ? html`<ms-privacy lang=${lang} api=${api} login-url=${loginUrl}></ms-privacy>` : this.list();
  }

  readonly #onNext = ({ detail }: CustomEvent<Person>): void => this.goOnWith(detail);
}
