export type Dragged = 'question' | 'section' | 'preparation';

/** What is dragged about in a list, and what it is over. */
export class Dragging {
  kind: Dragged | undefined;
  id = '';
  over = '';
  /** in the lower half of what it is over */
  after = false;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  begin(kind: Dragged, id: string): void {
    [this.kind, this.id] = [kind, id];
    this.hover('', false);
  }

  hover(over: string, after: boolean): void {
    [this.over, this.after] = [over, after];
    this.#changed();
  }

  end(): void {
    [this.kind, this.id] = [undefined, ''];
    this.hover('', false);
  }

  /** @returns where in a list it comes to lie, counted without it */
  landing(ids: string[]): number {
    return ids.filter(one => one !== this.id).indexOf(this.over) + (this.after ? 1 : 0);
  }
}
