import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { Remote } from '../core/remote.js';
import { decided, firstChoices, type Choice, type SourceChanges as Found } from '../core/source-changes.js';
import { sourceChange, sourceChangeStyles } from '../parts/source-change-view.js';
import { trouble, waiting } from '../parts/trouble.js';

/**
 * What has come in the source of a copied template, to be taken over or not, change by change. The attribute `context` is the copy's id.
 * Tells `ms-merged` with a sentence about it when the service has another draft.
 */
export class SourceChanges extends ModuleElement {
  static override styles = [...ModuleElement.styles, sourceChangeStyles, css`.act { border-block-start: 1px solid var(--_line); padding-block-start: 16px; }`];

  /** waits until the service has all that was written, and says whether it has */
  @property({ attribute: false }) settled: () => Promise<boolean> = async () => true;
  @state() private choices: ReadonlyMap<string, Choice> = new Map();
  @state() private said = '';

  readonly #found = new Remote<Found>(this, async signal => this.#take(await this.rest.get<Found>(`${this.#template}/source-changes`, signal)));
  readonly #acting = new Acting(this);

  protected override willUpdate(changed: PropertyValues): void {
    if ((changed.has('context') || changed.has('api')) && this.context) {
      void this.#found.reload();
    }
  }

  protected override render(): TemplateResult {
    const t = this.t;
    const found = this.#found.value;
    return html`<section class="stack prose" aria-labelledby="title">
      <h3 id="title" tabindex="-1">${t('changes.title')}</h3>
      ${found ? this.#page(found) : waiting(t, this.#found, this.loginUrl)}
      <p role="status">${this.#acting.busy ? t('changes.busy') : this.said}</p>
      ${trouble(t, this.#acting.problem, this.loginUrl)}
      ${this.#acting.problem?.errors.map(one => html`<p class="stop-ink">${one.detail}</p>`)}
    </section>`;
  }

  #page(found: Found): TemplateResult {
    const t = this.t;
    if (found.to === found.from) {
      return html`<p>${t('changes.upToDate')}</p>`;
    }
    const { accepted, kept, open } = decided(found.changes, this.choices);
    return html`
      <p>${t('changes.explain', { from: found.from, to: found.to })}</p>
      ${found.changes.length === 0 ? html`<p>${t('changes.same', { to: found.to })}</p>` : html`
        <p><button type="button" ?disabled=${accepted.length === found.changes.length} aria-describedby="left" @click=${() => this.#acceptAll(found)}>${t('changes.acceptAll')}</button></p>
        ${found.changes.map(change => sourceChange(t, change, found.sections, this.choices.get(change.id), choice => this.#choose(change.id, choice)))}`}
      <div class="stack tight act">
        <p id="left">${open > 0 ? t.count('changes.open', open) : t('changes.ready', { accepted: accepted.length, kept: kept.length })}</p>
        <p><button type="button" class="primary" ?disabled=${open > 0 || this.#acting.busy} aria-describedby="left" @click=${() => this.#merge(found)}>${t('changes.do')}</button></p>
      </div>`;
  }

  get #template(): string {
    return `/templates/${encodeURIComponent(this.context)}`;
  }

  #take(found: Found): Found {
    const before = this.choices;
    this.choices = new Map([...firstChoices(found.changes), ...[...before].filter(([id]) => found.changes.some(change => change.id === id))]);
    return found;
  }

  #choose(id: string, choice: Choice): void {
    this.choices = new Map(this.choices).set(id, choice);
  }

  #acceptAll({ changes }: Found): void {
    this.choices = new Map(changes.map(change => [change.id, 'accept']));
  }

  /** Sends what was decided about the draft that was shown; where it has become another, that is shown first. */
  async #merge({ changes }: Found): Promise<void> {
    this.said = '';
    const now = await this.#acting.run(async () => (await this.settled()) ? this.rest.get<Found>(`${this.#template}/source-changes`) : undefined);
    if (!now) {
      this.said = this.#acting.problem ? '' : this.t('changes.notSaved');
    } else if (JSON.stringify(now.changes) !== JSON.stringify(changes)) {
      this.#found.value = this.#take(now);
      this.said = this.t('changes.others');
    } else {
      await this.#send(now);
    }
  }

  async #send({ revision, to, changes }: Found): Promise<void> {
    const { accepted, kept } = decided(changes, this.choices);
    const merged = await this.#acting.run(key =>
      this.rest.post<{ revision: number }>(`${this.#template}/source-changes`, { to, accepted, kept }, key, { revision }));
    if (merged) {
      this.tell('ms-merged', this.t.count('changes.done', accepted.length));
    }
    await this.#found.reload();
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }
}
