import type { Structure } from '../../../shared/model/document.ts';
import type { Framework, TitleKind } from '../../../shared/model/entities.ts';

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** An empty value stands for "not known". */
export const frameworkOptions: readonly Option<Framework | ''>[] = [
  { value: '', label: 'Not known' },
  { value: 'scrum', label: 'Scrum' },
  { value: 'kanban', label: 'Kanban' },
  { value: 'other', label: 'Other' },
];

export const titleKindWords: Readonly<Record<TitleKind, string>> = {
  pm: 'Product Manager',
  po: 'Product Owner',
  'product-leader': 'Product leader',
  executive: 'Executive',
  'engineering-leader': 'Engineering leader',
  'delivery-leader': 'Delivery leader',
  other: 'Something else',
};

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** All products by name; an empty value stands for none. */
export function productOptions(structure: Structure): readonly Option<string>[] {
  const products = [...structure.product.values()].sort((a, b) => byName.compare(a.name, b.name));
  return [
    { value: '', label: 'No product' },
    ...products.map(({ id, name }) => ({ value: id, label: name })),
  ];
}
