import { moveOnCanvas, type Placement } from '../../shared/commands/place.ts';
import { align, alignments, type Corners, distribute } from '../../shared/layout/align.ts';
import { interfaceStore, notify } from '../store/interface-store.ts';
import { currentStructure } from '../store/plan-store.ts';
import { runCommand } from '../store/run-command.ts';
import { arrangeWords } from '../words/action-words.ts';
import { type ArrangedCard, arrangedGroups, canArrange, selectedCards } from './selected-cards.ts';
import { selectionLabel } from './selection-label.ts';
import type { Action } from './types.ts';
import { withPlaces } from './with-places.ts';

/** Moves the selected cards, group by group, as one undo step. */
function arrange(
  label: (what: string) => string,
  arranged: (group: readonly ArrangedCard[]) => Corners,
): void {
  const moves: Placement[] = [];
  for (const group of arrangedGroups()) {
    const corners = arranged(group);
    for (const { id, kind, x, y } of group) {
      const to = corners.get(id);
      if (to) moves.push({ id, subject: kind, x: to.x - x, y: to.y - y });
    }
  }
  if (moves.length === 0) {
    notify(arrangeWords.already);
    return;
  }
  runCommand(label(selectionLabel(currentStructure(), selectedCards())), (structure) =>
    withPlaces(structure, (drawn) =>
      // A squad's place is relative to its region, which stays: what it moves by is the same.
      moveOnCanvas(
        drawn,
        moves.map((move) => {
          const at = drawn.position.get(move.id) ?? { x: 0, y: 0 };
          return { ...move, x: at.x + move.x, y: at.y + move.y };
        }),
      ),
    ),
  );
}

export const arrangeActions: readonly Action[] = [
  ...alignments.map(
    (how): Action => ({
      id: `align-${how}`,
      when: () => canArrange(2),
      run: () => arrange(arrangeWords.align[how], (group) => align(group, how)),
    }),
  ),
  ...(['across', 'down'] as const).map(
    (way): Action => ({
      id: `distribute-${way}`,
      when: () => canArrange(3),
      run: () => arrange(arrangeWords.distribute[way], (group) => distribute(group, way)),
    }),
  ),
  {
    id: 'toggle-snapping',
    checked: () => interfaceStore.getState().snapping,
    run: () => interfaceStore.setState(({ snapping }) => ({ snapping: !snapping })),
  },
];
