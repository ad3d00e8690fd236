import { responsibilityOf } from '../catalog/responsibilities.ts';
import type { Change } from '../changes/change.ts';
import type { StructureDraft } from '../changes/draft.ts';
import type { Structure } from '../model/document.ts';
import type { ResponsibilityHolder } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { refusals } from '../words/commands.ts';
import type { Place } from './assignments.ts';
import { CommandRefused, draftStructure, need, validRow } from './command.ts';

/** A cell of the responsibility matrix: strategic ones are a product's, execution ones a squad's. */
export interface ResponsibilityCell {
  readonly responsibility: string;
  readonly on: Place;
}

/** Who holds a responsibility: one of several people, the team, or explicitly nobody. */
export type Holder = { readonly kind: 'person'; readonly personId: Id } | 'team' | 'nobody';

function needCell(draft: StructureDraft, { responsibility, on }: ResponsibilityCell): void {
  const entry = responsibilityOf(responsibility);
  if (!entry) throw new CommandRefused(refusals.noResponsibility(responsibility));
  const onSquad = 'squadId' in on;
  if ((entry.layer === 'execution') !== onSquad) {
    const { heldForProduct, heldForSquad } = refusals;
    throw new CommandRefused((onSquad ? heldForProduct : heldForSquad)(entry.label));
  }
  if (onSquad) need(draft, 'squad', on.squadId);
  else need(draft, 'product', on.productId);
}

function isInCell(row: ResponsibilityHolder, { responsibility, on }: ResponsibilityCell): boolean {
  if (row.responsibility !== responsibility) return false;
  return 'squadId' in on ? row.squadId === on.squadId : row.productId === on.productId;
}

/** Writes a cell into a draft; see {@link setResponsibilityHolders}. */
export function putResponsibilityHolders(
  draft: StructureDraft,
  cell: ResponsibilityCell,
  holders: readonly Holder[] | null,
  newId: () => Id,
): void {
  needCell(draft, cell);
  if (holders && holders.length > 1 && holders.includes('nobody')) {
    throw new CommandRefused(refusals.somebodyAndNobody);
  }
  const wanted = new Map<string, Pick<ResponsibilityHolder, 'holder' | 'personId'>>();
  for (const holder of holders?.length === 0 ? ['nobody' as const] : (holders ?? [])) {
    if (typeof holder === 'string') wanted.set(holder, { holder, personId: null });
    else wanted.set(`person ${holder.personId}`, { holder: 'person', personId: holder.personId });
  }
  for (const row of [...draft.rows('responsibilityHolder')]) {
    if (!isInCell(row, cell)) continue;
    const key = row.holder === 'person' ? `person ${row.personId}` : row.holder;
    // A holder who stays keeps the row.
    if (!wanted.delete(key)) draft.remove('responsibilityHolder', row.id);
  }
  const { responsibility, on } = cell;
  const place = {
    productId: 'productId' in on ? on.productId : null,
    squadId: 'squadId' in on ? on.squadId : null,
  };
  for (const who of wanted.values()) {
    if (who.personId !== null) need(draft, 'person', who.personId);
    const row = { id: newId(), responsibility, ...place, ...who };
    draft.put('responsibilityHolder', validRow('responsibilityHolder', row));
  }
}

/**
 * Sets by hand who holds a responsibility; null goes back to the default, the holders of the roles.
 * An empty list is "nobody".
 */
export function setResponsibilityHolders(
  structure: Structure,
  cell: ResponsibilityCell,
  holders: readonly Holder[] | null,
  newId: () => Id,
): Change[] {
  return draftStructure(structure, (draft) =>
    putResponsibilityHolders(draft, cell, holders, newId),
  );
}

/** Takes several cells back to their default in one step. */
export function resetResponsibilities(
  structure: Structure,
  cells: readonly ResponsibilityCell[],
): Change[] {
  return draftStructure(structure, (draft) => {
    for (const row of [...draft.rows('responsibilityHolder')]) {
      if (cells.some((cell) => isInCell(row, cell))) draft.remove('responsibilityHolder', row.id);
    }
  });
}
