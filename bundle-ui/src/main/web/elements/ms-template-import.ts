import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { TEMPLATE_FILE } from '../core/api.js';
import { ModuleElement } from '../core/element.js';
import { trouble } from '../parts/trouble.js';

const MOST_BYTES = 256 * 1024;

/** Makes a draft of a file with a template, for the organisation that the attribute names. Tells `ms-imported` with the draft's id. */
export class TemplateImport extends ModuleElement {
  /** reference of the school, or of the huvudman */
  @property() organisation = '';
  /** what it is called */
  @property({ attribute: 'organisation-name' }) organisationName = '';
  @state() private wrong = '';
  @state() private done = false;
  @query('#file') private readonly input!: HTMLInputElement;

  readonly #acting = new Acting(this);

  protected override render(): TemplateResult {
    const t = this.t;
    const problem = this.#acting.problem;
    return html`<form class="stack tight prose" @submit=${this.#onSubmit}>
      <div><label for="file">${t('file.choose')}</label>
        <input id="file" type="file" accept=".json,application/json" aria-describedby="explain wrong" aria-invalid=${this.wrong !== ''}></div>
      <p id="explain" class="muted small">${t('file.explain', { owner: this.organisationName })}</p>
      <p id="wrong" class="stop-ink" role="alert">${this.wrong}</p>
      <div class="row"><button ?disabled=${this.#acting.busy}>${t('file.do')}</button>
        <p role="status">${this.#acting.busy ? t('file.reading') : this.done ? t('file.done') : ''}</p></div>
      ${problem?.code === 'malformed' ? html`<p class="notice stop" role="alert">${t('file.unreadable')}</p>` : trouble(t, problem, this.loginUrl)}
      ${problem && problem.errors.length > 0 ? html`<ul class="list">${problem.errors.map(one => html`<li>${one.detail}</li>`)}</ul>` : nothing}
    </form>`;
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.done = false;
    const file = this.input.files?.[0];
    this.wrong = !file ? this.t('file.none') : file.size > MOST_BYTES ? this.t('file.tooLarge') : '';
    if (!file || this.wrong) {
      this.input.focus();
      return;
    }
    const text = await file.text();
    const path = `/own-templates/files?organisation=${encodeURIComponent(this.organisation)}`;
    const made = await this.#acting.run(keyOf => this.rest.post<{ id: string; revision: number }>(path, text, keyOf, { mediaType: TEMPLATE_FILE }));
    if (made) {
      this.done = true;
      this.input.value = '';
      this.tell('ms-imported', made.id);
    }
  };
}
