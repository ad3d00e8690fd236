import { compareText } from '../model/compare-text.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { titleKindOfPerson } from '../model/title-kind.ts';
import { namesOf } from '../words/grammar.ts';
import { roleShort } from '../words/roles.ts';
import type { ReportAssignment, ReportMember } from './report-types.ts';

/** Everybody, members included, by name. */
export function memberRows(index: StructureIndex): ReportMember[] {
  return [...index.people.values()]
    .map(({ person, managers }) => ({
      name: person.name,
      title: person.title,
      kind: titleKindOfPerson(person),
      open: person.open,
      fte: person.fte,
      reportsTo: managers.length > 0 ? namesOf(managers) : '',
    }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.title, b.title));
}

/** Who serves where in which role, by squad in the plan's order; whole products after their squads. */
export function assignmentRows(index: StructureIndex): ReportAssignment[] {
  const { structure } = index;
  return [...structure.assignment.values()]
    .flatMap(({ personId, squadId, productId, role, share }): ReportAssignment[] => {
      const person = structure.person.get(personId);
      if (!person) return [];
      const squad = squadId === null ? undefined : structure.squad.get(squadId);
      const product = structure.product.get(squad?.productId ?? productId ?? '');
      return [
        {
          person: person.name,
          role: roleShort[role],
          squad: squad?.name ?? null,
          product: product?.name ?? null,
          share,
        },
      ];
    })
    .sort(
      (a, b) =>
        compareText(a.product ?? '\uFFFF', b.product ?? '\uFFFF') ||
        compareText(a.squad ?? '\uFFFF', b.squad ?? '\uFFFF') ||
        compareText(a.role, b.role) ||
        compareText(a.person, b.person),
    );
}
