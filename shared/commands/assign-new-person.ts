import type { Change } from '../changes/change.ts';
import type { Structure } from '../model/document.ts';
import { isAt, type NewAssignment, putAssignment } from './assignments.ts';
import { draftStructure } from './command.ts';
import { type NewPerson, putPerson } from './subjects.ts';

export interface NewHolder extends Omit<NewAssignment, 'personId'> {
  readonly person: NewPerson;
  /** Whoever held the role there gives it up; otherwise the new person joins them. */
  readonly replace: boolean;
}

/** Adds a person or open position who holds a role on a squad or product from the start. */
export function assignNewPerson(structure: Structure, holder: NewHolder): Change[] {
  return draftStructure(structure, (draft) => {
    const { person, replace, ...assignment } = holder;
    for (const row of replace ? [...draft.rows('assignment')] : []) {
      if (row.role === holder.role && isAt(row, holder.on)) draft.remove('assignment', row.id);
    }
    putPerson(draft, person);
    putAssignment(draft, { ...assignment, personId: person.id });
  });
}
