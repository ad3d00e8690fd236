import type { Change } from '../changes/change.ts';
import type { StructureDraft } from '../changes/draft.ts';
import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { openPosition, roleNames } from '../words/roles.ts';
import { type Place, putAssignment } from './assignments.ts';
import { draftStructure } from './command.ts';
import { putPerson } from './subjects.ts';

/** Writes an open position that holds a role on a squad or product. @returns its id. */
export function putOpenPosition(
  draft: StructureDraft,
  role: 'pm' | 'po',
  on: Place,
  newId: () => Id,
): Id {
  const id = newId();
  const title = roleNames[role];
  putPerson(draft, { id, name: openPosition(title), title, open: true });
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
