import { assign } from '../../commands/assignments.ts';
import { addOpenPosition } from '../../commands/open-position.ts';
import type { SquadFacts, StructureIndex } from '../../model/structure-index.ts';
import { namesOf, verb } from '../../words/grammar.ts';
import { holds, refs } from '../answers.ts';
import { defineRule, type Suggestion } from '../types.ts';
import { onlyPerson, siblingsOf } from './siblings.ts';

function suggestionsFor(index: StructureIndex, facts: SquadFacts): readonly Suggestion[] {
  const { squad, product } = facts;
  const suggestions: Suggestion[] = [
    {
      id: 'add-pm',
      label: `Add an open PM position to ${squad.name}`,
      changes: (structure, newId) => addOpenPosition(structure, 'pm', { squadId: squad.id }, newId),
    },
  ];
  const siblings = siblingsOf(index, facts);
  const pm = onlyPerson(siblings.flatMap(({ directionOwners }) => directionOwners));
  if (product && pm) {
    suggestions.push({
      id: 'same-pm',
      label: `Let ${pm.name}, PM of other squads of ${product.name}, direct ${squad.name} too`,
      changes: (structure, newId) =>
        assign(structure, {
          id: newId(),
          personId: pm.id,
          role: 'pm',
          on: { squadId: squad.id },
        }),
    });
  } else if (product && siblings.some(({ directionOwners }) => directionOwners.length === 0)) {
    // One PM for the whole product reaches every squad of it that has none of its own.
    suggestions.push({
      id: 'add-product-pm',
      label: `Add an open PM position to all of ${product.name}`,
      changes: (structure, newId) =>
        addOpenPosition(structure, 'pm', { productId: product.id }, newId),
    });
  }
  return suggestions;
}

export const missingDirection = defineRule({
  meta: {
    id: 'missing/direction',
    subject: 'squad',
    severity: 'critical',
    title: 'Nobody sets the direction',
    about:
      'A squad without a PM, on itself or on its product, has nobody who says which problem matters, for whom and why. A PO alone keeps the sprints going, in no direction in particular.',
    citations: [
      {
        kind: 'article',
        source: '001',
        says: 'With a PO and no PM, sprint work goes on without strategic direction.',
      },
      {
        kind: 'article',
        source: '004',
        says: 'A team is healthy when somebody owns the direction and somebody shapes what comes next; the titles matter less than that both are covered.',
      },
    ],
    thresholds: {},
    needs: [],
  },
  check(index, id) {
    const facts = index.squads.get(id);
    if (!facts) return null;
    const { squad, product, directionOwners, backlogOwner } = facts;
    if (directionOwners.length > 0) return holds;
    const owners = backlogOwner.kind === 'people' ? backlogOwner.people : [];
    const nobody = product
      ? `neither the squad nor its product ${product.name} has a PM`
      : 'it has no PM';
    return {
      verdict: 'fires',
      measured: null,
      threshold: null,
      message:
        owners.length > 0
          ? `Nobody says what ${squad.name} builds and why: ${namesOf(owners)} ${verb(owners.length, 'owns', 'own')} its backlog, but ${nobody}.`
          : `Nobody says what ${squad.name} builds and why: ${nobody}.`,
      also: refs('person', owners),
      advice:
        'Decide who owns the direction first: a PM of the product can serve several squads. Hire for this side before adding a PO.',
      suggestions: suggestionsFor(index, facts),
    };
  },
});
