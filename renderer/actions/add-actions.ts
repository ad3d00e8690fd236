import { interfaceStore } from '../store/interface-store.ts';
import { currentStructure } from '../store/plan-store.ts';
import { type AddedKind, type AddOptions, addNew } from './add-new.ts';
import type { Action } from './types.ts';

/** What is selected decides where new things go: into its product, onto its squad. */
function fromSelection(): AddOptions {
  const { selection } = interfaceStore.getState();
  const only = selection.length === 1 ? selection[0] : undefined;
  if (only?.kind === 'product') return { productId: only.id };
  if (only?.kind !== 'squad') return {};
  const squad = currentStructure().squad.get(only.id);
  if (!squad) return {};
  return { squadId: squad.id, ...(squad.productId && { productId: squad.productId }) };
}

function add(what: AddedKind): Action {
  return { id: `add-${what}`, run: () => void addNew(what, fromSelection()) };
}

export const addActions: readonly Action[] = (
  ['product', 'squad', 'pm', 'po', 'leader', 'person', 'vacancy'] as const
).map(add);
