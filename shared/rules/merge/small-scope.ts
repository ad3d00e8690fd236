import type { Place } from '../../commands/assignments.ts';
import { clearSlots } from '../../commands/clear-slots.ts';
import type { Person, Product } from '../../model/entities.ts';
import type { SquadFacts, StructureIndex } from '../../model/structure-index.ts';
import { smallScope as words } from '../../words/rules/merge.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { cite } from '../cite.ts';
import { factsOf } from '../combined.ts';
import { productOwnersOf } from '../product-owners.ts';
import { defineRule, type RuleContext, type SubjectRef, type Suggestion } from '../types.ts';

/**
 * One PM takes over every backlog of the product. Safe only where there is exactly one PM, in
 * person, who directs all of these squads and no others, so that the merge stays small, and where
 * no team would come to order the backlog instead. Nobody is removed: the others lose a role only.
 */
function mergeInto(
  index: StructureIndex,
  product: Product,
  squads: readonly SquadFacts[],
  pms: readonly Person[],
): readonly Suggestion[] {
  const [pm] = pms;
  if (!pm || pms.length > 1 || pm.open) return [];
  const directed = index.people.get(pm.id)?.directedSquads.length ?? 0;
  if (directed !== squads.length) return [];
  if (squads.some((facts) => facts.squad.ordersOwnBacklog || !facts.directionOwners.includes(pm))) {
    return [];
  }
  const places: Place[] = squads.map(({ squad }) => ({ squadId: squad.id }));
  places.push({ productId: product.id });
  return [
    {
      id: 'merge-into-pm',
      label: words.mergeIntoPm(
        pm.name,
        squads.map(({ squad }) => squad),
      ),
      changes: (structure) => clearSlots(structure, 'po', places, [pm.id]),
    },
  ];
}

/** What is not known of how the PMs spend their week is said, not left out. */
function withUnknownWeek(index: StructureIndex, pms: readonly Person[]): readonly Person[] {
  return pms.filter(({ id }) => (index.structure.timeSplit.get(id)?.backlog ?? null) === null);
}

function splitFires(context: RuleContext, subjects: readonly SubjectRef[]): boolean {
  return subjects.some((subject) => context.firing('split', subject).length > 0);
}

export const mergeSmallScope = defineRule({
  meta: {
    id: 'merge/small-scope',
    subject: 'product',
    severity: 'advice',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {
      squads: {
        label: words.thresholds.squads,
        default: 3,
        min: 2,
        max: 20,
        step: 1,
        unit: 'squads',
        origin: { kind: 'article', source: '000' },
      },
    },
    needs: ['product.markets', 'product.personas'],
    after: ['split'],
    // Fewer squads speak louder for one person.
    worse: 'lower',
  },
  check(index, id, { squads: limit }, context) {
    const product = index.structure.product.get(id);
    const rows = index.squadsByProduct.get(id);
    if (!product || !rows || limit === null) return null;
    if (rows.length >= limit) return holds;
    const squads = factsOf(index, rows);
    const pms = [...new Set(squads.flatMap(({ directionOwners }) => directionOwners))];
    const pos = [...productOwnersOf(index, squads)].filter((person) => !pms.includes(person));
    if (pms.length === 0 || pos.length === 0) return holds;
    const also = [...refs('person', [...pms, ...pos]), ...refs('squad', rows)];
    if (splitFires(context, [{ kind: 'product', id }, ...also])) return holds;

    const markets = index.marketsByProduct.get(id) ?? [];
    const main = (index.personasByProduct.get(id) ?? []).filter((persona) => persona.main);
    if (markets.length > 1 || main.length > 1) return holds;
    if (markets.length === 0 || main.length === 0) {
      return cannotTell([
        ...(markets.length === 0 ? [lacking('product.markets', id)] : []),
        ...(main.length === 0 ? [lacking('product.personas', id)] : []),
      ]);
    }
    return {
      verdict: 'fires',
      measured: { value: rows.length, unit: 'squads' },
      threshold: { value: limit, unit: 'squads' },
      message: words.message(product.name, rows.length, pms, pos, withUnknownWeek(index, pms)),
      also,
      advice: words.advice,
      suggestions: mergeInto(index, product, squads, pms),
    };
  },
});
