import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { trouble } from '../parts/trouble.js';

/** The tick "Till anteckningen" of a joint note: unticked until somebody says that it is relevant. */
export class ToNotes extends ModuleElement {
  /** where the tick is, below `api` */
  @property() path = '';
  /** what the note is about, for those who do not see the question above */
  @property() question = '';
  @property({ attribute: false }) included = false;
  @property({ attribute: false }) revision = 0;
  @property({ attribute: false }) mayWrite = false;

  readonly #acting = new Acting(this);

  protected override render(): TemplateResult {
    const t = this.t;
    return this.mayWrite ? html`
      <label class="tick"><input type="checkbox" .checked=${this.included} aria-describedby="explain" @change=${this.#onChange}>
        <span>${t('toNotes.tick')}<span class="hidden"> ${this.question}</span></span></label>
      <p id="explain" class="muted small">${t('toNotes.explain')}</p>
      ${this.#acting.problem?.code === 'stale' ? nothing : trouble(t, this.#acting.problem, this.loginUrl)}`
      : html`<p class="muted small">${t(this.included ? 'toNotes.yes' : 'toNotes.no')}</p>`;
  }

  readonly #onChange = async (event: Event): Promise<void> => {
    const box = event.target as HTMLInputElement;
    const included = box.checked;
    const saved = await this.#acting.run(() => this.rest.put<{ revision: number }>(this.path, { included }, this.revision));
    if (saved) {
      this.revision = saved.revision;
      this.included = included;
    } else {
      box.checked = this.included;
      this.tell('ms-stale');
    }
  };
}
