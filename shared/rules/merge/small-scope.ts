import type { Place } from '../../commands/assignments.ts';
import { clearSlots } from '../../commands/clear-slots.ts';
import type { Person, Product } from '../../model/entities.ts';
import type { SquadFacts, StructureIndex } from '../../model/structure-index.ts';
import { counted, namesOf, verb } from '../../words/grammar.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
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
  const names = namesOf(squads.map(({ squad }) => squad));
  return [
    {
      id: 'merge-into-pm',
      label: `Let ${pm.name} own the backlog of ${names} too`,
      changes: (structure) => clearSlots(structure, 'po', places, [pm.id]),
    },
  ];
}

/** What is not known of how the PMs spend their week is said, not left out. */
function weekClause(index: StructureIndex, pms: readonly Person[]): string {
  const unknown = pms.filter(
    ({ id }) => (index.structure.timeSplit.get(id)?.backlog ?? null) === null,
  );
  return unknown.length > 0
    ? `; how ${namesOf(unknown)} ${verb(unknown.length, 'spends', 'spend')} the week is not known`
    : '';
}

function splitFires(context: RuleContext, subjects: readonly SubjectRef[]): boolean {
  return subjects.some((subject) => context.firing('split', subject).length > 0);
}

export const mergeSmallScope = defineRule({
  meta: {
    id: 'merge/small-scope',
    subject: 'product',
    severity: 'advice',
    title: 'Two people where one could do',
    about:
      'A PM and a PO side by side cost agreement: what one decides, the other has to hear. Where the scope is small (few squads, one market, one main persona) and nothing shows overload, one person can do both and spare that cost.',
    citations: [
      {
        kind: 'article',
        source: '000',
        says: 'One person for both works with fewer than three squads, in a single market with one main persona, while there is time for standups and strategy. The article counts the squads of the company; here they are counted by product.',
      },
      {
        kind: 'article',
        source: '001',
        says: 'At an early stage one role for both is better than a PM without a PO or the reverse.',
      },
      {
        kind: 'article',
        source: '003',
        says: 'In smaller teams and start-ups combining the roles can be more efficient.',
      },
    ],
    thresholds: {
      squads: {
        label: 'Squads from which a product is too large for one person',
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
    const scope = `${counted(rows.length, 'squad')}, one market and one main persona`;
    return {
      verdict: 'fires',
      measured: { value: rows.length, unit: 'squads' },
      threshold: { value: limit, unit: 'squads' },
      message: `${product.name} has ${scope}, with ${namesOf(pms)} as PM and ${namesOf(pos)} as PO: one person could hold both roles${weekClause(index, pms)}.`,
      also,
      advice:
        'Let one person own direction and backlog, state what is expected of both halves, and give the other a product that needs a second person.',
      suggestions: mergeInto(index, product, squads, pms),
    };
  },
});
