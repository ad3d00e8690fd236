import type { Structure } from '../../shared/model/document.ts';
import type { Only } from '../store/interface-store.ts';

/** As it is compared: without case and without marks on letters. */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
}

/** Everything whose name holds the words: names that begin with them first, then in the plan's order. */
export function foundOnChart(structure: Structure, words: string): Only[] {
  const wanted = plain(words.trim());
  if (wanted === '') return [];
  const first: Only[] = [];
  const others: Only[] = [];
  for (const kind of ['product', 'squad', 'person'] as const) {
    for (const { id, name } of structure[kind].values()) {
      const at = plain(name).indexOf(wanted);
      if (at >= 0) (at === 0 ? first : others).push({ kind, id });
    }
  }
  return [...first, ...others];
}
