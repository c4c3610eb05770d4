import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { Acting } from '../core/acting.js';
import { ModuleElement } from '../core/element.js';
import { goTo } from '../core/focus.js';
import { asRefusal, type Problem } from '../core/problem.js';
import { Remote } from '../core/remote.js';
import { changedIn, decidedOf, formOf, idOf, incomplete, isSetting, joined, type Form, type Setting, type Value } from '../core/settings.js';
import type { Settings as Stored } from '../core/types.js';
import { settingField, settingsStyles, type FormView } from '../parts/settings-fields.js';
import { labelOf, SECTIONS } from '../parts/settings-list.js';
import { trouble, waiting } from '../parts/trouble.js';

interface Fault { setting: Setting; words: string }

/** What the huvudman decides, on one page: each setting with its effect, what it is from the beginning, and its last change. */
export class Settings extends ModuleElement {
  static override styles = [...ModuleElement.styles, settingsStyles];

  @state() private form!: Form;
  @state() private both: Setting[] = [];
  @state() private blank: Setting[] = [];
  @state() private done = '';
  /** why what somebody else has saved could not be read */
  @state() private unread: Problem | undefined;

  readonly #settings = new Remote<Stored>(this, async signal => this.#take(await this.rest.get<Stored>('/settings', signal)));
  readonly #acting = new Acting(this);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#onUnload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#onUnload);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('api') && this.api) {
      void this.#settings.reload();
    }
  }

  protected override render(): TemplateResult {
    const stored = this.#settings.value;
    const t = this.t;
    return html`<section class="stack prose" aria-labelledby="title">
      <h2 id="title">${t('settings.title')}</h2>
      ${stored ? this.#page(stored) : waiting(t, this.#settings, this.loginUrl)}
    </section>`;
  }

  #page(stored: Stored): TemplateResult {
    const t = this.t;
    const view = this.#view(stored);
    const unsaved = this.#isUnsaved;
    return html`<p>${t('settings.intro')}</p>
      ${this.#contents()}
      ${this.#summary()}
      ${SECTIONS.map(({ id, title, settings }) => html`<section class="stack tight" aria-labelledby=${id}>
        <h3 id=${id} tabindex="-1">${t(title)}</h3>${settings.map(one => settingField(view, one))}</section>`)}
      ${this.#refusal()}
      <div class="row">
        <button type="button" class="primary" ?disabled=${!unsaved || this.#roles.length === 0 || this.#acting.busy} aria-describedby="status" @click=${this.#save}>${t('settings.save')}</button>
        <p id="status" role="status">${this.#status(unsaved)}</p>
      </div>`;
  }

  #view(stored: Stored): FormView {
    return { t: this.t, form: this.form, start: formOf(stored.defaults), stored: formOf(stored), suggestions: stored.suggestions, changes: stored.changes, both: this.both,
      fault: setting => this.#faults.find(one => one.setting === setting)?.words ?? '', change: this.#change };
  }

  #contents(): TemplateResult {
    return html`<nav aria-labelledby="contents"><p id="contents" class="label">${this.t('settings.contents')}</p>
      <ul class="list">${SECTIONS.map(({ id, title }) => html`<li><a href="#${id}" @click=${this.#goTo(id)}>${this.t(title)}</a></li>`)}</ul></nav>`;
  }

  /** What is to be put right, with the way to each. */
  #summary(): TemplateResult | typeof nothing {
    const faults = this.#faults;
    return faults.length === 0 ? nothing : html`<div class="notice stop" id="summary" tabindex="-1" role="alert"><p>${this.t('errors.title')}</p>
      <ul class="list">${faults.map(({ setting, words }) => html`<li><a href="#${idOf(setting)}" @click=${this.#goTo(idOf(setting))}>${this.#label(setting)}: ${words}</a></li>`)}</ul></div>`;
  }

  /** Within a shadow root an address leads nowhere: the focus is taken there. */
  #goTo(id: string) {
    return (event: Event): void => {
      event.preventDefault();
      goTo(this.renderRoot, [id]);
    };
  }

  #label(setting: Setting): string {
    const shown = SECTIONS.flatMap(one => one.settings).find(one => one.setting === setting);
    return shown ? labelOf(this.t, shown) : setting;
  }

  #refusal(): TemplateResult | typeof nothing {
    const problem = this.#acting.problem;
    return problem?.code === 'stale' ? html`<p class="notice warn" role="alert">${this.t(this.unread ? 'settings.stale.unread' : 'settings.stale')}</p>
      ${trouble(this.t, this.unread, this.loginUrl)}`
      : this.#faults.length > 0 ? nothing : trouble(this.t, problem, this.loginUrl);
  }

  #status(unsaved: boolean): string {
    const t = this.t;
    return this.#acting.busy ? t('save.saving') : this.#roles.length === 0 ? t('settings.empty') : unsaved ? t('settings.unsaved') : this.done || t('settings.same');
  }

  get #isUnsaved(): boolean {
    const stored = this.#settings.value;
    return stored !== undefined && changedIn(formOf(stored), this.form).length > 0;
  }

  get #roles(): string[] {
    return this.form.acceptedDutyRoles as string[];
  }

  get #faults(): Fault[] {
    const said = (this.#acting.problem?.errors ?? []).flatMap(({ field, detail }) => isSetting(field) ? [{ setting: field, words: detail }] : []);
    return [...this.blank.map(setting => ({ setting, words: this.t(setting.startsWith('times.quiet') ? 'settings.wrong.clock' : 'settings.wrong.days') })), ...said];
  }

  #take(stored: Stored): Stored {
    this.form = formOf(stored);
    this.both = [];
    return stored;
  }

  readonly #change = (setting: Setting, value: Value): void => {
    this.form = { ...this.form, [setting]: value };
  };

  readonly #save = async (): Promise<void> => {
    const base = this.#settings.value;
    this.blank = incomplete(this.form);
    this.#acting.problem = this.unread = undefined;
    if (base && this.blank.length === 0) {
      await this.#send(base, this.form);
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#summary')?.focus();
  };

  /** What was changed while it was on its way stays in the form. */
  async #send(base: Stored, sent: Form): Promise<void> {
    const stored = await this.#acting.run(() => this.rest.put<Stored>('/settings', decidedOf(sent), base.version));
    if (stored) {
      this.form = joined(sent, this.form, formOf(stored)).form;
      this.both = [];
      this.#settings.value = stored;
      this.done = this.t('settings.saved');
    } else if (this.#acting.problem?.code === 'stale') {
      await this.#join(base);
    }
  }

  /** Somebody else was first: the own changes stay in the form, the rest becomes what counts now. */
  async #join(base: Stored): Promise<void> {
    const theirs = await this.rest.get<Stored>('/settings').catch((reason: unknown) => {
      this.unread = asRefusal(reason).problem;
      return undefined;
    });
    if (theirs) {
      const { form, both } = joined(formOf(base), this.form, formOf(theirs));
      this.form = form;
      this.both = both;
      this.#settings.value = theirs;
      this.requestUpdate();
    }
  }

  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    if (this.#isUnsaved) {
      event.preventDefault();
    }
  };
}
