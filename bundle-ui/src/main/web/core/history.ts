const MOST = 200;

/** What something has been, so that every step can be taken back and done again. Typing in one place is one step. */
export class History<T> {
  now: T;
  #past: T[] = [];
  #future: T[] = [];
  #place: string | undefined;

  constructor(start: T) {
    this.now = start;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** @param place where it was changed; nothing for what is a step of its own */
  did(next: T, place?: string): void {
    if (next === this.now) {
      return;
    }
    if (place === undefined || place !== this.#place || !this.canUndo) {
      this.#past = [...this.#past.slice(1 - MOST), this.now];
    }
    this.#place = place;
    this.#future = [];
    this.now = next;
  }

  /** What is typed next is another step. */
  pause(): void {
    this.#place = undefined;
  }

  undo(): void {
    this.#go(this.#past, this.#future);
  }

  redo(): void {
    this.#go(this.#future, this.#past);
  }

  #go(from: T[], to: T[]): void {
    const next = from.pop();
    if (next !== undefined) {
      to.push(this.now);
      this.now = next;
    }
    this.#place = undefined;
  }
}
