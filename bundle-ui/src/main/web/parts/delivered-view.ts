import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../core/format.js';
import { isForNotes } from '../core/questions.js';
import type { DeliveredText, DeliveredVersion, Question, Sheet } from '../core/types.js';
import type { Key, Translate } from '../i18n/texts.js';
import { answerView } from './answer-words.js';
import { deliveredPlan } from './delivered-plan.js';

const PARTY: Partial<Record<DeliveredText['party'], Key>> = {
  EMPLOYEE: 'delivered.employee', MANAGER: 'delivered.preparation', OWN_NOTE: 'delivered.ownNote', JOINT: 'note.label',
};

const ORDER: DeliveredText['party'][] = ['EMPLOYEE', 'MANAGER', 'OWN_NOTE', 'JOINT'];

const placeOf = ({ ownQuestions }: Sheet, { id }: Question): number => ownQuestions.findIndex(one => one.id === id);

/** A delivered version as it was delivered, in the template's order, with what was agreed last. */
export function deliveredView(t: Translate, sheet: Sheet, version: DeliveredVersion): TemplateResult {
  const at = (question: string): DeliveredText[] => ORDER.flatMap(party => version.texts.filter(one => one.question === question && one.party === party && one.text));
  const ticked = (question: string): boolean => version.texts.some(one => one.party === 'TO_NOTES' && one.question === question && one.text === 'true');
  const agreed = version.texts.filter(one => one.party === 'AGREEMENT' && one.text);
  const own = version.texts.filter(one => one.party === 'OWN_QUESTION').map(({ question, text }): Question => ({ id: question, text }))
    .sort((one, other) => placeOf(sheet, one) - placeOf(sheet, other));
  const written = [...sheet.template.sections, { title: t('ownQuestion.title'), questions: own }]
    .map(section => ({ section, questions: section.questions.filter(question => at(question.id).length > 0) }))
    .filter(one => one.questions.length > 0);
  return html`<div class="stack"><div class="stack prose">
    <p class="muted">${version.onPaperOn ? t('delivered.onPaper', { day: day(t, version.onPaperOn) }) : t('delivered.on', { day: day(t, version.deliveredAt) })}</p>
    ${written.length === 0 && version.agreements.length === 0 ? html`<p>${t('note.none')}</p>` : nothing}
    ${written.map(({ section, questions }) => html`<section class="stack tight">
      <h3 lang=${sheet.template.language}>${section.title}</h3>
      ${questions.map(question => html`<div class="stack tight"><h4 lang=${sheet.template.language}>${question.text}</h4>
        ${at(question.id).map(one => html`<div><p class="label">${t(PARTY[one.party] as Key)}</p>${one.party === 'OWN_NOTE' ? html`<p class="written">${one.text}</p>`
          : answerView(t, question, one.text, sheet.template.language)}</div>`)}
        ${at(question.id).some(one => one.party === 'JOINT') ? html`<p class="muted small">${t(!isForNotes(sheet, question) ? 'toNotes.plan' : ticked(question.id) ? 'toNotes.yes' : 'toNotes.no')}</p>` : nothing}
      </div>`)}
    </section>`)}
    </div>
    ${deliveredPlan(t, sheet, version)}
    ${agreed.length > 0 ? html`<section class="stack tight prose"><h3>${t('agreement.title')}</h3>
      <ul class="list">${agreed.map(one => html`<li class="written">${one.text}</li>`)}</ul></section>` : nothing}
  </div>`;
}
