import { assign } from '../../commands/assignments.ts';
import { addOpenPosition } from '../../commands/open-position.ts';
import type { SquadFacts, StructureIndex } from '../../model/structure-index.ts';
import { direction as words } from '../../words/rules/missing.ts';
import { holds, refs } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule, type Suggestion } from '../types.ts';
import { onlyPerson, siblingsOf } from './siblings.ts';

function suggestionsFor(index: StructureIndex, facts: SquadFacts): readonly Suggestion[] {
  const { squad, product } = facts;
  const suggestions: Suggestion[] = [
    {
      id: 'add-pm',
      label: words.addPm(squad.name),
      changes: (structure, newId) => addOpenPosition(structure, 'pm', { squadId: squad.id }, newId),
    },
  ];
  const siblings = siblingsOf(index, facts);
  const pm = onlyPerson(siblings.flatMap(({ directionOwners }) => directionOwners));
  if (product && pm) {
    suggestions.push({
      id: 'same-pm',
      label: words.samePm(pm.name, product.name, squad.name),
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
      label: words.addProductPm(product.name),
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
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {},
    needs: [],
  },
  check(index, id) {
    const facts = index.squads.get(id);
    if (!facts) return null;
    const { squad, product, directionOwners, backlogOwner } = facts;
    if (directionOwners.length > 0) return holds;
    const owners = backlogOwner.kind === 'people' ? backlogOwner.people : [];
    return {
      verdict: 'fires',
      measured: null,
      threshold: null,
      message: words.message(squad.name, product?.name, owners),
      also: refs('person', owners),
      advice: words.advice,
      suggestions: suggestionsFor(index, facts),
    };
  },
});
