import { html, nothing, type TemplateResult } from 'lit';
import { day, moment, today } from '../core/format.js';
import { addressOf, PRIVACY } from '../core/place.js';
import { Remote } from '../core/remote.js';
import type { OwnDialogue, OwnDialogues } from '../core/types.js';
import type { Key } from '../i18n/texts.js';
import { everyManager, readers } from '../parts/readers.js';
import { stepOf, steps, stepStyles } from '../parts/steps.js';
import { TalkPage } from '../parts/talk-page.js';
import { tripWire } from '../parts/trip-wire.js';
import { waiting } from '../parts/trouble.js';

/** The employee's own page: the talks, what to do next and who can read. */
export class MyDialogues extends TalkPage {
  static override styles = [...TalkPage.styles, stepStyles];

  readonly #list = new Remote<OwnDialogues>(this, signal => this.rest.look('/dialogues', signal));

  protected override reload(): Promise<void> {
    return this.#list.reload();
  }

  protected override list(): TemplateResult {
    const t = this.t;
    const list = this.#list.value;
    return html`<section class="stack" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${t('mine.title')}</h2>
      ${list ? this.#page(list) : waiting(t, this.#list, this.loginUrl)}
    </section>`;
  }

  protected override async arrive(): Promise<void> {
    if (!this.place.shown && this.place.page === 'list') {
      await Promise.all([this.updateComplete, this.#list.reload()]);
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    }
  }

  #page({ items, newManagers }: OwnDialogues): TemplateResult {
    return html`${tripWire(this.t, newManagers)}${this.#items(items)}
      ${items.length > 0 ? html`<ms-tasks lang=${this.lang} api=${this.api} login-url=${this.loginUrl}></ms-tasks>` : nothing}
      <section class="card stack tight" aria-labelledby="readers">
        <h3 id="readers">${this.t('readers.title')}</h3>
        ${items.length > 0 ? readers(this.t, everyManager(items)) : nothing}
        <p class="prose">${this.t('readers.promise')}</p>
        <p><a href=${PRIVACY}>${this.t('privacy.title')}</a></p>
      </section>
      ${items.length > 0 ? html`<section class="card stack tight" aria-labelledby="everything">
        <h3 id="everything">${this.t('everything.title')}</h3>
        <p class="prose">${this.t('everything.explain')}</p>
        <ms-gather lang=${this.lang} api=${this.api} login-url=${this.loginUrl} path="/own-data" label=${this.t('everything.fetch')}></ms-gather>
      </section>` : nothing}`;
  }

  #items(items: OwnDialogue[]): TemplateResult {
    const now = items.filter(one => one.period.endsOn >= today());
    const earlier = items.filter(one => one.period.endsOn < today());
    return html`${now.length === 0
      ? html`<div class="card stack tight"><p>${this.t('mine.empty')}</p><p class="muted">${this.t('mine.empty.next')}</p></div>`
      : html`<ul class="bare">${now.map((one, index) => html`<li>${this.#card(one, index === 0)}</li>`)}</ul>`}
      ${earlier.length > 0 ? this.#earlier(earlier) : nothing}`;
  }

  /** What was talked of in earlier years, the newest year first. */
  #earlier(items: OwnDialogue[]): TemplateResult {
    const t = this.t;
    const years = [...new Map(items.map(one => [one.period.id, one.period])).values()].sort((one, other) => other.startsOn.localeCompare(one.startsOn));
    return html`<section class="card stack" aria-labelledby="earlier">
      <h3 id="earlier">${t('mine.earlier')}</h3>
      ${years.map(year => html`<div class="stack tight"><h4>${t('group.period', { period: year.name })}</h4>
        <ul class="bare">${items.filter(one => one.period.id === year.id).map(one => html`<li class="row spread">
          <span>${one.template.title}<br><span class="muted small">${this.#when(one)}</span></span>
          <span class="row"><a class="button" href=${addressOf(one.id)}>${t('mine.read')}<span class="hidden"> ${one.template.title} ${year.name}</span></a>${this.#paper(one)}</span></li>`)}</ul></div>`)}
    </section>`;
  }

  #paper({ id, template, period }: OwnDialogue): TemplateResult {
    return html`<ms-talk-document lang=${this.lang} api=${this.api} login-url=${this.loginUrl} context=${id} named=${`${template.title} ${period.name}`}></ms-talk-document>`;
  }

  #next({ state, employeePreparation, deliveredAt, acknowledgedAt }: OwnDialogue): { words: Key; act: boolean } {
    if (state === 'ASSIGNED') {
      return { words: employeePreparation === 'SHOWN' ? 'mine.open' : employeePreparation === 'STARTED' ? 'mine.continue' : 'mine.prepare', act: employeePreparation !== 'SHOWN' };
    }
    const unread = deliveredAt !== null && acknowledgedAt === null;
    return { words: state === 'TALK' ? 'mine.open' : unread ? 'mine.readNotes' : 'mine.read', act: state === 'TALK' || unread };
  }

  #card(one: OwnDialogue, first: boolean): TemplateResult {
    const t = this.t;
    const next = this.#next(one);
    return html`<article class="card stack">
      <h3>${one.template.title} ${one.period.name}</h3>
      ${steps(t, stepOf(one.state))}
      <p>${this.#when(one)}</p>
      <p class="muted prose">${this.#responsible(one)}</p>
      <div class="row"><a class="button ${first && next.act ? 'primary' : ''}" href=${addressOf(one.id)}>${t(next.words)}<span class="hidden"> ${one.template.title} ${one.period.name}</span></a>${this.#paper(one)}</div>
    </article>`;
  }

  #when(one: OwnDialogue): string {
    const t = this.t;
    if (one.heldOn) {
      const held = t('when.held', { day: day(t, one.heldOn) });
      return one.deliveredAt ? `${held} · ${t('mine.delivered', { day: day(t, one.deliveredAt) })}` : held;
    }
    return one.booking ? t('when.booked', { moment: moment(t, one.booking.start, one.booking.zone) }) : t('mine.noTime');
  }

  #responsible({ managers, state, employeePreparation }: OwnDialogue): string {
    const manager = managers.find(one => one.responsible)?.displayName;
    const answers = manager ? this.t('mine.responsible', { manager }) : this.t('mine.responsible.none');
    return state !== 'ASSIGNED' || employeePreparation === 'SHOWN' ? answers : `${answers} ${this.t('mine.private')}`;
  }
}
