import type { Change } from '../changes/change.ts';
import type { StructureDraft } from '../changes/draft.ts';
import { putAssignment } from '../commands/assignments.ts';
import { draftStructure, need } from '../commands/command.ts';
import { putPerson } from '../commands/subjects.ts';
import type { Structure } from '../model/document.ts';
import { type Id, MAX_NAME } from '../model/fields.ts';
import { openPosition, roleNames } from '../words/roles.ts';
import type { Owner } from './choices.ts';
import { shareOf } from './holdings.ts';
import type { Decision } from './model.ts';

type Role = 'pm' | 'po';

/** Makes each new position once, however many squads it serves, and names it by the first of them. */
function positionsIn(draft: StructureDraft, newId: () => Id) {
  const made = new Map<string, Id>();
  return (role: Role, firstSquadId: Id): Id => {
    const key = `${role} ${firstSquadId}`;
    const known = made.get(key);
    if (known) return known;
    const id = newId();
    made.set(key, id);
    const squad = need(draft, 'squad', firstSquadId).name;
    const name = openPosition(`${roleNames[role]}, ${squad}`).slice(0, MAX_NAME);
    putPerson(draft, { id, name, title: roleNames[role], open: true });
    return id;
  };
}

function give(
  draft: StructureDraft,
  squadId: Id,
  role: Role,
  personId: Id | null,
  share: number | null,
  newId: () => Id,
): void {
  for (const row of [...draft.rows('assignment')]) {
    if (row.squadId !== squadId || row.role !== role || row.personId === personId) continue;
    draft.remove('assignment', row.id);
  }
  if (personId === null) return;
  putAssignment(draft, { id: newId(), personId, role, on: { squadId }, share });
}

/**
 * Carries decisions out: who takes a role over takes the share of time with it that its holder
 * spent; nobody is deleted.
 */
export function carryOut(
  structure: Structure,
  decisions: readonly Decision[],
  newId: () => Id,
): Change[] {
  return draftStructure(structure, (draft) => {
    const position = positionsIn(draft, newId);
    const holder = (owner: Owner, role: Role): Id | null => {
      if (owner.kind === 'person') return owner.personId;
      return owner.kind === 'hire' ? position(role, owner.firstSquadId) : null;
    };
    for (const { choices, direction, backlog } of decisions) {
      const { squad, assignments } = choices.facts;
      for (const [role, owner] of [
        ['pm', direction],
        ['po', backlog],
      ] as const) {
        if (owner.kind === 'keep') continue;
        const share = shareOf(assignments, role);
        give(draft, squad.id, role, holder(owner, role), share, newId);
      }
      if (backlog.kind === 'team') {
        draft.put('squad', { ...need(draft, 'squad', squad.id), ordersOwnBacklog: true });
      }
    }
  });
}
