import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';
class X extends LitElement {
  @property() override lang = 'sv';
  override render() { return html`<p>${this.lang}</p>`; }
}
customElements.define('ms-x', X);
