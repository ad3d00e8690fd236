import type { Change } from '../../../shared/changes/change.ts';
import { editPerson, editProduct, editSquad } from '../../../shared/commands/subjects.ts';
import type { Structure } from '../../../shared/model/document.ts';
import type { Person, Product, Squad } from '../../../shared/model/entities.ts';
import { moveSquadsTo } from '../../actions/move-squads.ts';
import type { Selected } from '../../store/interface-store.ts';

/** The selected things that are in the plan, by kind. */
export interface Several {
  readonly products: readonly Product[];
  readonly squads: readonly Squad[];
  readonly people: readonly Person[];
  /** Lines and assignments. */
  readonly edges: number;
}

export function severalOf(structure: Structure, selection: readonly Selected[]): Several {
  const rows = <T>(kind: Selected['kind'], table: ReadonlyMap<string, T>): T[] =>
    selection.flatMap((one) => {
      const row = one.kind === kind ? table.get(one.id) : undefined;
      return row ? [row] : [];
    });
  return {
    products: rows('product', structure.product),
    squads: rows('squad', structure.squad),
    people: rows('person', structure.person),
    edges:
      rows('assignment', structure.assignment).length +
      rows('reportingLine', structure.reportingLine).length,
  };
}

/** The value that all rows have, or `mixed`. */
export function sharedValue<T, V>(rows: readonly T[], read: (row: T) => V): V | 'mixed' {
  const [first, ...rest] = rows.map(read);
  return first !== undefined && rest.every((value) => value === first) ? first : 'mixed';
}

/*
 * One field of several rows at once. Each command touches rows of its own, so that their changes
 * can stand one after the other as one step.
 */
export function editSquads(
  structure: Structure,
  squads: readonly Squad[],
  fields: Parameters<typeof editSquad>[2],
): Change[] {
  return squads.flatMap(({ id }) => editSquad(structure, id, fields));
}

export function moveSquads(
  structure: Structure,
  squads: readonly Squad[],
  productId: string | null,
): Change[] {
  return moveSquadsTo(
    structure,
    squads.map(({ id }) => id),
    productId,
  );
}

export function editPeople(
  structure: Structure,
  people: readonly Person[],
  fields: Parameters<typeof editPerson>[2],
): Change[] {
  return people.flatMap(({ id }) => editPerson(structure, id, fields));
}

export function editProducts(
  structure: Structure,
  products: readonly Product[],
  fields: Parameters<typeof editProduct>[2],
): Change[] {
  return products.flatMap(({ id }) => editProduct(structure, id, fields));
}
