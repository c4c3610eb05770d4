import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ModuleElement } from '../core/element.js';
import { needsTemplates, startedOf, type Started, type Step, type StepState } from '../core/getting-started.js';
import { PLANNER, TIMES } from '../core/place.js';
import { Remote } from '../core/remote.js';
import type { MentorGroup, TemplateItem } from '../core/types.js';
import { chip, type Shape } from '../parts/icons.js';

const SHAPES: Record<StepState, [Shape, string]> = { done: ['done', 'ok-ink'], begun: ['started', ''], open: ['empty', 'warn-ink'], unknown: ['empty', ''] };

/** "Kom igång": the guide's five steps as they are now, what to do next, and whom to ask. Tells `ms-assign-missing`. */
export class GettingStarted extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    details.card { padding-block: 4px; }
    ol { padding-block: 8px; }
    li { padding-block-end: 4px; }
    .chip { vertical-align: top; }
  `];

  /** where Skolbanken lists the templates, when the host says so */
  @property({ attribute: 'skolbanken-url' }) skolbankenUrl = '';
  @property({ attribute: false }) group!: MentorGroup;
  /** folded or not, once the chef has said so */
  @state() private unfolded: boolean | undefined;

  readonly #templates = new Remote<{ items: TemplateItem[] }>(this, signal => this.rest.get('/templates', signal));
  #looked = false;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('group') && !this.#looked && needsTemplates(this.group)) {
      this.#looked = true;
      void this.#templates.reload();
    }
  }

  protected override render(): TemplateResult {
    const t = this.t;
    const started = startedOf(this.group, this.#templates.value?.items.length);
    const all = Object.values(started) as Step[];
    const done = all.filter(one => one.state === 'done').length;
    const unfolded = this.unfolded ?? all.some(one => one.state !== 'done');
    return html`<details class="card" ?open=${unfolded}>
      <summary @click=${(event: Event) => { event.preventDefault(); this.unfolded = !unfolded; }}>${done === all.length ? t('start.done') : t('start.title', { n: done })}</summary>
      <ol class="list stack">${this.#ready(started)}${this.#staff(started)}${this.#template(started)}${this.#assigned(started)}${this.#invited(started)}</ol>
    </details>`;
  }

  #ready({ ready }: Started): TemplateResult {
    const { t } = this;
    return ready.state === 'done' ? this.#step(ready, t('start.ready.done'))
      : this.#step(ready, t('start.ready.open'), html`<p>${t('start.ready.next')}</p>`);
  }

  #staff({ staff }: Started): TemplateResult {
    const { t } = this;
    return staff.state === 'done' ? this.#step(staff, t.count('start.staff.done', staff.n))
      : this.#step(staff, t('start.staff.open'), html`<p>${t('start.staff.next')}</p>`);
  }

  #template({ template }: Started): TemplateResult {
    const { t } = this;
    switch (template.state) {
      case 'done': return this.#step(template, t('start.template.done'));
      case 'unknown': return this.#step(template, t(this.#templates.problem ? 'start.template.unknown' : 'start.template.looking'));
      default: return this.#step(template, t('start.template.open'), html`<p>${t('start.template.next')}</p>
        ${this.skolbankenUrl ? html`<p><a href=${this.skolbankenUrl}>${t('start.template.link')}</a></p>` : nothing}`);
    }
  }

  #assigned({ ready, staff, template, assigned }: Started): TemplateResult {
    const { t } = this;
    if (assigned.state === 'done') {
      return this.#step(assigned, t.count('start.assigned.done', assigned.n));
    }
    if (staff.state === 'done' && assigned.of === 0) {
      return this.#step(assigned, t('start.assigned.nobody'), html`<p>${t('start.assigned.nobody.next')}</p>`);
    }
    const before = ready.state === 'done' && staff.state === 'done' && template.state !== 'open';
    return this.#step(assigned, assigned.state === 'begun' ? t('start.assigned.begun', { n: assigned.n, of: assigned.of }) : t('start.assigned.open'),
      before && assigned.of > 0 ? html`<p><button type="button" @click=${() => this.tell('ms-assign-missing')}>${t('start.assign')}</button></p>` : html`<p>${t('start.before')}</p>`);
  }

  #invited({ ready, assigned, invited }: Started): TemplateResult {
    const { t } = this;
    if (invited.state === 'done') {
      return this.#step(invited, invited.of === 0 ? t('start.invited.nothing') : t.count('start.invited.done', invited.n));
    }
    if (invited.of === 0 && assigned.n > 0 && ready.state === 'done') {
      return this.#step(invited, t('start.invited.takeOver'), html`<p>${t('start.invited.takeOver.next')}</p>`);
    }
    return this.#step(invited, invited.state === 'begun' ? t('start.invited.begun', { n: invited.n, of: invited.of }) : t('start.invited.open'),
      invited.of === 0 || ready.state !== 'done' ? html`<p>${t('start.before')}</p>` : html`<p>${t('start.invited.next')}</p>
        <p class="row"><a class="button" href=${PLANNER}>${t('start.plan')}</a><a class="button" href=${TIMES}>${t('start.times')}</a></p>`);
  }

  #step({ state }: Step, words: string, next: TemplateResult | typeof nothing = nothing): TemplateResult {
    const [shape, ink] = SHAPES[state];
    const said = { done: 'start.state.done', begun: 'start.state.begun', open: 'start.state.open', unknown: 'start.state.unknown' } as const;
    return html`<li><div class="stack tight"><div>${chip(shape, this.t(said[state]), ink)} ${words}</div>${next}</div></li>`;
  }
}
