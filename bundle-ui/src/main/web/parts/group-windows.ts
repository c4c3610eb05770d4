import { html, type TemplateResult } from 'lit';
import type { Booking, Employee, Template } from '../core/types.js';
import type { Line } from './group-rows.js';

/** What the chef's list opens in front of itself. */
export type Window = { kind: 'assign'; chosen: Employee[] } | { kind: 'remind'; chosen: Employee[] } | { kind: 'book'; line: Line; booking: Booking | null } | { kind: 'undo' | 'takeOver' | 'outstanding'; line: Line };

interface Around {
  lang: string;
  api: string;
  loginUrl: string;
  skolbankenUrl: string;
  /** what the employee reads with the invitation */
  template: Template | undefined;
  /** the talk's version as the list has it now */
  versionOf(dialogue: string): number;
  close(): void;
  reload(): void;
}

export function groupWindow({ lang, api, loginUrl, skolbankenUrl, template, versionOf, close, reload }: Around, window: Window): TemplateResult {
  if (window.kind === 'assign') {
    return html`<ms-assign-dialog lang=${lang} api=${api} login-url=${loginUrl} skolbanken-url=${skolbankenUrl} .chosen=${window.chosen} @ms-close=${close}></ms-assign-dialog>`;
  }
  if (window.kind === 'remind') {
    return html`<ms-remind-dialog lang=${lang} api=${api} login-url=${loginUrl} .chosen=${window.chosen} @ms-close=${close}></ms-remind-dialog>`;
  }
  const { employee: { displayName }, dialogue } = window.line;
  const id = dialogue?.id ?? '';
  switch (window.kind) {
    case 'book': return html`<ms-booking-dialog lang=${lang} api=${api} login-url=${loginUrl} context=${id} employee=${displayName} .booking=${window.booking} .template=${template} @ms-close=${close}></ms-booking-dialog>`;
    case 'undo': return html`<ms-undo-dialog lang=${lang} api=${api} login-url=${loginUrl} context=${id} employee=${displayName} template=${dialogue?.template.title ?? ''} .version=${versionOf(id)} @ms-close=${close}></ms-undo-dialog>`;
    case 'outstanding': return html`<ms-outstanding-dialog lang=${lang} api=${api} login-url=${loginUrl} context=${id} employee=${displayName} .reason=${dialogue?.outstandingReason ?? null} .version=${versionOf(id)} @ms-close=${close}></ms-outstanding-dialog>`;
    case 'takeOver': return html`<ms-take-over-dialog lang=${lang} api=${api} login-url=${loginUrl} context=${id} employee=${displayName} .version=${versionOf(id)} @ms-close=${close} @ms-stale=${reload}></ms-take-over-dialog>`;
  }
}
