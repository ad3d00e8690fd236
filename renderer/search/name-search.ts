import Fuse from 'fuse.js';
import { foldText } from './fold-text.ts';

/** How near a name is to what was typed: the lower, the nearer. The order of every list that is searched. */
export const NEARNESS = {
  /** It is the name itself. */
  same: 0,
  /** The name begins with it. */
  begins: 1,
  /** A word of the name begins with it. */
  word: 2,
  /** It stands inside a word of the name. */
  holds: 3,
  /** It is in what stands beside the name, a title for instance. */
  beside: 4,
  /** The name is like it, as with a slip; how like is added, from 0 to 1. */
  like: 5,
} as const;

const betweenWords = /[^\p{L}\p{N}\p{M}]/u;

/** How near a folded name is to what was typed, folded; null where the name does not hold it. */
export function nearnessOf(name: string, query: string): number | null {
  let at = name.indexOf(query);
  if (at < 0) return null;
  if (at === 0) return name.length === query.length ? NEARNESS.same : NEARNESS.begins;
  for (; at > 0; at = name.indexOf(query, at + 1)) {
    if (betweenWords.test(name.charAt(at - 1))) return NEARNESS.word;
  }
  return NEARNESS.holds;
}

/** What something is found by: its name, and where wanted what stands beside it. */
export interface Naming {
  readonly name: string;
  readonly beside?: string;
}

export interface Hit<T> {
  readonly item: T;
  readonly nearness: number;
}

interface Folded<T> extends Naming {
  readonly item: T;
}

const slips = {
  threshold: 0.25,
  ignoreLocation: true,
  minMatchCharLength: 1,
  includeScore: true,
  keys: ['name', 'beside'],
};

/**
 * Makes a search over names that ranks as every list does: the name itself first, then names that
 * begin with what was typed, then words that do, then the rest; equals stay in the order given.
 *
 * @returns the hits for what was typed, nearest first. Names that are only like it are looked for
 * where fewer than `enough` names hold it.
 */
export function nameSearch<T>(
  items: readonly T[],
  naming: (item: T) => Naming,
): (typed: string, enough: number) => Hit<T>[] {
  const all = items.map((item): Folded<T> => {
    const { name, beside = '' } = naming(item);
    return { item, name: foldText(name.trim()), beside: foldText(beside) };
  });
  let fuse: Fuse<Folded<T>> | undefined;
  const likely = (query: string, without: ReadonlySet<T>): Hit<T>[] => {
    fuse ??= new Fuse(all, slips);
    return fuse
      .search(query)
      .filter(({ item: { item } }) => !without.has(item))
      .map(({ item: { item }, score = 1 }) => ({ item, nearness: NEARNESS.like + score }));
  };
  return (typed, enough) => {
    const query = foldText(typed.trim());
    if (query === '') return [];
    const hits: Hit<T>[] = [];
    for (const { item, name, beside = '' } of all) {
      const nearness = nearnessOf(name, query) ?? (beside.includes(query) ? NEARNESS.beside : null);
      if (nearness !== null) hits.push({ item, nearness });
    }
    hits.sort((a, b) => a.nearness - b.nearness);
    if (hits.length >= enough) return hits;
    return [...hits, ...likely(query, new Set(hits.map(({ item }) => item)))];
  };
}
