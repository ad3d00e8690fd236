import Fuse from 'fuse.js';

/** Something that is found by what it is called. */
export interface Findable {
  readonly text: string;
  readonly more: string;
}

export interface Found<T> {
  readonly item: T;
  /** Lower is better. */
  readonly score: number;
}

const options = {
  threshold: 0.25,
  ignoreLocation: true,
  minMatchCharLength: 1,
  includeScore: true,
};

/** Makes a search over names, and where wanted over what stands beside them; forgives slips. */
export function fuzzySearch<T extends Findable>(
  items: readonly T[],
  keys: readonly (keyof Findable)[] = ['text', 'more'],
): (typed: string) => Found<T>[] {
  const fuse = new Fuse(items, { ...options, keys: [...keys] });
  return (typed) =>
    fuse
      .search(typed)
      .map(({ item, score = 1 }) => ({ item, score: rank(item, score, typed) }))
      .sort((a, b) => a.score - b.score);
}

/** Better than any likeness: a name that begins with what was typed, then a word of it that does. */
function rank({ text }: Findable, score: number, typed: string): number {
  const name = text.toLowerCase();
  if (name.startsWith(typed)) return score - 2;
  return name.includes(` ${typed}`) ? score - 1 : score;
}
