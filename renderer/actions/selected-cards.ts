import type { Arranged } from '../../shared/layout/align.ts';
import { type Picture, pictureOf } from '../../shared/layout/picture.ts';
import { type CardOf, isCollapsed, isLocked } from '../../shared/model/card-state.ts';
import type { Structure } from '../../shared/model/document.ts';
import { currentAnalysis } from '../store/hooks.ts';
import { interfaceStore, type Selected } from '../store/interface-store.ts';
import { currentStructure } from '../store/plan-store.ts';
import { drawnStructure } from './with-places.ts';

function isCard(selected: Selected): selected is CardOf {
  return selected.kind !== 'assignment' && selected.kind !== 'reportingLine';
}

/** The selected cards that are still in the plan; lines are left out. */
export function selectedCards(): readonly CardOf[] {
  const structure = currentStructure();
  return interfaceStore
    .getState()
    .selection.filter(isCard)
    .filter(({ kind, id }) => structure[kind].has(id));
}

/** Ids of what is selected of one kind. */
export function selectedOf(kind: CardOf['kind']): string[] {
  return selectedCards().flatMap((card) => (card.kind === kind ? [card.id] : []));
}

/**
 * Cards that can be arranged with one another: those on the canvas itself, and those of each product.
 * A squad goes with its product where that is selected, too; one inside a collapsed product is not seen.
 */
function groupsOf(structure: Structure, cards: readonly CardOf[]): CardOf[][] {
  const chosen = new Set(cards.map(({ id }) => id));
  const groups = new Map<string, CardOf[]>();
  for (const card of cards) {
    const within = card.kind === 'squad' ? structure.squad.get(card.id)?.productId : null;
    if (within && (chosen.has(within) || isCollapsed(structure, within))) continue;
    groups.set(within ?? '', [...(groups.get(within ?? '') ?? []), card]);
  }
  return [...groups.values()];
}

/** Whether something can be arranged: `least` cards stand together of which not all are locked. */
export function canArrange(least: number): boolean {
  const structure = currentStructure();
  return groupsOf(structure, selectedCards()).some(
    (group) => group.length >= least && group.some((card) => !isLocked(structure, card)),
  );
}

/** A selected card, where it is drawn on the canvas. */
export type ArrangedCard = Arranged & CardOf;

/** The selected cards as they are drawn, group by group. */
export function arrangedGroups(): ArrangedCard[][] {
  const { index } = currentAnalysis();
  const structure = drawnStructure(currentStructure());
  const picture = pictureOf({ ...index, structure });
  return groupsOf(structure, selectedCards()).map((group) =>
    group.flatMap((card) => {
      const rect = rectsOf(picture, card.kind).get(card.id);
      return rect ? [{ ...card, ...rect, fixed: isLocked(structure, card) }] : [];
    }),
  );
}

function rectsOf(picture: Picture, kind: CardOf['kind']): Picture['products'] {
  if (kind === 'product') return picture.products;
  return kind === 'squad' ? picture.squads : picture.people;
}
