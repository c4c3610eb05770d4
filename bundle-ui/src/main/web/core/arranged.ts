export type Side = 'mine' | 'theirs';

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const among = (list: string[], others: string[]): string[] => list.filter(one => others.includes(one));

/** In which order both of them have it: the one who has moved something decides, and what the other has added comes after what it came after. */
export function arranged(base: string[], mine: string[], theirs: string[], chosen: Side): { order: string[]; torn: boolean } {
  const moved = (side: string[]): boolean => !same(among(side, base), among(base, side));
  const torn = moved(mine) && moved(theirs) && !same(among(mine, theirs), among(theirs, mine));
  const first = (torn ? chosen === 'mine' : moved(mine)) ? mine : theirs;
  const order = [...first];
  const second = first === mine ? theirs : mine;
  second.forEach((one, index) => {
    if (!order.includes(one)) {
      order.splice(order.indexOf(second[index - 1] ?? '') + 1, 0, one);
    }
  });
  return { order, torn };
}
