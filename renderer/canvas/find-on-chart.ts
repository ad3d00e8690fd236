import type { Structure } from '../../shared/model/document.ts';
import { nameSearch } from '../search/name-search.ts';
import type { Only } from '../store/interface-store.ts';

/** Makes the search that steps through a chart. @returns everything of that name, nearest first. */
export function searchOnChart(structure: Structure): (words: string) => Only[] {
  const all = (['product', 'squad', 'person'] as const).flatMap((kind) =>
    [...structure[kind].values()].map(({ id, name }) => ({ kind, id, name })),
  );
  const search = nameSearch(all, ({ name }) => ({ name }));
  // Names that are only like it are stepped through where nothing holds it.
  return (words) => search(words, 1).map(({ item: { kind, id } }) => ({ kind, id }));
}
