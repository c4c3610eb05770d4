import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Draft } from '../core/draft.js';
import { choose, chosen, kindOf } from '../core/questions.js';
import { SavedField } from '../core/saved-field.js';
import type { Question } from '../core/types.js';
import { optionsOf } from '../parts/answer-words.js';

/** A question that is answered by choosing. */
export class ChoiceField extends SavedField {
  static override styles = [...SavedField.styles, css`
    .options { display: grid; }
    .options.scale { display: flex; flex-wrap: wrap; gap: 0 24px; }
  `];

  protected override box(draft: Draft, question: Question): TemplateResult {
    const many = kindOf(question) === 'MULTIPLE';
    const now = chosen(draft.text);
    return html`<fieldset class="stack tight" aria-describedby="seen status" ?disabled=${draft.state === 'discarded'}>
      <legend>${this.label}<span class="hidden"> ${question.text}</span></legend>
      <div class="options ${kindOf(question) === 'SCALE' ? 'scale' : ''}" lang=${kindOf(question) === 'YES_NO' ? this.lang : this.language}>
        ${optionsOf(this.t, question).map(({ id, text }) => html`<label class="tick">
          <input type=${many ? 'checkbox' : 'radio'} name="choice" value=${id} .checked=${live(now.includes(id))}
            @change=${(event: Event) => draft.type(choose(question, draft.text, id, (event.target as HTMLInputElement).checked))}><span>${text}</span></label>`)}
      </div>
      ${many || now.length === 0 ? nothing : html`<p><button type="button" class="plain" @click=${() => this.#clear(draft)}>${this.t('choice.clear')}<span class="hidden"> ${question.text}</span></button></p>`}
    </fieldset>`;
  }

  /** The button goes with the answer: the focus stays at the question. */
  async #clear(draft: Draft): Promise<void> {
    draft.restore('');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }
}
