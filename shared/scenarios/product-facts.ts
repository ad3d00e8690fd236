import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { answerFact, textFact } from '../words/facts.ts';
import { productFactWords as words } from '../words/squad-facts.ts';
import { type Fact, factOf, fieldFacts, type OwnRows, rowsOf } from './compare-facts.ts';
import { responsibilityFacts } from './responsibility-facts.ts';

/** What a product serves, told by names: which rows they stand in says nothing. */
function listFacts<T extends 'market' | 'persona'>(what: T, { was, is }: OwnRows<T>): Fact[] {
  const [before, after] = [was, is].map((rows) => new Set(rows.map(({ name }) => name)));
  const lost = was.filter(({ name }) => !after?.has(name));
  const gained = is.filter(({ name }) => !before?.has(name));
  const renamed = lost.flatMap((old) => {
    const now = gained.find(({ id }) => id === old.id);
    return now ? [{ old, now }] : [];
  });
  const left = lost.filter((row) => !renamed.some(({ old }) => old === row));
  const come = gained.filter((row) => !renamed.some(({ now }) => now === row));
  return [
    ...(come.length > 0 ? [words.gains(what, come)] : []),
    ...(left.length > 0 ? [words.loses(what, left)] : []),
    ...renamed.map(({ old, now }) => words.calls(what, old.name, now.name)),
  ].map(factOf);
}

function mainFacts({ was, is }: OwnRows<'persona'>): Fact[] {
  return is.flatMap((now) => {
    const old = was.find(({ id }) => id === now.id) ?? was.find(({ name }) => name === now.name);
    return old && old.main !== now.main ? [factOf(words.main(now.name, now.main))] : [];
  });
}

/** Looks up what else differs about a product than its name and people. */
export function productFacts(before: Structure, after: Structure) {
  const markets = rowsOf(before, after, 'market', ({ productId }) => productId);
  const personas = rowsOf(before, after, 'persona', ({ productId }) => productId);
  const holders = responsibilityFacts(before, after, ({ productId }) => productId);
  return (id: Id): Fact[] => {
    const [was, is] = [before.product.get(id), after.product.get(id)];
    if (!was || !is) return [];
    const [served, meant] = [markets(id), personas(id)];
    return [
      ...fieldFacts(was, is, {
        section: (a, b) => textFact(words.section, a, b, 'none'),
        highlyComplex: (a, b) => answerFact(words.complex, a, b),
      }),
      ...(served ? listFacts('market', served) : []),
      ...(meant ? [...listFacts('persona', meant), ...mainFacts(meant)] : []),
      ...holders(id),
      ...fieldFacts(was, is, { notes: (a, b) => textFact(words.notes, a, b, 'empty', true) }),
    ];
  };
}
