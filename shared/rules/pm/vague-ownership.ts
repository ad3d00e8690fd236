import {
  type CoveragePlace,
  defaultHolders,
  holdersByHand,
  isShared,
  productManagersOf,
  responsibilitiesOf,
} from '../../coverage/coverage.ts';
import type { Person } from '../../model/entities.ts';
import type { Id } from '../../model/fields.ts';
import type { StructureIndex } from '../../model/structure-index.ts';
import { vagueOwnership as words } from '../../words/rules/pm.ts';
import { holds, refs } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule } from '../types.ts';

function squadManagersOf(index: StructureIndex, squadId: Id): readonly Person[] {
  const facts = index.squads.get(squadId);
  const own = facts?.assignments.some(({ role }) => role === 'pm') ?? false;
  return facts && own ? facts.directionOwners : [];
}

/** Responsibilities of a place that two of those people hold, the default counted or not. */
function sharedIn(
  index: StructureIndex,
  place: CoveragePlace,
  managers: readonly Person[],
  byDefault: boolean,
): string[] {
  const byHand = holdersByHand(index, place);
  return responsibilitiesOf(place.kind).flatMap(({ id, label }) => {
    const set = byHand.get(id);
    const shared = set
      ? isShared(managers.filter((person) => set.people.includes(person)))
      : byDefault;
    return shared ? [label] : [];
  });
}

/** What several PMs of one place hold at once: strategy of the product, and the squad’s own work. */
function sharedBy(
  index: StructureIndex,
  place: CoveragePlace,
  managers: readonly Person[],
): string[] {
  if (place.kind === 'product') return sharedIn(index, place, managers, true);
  const { squad } = index.squads.get(place.id) ?? {};
  const { people } = defaultHolders(index, place);
  const own = sharedIn(
    index,
    place,
    managers,
    managers.every((pm) => people.includes(pm)),
  );
  // PMs of one squad share its part of the strategy, unless the product says by hand who holds what.
  const strategy = squad?.productId
    ? sharedIn(index, { kind: 'product', id: squad.productId }, managers, true)
    : responsibilitiesOf('product').map(({ label }) => label);
  return [...strategy, ...own];
}

export const pmVagueOwnership = defineRule({
  meta: {
    id: 'pm/vague-ownership',
    subject: 'product',
    alsoOn: 'squad',
    severity: 'warning',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {},
    needs: [],
  },
  check(index, id, _thresholds, _context, kind) {
    const place: CoveragePlace = { kind: kind === 'squad' ? 'squad' : 'product', id };
    const managers =
      place.kind === 'squad' ? squadManagersOf(index, id) : productManagersOf(index, id);
    if (!isShared(managers)) return null;
    const filled = managers.filter(({ open }) => !open);
    const shared = sharedBy(index, place, filled);
    if (shared.length === 0) return holds;
    const name = index.structure[place.kind].get(id)?.name ?? id;
    return {
      verdict: 'fires',
      measured: { value: shared.length, unit: 'responsibilities' },
      threshold: null,
      message: words.message(filled, name, shared),
      also: refs('person', filled),
      advice: words.advice,
    };
  },
});
