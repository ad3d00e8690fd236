import type { Change } from '../../shared/changes/change.ts';
import { draftStructure } from '../../shared/commands/command.ts';
import {
  type Holder,
  putResponsibilityHolders,
  type ResponsibilityCell,
} from '../../shared/commands/responsibility-holders.ts';
import type { CoverageCell } from '../../shared/coverage/coverage.ts';
import type { Structure } from '../../shared/model/document.ts';
import { cellEditWords } from '../words/coverage-words.ts';
import type { ShownCell } from './matrix.ts';

/** The holders to write into a cell; null is what the roles say. */
export type HoldersToSet = readonly Holder[] | null;

export interface CellEdit {
  readonly target: ShownCell;
  readonly holders: HoldersToSet;
}

export function commandCell({ column: { place }, cell }: ShownCell): ResponsibilityCell {
  return {
    responsibility: cell.responsibility.id,
    on: place.kind === 'squad' ? { squadId: place.id } : { productId: place.id },
  };
}

/** What would have to be set for a cell to be as it is. */
export function holdersToSet({ byHand, people, team }: CoverageCell): HoldersToSet {
  return byHand ? holdersNamed({ people, team }) : null;
}

/** The holders of a cell by name, wherever they come from. */
export function holdersNamed({
  people,
  team,
}: Pick<CoverageCell, 'people' | 'team'>): readonly Holder[] {
  const named: Holder[] = people.map(({ id }) => ({ kind: 'person', personId: id }));
  if (team) named.push('team');
  return named.length > 0 ? named : ['nobody'];
}

/** Writes several cells at once: one undo step. */
export function writeCells(
  structure: Structure,
  edits: readonly CellEdit[],
  newId: () => string,
): Change[] {
  return draftStructure(structure, (draft) => {
    for (const { target, holders } of edits) {
      // A cell that follows the roles already has no rows to look for.
      if (holders === null && !target.cell.byHand) continue;
      putResponsibilityHolders(draft, commandCell(target), holders, newId);
    }
  });
}

/** What the undo menu calls it. */
export function editLabel(edits: readonly CellEdit[]): string {
  const [first] = edits;
  const back = edits.every(({ holders }) => holders === null);
  if (edits.length !== 1 || !first) {
    return (back ? cellEditWords.resetSeveral : cellEditWords.setHolders)(edits.length);
  }
  const { cell, column } = first.target;
  const label = back ? cellEditWords.reset : cellEditWords.setHolder;
  return label(cell.responsibility.label, column.name);
}
