import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ModuleElement } from '../core/element.js';
import { day } from '../core/format.js';
import { addressOf } from '../core/place.js';
import { Remote } from '../core/remote.js';
import { taskGroups, type TaskGroup } from '../core/tasks.js';
import type { Task } from '../core/types.js';
import { chip } from '../parts/icons.js';
import { waiting } from '../parts/trouble.js';

/** What somebody has promised or is to confirm, talk by talk and without a word of it, and the way there. */
export class Tasks extends ModuleElement {
  readonly #tasks = new Remote<{ items: Task[] }>(this, signal => this.rest.get('/tasks', signal));

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('api') && this.api) {
      void this.#tasks.reload();
    }
  }

  protected override render(): TemplateResult {
    const t = this.t;
    const items = this.#tasks.value?.items;
    return html`<section class="card stack tight" aria-labelledby="title" aria-busy=${!items && !this.#tasks.problem}>
      <h3 id="title">${t('tasks.title')}</h3>
      ${!items ? waiting(t, this.#tasks, this.loginUrl) : items.length === 0 ? html`<p>${t('tasks.empty')}</p>`
        : html`<ul class="bare">${taskGroups(items).map(group => html`<li class="row spread">${this.#group(group)}</li>`)}</ul>`}
    </section>`;
  }

  #group({ first, toDo, toConfirm, overdueSince, nextOn }: TaskGroup): TemplateResult {
    const t = this.t;
    const whose = first.employee ? `${first.employee.displayName || t('readers.unknown')} – ` : '';
    const counts = [toDo && t.count('tasks.do', toDo), toConfirm && t.count('tasks.confirm', toConfirm)].filter(Boolean).join(' · ');
    return html`<div class="stack tight">
        <p>${whose}${first.title} ${first.period}<br><span class="muted">${counts}${nextOn ? html` · ${t('tasks.next', { day: day(t, nextOn) })}` : nothing}</span></p>
        ${overdueSince ? html`<p>${chip('missing', t('tasks.overdue', { day: day(t, overdueSince) }), 'stop-ink')}</p>` : nothing}</div>
      <a class="button" href=${addressOf(first.dialogue)}>${t('tasks.open')}<span class="hidden"> ${whose}${first.title} ${first.period}</span></a>`;
  }
}
