import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { day, today } from '../core/format.js';
import type { FollowUp, FollowUpKind, PlanRow, Sheet } from '../core/types.js';
import type { Workspace } from '../core/workspace.js';
import type { Key, Translate } from '../i18n/texts.js';
import { chip } from './icons.js';
import { statusChip } from './plan-fate.js';

/** Which form of which step is open. */
export interface StepForm { act: 'add' | 'move' | 'hold' | 'remove'; id: string }

export interface StepActs {
  show(form: StepForm | undefined): void;
  add(form: HTMLFormElement): void;
  move(one: FollowUp, form: HTMLFormElement): void;
  hold(one: FollowUp, form: HTMLFormElement): void;
  takeBack(one: FollowUp): void;
  remove(one: FollowUp): void;
}

export interface StepView {
  t: Translate; sheet: Sheet; rows: PlanRow[]; workspace: Workspace | undefined; api: string; loginUrl: string; seen: string;
  mayWrite: boolean; mayPlan: boolean; open: StepForm | undefined; wrong: string; busy: boolean; acts: StepActs;
}

const KIND: Record<FollowUpKind, Key> = { HALF_YEAR: 'followUp.halfYear', PERFORMANCE: 'followUp.performance', OTHER: 'followUp.other' };

/** One follow-up: its day, the goals where it is a prestationssamtal, its note, and what the chef can do with it. */
export function step(view: StepView, one: FollowUp): TemplateResult {
  const { t, open } = view;
  const when = one.heldOn ? chip('done', t('followUp.heldOn', { day: day(t, one.heldOn) }), 'ok-ink')
    : one.dueOn < today() ? chip('missing', t('followUp.overdue', { day: day(t, one.dueOn) }), 'stop-ink') : chip('time', t('followUp.dueOn', { day: day(t, one.dueOn) }));
  return html`<h5>${t(KIND[one.kind])}</h5><p>${when}</p>
    ${one.kind === 'PERFORMANCE' ? goals(view) : nothing}
    ${note(view, one)}
    ${!view.mayPlan ? nothing : open?.id === one.id ? form(view, one, open) : buttons(view, one)}`;
}

/** The goals and how each stands, to follow them up by. */
function goals({ t, rows }: StepView): TemplateResult {
  const all = rows.filter(one => one.kind === 'GOAL');
  return html`<p class="label">${t('followUp.goals')}</p>
    ${all.length === 0 ? html`<p class="muted">${t('followUp.goals.none')}</p>`
      : html`<ul class="bare goals">${all.map(one => html`<li class="row spread"><span class="written">${one.text || '–'}</span>${statusChip(t, one)}</li>`)}</ul>`}`;
}

function note({ t, sheet, workspace, api, loginUrl, seen, mayWrite }: StepView, one: FollowUp): TemplateResult | typeof nothing {
  const path = `/dialogues/${encodeURIComponent(sheet.id)}/follow-ups/${encodeURIComponent(one.id)}/note`;
  return mayWrite ? html`${keyed(path, html`<ms-text-field lang=${t.locale.slice(0, 2)} api=${api} login-url=${loginUrl} path=${path} label=${t('followUp.note')}
      question=${t(KIND[one.kind])} seen=${seen} .value=${one.note?.text ?? ''} .revision=${one.note?.revision ?? 0} .workspace=${workspace}></ms-text-field>`)}`
    : one.note?.text ? html`<p class="label">${t('followUp.note')}</p><p class="written">${one.note.text}</p>` : nothing;
}

function buttons({ t, acts, busy }: StepView, one: FollowUp): TemplateResult {
  const name = html`<span class="hidden"> ${t(KIND[one.kind])} ${day(t, one.dueOn)}</span>`;
  return one.heldOn ? html`<p><button type="button" class="plain" ?disabled=${busy} @click=${() => acts.takeBack(one)}>${t('followUp.takeBack')}${name}</button></p>`
    : html`<div class="row">
      <button type="button" class="hold" @click=${() => acts.show({ act: 'hold', id: one.id })}>${t('followUp.hold')}${name}</button>
      <button type="button" class="plain move" @click=${() => acts.show({ act: 'move', id: one.id })}>${t('followUp.move')}${name}</button>
      <button type="button" class="plain remove" @click=${() => acts.show({ act: 'remove', id: one.id })}>${t('followUp.remove')}${name}</button>
    </div>`;
}

function form(view: StepView, one: FollowUp, { act }: StepForm): TemplateResult {
  const { t, acts, busy } = view;
  return act === 'remove' ? html`<div class="notice warn stack tight">
      <p id="what">${t('followUp.remove.what')}</p>
      <div class="row"><button type="button" class="danger" aria-describedby="what" ?disabled=${busy} @click=${() => acts.remove(one)}>${t('followUp.remove.do')}</button>
        <button type="button" @click=${() => acts.show(undefined)}>${t('cancel')}</button></div></div>`
    : act === 'hold' ? dayForm(view, t('followUp.hold.day'), today(), today(), t('followUp.hold'), made => acts.hold(one, made))
      : dayForm(view, t('followUp.day'), one.dueOn, '', t('followUp.move.do'), made => acts.move(one, made));
}

/** The form for a new one. */
export const kindForm = (view: StepView): TemplateResult => dayForm(view, view.t('followUp.day'), '', '', view.t('followUp.add.do'), made => view.acts.add(made),
  html`<div><label for="kind">${view.t('followUp.kind')}</label>
    <select id="kind">${(Object.keys(KIND) as FollowUpKind[]).map(kind => html`<option value=${kind}>${view.t(KIND[kind])}</option>`)}</select></div>`);

function dayForm({ t, wrong, busy, acts }: StepView, label: string, value: string, latest: string, save: string, send: (form: HTMLFormElement) => void,
    before: TemplateResult | typeof nothing = nothing): TemplateResult {
  return html`<form class="stack tight" novalidate @submit=${(event: Event) => { event.preventDefault(); send(event.currentTarget as HTMLFormElement); }}>
    ${before}
    <div><label for="day">${label}</label><br>
      <input id="day" type="date" max=${latest || nothing} .value=${value} aria-invalid=${wrong !== ''} aria-describedby="wrong"></div>
    <p id="wrong" class="stop-ink" role="alert">${wrong}</p>
    <div class="row"><button class="primary" ?disabled=${busy}>${busy ? t('save.saving') : save}</button>
      <button type="button" @click=${() => acts.show(undefined)}>${t('cancel')}</button></div>
  </form>`;
}
