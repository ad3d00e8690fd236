import type { Structure } from '../../shared/model/document.ts';
import type { Selected } from '../store/interface-store.ts';
import { selectionWords } from '../words/action-words.ts';

/** Name of a product, squad or person; null for lines and for what is gone. */
export function nameOf(structure: Structure, { kind, id }: Selected): string | null {
  if (kind === 'assignment' || kind === 'reportingLine') return null;
  return structure[kind].get(id)?.name ?? null;
}

/** "Checkout" for one thing, "2 squads and 1 person" for several: as menus and notices call them. */
export function selectionLabel(structure: Structure, subjects: readonly Selected[]): string {
  const [first] = subjects;
  if (!first) return selectionWords.nothing;
  if (subjects.length === 1) return nameOf(structure, first) ?? selectionWords.one[first.kind];
  const counts = new Map<Selected['kind'], number>();
  for (const { kind } of subjects) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return selectionWords.several([...counts]);
}
