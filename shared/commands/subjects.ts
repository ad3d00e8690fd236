import type { Change } from '../changes/change.ts';
import type { StructureDraft } from '../changes/draft.ts';
import { blankPerson, blankProduct, blankSquad } from '../model/blank-rows.ts';
import type { Structure } from '../model/document.ts';
import type { Person, Product, Squad } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { draftStructure, need, validRow } from './command.ts';
import { type Point, place } from './place.ts';

export type NewProduct = Pick<Product, 'id' | 'name'> & Partial<Product>;
export type NewSquad = Pick<Squad, 'id' | 'name'> & Partial<Squad>;
export type NewPerson = Pick<Person, 'id' | 'name'> & Partial<Person>;

/** Writes a product into a draft; fields not given are "not known". */
export function putProduct(draft: StructureDraft, product: NewProduct): void {
  draft.put('product', validRow('product', { ...blankProduct, ...product }));
}

/** Writes a squad into a draft; fields not given are "not known". */
export function putSquad(draft: StructureDraft, squad: NewSquad): void {
  if (squad.productId) need(draft, 'product', squad.productId);
  draft.put('squad', validRow('squad', { ...blankSquad, ...squad }));
}

/** Writes a person or an open position into a draft; full time unless said otherwise. */
export function putPerson(draft: StructureDraft, person: NewPerson): void {
  draft.put('person', validRow('person', { ...blankPerson, ...person }));
}

/** Adds a product, at a place on the canvas where one is given. */
export function addProduct(structure: Structure, product: NewProduct, at?: Point): Change[] {
  return draftStructure(structure, (draft) => {
    putProduct(draft, product);
    if (at) place(draft, 'product', product.id, at);
  });
}

/** Adds a squad; a place is relative to its product's region where it has a product. */
export function addSquad(structure: Structure, squad: NewSquad, at?: Point): Change[] {
  return draftStructure(structure, (draft) => {
    putSquad(draft, squad);
    if (at) place(draft, 'squad', squad.id, at);
  });
}

/** Adds a person or an open position. */
export function addPerson(structure: Structure, person: NewPerson, at?: Point): Change[] {
  return draftStructure(structure, (draft) => {
    putPerson(draft, person);
    if (at) place(draft, 'person', person.id, at);
  });
}

/** Changes fields of a product. @throws CommandRefused with the field's name where a value is not valid. */
export function editProduct(
  structure: Structure,
  id: Id,
  fields: Partial<Omit<Product, 'id'>>,
): Change[] {
  return draftStructure(structure, (draft) =>
    draft.put('product', validRow('product', { ...need(draft, 'product', id), ...fields })),
  );
}

/** Changes fields of a squad, its product excepted: moving has its own command. */
export function editSquad(
  structure: Structure,
  id: Id,
  fields: Partial<Omit<Squad, 'id' | 'productId'>>,
): Change[] {
  return draftStructure(structure, (draft) =>
    draft.put('squad', validRow('squad', { ...need(draft, 'squad', id), ...fields })),
  );
}

/** Changes fields of a person or open position. */
export function editPerson(
  structure: Structure,
  id: Id,
  fields: Partial<Omit<Person, 'id'>>,
): Change[] {
  return draftStructure(structure, (draft) =>
    draft.put('person', validRow('person', { ...need(draft, 'person', id), ...fields })),
  );
}
