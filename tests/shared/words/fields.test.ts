import { describe, expect, test } from 'vitest';
import { tables } from '../../../shared/model/tables.ts';
import {
  fieldName,
  fieldNames,
  placeWords,
  tableNames,
  withoutField,
} from '../../../shared/words/fields.ts';

const fieldsOf = Object.entries(tables).map(
  ([table, { shape }]) => [table as keyof typeof tables, Object.keys(shape)] as const,
);

describe('what people know tables and fields by', () => {
  test('every table has a name, and no two the same', () => {
    expect(Object.keys(tableNames).sort()).toEqual(Object.keys(tables).sort());
    const all = Object.values(tableNames).map(([one]) => one);
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(fieldsOf)('every field of %s has a label of its own', (table, fields) => {
    const labels: Readonly<Record<string, string>> = fieldNames[table];
    expect(Object.keys(labels).sort()).toEqual([...fields].sort());
    expect(new Set(Object.values(labels)).size).toBe(fields.length);
    // A label, not the name in the code: a capital first, no camel case, no mark at its end.
    for (const label of Object.values(labels)) {
      expect(label).toMatch(/^\p{Lu}/u);
      expect(label).not.toMatch(/\p{Ll}\p{Lu}|[.:]$/u);
    }
  });
});

test.each([
  [{ table: 'squad', field: 'headcount', called: 'Search' }, '“Headcount” of the squad “Search”'],
  [{ table: 'squad', field: 'backlogFte' }, '“Work on the backlog” of a squad'],
  [{ table: 'person', called: 'Ada' }, 'The person “Ada”'],
  [{ table: 'waiver' }, 'An accepted finding'],
  [{ table: 'person', field: 'salary', called: 'Ada' }, '“salary” of the person “Ada”'],
  [{ table: 'person', called: `${'A\n'.repeat(500)}` }, `The person “${'A '.repeat(40)}”`],
] as const)('%j is called %j', (place, words) => {
  expect(placeWords(place)).toBe(words);
});

test.each([
  ['Headcount: has to be at most 10', 'has to be at most 10'],
  ['Has time left for strategy: is missing', 'is missing'],
  ['Nobody reports to themselves.', 'Nobody reports to themselves.'],
  ['In this case: no', 'In this case: no'],
  [': odd', ': odd'],
])('%j at its field is %j', (said, words) => {
  expect(withoutField(said)).toBe(words);
});

test('a field that no table has goes by its own name', () => {
  expect(fieldName('squad', 'salary')).toBe('salary');
});
