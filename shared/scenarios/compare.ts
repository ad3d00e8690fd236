import { compareText } from '../model/compare-text.ts';
import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { buildIndex, type StructureIndex } from '../model/structure-index.ts';
import { subjectName } from '../rules/order.ts';
import type { SubjectRef } from '../rules/types.ts';
import { storySentence } from '../words/story.ts';
import { comparePeople } from './compare-people.ts';
import { compareProducts } from './compare-products.ts';
import { compareSquads } from './compare-squads.ts';
import type { Difference, Mark, Story } from './difference.ts';

/** What two structures differ in. */
export interface Comparison {
  /** One sentence for each product, squad and person that differs, in a fixed order. */
  readonly stories: readonly Story[];
  readonly differences: readonly Difference[];
  /** Marks by {@link subjectKey}; what is not in it is unchanged. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

export interface ComparedIndexes {
  readonly before: StructureIndex;
  readonly after: StructureIndex;
}

/** `squad search`: what marks are looked up by. */
export function subjectKey({ kind, id }: SubjectRef): string {
  return `${kind} ${id}`;
}

const ranks: Readonly<Record<SubjectRef['kind'], number>> = {
  product: 0,
  squad: 1,
  person: 2,
  plan: 3,
};

function storyOf(before: Structure, after: Structure, differences: readonly Difference[]): Story {
  const subject = (differences[0] as Difference).subject;
  const there = subject.kind === 'plan' || after[subject.kind].has(subject.id);
  const name = subjectName(there ? after : before, subject);
  const clauses = differences.map(({ clause }) => clause);
  const together = (lists: readonly (readonly string[])[]) =>
    [...new Set(lists.flat())].sort(compareText);
  return {
    subject,
    name,
    marks: [...new Set(differences.map(({ mark }) => mark))],
    sentence: storySentence(name, clauses, subject.kind === 'person'),
    people: together(differences.map(({ people }) => people)),
    products: together(differences.map(({ products }) => products)),
    differences,
  };
}

/**
 * Compares two structures by ids: everything that differs but places on the chart, each subject told
 * in one sentence. The same two structures give the same answer in the same order.
 */
export function compareStructures(
  before: Structure,
  after: Structure,
  indexes: ComparedIndexes = { before: buildIndex(before), after: buildIndex(after) },
): Comparison {
  const found = [
    ...compareProducts(indexes.before, indexes.after),
    ...compareSquads(indexes.before, indexes.after),
    ...comparePeople(indexes.before, indexes.after),
  ];
  const bySubject = new Map<string, Difference[]>();
  for (const difference of found) {
    const key = subjectKey(difference.subject);
    const own = bySubject.get(key);
    if (own) own.push(difference);
    else bySubject.set(key, [difference]);
  }
  const stories = [...bySubject.values()]
    .map((differences) => storyOf(before, after, differences))
    .sort(
      (a, b) =>
        ranks[a.subject.kind] - ranks[b.subject.kind] ||
        compareText(a.name, b.name) ||
        compareText(a.subject.id, b.subject.id),
    );
  return {
    stories,
    differences: stories.flatMap(({ differences }) => differences),
    marks: new Map(stories.map(({ subject, marks }) => [subjectKey(subject), marks])),
  };
}

/** What of a comparison is looked at: all where neither is given. */
export interface ComparisonFilter {
  readonly productId?: Id;
  readonly personId?: Id;
}

/** Stories that have to do with a product or a person, or both. */
export function filterStories(
  stories: readonly Story[],
  { productId, personId }: ComparisonFilter,
): Story[] {
  return stories.filter(
    ({ products, people }) =>
      (productId === undefined || products.includes(productId)) &&
      (personId === undefined || people.includes(personId)),
  );
}

/** By {@link subjectKey}, what stories are about and everybody and every product that they name. */
export function touchedBy(stories: readonly Story[]): ReadonlySet<string> {
  return new Set(
    stories.flatMap(({ subject, products, people }) => [
      subjectKey(subject),
      ...products.map((id) => subjectKey({ kind: 'product', id })),
      ...people.map((id) => subjectKey({ kind: 'person', id })),
    ]),
  );
}
