import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { isBehind } from '../core/news.js';
import { moved } from '../core/plan.js';
import { Remote } from '../core/remote.js';
import type { Changes, PlanRow, PlanTable, Sheet, TalkPlan, UnitGoals } from '../core/types.js';
import type { Workspace } from '../core/workspace.js';
import { goalHeading } from '../parts/goal-words.js';
import { planHeader, planHeaderStyles } from '../parts/plan-header.js';
import { previousPlan } from '../parts/plan-previous.js';
import { cellPath, kindOf, planStyles, planTable, type Choices, type PlanActs, type PlanView } from '../parts/plan-table.js';
import { planUnsent } from '../parts/plan-unsent.js';
import { HINT, isHeld } from '../parts/plan-words.js';
import { trouble, waiting } from '../parts/trouble.js';

/** What employee and chef agree on: the plan in the template's own words, and free agreements. */
export class ActionPlan extends ModuleElement {
  static override styles = [...ModuleElement.styles, planStyles, planHeaderStyles];

  @property({ attribute: false }) sheet: Sheet | undefined;
  @property({ attribute: false }) workspace: Workspace | undefined;
  /** who reads it, in words */
  @property({ attribute: false }) seen = '';
  /** changes whenever the other one has written in the plan */
  @property({ attribute: false }) news = '';
  @state() private said = '';
  @state() private removing = '';
  @state() private goals: Choices[] = [];

  readonly #plan = new Remote<TalkPlan>(this, signal => this.rest.get(`${this.#path}/plan`, signal));
  readonly #choices = new Remote<void>(this, async signal => {
    const { groups } = await this.rest.get<UnitGoals>(`${this.#path}/unit-goals`, signal);
    this.goals = groups.map(group => ({ heading: goalHeading(this.t, group), texts: group.goals.map(goal => goal.text) }));
  });
  readonly #acting = new Acting(this);
  #catchingUp = false;

  /** Tells what the service has now, although nothing is new since it was told last. */
  async follow(changes: Changes): Promise<void> {
    const shown = this.#plan.value;
    if (shown && !this.#catchingUp && isBehind(shown, changes)) {
      this.#catchingUp = true;
      await this.#plan.reload();
      this.#catchingUp = false;
    }
  }

  get #path(): string {
    return `/dialogues/${encodeURIComponent(this.sheet?.id ?? '')}`;
  }

  get #mayWrite(): boolean {
    return this.sheet?.may.includes('AGREE') ?? false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.sheet || !this.api) {
      return;
    }
    if (changed.has('sheet') || changed.has('news')) {
      void this.#plan.reload();
    }
    if (this.#mayWrite && (changed.get('sheet') as Sheet | undefined)?.id !== this.sheet.id && changed.has('sheet')) {
      void this.#choices.reload();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, sheet } = this;
    const plan = this.#plan.value;
    return !sheet ? nothing : html`<section class="stack" aria-labelledby="plan" aria-busy=${!plan && !this.#plan.problem}
      @ms-saved=${() => this.#plan.reload()} @ms-plan-changed=${(event: CustomEvent<string>) => this.#done(event.detail)}>
      <h3 id="plan" tabindex="-1" lang=${sheet.template.plan ? sheet.template.language : this.lang}>${sheet.template.plan?.title ?? t('agreement.title')}</h3>
      <p role="status" class=${this.said ? 'notice ok' : ''}>${this.said}</p>
      ${trouble(t, this.#acting.problem, this.loginUrl)}
      ${plan ? this.#content(plan, sheet) : waiting(t, this.#plan, this.loginUrl)}
    </section>`;
  }

  #content(plan: TalkPlan, sheet: Sheet): TemplateResult {
    const { t } = this;
    const view: PlanView = { t, sheet, plan, workspace: this.workspace, api: this.api, loginUrl: this.loginUrl,
      mayWrite: this.#mayWrite, seen: this.seen, goals: this.goals, removing: this.removing, acts: this.#acts };
    return html`
      ${planHeader(t, sheet, plan.header)}
      ${planUnsent(t, this.#path, plan, this.workspace)}
      ${plan.previous && this.#mayWrite ? previousPlan(t, plan.previous, this.#acting.busy, rows => void this.#carry(rows)) : nothing}
      ${this.#mayWrite && sheet.template.plan ? html`<p class="muted small">${this.seen}</p>` : nothing}
      ${this.#mayWrite && sheet.template.plan ? plan.hints.filter(one => one.agreement === null).map(one => html`<p class="warn-ink">${t(HINT[one.code])}</p>`) : nothing}
      ${sheet.template.plan?.tables.map(table => planTable(view, table))}
      ${sheet.template.plan ? html`<ms-plan-document lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id}></ms-plan-document>` : nothing}
      <ms-agreements lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${sheet.id} .sheet=${sheet}
        .agreements=${plan.rows.filter(one => one.kind === 'FREE')} .mayWrite=${this.#mayWrite} .seen=${this.seen}></ms-agreements>
      ${isHeld(sheet) ? html`<ms-follow-ups lang=${this.lang} api=${this.api} login-url=${this.loginUrl} .sheet=${sheet} .steps=${plan.steps}
        .rows=${plan.rows} .workspace=${this.workspace} .seen=${this.seen}></ms-follow-ups>` : nothing}`;
  }

  /** Says what was done, and shows what the service has now. */
  async #done(said: string): Promise<void> {
    this.said = said;
    await this.#plan.reload();
    await this.updateComplete;
  }

  async #add(table: PlanTable): Promise<void> {
    const added = await this.#acting.run(key => this.rest.post<{ id: string }>(`${this.#path}/plan-rows`, { kind: kindOf(table) }, key));
    if (added) {
      await this.#done(this.t('plan.added'));
      const field = this.renderRoot.querySelector(`[id="row-${added.id}"] ms-text-field`);
      setTimeout(() => field?.shadowRoot?.querySelector<HTMLElement>('#box')?.focus());
    }
  }

  async #move(row: PlanRow, by: -1 | 1): Promise<void> {
    const plan = this.#plan.value;
    const rows = plan && moved(plan.rows, row, by);
    if (!rows) {
      return;
    }
    const saved = await this.#acting.run(() => this.rest.put(`${this.#path}/plan-order`, { agreements: rows.map(one => one.id) }, plan.orderVersion));
    const table = rows.filter(one => one.kind === row.kind);
    await this.#done(saved ? this.t('plan.moved', { n: table.findIndex(one => one.id === row.id) + 1, of: table.length }) : '');
    const [same, other] = by === -1 ? ['up', 'down'] : ['down', 'up'];
    const here = `[id="row-${row.id}"]`;
    (this.renderRoot.querySelector<HTMLElement>(`${here} .${same}:enabled`) ?? this.renderRoot.querySelector<HTMLElement>(`${here} .${other}:enabled`))?.focus();
  }

  async #ask(row: PlanRow | undefined): Promise<void> {
    const before = this.removing;
    this.removing = row?.id ?? '';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(row ? '#sure' : `[id="row-${before}"] .ask`)?.focus();
  }

  async #remove(row: PlanRow): Promise<void> {
    const path = `${this.#path}/plan-rows/${encodeURIComponent(row.id)}`;
    const gone = await this.#acting.run(() => this.rest.remove(path, row.version).then(() => true));
    this.removing = '';
    if (gone) {
      this.workspace?.forget(`${path}/`);
    }
    await this.#done(gone ? this.t('plan.removed') : '');
    this.renderRoot.querySelector<HTMLElement>(`#add-${row.kind === 'CHALLENGE' ? 'challenge' : 'goals'}`)?.focus();
  }

  #fill(row: PlanRow, column: string, text: string): void {
    const draft = this.sheet && this.workspace?.peek(cellPath(this.sheet, row, column));
    draft?.restore(draft.text.trim() ? `${draft.text}\n${text}` : text);
  }

  async #carry(rows: PlanRow[]): Promise<void> {
    if (await this.#acting.run(key => this.rest.post(`${this.#path}/carried`, { agreements: rows.map(one => one.id) }, key))) {
      await this.#done(this.t.count('plan.carried', rows.length));
      this.renderRoot.querySelector<HTMLElement>('#plan')?.focus();
    } else {
      await this.#done('');
    }
  }

  readonly #acts: PlanActs = {
    add: table => void this.#add(table),
    move: (row, by) => void this.#move(row, by),
    ask: row => void this.#ask(row),
    remove: row => void this.#remove(row),
    fill: (row, column, text) => this.#fill(row, column, text),
  };
}
