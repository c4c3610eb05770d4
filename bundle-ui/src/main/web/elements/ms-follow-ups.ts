import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import type { KeyOf } from '../core/api.js';
import { ModuleElement } from '../core/element.js';
import { today } from '../core/format.js';
import type { FollowUp, FollowUpKind, PlanRow, Sheet } from '../core/types.js';
import type { Workspace } from '../core/workspace.js';
import { kindForm, step, type StepActs, type StepForm, type StepView } from '../parts/follow-up-step.js';
import { trouble } from '../parts/trouble.js';

/** The days on which a talk is followed up, each a step of its own. Tells `ms-plan-changed` with what was done. */
export class FollowUps extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    form { max-inline-size: 24rem; }
    input[type="date"], select { inline-size: auto; max-inline-size: 100%; }
  `];

  @property({ attribute: false }) sheet: Sheet | undefined;
  @property({ attribute: false }) steps: FollowUp[] = [];
  @property({ attribute: false }) rows: PlanRow[] = [];
  @property({ attribute: false }) workspace: Workspace | undefined;
  /** who reads the notes, in words */
  @property({ attribute: false }) seen = '';
  @state() private open: StepForm | undefined;
  @state() private wrong = '';

  readonly #acting = new Acting(this);

  protected override render(): TemplateResult | typeof nothing {
    const { t, sheet } = this;
    if (!sheet) {
      return nothing;
    }
    const mayWrite = sheet.may.includes('FOLLOW_UP');
    const mayPlan = mayWrite && sheet.actorIs === 'MANAGER';
    const view: StepView = { t, sheet, rows: this.rows, workspace: this.workspace, api: this.api, loginUrl: this.loginUrl, seen: this.seen,
      mayWrite, mayPlan, open: this.open, wrong: this.wrong, busy: this.#acting.busy, acts: this.#acts };
    return html`<section class="stack prose" aria-labelledby="title">
      <h4 id="title" tabindex="-1">${t('followUp.title')}</h4>
      ${trouble(t, this.#acting.problem, this.loginUrl)}
      ${this.steps.length === 0 ? html`<p>${t(mayPlan ? 'followUp.empty' : 'followUp.emptyRead')}</p>`
        : html`<ul class="bare">${this.steps.map(one => html`<li class="card stack tight" id="step-${one.id}">${step(view, one)}</li>`)}</ul>`}
      ${!mayPlan ? nothing : this.open?.act === 'add' ? kindForm(view)
        : html`<p><button type="button" class="add" @click=${() => this.#show({ act: 'add', id: '' })}>${t('followUp.add')}</button></p>`}
    </section>`;
  }

  #path(id = ''): string {
    return `/dialogues/${encodeURIComponent(this.sheet?.id ?? '')}/follow-ups${id && `/${encodeURIComponent(id)}`}`;
  }

  async #show(form: StepForm | undefined): Promise<void> {
    const { open } = this;
    this.open = form;
    this.wrong = '';
    this.#acting.problem = undefined;
    await this.updateComplete;
    const back = open?.act === 'add' ? '.add' : `[id="step-${open?.id}"] .${open?.act}`;
    (this.renderRoot.querySelector<HTMLElement>(form ? 'form :is(select, input), .danger' : back) ?? this.renderRoot.querySelector<HTMLElement>('#title'))?.focus();
  }

  async #done(act: (keyOf: KeyOf) => Promise<unknown>, said: string): Promise<void> {
    const saved = await this.#acting.run(act);
    if (saved) {
      this.tell('ms-plan-changed', said);
      await this.#show(undefined);
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    } else if (this.#acting.problem?.code === 'stale') {
      this.tell('ms-plan-changed', '');
    }
  }

  /** The day that was typed; undefined, with a word of why, when it is none that can be taken. */
  #day(form: HTMLFormElement, held: boolean): string | undefined {
    const box = form.querySelector<HTMLInputElement>('input[type="date"]');
    const day = box?.value ?? '';
    this.wrong = !day ? this.t('followUp.wrong.empty') : held && day > today() ? this.t('followUp.wrong.future') : '';
    if (this.wrong) {
      box?.focus();
    }
    return this.wrong ? undefined : day;
  }

  readonly #acts: StepActs = {
    show: form => void this.#show(form),
    add: form => {
      const dueOn = this.#day(form, false);
      const kind = form.querySelector('select')?.value as FollowUpKind;
      if (dueOn) {
        void this.#done(key => this.rest.post(this.#path(), { kind, dueOn }, key), this.t('followUp.added'));
      }
    },
    move: (one, form) => {
      const dueOn = this.#day(form, false);
      if (dueOn) {
        this.#put({ ...one, dueOn }, 'followUp.moved');
      }
    },
    hold: (one, form) => {
      const heldOn = this.#day(form, true);
      if (heldOn) {
        this.#put({ ...one, heldOn }, 'followUp.held');
      }
    },
    takeBack: one => this.#put({ ...one, heldOn: null }, 'followUp.takenBack'),
    remove: one => void this.#done(() => this.rest.remove(this.#path(one.id), one.version).then(() => true), this.t('followUp.removed')),
  };

  #put({ id, kind, dueOn, heldOn, version }: FollowUp, said: 'followUp.moved' | 'followUp.held' | 'followUp.takenBack'): void {
    void this.#done(() => this.rest.put(this.#path(id), { kind, dueOn, heldOn }, version), this.t(said));
  }
}
