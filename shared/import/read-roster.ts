import { beginning, MAX_NAME } from '../model/fields.ts';
import { roleOfTitle } from '../model/title-kind.ts';
import { readRoster as words } from '../words/import/reading.ts';
import type { ColumnMapping } from './columns.ts';
import { nameKey } from './names.ts';
import type { RosterTable } from './parse.ts';
import { ProblemList, type ReadRow, readRows } from './read-rows.ts';
import type {
  Roster,
  RosterAssignment,
  RosterLine,
  RosterPerson,
  RosterProduct,
  RosterSquad,
} from './roster.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Things of a roster under their keys, in the order in which they are first named. */
class Gathered<T> {
  readonly list: T[] = [];
  readonly #places = new Map<string, number>();

  place(key: string): number | undefined {
    return this.#places.get(key);
  }

  at(key: string, create: () => T): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.list.push(create()) - 1;
    this.#places.set(key, place);
    return place;
  }
}

/** For squads that only ever stand in one product: that product, by the squad's key. */
function onlyProducts(rows: readonly ReadRow[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { squad, product } of rows) {
    if (squad === '' || product === '') continue;
    const key = nameKey(squad);
    const before = found.get(key);
    const another = before !== undefined && before !== null && nameKey(before) !== nameKey(product);
    found.set(key, another || before === null ? null : product);
  }
  return found;
}

/**
 * What a roster says under a mapping of its columns: a row is a person on a squad. Nothing is
 * refused: what cannot be taken over is among the problems.
 */
export function readRoster(table: RosterTable, mapping: ColumnMapping): Roster {
  const problems = new ProblemList(table, mapping);
  const rows = readRows(table, mapping, problems);
  const products = new Gathered<Writable<RosterProduct>>();
  const squads = new Gathered<RosterSquad>();
  const people = new Gathered<Writable<RosterPerson>>();
  const assignments = new Gathered<RosterAssignment>();
  const lines = new Gathered<RosterLine>();
  const productOf = onlyProducts(rows);
  const filled = new Set(
    rows.filter((row) => row.person !== '' && !row.open).map((row) => nameKey(row.person)),
  );
  const titles = new Map<string, string>();
  for (const { person, title } of rows) {
    if (person !== '' && title !== '' && !titles.has(nameKey(person))) {
      titles.set(nameKey(person), title);
    }
  }

  const placeProduct = (row: ReadRow): number | null => {
    let name = row.product;
    if (name === '' && row.squad !== '' && !row.noProduct) {
      name = productOf.get(nameKey(row.squad)) ?? '';
      if (name !== '') {
        const message = words.squadElsewhere(row.squad, name);
        problems.add('note', row.number, 'product', message);
      }
    }
    if (name === '') return null;
    const place = products.at(nameKey(name), () => ({ name, section: row.section }));
    const product = products.list[place];
    if (product && product.section === '') product.section = row.section;
    else if (product && row.section !== '' && nameKey(product.section) !== nameKey(row.section)) {
      const message = words.sectionElsewhere(name, product.section);
      problems.add('note', row.number, 'section', message);
    }
    return place;
  };

  const placeSquad = (row: ReadRow, product: number | null): number | null =>
    row.squad === ''
      ? null
      : squads.at(`${product ?? ''}\n${nameKey(row.squad)}`, () => ({ name: row.squad, product }));

  const openCounts = new Map<string, number>();
  const placeOpenPosition = (row: ReadRow): number => {
    const where = row.squad || row.product;
    const wanted = beginning(words.openPosition(row.title, where), MAX_NAME - 8);
    let count = openCounts.get(wanted) ?? 0;
    let name: string;
    do {
      count++;
      name = count === 1 ? wanted : `${wanted} ${count}`;
    } while (people.place(nameKey(name)) !== undefined || titles.has(nameKey(name)));
    openCounts.set(wanted, count);
    return people.at(nameKey(name), () => ({ name, title: row.title, open: true }));
  };

  const placePerson = (row: ReadRow): number | null => {
    if (row.person === '') return row.open ? placeOpenPosition(row) : null;
    const key = nameKey(row.person);
    if (row.open && filled.has(key)) {
      const message = words.inPost(row.person);
      problems.add('note', row.number, 'status', message);
      return placeOpenPosition(row);
    }
    const title = titles.get(key) ?? '';
    if (row.title !== '' && nameKey(row.title) !== nameKey(title)) {
      const message = words.otherTitle(row.person, title);
      problems.add('note', row.number, 'title', message);
    }
    return people.at(key, () => ({ name: row.person, title, open: row.open }));
  };

  const addAssignment = (
    row: ReadRow,
    person: number,
    squad: number | null,
    product: number | null,
  ) => {
    if (squad === null && product === null) return;
    const title = row.title || (people.list[person]?.title ?? '');
    const role = row.role ?? roleOfTitle(title);
    const onProduct = squad === null ? product : null;
    const key = `${person} ${role} ${squad ?? ''} ${onProduct ?? ''}`;
    if (assignments.place(key) !== undefined) {
      const message = words.repeated(people.list[person]?.name, row.squad || row.product);
      problems.add('note', row.number, null, message);
    }
    const { share, acting } = row;
    assignments.at(key, () => ({ person, role, squad, product: onProduct, share, acting }));
  };

  const reporting: { readonly row: ReadRow; readonly report: number }[] = [];
  for (const row of rows) {
    const product = placeProduct(row);
    const squad = placeSquad(row, product);
    const person = placePerson(row);
    if (person === null) continue;
    addAssignment(row, person, squad, product);
    if (row.reportsTo !== '') reporting.push({ row, report: person });
  }
  // Last, so that somebody who has a row of their own further down is known with their title.
  const managerOf = new Map<number, number>();
  for (const { row, report } of reporting) {
    const key = nameKey(row.reportsTo);
    const manager = people.at(key, () => ({ name: row.reportsTo, title: '', open: false }));
    if (manager === report) {
      const message = words.reportsToSelf(row.reportsTo);
      problems.add('note', row.number, 'reportsTo', message);
      continue;
    }
    const first = managerOf.get(report) ?? manager;
    if (first !== manager && lines.place(`${report} ${manager}`) === undefined) {
      const message = words.twoManagers(people.list[report]?.name, people.list[first]?.name);
      problems.add('note', row.number, 'reportsTo', message);
    }
    managerOf.set(report, first);
    lines.at(`${report} ${manager}`, () => ({ report, manager }));
  }

  const openPositions = people.list.filter(({ open }) => open).length;
  return {
    products: products.list,
    squads: squads.list,
    people: people.list,
    assignments: assignments.list,
    lines: lines.list,
    counts: {
      products: products.list.length,
      squads: squads.list.length,
      people: people.list.length - openPositions,
      openPositions,
      assignments: assignments.list.length,
      reportingLines: lines.list.length,
    },
    problems: problems.sorted(),
  };
}
