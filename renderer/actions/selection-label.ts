import type { Structure } from '../../shared/model/document.ts';
import { numberText } from '../../shared/words/formats.ts';
import { listOf } from '../../shared/words/grammar.ts';
import type { Selected } from '../store/interface-store.ts';

const plurals: Readonly<Record<Selected['kind'], readonly [string, string]>> = {
  product: ['product', 'products'],
  squad: ['squad', 'squads'],
  person: ['person', 'people'],
  assignment: ['role', 'roles'],
  reportingLine: ['reporting line', 'reporting lines'],
};

/** Name of a product, squad or person; null for lines and for what is gone. */
export function nameOf(structure: Structure, { kind, id }: Selected): string | null {
  if (kind === 'assignment' || kind === 'reportingLine') return null;
  return structure[kind].get(id)?.name ?? null;
}

/** "1 squad", "3 people". */
export function counted(kind: Selected['kind'], count: number): string {
  const [one, many] = plurals[kind];
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

/** "Checkout" for one thing, "2 squads and 1 person" for several: as menus and notices call them. */
export function selectionLabel(structure: Structure, subjects: readonly Selected[]): string {
  const [first] = subjects;
  if (!first) return 'nothing';
  if (subjects.length === 1) return nameOf(structure, first) ?? plurals[first.kind][0];
  const counts = new Map<Selected['kind'], number>();
  for (const { kind } of subjects) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return listOf([...counts].map(([kind, count]) => counted(kind, count)));
}
