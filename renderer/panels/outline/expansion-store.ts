import { createStore } from 'zustand/vanilla';

/** What was folded or unfolded by hand in each plan, by file. The rest follows the plan's size. */
export type Expansion = Readonly<Record<string, boolean>>;

const PLACE = 'squadplan.outline';
/** Plans that are remembered; older ones fall out. */
const MOST = 30;

function read(): ReadonlyMap<string, Expansion> {
  try {
    return new Map(JSON.parse(localStorage.getItem(PLACE) ?? '[]') as [string, Expansion][]);
  } catch {
    // Nothing was kept, or it cannot be read: the outline opens as it does at first.
    return new Map();
  }
}

export const expansionStore = createStore<{ readonly plans: ReadonlyMap<string, Expansion> }>(
  () => ({ plans: read() }),
);

/** Folds or unfolds rows of one plan's outline and remembers it. */
export function setExpanded(plan: string, keys: readonly string[], expanded: boolean): void {
  const plans = new Map(expansionStore.getState().plans);
  const before = plans.get(plan);
  plans.delete(plan);
  plans.set(plan, { ...before, ...Object.fromEntries(keys.map((key) => [key, expanded])) });
  expansionStore.setState({ plans });
  try {
    localStorage.setItem(PLACE, JSON.stringify([...plans].slice(-MOST)));
  } catch {
    // Full or switched off: remembered until the window closes.
  }
}
