import { resetResponsibilities } from '../commands/responsibility-holders.ts';
import { type CoveragePlace, defaultHolders, stateOf } from '../coverage/coverage.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import type { Named } from '../words/grammar.ts';
import type { Suggestion } from './types.ts';

/** Gives responsibilities of a place back to whoever holds its roles; safe only where those name one holder. */
export function backToRoles(
  index: StructureIndex,
  place: CoveragePlace,
  responsibilities: readonly string[],
  label: (holders: readonly Named[] | 'team') => string,
): readonly Suggestion[] {
  const standard = defaultHolders(index, place);
  if (stateOf(standard) !== 'held') return [];
  const on = place.kind === 'squad' ? { squadId: place.id } : { productId: place.id };
  const cells = responsibilities.map((responsibility) => ({ responsibility, on }));
  return [
    {
      id: 'back-to-roles',
      label: label(standard.team ? 'team' : standard.people),
      changes: (structure) => resetResponsibilities(structure, cells),
    },
  ];
}
