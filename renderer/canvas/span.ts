import type { StructureIndex } from '../../shared/model/structure-index.ts';
import type { Only } from '../store/interface-store.ts';
import type { Place } from './places.ts';

/** Everybody who reports to somebody, however far down, and themselves. */
function everybodyUnder(index: StructureIndex, personId: string): Set<string> {
  const people = new Set([personId]);
  for (const id of people) {
    for (const report of index.people.get(id)?.reports ?? []) people.add(report.id);
  }
  return people;
}

/** Squads and products on which somebody holds a role. */
function addHeld(index: StructureIndex, personId: string, ids: Set<string>): void {
  const facts = index.people.get(personId);
  for (const { id } of facts?.directedSquads ?? []) ids.add(id);
  for (const { squadId, productId } of facts?.assignments ?? []) {
    if (squadId) ids.add(squadId);
    if (!productId) continue;
    ids.add(productId);
    for (const { id } of index.squadsByProduct.get(productId) ?? []) ids.add(id);
  }
}

/** Everybody who holds a role on a squad, or on its product. */
function addHolders(index: StructureIndex, squadId: string, ids: Set<string>): void {
  const facts = index.squads.get(squadId);
  for (const { personId } of facts?.assignments ?? []) ids.add(personId);
  for (const { id } of facts?.directionOwners ?? []) ids.add(id);
}

/**
 * What belongs to one thing: a product's squads and whoever works for them; a squad's people; of
 * somebody the whole span, which is everybody under them with all that those hold, and their managers.
 */
export function spanOf(index: StructureIndex, { kind, id }: Only): ReadonlySet<string> {
  const ids = new Set([id]);
  if (kind === 'product') {
    for (const squad of index.squadsByProduct.get(id) ?? []) {
      ids.add(squad.id);
      addHolders(index, squad.id, ids);
    }
    for (const { personId } of index.assignmentsByProduct.get(id) ?? []) ids.add(personId);
  } else if (kind === 'squad') addHolders(index, id, ids);
  else {
    for (const personId of everybodyUnder(index, id)) {
      ids.add(personId);
      addHeld(index, personId, ids);
    }
    for (const manager of index.people.get(id)?.managers ?? []) ids.add(manager.id);
  }
  return ids;
}

/** What of the chart is left out. */
export interface Filter {
  readonly only: Only | null;
  readonly showPeople: boolean;
}

/** The places of what is shown; the very same where nothing is left out. */
export function shownPlaces(
  index: StructureIndex,
  places: ReadonlyMap<string, Place>,
  { only, showPeople }: Filter,
): ReadonlyMap<string, Place> {
  const span = only && index.structure[only.kind].has(only.id) ? spanOf(index, only) : null;
  if (!span && showPeople) return places;
  const shown = new Map<string, Place>();
  for (const [id, place] of places) {
    if (!showPeople && place.subject === 'person') continue;
    if (span && !span.has(id)) continue;
    // A squad stands in its region whether or not the region itself is asked for.
    const region = place.parent === null ? undefined : places.get(place.parent);
    if (region && place.parent) shown.set(place.parent, region);
    shown.set(id, place);
  }
  return shown;
}
