import type { Change } from '../changes/change.ts';
import type { StructureDraft } from '../changes/draft.ts';
import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { type Place, putAssignment } from './assignments.ts';
import { draftStructure } from './command.ts';
import { putPerson } from './subjects.ts';

/** Title of an open position by the role that it is to hold. */
export const openTitles = { pm: 'Product Manager', po: 'Product Owner' } as const;

/** Writes an open position that holds a role on a squad or product. @returns its id. */
export function putOpenPosition(
  draft: StructureDraft,
  role: 'pm' | 'po',
  on: Place,
  newId: () => Id,
): Id {
  const id = newId();
  const title = openTitles[role];
  putPerson(draft, { id, name: `Open ${title}`, title, open: true });
  putAssignment(draft, { id: newId(), personId: id, role, on });
  return id;
}

/** Adds an open position that holds a role on a squad or product. */
export function addOpenPosition(
  structure: Structure,
  role: 'pm' | 'po',
  on: Place,
  newId: () => Id,
): Change[] {
  return draftStructure(structure, (draft) => {
    putOpenPosition(draft, role, on, newId);
  });
}
