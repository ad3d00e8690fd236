import type { Change } from '../changes/change.ts';
import type { StructureDraft } from '../changes/draft.ts';
import type { Structure } from '../model/document.ts';
import type { Assignment, Role } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { refusals } from '../words/commands.ts';
import { CommandRefused, draftStructure, need, validRow } from './command.ts';

/** Where a role is held: on a squad or on a whole product. */
export type Place = { readonly squadId: Id } | { readonly productId: Id };

export interface NewAssignment {
  readonly id: Id;
  readonly personId: Id;
  readonly role: Role;
  readonly on: Place;
  readonly share?: number | null;
  readonly acting?: boolean;
}

function placeFields(on: Place): Pick<Assignment, 'squadId' | 'productId'> {
  return 'squadId' in on
    ? { squadId: on.squadId, productId: null }
    : { squadId: null, productId: on.productId };
}

/** Whether an assignment is on that squad or product itself. */
export function isAt(row: Assignment, on: Place): boolean {
  return 'squadId' in on ? row.squadId === on.squadId : row.productId === on.productId;
}

/** Writes an assignment into a draft; where the person already holds that role there, nothing changes. */
export function putAssignment(draft: StructureDraft, assignment: NewAssignment): void {
  const { id, personId, role, on, share = null, acting = false } = assignment;
  need(draft, 'person', personId);
  if ('squadId' in on) need(draft, 'squad', on.squadId);
  else need(draft, 'product', on.productId);
  for (const row of draft.rows('assignment')) {
    if (row.personId === personId && row.role === role && isAt(row, on)) return;
  }
  draft.put(
    'assignment',
    validRow('assignment', { id, personId, role, ...placeFields(on), share, acting }),
  );
}

/** Gives somebody a role on a squad or product, beside whoever holds it already. */
export function assign(structure: Structure, assignment: NewAssignment): Change[] {
  return draftStructure(structure, (draft) => putAssignment(draft, assignment));
}

/** Puts somebody into a slot: whoever held the role there gives it up. */
export function fillSlot(structure: Structure, assignment: NewAssignment): Change[] {
  return draftStructure(structure, (draft) => {
    const { personId, role, on } = assignment;
    for (const row of [...draft.rows('assignment')]) {
      if (row.role === role && isAt(row, on) && row.personId !== personId) {
        draft.remove('assignment', row.id);
      }
    }
    putAssignment(draft, assignment);
  });
}

/** Takes an assignment away. */
export function unassign(structure: Structure, id: Id): Change[] {
  return draftStructure(structure, (draft) => {
    need(draft, 'assignment', id);
    draft.remove('assignment', id);
  });
}

/** Changes the share (percent of the person's time), the role or the acting mark of an assignment. */
export function editAssignment(
  structure: Structure,
  id: Id,
  fields: Partial<Pick<Assignment, 'share' | 'acting' | 'role'>>,
): Change[] {
  return draftStructure(structure, (draft) => {
    const row = { ...need(draft, 'assignment', id), ...fields };
    for (const other of draft.rows('assignment')) {
      const same =
        other.id !== id &&
        other.personId === row.personId &&
        other.role === row.role &&
        other.squadId === row.squadId &&
        other.productId === row.productId;
      if (same) throw new CommandRefused(refusals.roleHeld);
    }
    draft.put('assignment', validRow('assignment', row));
  });
}
