import type { StructureIndex } from '../../shared/model/structure-index.ts';
import { titleKindOfPerson } from '../../shared/model/title-kind.ts';
import type { Finding, RuleId } from '../../shared/rules/types.ts';

export type HiredRole = 'pm' | 'po';

/** Rules whose way out may be to hire, by the role that is missing there. */
const byRule: Readonly<Partial<Record<RuleId, HiredRole>>> = {
  'missing/direction': 'pm',
  'missing/backlog-owner': 'po',
  'missing/po-support': 'po',
};

/** The role that somebody in this position would hold; by its title where it holds none yet. */
export function roleOfPosition(index: StructureIndex, personId: string): HiredRole | null {
  const facts = index.people.get(personId);
  if (!facts) return null;
  if (facts.assignments.some(({ role }) => role === 'pm')) return 'pm';
  if (facts.assignments.some(({ role }) => role === 'po')) return 'po';
  const kind = titleKindOfPerson(facts.person);
  return kind === 'pm' || kind === 'po' ? kind : null;
}

/**
 * Whom to hire where a finding says that a role is missing; null where hiring is not the answer.
 * Where one person can no longer hold both roles, the direction stays and the backlog is staffed.
 */
export function roleToHire(index: StructureIndex, { rule, subjects }: Finding): HiredRole | null {
  if (rule.startsWith('split/')) return 'po';
  if (rule === 'missing/filled-role') {
    for (const { kind, id } of subjects) {
      const open = kind === 'person' && index.structure.person.get(id)?.open;
      const role = open ? roleOfPosition(index, id) : null;
      if (role) return role;
    }
    return null;
  }
  return byRule[rule] ?? null;
}
