import type { Proposals } from './booking-types.js';
import { History } from './history.js';
import { clashesOf, firstGap, movedTo, occupiedOf, otherDay, plannedOf, weeksOf, type Clash, type Frame, type Occupied, type Planned } from './planning.js';
import { mondayOf } from './slots.js';

export type Unplaced = Proposals['unplaced'][number];
interface Stand { plan: readonly Planned[]; unplaced: readonly Unplaced[] }

export const sortedPlan = (plan: readonly Planned[]): Planned[] =>
  [...plan].sort((one, other) => one.date.localeCompare(other.date) || one.at - other.at);

/** A proposal that is worked on: every step can be taken back. */
export class SeasonPlan {
  readonly occupied: Occupied;
  /** the calendar did not say who is busy when */
  readonly unknown: boolean;
  readonly #history: History<Stand>;

  /** @param minutes how long a talk is that is put in by hand */
  constructor(answer: Proposals, readonly frame: Frame, readonly minutes: number) {
    this.occupied = occupiedOf(answer, frame.zone);
    this.unknown = answer.calendar === 'UNKNOWN';
    this.#history = new History<Stand>({ plan: answer.entries.map(one => plannedOf(one, frame.zone)), unplaced: answer.unplaced });
  }

  get plan(): readonly Planned[] {
    return this.#history.now.plan;
  }

  get unplaced(): readonly Unplaced[] {
    return this.#history.now.unplaced;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** The Mondays of the season, and of those weeks in which a talk was put besides. */
  get weeks(): string[] {
    return [...new Set([...weeksOf(this.frame), ...this.plan.map(one => mondayOf(one.date))])].sort();
  }

  /** Whether two talks are at the same time: that cannot be booked. */
  get collides(): boolean {
    return this.plan.some(one => this.clashes(one).some(clash => clash.with === 'talk'));
  }

  find(dialogue: string): Planned | undefined {
    return this.plan.find(one => one.dialogue === dialogue);
  }

  clashes(one: Planned): Clash[] {
    return clashesOf(one, this.plan, this.occupied);
  }

  /** @returns where the talk stands now; nothing where it is not in the plan */
  move(dialogue: string, date: string, at: number): Planned | undefined {
    const one = this.find(dialogue);
    const moved = one && movedTo(one, date, at, this.frame);
    if (moved && moved !== one) {
      this.#history.did({ ...this.#history.now, plan: this.plan.map(other => other === one ? moved : other) });
    }
    return moved;
  }

  step(dialogue: string, days: number, minutes: number): Planned | undefined {
    const one = this.find(dialogue);
    return one && this.move(dialogue, days === 0 ? one.date : otherDay(one.date, days > 0, this.frame), one.at + minutes);
  }

  /** Into the first gap; where there is none at the beginning, to be moved by hand. */
  putIn({ dialogue, person, displayName }: Unplaced): Planned {
    const talk = { dialogue, person, displayName, revision: 0, minutes: this.minutes };
    const there = firstGap(talk, this.plan, this.occupied, this.frame) ?? { ...talk, date: this.frame.from, at: this.frame.dayFrom };
    this.#history.did({ plan: [...this.plan, there], unplaced: this.unplaced.filter(one => one.dialogue !== dialogue) });
    return there;
  }

  takeOut({ dialogue, person, displayName }: Planned): void {
    this.#history.did({ plan: this.plan.filter(one => one.dialogue !== dialogue), unplaced: [...this.unplaced, { dialogue, person, displayName, why: 'TAKEN_OUT' }] });
  }

  /** @returns the talk that stands elsewhere now */
  go(way: 'undo' | 'redo'): Planned | undefined {
    const before = this.plan;
    this.#history[way]();
    return this.plan.find(one => !before.includes(one));
  }
}
