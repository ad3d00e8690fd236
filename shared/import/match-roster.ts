import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { nameKey } from './names.ts';
import type { Roster } from './roster.ts';

/** What of a plan each product, squad and person of a roster is, by their places; null where it is new. */
export interface RosterMatch {
  readonly products: readonly (Id | null)[];
  readonly squads: readonly (Id | null)[];
  readonly people: readonly (Id | null)[];
}

function firstByName(rows: Iterable<{ readonly id: Id; readonly name: string }>): Map<string, Id> {
  const found = new Map<string, Id>();
  for (const { id, name } of rows) if (!found.has(nameKey(name))) found.set(nameKey(name), id);
  return found;
}

/**
 * Squads are first looked for in their own product; those left over are then taken for the one that
 * is left over under that name elsewhere: a squad that moved, or whose product the roster leaves out.
 */
function matchSquads(
  structure: Structure,
  roster: Roster,
  products: readonly (Id | null)[],
): (Id | null)[] {
  const there = new Map<string, Id>();
  const key = (productId: Id | null, name: string) => `${productId ?? ''}\n${nameKey(name)}`;
  for (const { id, name, productId } of structure.squad.values()) {
    if (!there.has(key(productId, name))) there.set(key(productId, name), id);
  }
  const matched = roster.squads.map(({ name, product }) => {
    const productId = product === null ? null : (products[product] ?? null);
    if (product !== null && productId === null) return null;
    return there.get(key(productId, name)) ?? null;
  });
  const taken = new Set(matched);
  const left = new Map<string, Id[]>();
  for (const { id, name } of structure.squad.values()) {
    if (taken.has(id)) continue;
    left.set(nameKey(name), [...(left.get(nameKey(name)) ?? []), id]);
  }
  const wanted = new Map<string, number>();
  for (const [place, { name }] of roster.squads.entries()) {
    if (matched[place] !== null) continue;
    wanted.set(nameKey(name), (wanted.get(nameKey(name)) ?? 0) + 1);
  }
  return matched.map((id, place) => {
    const name = nameKey(roster.squads[place]?.name ?? '');
    const others = left.get(name) ?? [];
    // Several of one name on either side: nobody can tell which became which.
    return id ?? (others.length === 1 && wanted.get(name) === 1 ? (others[0] ?? null) : null);
  });
}

/** Finds a roster's products, squads and people in a plan by their names. */
export function matchRoster(structure: Structure, roster: Roster): RosterMatch {
  const productIds = firstByName(structure.product.values());
  const personIds = firstByName(structure.person.values());
  const products = roster.products.map(({ name }) => productIds.get(nameKey(name)) ?? null);
  return {
    products,
    squads: matchSquads(structure, roster, products),
    people: roster.people.map(({ name }) => personIds.get(nameKey(name)) ?? null),
  };
}
