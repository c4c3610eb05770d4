import { css, html, nothing, type TemplateResult } from 'lit';
import { day } from '../core/format.js';
import { idOf, isSame, type Form, type Setting, type Value } from '../core/settings.js';
import type { SettingChange } from '../core/types.js';
import type { Translate } from '../i18n/texts.js';
import { CHOICES, labelOf, valueWords, type Shown } from './settings-list.js';

export const settingsStyles = css`
  .setting { padding-block: 16px; border-block-start: 1px solid var(--_line); }
  .setting > label:not(.tick) { text-wrap: wrap; }
  input[type=number], input[type=time] { display: block; inline-size: 7em; }
  .setting legend { font-weight: 600; }
  h3 { scroll-margin-block-start: 16px; }
`;

/** What the fields are made of, and where what is typed goes. */
export interface FormView {
  t: Translate;
  form: Form;
  start: Form;
  stored: Form;
  suggestions: string[];
  changes: SettingChange[];
  /** what somebody else has decided meanwhile, of what was changed here too */
  both: Setting[];
  /** what is wrong with it; empty for nothing */
  fault(setting: Setting): string;
  change(setting: Setting, value: Value): void;
}

const typed = (event: Event): string => (event.target as HTMLInputElement).value;

function box(view: FormView, shown: Shown): TemplateResult {
  const { setting, kind } = shown;
  const id = idOf(setting);
  const value = view.form[setting];
  const number = kind === 'days';
  const type = number ? 'number' : kind === 'clock' ? 'time' : kind === 'link' ? 'url' : 'text';
  return html`<label for=${id}>${labelOf(view.t, shown)}</label>
    <input id=${id} type=${type} autocomplete="off" spellcheck="false" min=${number ? shown.least : nothing} max=${number ? shown.most : nothing}
      maxlength=${number || kind === 'clock' ? nothing : shown.most} inputmode=${number ? 'numeric' : nothing} .value=${value}
      aria-describedby="${id}-wrong ${id}-effect ${id}-facts" aria-invalid=${view.fault(setting) !== ''}
      @input=${(event: Event) => view.change(setting, typed(event))}>`;
}

function control(view: FormView, shown: Shown): TemplateResult {
  const { t, form, start } = view;
  const { setting, kind } = shown;
  const id = idOf(setting);
  const about = `${id}-wrong ${id}-effect ${id}-facts`;
  switch (kind) {
    case 'tick': return html`<label class="tick"><input type="checkbox" id=${id} aria-describedby=${about} .checked=${form[setting] === true}
      @change=${(event: Event) => view.change(setting, (event.target as HTMLInputElement).checked)}>${labelOf(t, shown)}</label>`;
    case 'choice': return html`<fieldset class="stack tight" aria-describedby=${about}><legend>${labelOf(t, shown)}</legend>
      ${CHOICES.map(([value, words], index) => html`<label class="tick"><input type="radio" id=${index === 0 ? id : nothing} name=${id} value=${value} .checked=${form[setting] === value}
        @change=${() => view.change(setting, value)}>${t(words)}</label>`)}</fieldset>`;
    case 'roles': return html`<h4>${labelOf(t, shown)}</h4>
      <ms-accepted-roles id=${id} lang=${t.locale} .roles=${form[setting] as string[]} .fault=${view.fault(setting)} .suggestions=${[...new Set([...start[setting] as string[], ...view.suggestions])]}
        @ms-roles=${(event: CustomEvent<string[]>) => view.change(setting, event.detail)}></ms-accepted-roles>`;
    default: return box(view, shown);
  }
}

/** Who decided it, and when; for what was decided before that was noted, that it was. */
function lastChange({ t, stored, start, changes }: FormView, setting: Setting): string {
  const last = changes.find(one => one.setting === setting);
  return last ? t('settings.changed', { day: day(t, last.at), name: last.byName || t('settings.changed.gone') })
    : t(isSame(stored[setting], start[setting]) ? 'settings.changed.never' : 'settings.changed.before');
}

/** One setting: its field, what it does, what it is from the beginning, and who changed it last. */
export function settingField(view: FormView, shown: Shown): TemplateResult {
  const { t, form, start, stored } = view;
  const { setting, effect } = shown;
  const id = idOf(setting);
  return html`<div class="setting stack tight" id="setting-${id}">
    ${control(view, shown)}
    ${shown.kind === 'roles' ? nothing : html`<p id="${id}-wrong" class="stop-ink" role="alert">${view.fault(setting)}</p>`}
    ${view.both.includes(setting) ? html`<p class="notice warn">${t('settings.both', { value: valueWords(t, shown, stored[setting]) })}</p>` : nothing}
    <p id="${id}-effect" class="prose">${t(typeof effect === 'function' ? effect(form) : effect)}</p>
    <p id="${id}-facts" class="muted small">${t('settings.fromStart', { value: valueWords(t, shown, start[setting]) })} ${lastChange(view, setting)}</p>
    ${isSame(form[setting], start[setting]) ? nothing : html`<p><button type="button" class="plain small" @click=${(event: Event) => {
      view.change(setting, start[setting]);
      (event.target as Element).closest('.setting')?.querySelector<HTMLElement>(`#${id}`)?.focus();
    }}>${t('settings.restore')}<span class="hidden">: ${labelOf(t, shown)}</span></button></p>`}
  </div>`;
}
