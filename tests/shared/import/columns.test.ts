import { expect, test } from 'vitest';
import { guessColumns } from '../../../shared/import/columns.ts';

const nothing = {
  product: null,
  section: null,
  squad: null,
  person: null,
  title: null,
  role: null,
  reportsTo: null,
  status: null,
  share: null,
};

test.each<[string, string[], Partial<typeof nothing | Record<string, number>>]>([
  [
    'the usual words',
    ['Product', 'Section', 'Squad', 'Person', 'Title', 'Reports to', 'Status', 'Share'],
    { product: 0, section: 1, squad: 2, person: 3, title: 4, reportsTo: 5, status: 6, share: 7 },
  ],
  [
    'other words for the same',
    ['Employee Name', 'Job Title', 'Team', 'Product area', 'Line manager', 'Allocation %'],
    { person: 0, title: 1, squad: 2, product: 3, reportsTo: 4, share: 5 },
  ],
  [
    'words as machines write them',
    ['squad_name', 'full_name', 'jobTitle', 'reports-to', 'FTE %', 'STATUS:'],
    { squad: 0, person: 1, title: 2, reportsTo: 3, share: 4, status: 5 },
  ],
  ['a role where a title is missing', ['Team', 'Name', 'Role'], { squad: 0, person: 1, title: 2 }],
  [
    'a title where there is a role, too',
    ['Team', 'Name', 'Role', 'Title'],
    { squad: 0, person: 1, title: 3 },
  ],
  [
    'a tribe for the product where nothing else is',
    ['Tribe', 'Squad', 'Person'],
    { product: 0, squad: 1, person: 2 },
  ],
  [
    'a tribe for the section beside a product',
    ['Tribe', 'Squad', 'Person', 'Product'],
    { section: 0, squad: 1, person: 2, product: 3 },
  ],
  ['the first of two alike', ['Team', 'Squad', 'Squad', 'Name'], { squad: 1, person: 3 }],
  [
    'a stage that groups, as some companies say',
    ['Stage', 'Group name', 'Team', 'Name'],
    { product: 0, squad: 2, person: 3 },
  ],
  ['nothing in other words', ['Eins', 'Zwei', '', 'Salary'], {}],
  [
    'a role on the squad beside a title',
    ['Squad', 'Title', 'Squad role'],
    { squad: 0, title: 1, role: 2 },
  ],
  ['no manager of a product in a product column', ['Product Manager', 'Squad'], { squad: 1 }],
])('guesses %s', (_, headings, expected) => {
  expect(guessColumns(headings)).toEqual({ ...nothing, ...expected });
});
