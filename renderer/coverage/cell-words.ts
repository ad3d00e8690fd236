import type { Holders } from '../../shared/coverage/coverage.ts';
import { listOf } from '../../shared/words/grammar.ts';
import type { ShownCell } from './matrix.ts';

/** Who holds a cell, by name: "Ada and the team"; "Nobody". */
export function holderWords({ people, team }: Pick<Holders, 'people' | 'team'>): string {
  const names = people.map(({ name, open }) => (open ? `${name} (open position)` : name));
  const parts = [...names, ...(team ? [names.length > 0 ? 'the team' : 'Team'] : [])];
  return parts.length > 0 ? listOf(parts) : 'Nobody';
}

/** All that the eye sees of a cell, for those who hear it. */
export function cellLabel({ column, cell }: ShownCell): string {
  const parts = [
    `${cell.responsibility.label}, ${column.name}: ${holderWords(cell)}`,
    ...(cell.state === 'gap' ? ['gap'] : []),
    ...(cell.state === 'overlap' ? ['overlap'] : []),
    ...(cell.byHand ? ['set by hand'] : []),
  ];
  return parts.join(', ');
}
