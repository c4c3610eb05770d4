import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

/** Leaves a box alone while what stands in it means the same: the caret stays, and so does a line that has just been begun. */
class Typed extends Directive {
  override render(text: string, _same: (typed: string) => boolean): unknown {
    return text;
  }

  override update(part: PropertyPart, [text, same]: [string, (typed: string) => boolean]): unknown {
    const { value } = part.element as HTMLInputElement | HTMLTextAreaElement;
    if (value === text || (value !== '' && same(value))) {
      return noChange;
    }
    setCommittedValue(part);
    return text;
  }
}

export const typed = directive(Typed);
