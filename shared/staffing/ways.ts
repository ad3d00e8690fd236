/** A way to clear a block: what it weighs, and what it takes of everything that blocks share. */
export interface Way<T> {
  readonly weight: number;
  readonly taken: readonly number[];
  readonly decisions: T;
}

/** Finds the lightest way that takes no more than so much of everything shared; null where none is. */
export type FindWay<T> = (most: readonly number[]) => Promise<Way<T> | null>;

const SMALL = 1e-9;
const within = (a: readonly number[], b: readonly number[]) =>
  a.every((value, at) => value <= (b[at] ?? 0) + SMALL);

/**
 * All ways of a block that may be part of the best whole: the lightest, then for everything that it
 * takes the lightest that takes less of it, and so on.
 * @param steps how much less "less" is, for everything shared
 */
export async function waysOf<T>(
  find: FindWay<T>,
  most: readonly number[],
  steps: readonly number[],
): Promise<Way<T>[]> {
  const asked: { readonly most: readonly number[]; readonly way: Way<T> | null }[] = [];
  const ways = new Set<Way<T>>();
  const queue: (readonly number[])[] = [most];
  const seen = new Set<string>();
  for (let next = queue.pop(); next; next = queue.pop()) {
    const bound = next;
    if (seen.has(bound.join(' '))) continue;
    seen.add(bound.join(' '));
    // What was lightest with more is lightest with less where it does not take more.
    const known = asked.find(
      (one) => within(bound, one.most) && (!one.way || within(one.way.taken, bound)),
    );
    const way = known ? known.way : await find(bound);
    if (!known) asked.push({ most: bound, way });
    if (!way) continue;
    ways.add(way);
    way.taken.forEach((amount, at) => {
      if (amount > 0) queue.push(bound.with(at, amount - (steps[at] ?? 1)));
    });
  }
  return [...ways];
}

interface Whole<T> {
  readonly weight: number;
  readonly taken: readonly number[];
  readonly chosen: readonly Way<T>[];
}

/** Without those that take as much or more than another and weigh as much or more. */
function front<T>(all: readonly Whole<T>[]): Whole<T>[] {
  const kept: Whole<T>[] = [];
  for (const one of [...all].sort((a, b) => a.weight - b.weight)) {
    if (!kept.some((better) => within(better.taken, one.taken))) kept.push(one);
  }
  return kept;
}

/** The lightest choice of one way a block that together takes no more than there is; null where none is. */
export function combine<T>(
  ways: readonly (readonly Way<T>[])[],
  there: readonly number[],
): readonly Way<T>[] | null {
  let wholes: Whole<T>[] = [{ weight: 0, taken: there.map(() => 0), chosen: [] }];
  for (const own of ways) {
    const all = wholes.flatMap(({ weight, taken, chosen }) =>
      own.map((way) => ({
        weight: weight + way.weight,
        taken: taken.map((amount, at) => amount + (way.taken[at] ?? 0)),
        chosen: [...chosen, way],
      })),
    );
    wholes = front(all.filter(({ taken }) => within(taken, there)));
  }
  return wholes[0]?.chosen ?? null;
}
