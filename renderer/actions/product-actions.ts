import { setCollapsed, setLocked } from '../../shared/commands/card-state.ts';
import { deleteSubjects, deletionEffect } from '../../shared/commands/delete.ts';
import { expandProducts } from '../../shared/commands/expand.ts';
import { groupIntoProduct } from '../../shared/commands/group.ts';
import { freeName } from '../../shared/commands/paste.ts';
import { isCollapsed } from '../../shared/model/card-state.ts';
import { references } from '../../shared/model/tables.ts';
import { chartControl } from '../canvas/chart-control.ts';
import {
  interfaceStore,
  notify,
  openDialog,
  type Selected,
  select,
} from '../store/interface-store.ts';
import { currentStructure, planStore } from '../store/plan-store.ts';
import { newId, runCommand } from '../store/run-command.ts';
import { newNames, productWords as words } from '../words/action-words.ts';
import { selectedCards, selectedOf } from './selected-cards.ts';
import { selectionLabel } from './selection-label.ts';
import type { Action } from './types.ts';
import { withPlaces } from './with-places.ts';

/** Makes a product of the selected squads as one undo step, and asks for its name in place. */
function group(): void {
  const structure = currentStructure();
  const squads = selectedOf('squad');
  const names = new Set([...structure.product.values()].map(({ name }) => name));
  const product = { id: newId(), name: freeName(newNames.product, names) };
  const what = selectionLabel(
    structure,
    squads.map((id) => ({ kind: 'squad' as const, id })),
  );
  const done = runCommand(words.group(what, product.name), (base) =>
    withPlaces(base, (drawn) => groupIntoProduct(drawn, product, squads)),
  );
  if (!done) return;
  const subject = { kind: 'product' as const, id: product.id };
  interfaceStore.setState({
    selection: [subject],
    flyTo: { subjects: [subject] },
    renaming: product.id,
  });
}

/** Tables that are part of a product under its id, such as its place: nobody misses them. */
const ownRows: ReadonlySet<string> = new Set(
  references.filter(({ field }) => field === 'id').map(({ table }) => table),
);

/** Lets squads out of their products, which go. Where more would go with those, the user is asked first. */
function ungroup(): void {
  const structure = currentStructure();
  const products = selectedOf('product').map((id) => ({ kind: 'product' as const, id }));
  const { deleted } = deletionEffect(structure, products);
  const lost = [...deleted].some(([table]) => table !== 'product' && !ownRows.has(table));
  if (lost) {
    openDialog({ kind: 'delete', subjects: products });
    return;
  }
  const inside = [...structure.squad.values()].filter(({ productId }) =>
    products.some(({ id }) => id === productId),
  );
  const done = runCommand(words.ungroup(selectionLabel(structure, products)), (base) =>
    withPlaces(base, (drawn) => deleteSubjects(drawn, products)),
  );
  if (!done) return;
  select(inside.map(({ id }) => ({ kind: 'squad', id })));
  keepFocus();
}

/** Collapses products, or expands them where all are collapsed. */
export function collapse(productIds: readonly string[], collapsed: boolean): void {
  const structure = currentStructure();
  const differing = productIds.filter((id) => isCollapsed(structure, id) !== collapsed);
  if (differing.length === 0) return;
  const what = selectionLabel(
    structure,
    differing.map((id) => ({ kind: 'product' as const, id })),
  );
  const done = runCommand(collapsed ? words.collapse(what) : words.expand(what), (base) =>
    withPlaces(base, (drawn) =>
      collapsed ? setCollapsed(drawn, differing, true) : expandProducts(drawn, differing),
    ),
  );
  if (done && collapsed) selectFolded(new Set(differing));
}

/** What is selected inside a product that was collapsed is seen on its card from then on. */
function selectFolded(folded: ReadonlySet<string>): void {
  const { squad } = currentStructure();
  const { selection } = interfaceStore.getState();
  const seen = new Map<string, Selected>();
  for (const one of selection) {
    const productId = one.kind === 'squad' ? squad.get(one.id)?.productId : null;
    const card: Selected =
      productId && folded.has(productId) ? { kind: 'product', id: productId } : one;
    seen.set(card.id, card);
  }
  if (selection.some(({ id }) => !seen.has(id))) select([...seen.values()]);
  keepFocus();
}

/** Where the card that had the focus is gone, another that is selected has it. */
function keepFocus(): void {
  requestAnimationFrame(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost && interfaceStore.getState().selection.length > 0) chartControl()?.focus();
  });
}

function productsThat(are: boolean): string[] {
  const { open } = planStore.getState();
  if (!open) return [];
  const structure = currentStructure();
  return [...structure.product.keys()].filter((id) => isCollapsed(structure, id) === are);
}

/** Whether the next press collapses: as long as one of the selected products is open. */
function nextCollapses(): boolean {
  const structure = currentStructure();
  return selectedOf('product').some((id) => !isCollapsed(structure, id));
}

function nextLocks(): boolean {
  const { cardState } = currentStructure();
  return selectedCards().some(({ id }) => !cardState.get(id)?.locked);
}

function toggleLock(): void {
  const structure = currentStructure();
  const cards = selectedCards();
  const locked = nextLocks();
  const what = selectionLabel(structure, cards);
  const done = runCommand(locked ? words.lock(what) : words.unlock(what), (base) =>
    withPlaces(base, (drawn) => setLocked(drawn, cards, locked)),
  );
  if (!done) return;
  notify(locked ? words.stays(what, cards.length) : words.moves(what));
}

/** Says that locked cards stayed where they are. */
export function notifyLocked(names: readonly string[]): void {
  notify(words.areLocked(names), 'info', undefined, {
    label: words.unlockIt,
    run: toggleLock,
  });
}

export const productActions: readonly Action[] = [
  { id: 'group', when: () => selectedOf('squad').length > 0, run: group },
  { id: 'ungroup', when: () => selectedOf('product').length > 0, run: ungroup },
  {
    id: 'collapse',
    when: () => selectedOf('product').length > 0,
    label: () => (canAsk() && !nextCollapses() ? words.expandIt : words.collapseIt),
    run: () => collapse(selectedOf('product'), nextCollapses()),
  },
  {
    id: 'collapse-all',
    when: () => productsThat(false).length > 0,
    run: () => collapse(productsThat(false), true),
  },
  {
    id: 'expand-all',
    when: () => productsThat(true).length > 0,
    run: () => collapse(productsThat(true), false),
  },
  {
    id: 'lock',
    when: () => selectedCards().length > 0,
    label: () => (canAsk() && !nextLocks() ? words.unlockIt : words.lockIt),
    run: toggleLock,
  },
];

/** Labels are asked for without a plan, too. */
function canAsk(): boolean {
  return planStore.getState().open !== null && selectedCards().length > 0;
}
