import type { Change } from '../../shared/changes/change.ts';
import { composeChanges } from '../../shared/changes/compose.ts';
import { applyLayout } from '../../shared/commands/place.ts';
import { completeLayout, type Placed } from '../../shared/layout/layout.ts';
import type { Structure } from '../../shared/model/document.ts';
import { buildIndex } from '../../shared/model/structure-index.ts';
import { chartControl } from '../canvas/chart-control.ts';

/**
 * Places of whatever the plan itself places nowhere yet, as the chart draws it; what it does not draw
 * yet is laid out for the shape that is given. Regions stay as large as they need.
 */
export function missingPlaces(structure: Structure, shape?: number): Placed[] {
  const position = chartControl()?.drawn().position ?? structure.position;
  return completeLayout(buildIndex({ ...structure, position }), shape)
    .filter(({ id }) => !structure.position.has(id))
    .map((place) => ({ ...place, width: null, height: null }));
}

/** The structure with a place for everything that the chart draws. */
export function drawnStructure(structure: Structure): Structure {
  const position = new Map(structure.position);
  for (const place of missingPlaces(structure)) position.set(place.id, { ...place, byHand: false });
  return { ...structure, position };
}

/**
 * Runs a command on the structure as it is drawn: what is new finds room beside everything that is
 * seen, and everything seen stays where it is. One list of changes.
 */
export function withPlaces(
  structure: Structure,
  command: (structure: Structure) => Change[],
): Change[] {
  const places = applyLayout(structure, missingPlaces(structure));
  return composeChanges(places, command(drawnStructure(structure)));
}
