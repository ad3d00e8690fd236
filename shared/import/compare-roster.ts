import type { Structure } from '../model/document.ts';
import { differenceWords as words } from '../words/import/differences.ts';
import { comparePeople } from './compare-people.ts';
import { type Difference, differenceKinds } from './difference.ts';
import { matchRoster, type RosterMatch } from './match-roster.ts';
import { nameKey } from './names.ts';
import type { Roster } from './roster.ts';

function compareProducts(structure: Structure, roster: Roster, match: RosterMatch): Difference[] {
  const found: Difference[] = [];
  for (const [product, { name, section }] of roster.products.entries()) {
    const row = structure.product.get(match.products[product] ?? '');
    if (!row) {
      const key = `new-product ${nameKey(name)}`;
      found.push({ kind: 'new-product', key, name, detail: section, product });
    } else if (section !== '' && nameKey(row.section) !== nameKey(section)) {
      const detail = row.section === '' ? words.in(section) : words.fromTo(row.section, section);
      const key = `section ${row.id}`;
      found.push({ kind: 'section', key, name: row.name, detail, productId: row.id, section });
    }
  }
  // A roster without a column of products says nothing about them.
  if (roster.products.length === 0) return found;
  const named = new Set(roster.products.map(({ name }) => nameKey(name)));
  for (const { id, name } of structure.product.values()) {
    if (named.has(nameKey(name))) continue;
    found.push({ kind: 'product-gone', key: `gone ${id}`, name, detail: '', productId: id });
  }
  return found;
}

function compareSquads(structure: Structure, roster: Roster, match: RosterMatch): Difference[] {
  const found: Difference[] = [];
  for (const [squad, { name, product }] of roster.squads.entries()) {
    const row = structure.squad.get(match.squads[squad] ?? '');
    const to = product === null ? '' : (roster.products[product]?.name ?? '');
    if (!row) {
      const key = `new-squad ${nameKey(to)} ${nameKey(name)}`;
      found.push({ kind: 'new-squad', key, name, detail: to && words.in(to), squad });
    } else if (product !== null && (match.products[product] ?? '') !== row.productId) {
      const from = structure.product.get(row.productId ?? '')?.name;
      const detail = from === undefined ? words.to(to) : words.fromTo(from, to);
      const key = `squad-moved ${row.id}`;
      found.push({ kind: 'squad-moved', key, name: row.name, detail, squadId: row.id, product });
    }
  }
  if (roster.squads.length === 0) return found;
  const matched = new Set(match.squads);
  // A second squad of one name in one product is there as long as the roster names the first.
  const places = new Set(
    [...matched].map((id) => {
      const row = structure.squad.get(id ?? '');
      return row ? `${row.productId}\n${nameKey(row.name)}` : '';
    }),
  );
  for (const { id, name, productId } of structure.squad.values()) {
    if (matched.has(id) || places.has(`${productId}\n${nameKey(name)}`)) continue;
    const product = structure.product.get(productId ?? '')?.name;
    const detail = product === undefined ? '' : words.in(product);
    found.push({ kind: 'squad-gone', key: `gone ${id}`, name, detail, squadId: id });
  }
  return found;
}

/**
 * What a newer roster says otherwise than a plan. What a roster does not say (facts, notes, places,
 * a blank title, share or manager) is no difference.
 */
export function compareRoster(structure: Structure, roster: Roster): Difference[] {
  const match = matchRoster(structure, roster);
  const found = [
    ...compareProducts(structure, roster, match),
    ...compareSquads(structure, roster, match),
    ...comparePeople(structure, roster, match),
  ];
  const rank = new Map(differenceKinds.map((kind, at) => [kind, at]));
  return found.sort((a, b) => (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0));
}
