/** @returns a whole number below the given one */
export type Random = (below: number) => number;

/** A small generator of its own, so that a seed gives the same walk everywhere. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(state / 2 ** 32 * below);
  };
}

export const one = <T>(all: readonly T[], random: Random): T | undefined => all[random(all.length)];

/** Whoever writes to it fails. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
