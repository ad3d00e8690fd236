import type { Change } from '../changes/change.ts';
import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { draftStructure, need } from './command.ts';
import { putOpenPosition } from './open-position.ts';

/** A squad whose backlog some people give up. */
export interface Handover {
  readonly squadId: Id;
  /** People who are not to own its backlog any longer; they keep every other role. */
  readonly from: readonly Id[];
}

/**
 * Moves the backlog of squads from people to Product Owners: the people give up `po` there, and a
 * squad left without a Product Owner gets an open position for one.
 */
export function handOverBacklog(
  structure: Structure,
  handovers: readonly Handover[],
  newId: () => Id,
): Change[] {
  return draftStructure(structure, (draft) => {
    for (const { squadId, from } of handovers) {
      need(draft, 'squad', squadId);
      let hasOwner = false;
      for (const row of [...draft.rows('assignment')]) {
        if (row.role !== 'po' || row.squadId !== squadId) continue;
        if (from.includes(row.personId)) draft.remove('assignment', row.id);
        else hasOwner = true;
      }
      if (!hasOwner) putOpenPosition(draft, 'po', { squadId }, newId);
    }
  });
}
