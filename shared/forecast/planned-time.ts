import type { Change } from '../changes/change.ts';
import { draftStructure, need, validRow } from '../commands/command.ts';
import type { Structure } from '../model/document.ts';
import type { PlannedKind, PlannedTime } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';

/**
 * Sets the first and the last quarter (`2027-Q3`) in which a squad or a person is there; null is no
 * beginning or no end. @throws CommandRefused where it would end before it starts.
 */
export function setPlannedTime(
  structure: Structure,
  subject: PlannedKind,
  id: Id,
  fields: Partial<Pick<PlannedTime, 'startsIn' | 'endsIn'>>,
): Change[] {
  return draftStructure(structure, (draft) => {
    need(draft, subject, id);
    const now = draft.get('plannedTime', id);
    const row = { startsIn: null, endsIn: null, ...now, ...fields, id, subject };
    if (row.startsIn === null && row.endsIn === null) draft.remove('plannedTime', id);
    else draft.put('plannedTime', validRow('plannedTime', row));
  });
}
