import { describe, expect, test } from 'vitest';
import {
  attendsStandups,
  type CellFact,
  doesResearch,
  parseFact,
  reviewsFact,
  roadmapDay,
  splitFact,
  writeFact,
} from '../../../renderer/people/cell-facts.ts';
import { columnsOf, type Lens } from '../../../renderer/people/columns.tsx';
import { orderPeople, type PeopleFilter } from '../../../renderer/people/order-people.ts';
import { type PersonRow, peopleRows } from '../../../renderer/people/people-rows.ts';
import { analysisOf } from '../../../renderer/store/kept-analyses.ts';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import { idOf, org } from '../../support/org.ts';

const today = '2026-11-21';
const plan = () =>
  org()
    .squad('Cart', { in: 'Shop' })
    .squad('Basket', { in: 'Shop' })
    .person('Ada', { title: 'Product Manager', time: { backlog: 55 } })
    .person('Bo', { title: 'Product Owner', time: { backlog: 90 } })
    .person('Cy', { title: 'VP Product' })
    .person('Di', { title: 'Engineer' })
    .pm('Ada', 'Cart')
    .pm('Ada', 'Basket')
    .po('Bo', 'Cart')
    .document();
const rowsOf = (document: PlanDocument) => {
  const structure = todayStructure(document);
  return peopleRows(analysisOf(document, structure, today), document, today);
};
const everybody: PeopleFilter = { group: 'all', text: '', onlyFindings: false };
const names = (
  filter: Partial<PeopleFilter>,
  descending = false,
  sortValue: (row: PersonRow) => string | number | null = (row) => row.person.name,
) =>
  orderPeople(
    rowsOf(plan()).values(),
    { ...everybody, ...filter },
    { column: '', descending },
    sortValue,
  ).map((id) => id.slice('person/'.length));

describe('who is in the table', () => {
  test('PMs, POs and leaders, and nobody else', () => {
    expect(names({})).toEqual(['ada', 'bo', 'cy']);
  });

  test.each<[Partial<PeopleFilter>, string[]]>([
    [{ group: 'pm' }, ['ada']],
    [{ group: 'po' }, ['bo']],
    [{ group: 'leader' }, ['cy']],
    [{ group: 'open' }, []],
    [{ text: 'cart' }, ['ada', 'bo']],
    [{ text: 'VP' }, ['cy']],
    [{ onlyFindings: true }, ['ada']],
  ])('%j', (filter, expected) => {
    expect(names(filter)).toEqual(expected);
  });

  test('what is not known comes last, whichever way it is sorted', () => {
    const backlog = (row: PersonRow) => row.split?.backlog ?? null;
    expect(names({}, false, backlog)).toEqual(['ada', 'bo', 'cy']);
    expect(names({}, true, backlog)).toEqual(['bo', 'ada', 'cy']);
  });

  test('only those who hold direction have a strategy clock', () => {
    const rows = rowsOf(plan());
    expect(rows.get(idOf('person', 'Ada'))?.clock).toHaveLength(3);
    expect(rows.get(idOf('person', 'Bo'))?.clock).toEqual([]);
  });

  test.each<Lens>(['time', 'clock', 'title', 'agreed'])('%s: no two columns alike', (lens) => {
    const ids = columnsOf(lens, today).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('filling in', () => {
  test.each<[CellFact, string, unknown]>([
    [splitFact('backlog'), '40', { value: 40 }],
    [splitFact('backlog'), ' 12,5 % ', { value: 12.5 }],
    [splitFact('backlog'), '', { value: null }],
    [splitFact('backlog'), '101', { problem: 'Between 0 and 100.' }],
    [splitFact('backlog'), 'half', { problem: 'This is not a number.' }],
    [reviewsFact(today), '1.5', { problem: 'A whole number is needed here.' }],
    [doesResearch, 'Y', { value: true }],
    [doesResearch, 'no', { value: false }],
    [doesResearch, 'maybe', { problem: 'Yes or no.' }],
    [roadmapDay, today, { value: today }],
    [roadmapDay, '2026-11-22', { problem: 'This day is still to come.' }],
    [roadmapDay, '0026-11-22', { problem: 'This is too long ago.' }],
  ])('%o with “%s”', (fact, text, expected) => {
    expect(parseFact(fact, text, today)).toEqual(expected);
  });

  test.each<[CellFact, boolean | number | string]>([
    [splitFact('delivery'), 20],
    [reviewsFact(today), 3],
    [roadmapDay, '2026-11-01'],
    [doesResearch, false],
    [attendsStandups, true],
  ])('one value for several people is there for each, and can be taken away', (fact, value) => {
    const people = ['Ada', 'Bo', 'Cy'].map((name) => idOf('person', name));
    const document = plan();
    const filled = applyChanges(
      document,
      writeFact(todayStructure(document), fact, people, value, today),
    );
    for (const id of people) expect(fact.read(todayStructure(filled), id)).toBe(value);
    const emptied = applyChanges(
      filled,
      writeFact(todayStructure(filled), fact, people, null, today),
    );
    for (const id of people) expect(fact.read(todayStructure(emptied), id)).toBeNull();
  });
});
