import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { day } from '../core/format.js';
import { delivered, isHandedOver, type Waiting } from '../core/hand-over.js';
import { LIST } from '../core/place.js';
import type { MentorGroup } from '../core/types.js';
import { queueTitle } from '../parts/hand-over-words.js';
import { trouble } from '../parts/trouble.js';
import type { HandOverRow } from './ms-hand-over-row.js';

/** "Lista för WinLas": what is delivered on its way to the personnel system, person by person. */
export class HandOverQueue extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    :host { container-type: inline-size; }
    .back { display: inline-flex; align-items: center; min-block-size: 44px; }
    .left { font-size: 1.125rem; font-weight: 600; }
    .code { letter-spacing: 0.04em; }
    summary h3 { font-size: 1.125rem; }
    details li { border-block-start: 1px solid var(--_line); padding-block: 4px; }
  `];

  @property({ attribute: false }) group!: MentorGroup;
  @state() private done = '';

  readonly #acting = new Acting(this);
  /** whether the list is being read anew because of an act here */
  #settling = false;

  protected override firstUpdated(): void {
    this.#toTitle();
  }

  protected override render(): TemplateResult {
    const { t, group } = this;
    const all = delivered(group, t.locale);
    const waiting = all.filter(({ talk }) => !isHandedOver(talk));
    return html`<section class="stack" aria-labelledby="title" @ms-handed-over=${this.#onHandedOver}>
      <div><a class="back" href=${LIST}>${t('sheet.back')}</a></div>
      <h2 id="title" tabindex="-1">${queueTitle(t, group)}</h2>
      ${all.length === 0 ? html`<p class="card prose">${t('queue.empty')}</p>` : html`
        <p class="prose">${t(group.archive ? 'queue.intro.archive' : 'queue.intro', { system: this.#system })}</p>
        <p class="left">${this.#left(waiting.length, all.length)}</p>`}
      <p role="status" class=${this.done ? 'notice ok' : ''}>${this.done}</p>
      ${trouble(t, this.#acting.problem, this.loginUrl)}
      ${repeat(waiting, one => one.talk.id, (one, index) => this.#row(one, index === 0))}
      ${this.#handedOver(all.filter(({ talk }) => isHandedOver(talk)))}
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('group') && this.#settling) {
      this.#settling = false;
      void this.#toNext();
    }
  }

  #left(left: number, n: number): string {
    return left === 0 ? this.t.count('queue.allDone', n) : this.t('queue.left', { left, n });
  }

  #row(one: Waiting, next: boolean): TemplateResult {
    return html`<ms-hand-over-row lang=${this.lang} api=${this.api} login-url=${this.loginUrl} .waiting=${one} ?next=${next} ?archive=${this.group.archive}
      ?may-act=${this.group.readiness.mayActAsManager} system=${this.#system}></ms-hand-over-row>`;
  }

  /** What is done is folded away at the bottom. */
  #handedOver(done: Waiting[]): TemplateResult | typeof nothing {
    const { t } = this;
    return done.length === 0 ? nothing : html`<details><summary><h3>${t('queue.done', { n: done.length })}</h3></summary>
      <ul class="bare">${repeat(done, one => one.talk.id, one => html`<li class="row spread">
        <p>${one.employee.displayName} · <span class="code">${one.talk.code}</span> · ${t('handOver.on', { day: day(t, one.talk.handedOverOn ?? '') })}${one.talk.deposit === 'KEPT' ? ` · ${t('queue.in', { system: this.#system })}` : ''}</p>
        <button type="button" class="plain" ?disabled=${this.#acting.busy || !this.group.readiness.mayActAsManager} @click=${() => void this.#undo(one)}>
          <span>${t('queue.undo')}<span class="hidden"> ${one.employee.displayName}, ${one.talk.code}</span></span></button></li>`)}</ul>
    </details>`;
  }

  get #system(): string {
    return this.group.personnelSystem ?? this.t('notes.system');
  }

  async #undo({ employee, talk }: Waiting): Promise<void> {
    const undone = await this.#acting.run(() =>
      this.rest.remove(`/dialogues/${encodeURIComponent(talk.id)}/hand-over`, talk.version).then(() => true));
    if (undone) {
      this.done = this.t('queue.undone', { whom: `${employee.displayName}, ${talk.code}` });
      this.#settling = true;
    }
    this.tell('ms-reload');
  }

  #toTitle(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  /** The row that was done is gone: the focus is on the next one. */
  async #toNext(): Promise<void> {
    const next = this.renderRoot.querySelector<HandOverRow>('ms-hand-over-row');
    await next?.updateComplete;
    if (next) {
      next.focus();
    } else {
      this.#toTitle();
    }
  }

  readonly #onHandedOver = (event: CustomEvent<string>): void => {
    this.done = event.detail;
    this.#settling = true;
    this.tell('ms-reload');
  };
}
