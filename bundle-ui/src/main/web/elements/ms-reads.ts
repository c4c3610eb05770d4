import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { day, names } from '../core/format.js';
import type { ReadLine, ReadLines } from '../core/types.js';
import type { Key } from '../i18n/texts.js';
import { trouble } from '../parts/trouble.js';

const RELATION: Record<Exclude<ReadLine['relation'], 'SYSTEM'>, Key> = {
  RESPONSIBLE: 'reads.as.responsible', MENTOR: 'reads.as.linked', DISCLOSURE: 'reads.as.disclosure', EMPLOYEE: 'reads.as.employee',
};
const ACT: Record<Exclude<ReadLine['act'], 'ERASED'>, Key> = {
  READ: 'reads.read', WROTE: 'reads.wrote', ASSIGNED: 'reads.assigned', HELD: 'reads.held', SENT: 'reads.sent', CANCELLED: 'reads.cancelled',
  TOOK_OVER: 'reads.tookOver', COPIED: 'reads.copied', FETCHED: 'reads.fetched', DEPOSITED: 'reads.deposited', SHOWED: 'reads.showed', UNSHOWED: 'reads.unshowed', ERASED_OWN: 'reads.erased',
  STARTED: 'reads.started', DELIVERED: 'reads.delivered',
  CLOSED: 'reads.closed', REOPENED: 'reads.reopened', HANDED_OVER: 'reads.handedOver', HAND_OVER_UNDONE: 'reads.handOverUndone', ORDERED: 'reads.ordered', REMOVED: 'reads.removed', CARRIED: 'reads.carried',
};
/** Of the notes for the personnel system. */
const NOTES: Partial<Record<ReadLine['act'], Key>> = { COPIED: 'reads.copied.notes', FETCHED: 'reads.fetched.notes' };
const WHAT: Record<ReadLine['what'], Key> = {
  DIALOGUE: 'reads.dialogue', PREPARATION: 'reads.preparation', QUESTION: 'reads.question', NOTE: 'reads.note', AGREEMENT: 'reads.agreement', TIME: 'reads.time',
};

/** "Vem har läst": what others have done with the employee's talk, day by day. The attribute `context` is the talk's id. */
export class Reads extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    summary h3 { font-size: 1.125rem; }
    li { border-block-start: 1px solid var(--_line); padding-block: 8px; }
    ul.lines { gap: 0; }
  `];

  @state() private lines: ReadLine[] | undefined;
  #next: string | null = null;
  readonly #reading = new Acting(this);

  /** Another talk begins as this one did: closed, without lines, and nowhere in them. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('context')) {
      this.lines = undefined;
      this.#next = null;
      this.renderRoot.querySelector('details')?.removeAttribute('open');
    }
  }

  protected override render(): TemplateResult {
    const t = this.t;
    return html`<details @toggle=${this.#onToggle}>
      <summary><h3>${t('reads.title')}</h3></summary>
      <div class="stack tight prose" aria-busy=${this.#reading.busy}>
        <p>${t('reads.explain')}</p>
        ${this.lines ? this.#list(this.lines) : nothing}
        <p role="status" class="muted">${this.#reading.busy ? t('loading') : this.lines?.length === 0 ? t('reads.none') : ''}</p>
        ${trouble(t, this.#reading.problem, this.loginUrl)}
        ${this.#more()}
      </div>
    </details>`;
  }

  #list(lines: ReadLine[]): TemplateResult | typeof nothing {
    return lines.length === 0 ? nothing
      : html`<ul class="bare lines">${lines.map(one => html`<li tabindex="-1"><span class="muted">${day(this.t, one.date)}</span> · ${this.#words(one)}</li>`)}</ul>`;
  }

  #words(one: ReadLine): string {
    const t = this.t;
    if (one.relation === 'SYSTEM' || one.act === 'ERASED') {
      return t(one.act === 'ERASED' ? 'reads.erasedByItself' : 'reads.closedByItself');
    }
    const who = one.displayName ? [one.displayName, names(t, one.dutyRoles)].filter(Boolean).join(', ') : t('readers.unknown');
    const act = one.act === 'WROTE' && one.what === 'TIME' ? t('reads.booked')
      : t(one.what === 'NOTE' && NOTES[one.act] || ACT[one.act], { what: t(WHAT[one.what]) });
    return [who, act, t(RELATION[one.relation])].join(' · ');
  }

  #more(): TemplateResult | typeof nothing {
    const t = this.t;
    if (this.#reading.problem && !this.lines) {
      return html`<p><button type="button" @click=${this.#first}>${t('tryAgain')}</button></p>`;
    }
    return this.#next ? html`<p><button type="button" ?disabled=${this.#reading.busy} @click=${this.#further}>${t('reads.more')}</button></p>` : nothing;
  }

  async #page(cursor: string | null): Promise<ReadLine[] | undefined> {
    const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
    const asked = this.context;
    const page = await this.#reading.run(() => this.rest.get<ReadLines>(`/dialogues/${encodeURIComponent(asked)}/reads${query}`));
    if (asked !== this.context) {
      return undefined;
    }
    this.#next = page ? page.next : this.#next;
    return page?.items;
  }

  /** Asked anew each time it is opened: it shall say what is so now. */
  readonly #onToggle = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) {
      void this.#first();
    }
  };
  readonly #first = async (): Promise<void> => {
    this.lines = await this.#page(null) ?? this.lines;
  };

  /** The first new line gets the focus: the button may be gone. */
  readonly #further = async (): Promise<void> => {
    const known = this.lines?.length ?? 0;
    this.lines = [...this.lines ?? [], ...await this.#page(this.#next) ?? []];
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('li')[known]?.focus();
  };
}
