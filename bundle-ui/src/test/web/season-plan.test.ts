import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Proposals } from '../../main/web/core/booking-types.js';
import type { Frame } from '../../main/web/core/planning.js';
import { SeasonPlan, sortedPlan } from '../../main/web/core/season-plan.js';
import { timeOf } from '../../main/web/core/slots.js';

const frame: Frame = { from: '2026-11-23', until: '2026-12-04', weekdays: [1, 2, 3, 4, 5], dayFrom: 8 * 60, dayUntil: 16 * 60, zone: 'Europe/Stockholm' };
const talk = (displayName: string) => ({ dialogue: displayName, person: displayName, displayName });
const answer: Proposals = {
  entries: [{ ...talk('Alva'), revision: 0, start: '2026-11-26T12:00:00Z', minutes: 60 }, { ...talk('Erik'), revision: 0, start: '2026-11-26T10:30:00Z', minutes: 60 }],
  unplaced: [{ ...talk('Moa'), why: 'PERIOD_FULL' }], busy: [], employeeBusy: [], calendar: 'KNOWN' };
const words = ({ plan }: SeasonPlan): string => sortedPlan(plan).map(one => `${one.displayName} ${one.date} ${timeOf(one.at)}`).join(', ');
const BEGUN = 'Erik 2026-11-26 11:30, Alva 2026-11-26 13:00';

/** The same numbers for the same seed. */
function random(seed: number): (below: number) => number {
  let state = seed % 4_294_967_296;
  return below => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor(state / 4_294_967_296 * below);
  };
}

describe('a season that is worked on', () => {
  test('lets a talk go by quarters and days, and tells when two collide', () => {
    const season = new SeasonPlan(answer, frame, 60);
    assert.equal(season.collides, false);
    season.step('Erik', 0, 45);
    assert.equal(season.collides, true);
    season.step('Erik', 2, 0);
    assert.equal(words(season), 'Alva 2026-11-26 13:00, Erik 2026-11-27 12:15');
    assert.equal(season.collides, false);
    assert.equal(season.step('Zara', 0, 15), undefined);
  });

  test('has nothing to take back when a talk could not move', () => {
    const season = new SeasonPlan(answer, frame, 60);
    season.move('Alva', '2026-11-26', 13 * 60);
    assert.equal(season.canUndo, false);
  });

  test('takes in whoever got no time, and lets go of whoever is taken out, without losing anybody', () => {
    const season = new SeasonPlan(answer, frame, 60);
    const there = season.putIn({ ...talk('Moa'), why: 'PERIOD_FULL' });
    assert.deepEqual([there.date, timeOf(there.at), season.unplaced.length], ['2026-11-23', '08:00', 0]);
    season.takeOut(there);
    assert.deepEqual(season.unplaced.map(one => `${one.displayName} ${one.why}`), ['Moa TAKEN_OUT']);
    assert.equal(season.go('undo')?.displayName, 'Moa');
  });

  test('is at its beginning when every step is taken back, and at its end when all are done again', () => {
    const seed = Date.now();
    console.log(`The season’s steps have the seed ${seed}`);
    const next = random(seed);
    const season = new SeasonPlan(answer, frame, 60);
    for (let step = 0; step < 150; step++) {
      const name = ['Alva', 'Erik', 'Moa'][next(3)] as string;
      const one = season.find(name);
      const out = season.unplaced.find(other => other.displayName === name);
      if (out) {
        season.putIn(out);
      } else if (one && next(5) === 0) {
        season.takeOut(one);
      } else {
        season.step(name, next(3) - 1, 15 * (next(9) - 4));
      }
      assert.equal(season.plan.length + season.unplaced.length, 3);
    }
    const end = words(season);
    while (season.canUndo) {
      season.go('undo');
    }
    assert.equal(words(season), BEGUN);
    while (season.canRedo) {
      season.go('redo');
    }
    assert.equal(words(season), end);
  });

  test('has a week for every talk, also for one that was put outside', () => {
    const season = new SeasonPlan(answer, frame, 60);
    season.move('Alva', '2026-12-16', 13 * 60);
    assert.deepEqual(season.weeks, ['2026-11-23', '2026-11-30', '2026-12-14']);
  });
});
