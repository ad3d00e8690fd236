import type { Change } from '../changes/change.ts';
import type { Structure } from '../model/document.ts';
import type { Role } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { isAt, type Place } from './assignments.ts';
import { draftStructure } from './command.ts';

/** Takes a role on squads or products from everybody who holds it there, some people excepted. */
export function clearSlots(
  structure: Structure,
  role: Role,
  places: readonly Place[],
  except: readonly Id[] = [],
): Change[] {
  return draftStructure(structure, (draft) => {
    for (const row of [...draft.rows('assignment')]) {
      if (row.role !== role || except.includes(row.personId)) continue;
      if (places.some((place) => isAt(row, place))) draft.remove('assignment', row.id);
    }
  });
}
