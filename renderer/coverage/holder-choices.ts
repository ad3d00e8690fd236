import { type CoveragePlace, defaultHolders } from '../../shared/coverage/coverage.ts';
import type { Person } from '../../shared/model/entities.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** People of a place itself: whoever has a role on it, or on the product that it is in. */
function peopleAround(index: StructureIndex, { kind, id }: CoveragePlace): ReadonlySet<string> {
  const around = new Set(defaultHolders(index, { kind, id }).people.map((person) => person.id));
  const squads =
    kind === 'squad' ? [id] : (index.squadsByProduct.get(id) ?? []).map((row) => row.id);
  const product = kind === 'squad' ? (index.squads.get(id)?.product?.id ?? null) : id;
  for (const { personId } of (product && index.assignmentsByProduct.get(product)) || []) {
    around.add(personId);
  }
  for (const squad of squads) {
    const facts = index.squads.get(squad);
    for (const { personId, role } of facts?.assignments ?? []) {
      if (kind === 'squad' || role !== 'member') around.add(personId);
    }
    for (const person of facts?.directionOwners ?? []) around.add(person.id);
  }
  return around;
}

/** Everybody who could hold a responsibility, those nearest to it first. */
export function holderChoices(index: StructureIndex, place: CoveragePlace): readonly Person[] {
  const around = peopleAround(index, place);
  const near = (person: Person) => (around.has(person.id) ? 0 : 1);
  return [...index.structure.person.values()].sort(
    (a, b) => near(a) - near(b) || byName.compare(a.name, b.name),
  );
}
