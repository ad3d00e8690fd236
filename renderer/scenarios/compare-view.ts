import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type PlanDocument, planOf } from '../../shared/model/document.ts';
import type { SubjectRef } from '../../shared/rules/types.ts';
import type { ComparisonFilter } from '../../shared/scenarios/compare.ts';
import type { Story } from '../../shared/scenarios/difference.ts';

export type CompareMode = 'before' | 'after' | 'changes';

interface CompareState {
  /** The scenarios compared, where they were chosen; null takes the likely ones. */
  readonly before: string | null;
  readonly after: string | null;
  readonly mode: CompareMode;
  /** Only changes that touch this product or this person; empty for all. */
  readonly product: string;
  readonly person: string;
  /** What is compared at this moment; null in other views, or with one scenario alone. */
  readonly pair: Pair | null;
  /**
   * Where a filter is on, what the changes left by it touch, by kind and id: everything else steps
   * back on the chart. Null where all is looked at.
   */
  readonly touched: ReadonlySet<string> | null;
  /**
   * Where the changes are looked at, what they are about, by kind and id: far out, where nothing else
   * would tell them, the rest steps back. Null elsewhere, and where that is nearly everything.
   */
  readonly changed: ReadonlySet<string> | null;
}

/** What is compared, and how it is looked at; kept while the window is open. */
export const compareView = createStore<CompareState>(() => ({
  before: null,
  after: null,
  mode: 'changes',
  product: '',
  person: '',
  pair: null,
  touched: null,
  changed: null,
}));

export interface Pair {
  readonly before: string;
  readonly after: string;
}

/**
 * The scenarios to compare: those chosen while they are there, else today's and the one that was on
 * screen, else the youngest branch. Null where there is only one scenario.
 */
export function pairOf(
  document: PlanDocument,
  chosen: Pick<CompareState, 'before' | 'after'>,
  onScreen: string,
): Pair | null {
  const there = (id: string | null): id is string => id !== null && document.scenario.has(id);
  const today = planOf(document).todayScenarioId;
  const before = there(chosen.before) ? chosen.before : today;
  if (there(chosen.after) && chosen.after !== before) return { before, after: chosen.after };
  if (there(onScreen) && onScreen !== before) return { before, after: onScreen };
  const others = [...document.scenario.values()].filter(({ id }) => id !== before);
  const youngest = others.reduce<(typeof others)[number] | null>((last, one) => {
    if (!last || last.archived !== one.archived) return last && !last.archived ? last : one;
    return one.createdAt > last.createdAt ? one : last;
  }, null);
  return youngest && { before, after: youngest.id };
}

/** The filter in force: what is chosen and no longer touched by any change filters nothing. */
export function filterOf(
  stories: readonly Story[],
  { product, person }: Pick<CompareState, 'product' | 'person'>,
): ComparisonFilter {
  return {
    ...(stories.some(({ products }) => products.includes(product)) && { productId: product }),
    ...(stories.some(({ people }) => people.includes(person)) && { personId: person }),
  };
}

/** Far out, each of them is drawn as an element: with more, the window would no longer be quick. */
const MOST_CHANGED = 400;

/** What stories are about, where they are few enough to be picked out. */
export function changedIn(stories: readonly Story[]): ReadonlySet<string> | null {
  if (stories.length === 0 || stories.length > MOST_CHANGED) return null;
  return new Set(stories.map(({ subject }) => `${subject.kind} ${subject.id}`));
}

/** What is picked out on the chart; far out, changes are even where no filter is on. */
export function usePickedOut(farOut: boolean): ReadonlySet<string> | null {
  return useStore(compareView, ({ touched, changed }) => touched ?? (farOut ? changed : null));
}

/** What the changes that are left touch, for the chart. */
export function useTouched(): ReadonlySet<string> | null {
  return useStore(compareView, (state) => state.touched);
}

/** What such a set stands for. */
export function subjectsOf(touched: ReadonlySet<string>): readonly SubjectRef[] {
  return [...touched].map((key) => {
    const at = key.indexOf(' ');
    return { kind: key.slice(0, at) as SubjectRef['kind'], id: key.slice(at + 1) };
  });
}
