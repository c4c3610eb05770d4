import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { ModuleElement } from '../core/element.js';
import { focused } from '../core/focus.js';

/** A native modal dialog around its content; the slot `actions` is its foot. Asks to be closed by `ms-close`. */
export class Modal extends ModuleElement {
  static override styles = [...ModuleElement.styles, css`
    :host { display: contents; }
    dialog {
      inline-size: min(100vw - 16px, var(--_width, 560px)); max-inline-size: none; max-block-size: calc(100dvh - 16px); padding: 0; margin: auto;
      background: var(--_surface); color: var(--_ink); border: 1px solid var(--_muted); border-radius: var(--_radius); overflow: auto;
    }
    :host([wide]) dialog { --_width: 920px; }
    dialog::backdrop { background: rgb(0 0 0 / 50%); }
    header { display: flex; gap: 16px; justify-content: space-between; align-items: start; padding: 16px 16px 0 24px; }
    header button { flex: none; }
    h2 { font-size: 1.375rem; padding-block: 8px; min-inline-size: 0; }
    .body { padding: 8px 24px 24px; }
    footer { display: flex; flex-wrap: wrap; gap: 12px; padding: 16px 24px; border-block-start: 1px solid var(--_line); }
    @media (max-width: 480px) { h2 { font-size: 1.125rem; } header { gap: 4px; padding-inline: 16px 8px; } .body, footer { padding-inline: 16px; } }
  `];

  @property() heading = '';
  @property({ type: Boolean, reflect: true }) wide = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  /** what had the focus: what was pressed, however deep */
  #opener: HTMLElement | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#opener = focused();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const opener = this.#opener;
    queueMicrotask(() => opener?.focus());
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  /** Another heading is another step: it starts at its top. */
  protected override updated(changed: PropertyValues): void {
    if (changed.get('heading')) {
      this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
    }
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="heading" @cancel=${this.#onCancel} @close=${this.#onClosed}>
      <header>
        <h2 id="heading" tabindex="-1" autofocus>${this.heading}</h2>
        <button type="button" class="plain" @click=${() => this.tell('ms-close')}>${this.t('close')}</button>
      </header>
      <div class="body"><slot></slot></div>
      <footer><slot name="actions"></slot></footer>
    </dialog>`;
  }

  /** A browser may close it without asking first. Who keeps it open has it back. */
  readonly #onClosed = (): void => {
    this.tell('ms-close');
    setTimeout(() => {
      if (this.isConnected && !this.dialog.open) {
        this.dialog.showModal();
      }
    });
  };

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.tell('ms-close');
  };
}
