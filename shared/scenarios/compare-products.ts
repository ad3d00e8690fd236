import { compareText } from '../model/compare-text.ts';
import type { Id } from '../model/fields.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { subjectStoryWords as words } from '../words/story.ts';
import type { Clause, Difference, Mark } from './difference.ts';
import { type OwnerWords, ownersOf, passes, type Side } from './owner-words.ts';
import { productFacts } from './product-facts.ts';

function holders(side: Side, productId: Id, role: 'pm' | 'po' | 'member'): OwnerWords {
  const { index } = side;
  const people = new Set(
    (index.assignmentsByProduct.get(productId) ?? []).flatMap((row) =>
      row.role === role ? (index.structure.person.get(row.personId) ?? []) : [],
    ),
  );
  return ownersOf([...people], side);
}

const parts = { pm: 'direction', po: 'poRole', member: 'membership' } as const;

/** What differs about products: being there, name, who holds roles on the whole of it, facts. */
export function compareProducts(before: StructureIndex, after: StructureIndex): Difference[] {
  const [was, is] = [before.structure.product, after.structure.product];
  const factsOf = productFacts(before.structure, after.structure);
  const all: Difference[] = [];
  const [then, next] = [before, after].map((index) => ({ index, before })) as [Side, Side];
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const add = (
      mark: Mark,
      clause: Clause,
      from: string | null = null,
      to: string | null = null,
      people: readonly Id[] = [],
    ) =>
      all.push({
        ...{ mark, clause, from, to, people, products: [id] },
        subject: { kind: 'product', id },
      });
    const [old, now] = [was.get(id), is.get(id)];
    if (!old) add('added', words.added);
    if (!now) add('removed', words.removed);
    if (old && now && old.name !== now.name) {
      add('renamed', words.wasCalled(old.name), old.name, now.name);
    }
    for (const role of ['pm', 'po', 'member'] as const) {
      const [from, to] = [holders(then, id, role), holders(next, id, role)];
      if (from.key === to.key || !old || !now) continue;
      const people = [...new Set([...from.people, ...to.people].map((one) => one.id))];
      const clause = passes(parts[role], from, to);
      add('re-assigned', clause, from.words, to.words, people.sort(compareText));
    }
    for (const { mark, clause, people = [] } of factsOf(id)) {
      add(mark, clause, null, null, [...new Set(people)].sort(compareText));
    }
  }
  return all;
}
