import type { Structure } from '../../../shared/model/document.ts';
import type { Framework } from '../../../shared/model/entities.ts';
import { waysOfWorking } from '../../../shared/words/commands.ts';
import { inspectorWords } from '../../words/inspector-words.ts';
import { squadWords } from '../../words/squad-words.ts';

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** An empty value stands for "not known". */
export const frameworkOptions: readonly Option<Framework | ''>[] = [
  { value: '', label: inspectorWords.notKnown },
  { value: 'scrum', label: waysOfWorking.scrum },
  { value: 'kanban', label: waysOfWorking.kanban },
  { value: 'other', label: waysOfWorking.other },
];

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** All products by name; an empty value stands for none. */
export function productOptions(structure: Structure): readonly Option<string>[] {
  const products = [...structure.product.values()].sort((a, b) => byName.compare(a.name, b.name));
  return [
    { value: '', label: squadWords.noProduct },
    ...products.map(({ id, name }) => ({ value: id, label: name })),
  ];
}
