import { type Responsibility, responsibilities } from '../catalog/responsibilities.ts';
import type { Person, ResponsibilityHolder } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import type { StructureIndex } from '../model/structure-index.ts';

/*
 * The responsibility matrix. Strategic responsibilities are held for a product, execution ones for a
 * squad. Where nothing is set by hand:
 * - strategy: whoever holds `pm` on the product; else the direction owners of its squads, each for
 *   their own squads, so that several of them are no overlap;
 * - execution: the squad's backlog owner, who may be the team.
 * An open position holds what its role holds: the hole is another matter (missing/filled-role). But
 * it decides nothing, so that two holders of whom one is open are no overlap.
 */

/** A row of the matrix: a product with its strategic cells, or a squad with its execution cells. */
export interface CoveragePlace {
  readonly kind: 'product' | 'squad';
  readonly id: Id;
}

/** Who holds a responsibility. */
export interface Holders {
  readonly people: readonly Person[];
  readonly team: boolean;
  /** Two or more people hold it at once, open positions not counted. */
  readonly overlap: boolean;
  /** Set by hand, and not by the roles. */
  readonly byHand: boolean;
}

export type CellState = 'held' | 'gap' | 'overlap';

/** One cell of the matrix. */
export interface CoverageCell extends Holders {
  readonly responsibility: Responsibility;
  readonly state: CellState;
}

const byLayer = {
  product: responsibilities.filter(({ layer }) => layer === 'strategy'),
  squad: responsibilities.filter(({ layer }) => layer === 'execution'),
} as const;

/** The responsibilities that are held for such a place, in the order of the catalogue. */
export function responsibilitiesOf(kind: CoveragePlace['kind']): readonly Responsibility[] {
  return byLayer[kind];
}

function isFilled({ open }: Person): boolean {
  return !open;
}

/** Whether two or more of those people are there in person. */
export function isShared(people: readonly Person[]): boolean {
  return people.length > 1 && people.filter(isFilled).length > 1;
}

export function stateOf({ people, team, overlap }: Holders): CellState {
  if (overlap) return 'overlap';
  return people.length > 0 || team ? 'held' : 'gap';
}

/** People who hold `pm` on a product itself, each once. */
export function productManagersOf(index: StructureIndex, productId: Id): readonly Person[] {
  const people = new Set<Person>();
  for (const { role, personId } of index.assignmentsByProduct.get(productId) ?? []) {
    const person = role === 'pm' ? index.structure.person.get(personId) : undefined;
    if (person) people.add(person);
  }
  return [...people];
}

/** Who holds every responsibility of a place unless something is set by hand. */
export function defaultHolders(index: StructureIndex, { kind, id }: CoveragePlace): Holders {
  if (kind === 'squad') {
    const owner = index.squads.get(id)?.backlogOwner;
    const people = owner?.kind === 'people' ? owner.people : [];
    return { people, team: owner?.kind === 'team', overlap: isShared(people), byHand: false };
  }
  const own = productManagersOf(index, id);
  if (own.length > 0) return { people: own, team: false, overlap: isShared(own), byHand: false };
  const people = new Set<Person>();
  for (const squad of index.squadsByProduct.get(id) ?? []) {
    for (const person of index.squads.get(squad.id)?.directionOwners ?? []) people.add(person);
  }
  return { people: [...people], team: false, overlap: false, byHand: false };
}

type ByHand = ReadonlyMap<string, ReadonlyMap<string, Holders>>;
/** Kept as long as the index that it was read from. */
const known = new WeakMap<StructureIndex, ByHand>();
const nothing: ReadonlyMap<string, Holders> = new Map();

function holdersOfRows(index: StructureIndex, rows: readonly ResponsibilityHolder[]): Holders {
  const people = new Set<Person>();
  for (const { personId } of rows) {
    const person = personId === null ? undefined : index.structure.person.get(personId);
    if (person) people.add(person);
  }
  const team = rows.some(({ holder }) => holder === 'team');
  return { people: [...people], team, overlap: isShared([...people]), byHand: true };
}

function readByHand(index: StructureIndex): ByHand {
  const rows = new Map<string, Map<string, ResponsibilityHolder[]>>();
  for (const row of index.structure.responsibilityHolder.values()) {
    const kind = row.squadId === null ? 'product' : 'squad';
    // A responsibility of the other layer, or of a later catalogue, has no cell here.
    if (!byLayer[kind].some(({ id }) => id === row.responsibility)) continue;
    const place = `${kind} ${row.squadId ?? row.productId}`;
    const cells = rows.get(place) ?? new Map<string, ResponsibilityHolder[]>();
    rows.set(place, cells);
    const cell = cells.get(row.responsibility);
    if (cell) cell.push(row);
    else cells.set(row.responsibility, [row]);
  }
  const held = new Map<string, Map<string, Holders>>();
  for (const [place, cells] of rows) {
    const holders = [...cells].map(([id, cell]) => [id, holdersOfRows(index, cell)] as const);
    held.set(place, new Map(holders));
  }
  return held;
}

/** The cells of a place that are set by hand, by responsibility. Nothing else is looked at. */
export function holdersByHand(
  index: StructureIndex,
  { kind, id }: CoveragePlace,
): ReadonlyMap<string, Holders> {
  let byHand = known.get(index);
  if (!byHand) {
    byHand = readByHand(index);
    known.set(index, byHand);
  }
  // Most plans set nothing by hand, and every rule on the matrix asks for every place.
  return byHand.size === 0 ? nothing : (byHand.get(`${kind} ${id}`) ?? nothing);
}

/** Who holds one responsibility of a place. */
export function holdersOf(
  index: StructureIndex,
  place: CoveragePlace,
  responsibility: string,
): Holders {
  return holdersByHand(index, place).get(responsibility) ?? defaultHolders(index, place);
}

/** All cells of a product or a squad, in the order of the catalogue. */
export function coverageOf(index: StructureIndex, place: CoveragePlace): readonly CoverageCell[] {
  const byHand = holdersByHand(index, place);
  const standard = defaultHolders(index, place);
  return byLayer[place.kind].map((responsibility) => {
    const holders = byHand.get(responsibility.id) ?? standard;
    return { ...holders, responsibility, state: stateOf(holders) };
  });
}
