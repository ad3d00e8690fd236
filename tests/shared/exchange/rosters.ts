import fc from 'fast-check';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { importRoster } from '../../../shared/commands/import-roster.ts';
import type { Roster } from '../../../shared/import/roster.ts';
import { namesNobody } from '../../../shared/import/row-words.ts';
import { newDocument, type Structure, todayStructure } from '../../../shared/model/document.ts';
import type { Role } from '../../../shared/model/entities.ts';

export const empty = newDocument('Plan', '2026-11-21T10:00:00Z');

export function structureOf(roster: Roster): Structure {
  let next = 0;
  const changes = importRoster(todayStructure(empty), roster, () => `id-${next++}`);
  return todayStructure(applyChanges(empty, changes));
}

/** Everything that a roster can hold, by names and in an order of its own. */
export function said(structure: Structure): string[] {
  const { product, squad, person, assignment, reportingLine } = structure;
  const squadName = (id: string | null) => {
    const row = squad.get(id ?? '');
    return row ? `${product.get(row.productId ?? '')?.name} / ${row.name}` : undefined;
  };
  const name = (id: string) => person.get(id)?.name;
  return [
    ...[...product.values()].map((row) => ['product', row.name, row.section]),
    ...[...squad.keys()].map((id) => ['squad', squadName(id)]),
    ...[...person.values()].map((row) => ['person', row.name, row.title, row.open]),
    ...[...assignment.values()].map((row) => [
      name(row.personId),
      row.role,
      squadName(row.squadId) ?? product.get(row.productId ?? '')?.name,
      row.share,
      row.acting,
    ]),
    ...[...reportingLine.values()].map((row) => [name(row.reportId), '>', name(row.managerId)]),
  ]
    .map((parts) => JSON.stringify(parts))
    .sort();
}

const nasty = fc.constantFrom(
  '=1+1',
  '+49 30',
  '-x',
  '@home',
  "'=x",
  "''-1",
  "O'Neil",
  'a,b;c',
  '"q"',
  'Zoë',
  '漢字',
  'sep=;',
  '1',
  '#N/A',
  'Acting Head',
);
const name = fc
  .oneof(nasty, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }))
  .map((text) =>
    text
      .normalize('NFC')
      .replace(/[\s\p{Cc}\p{Cf}\u200B\u2060\uFEFF]+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '' && !namesNobody(text) && !/\p{Cs}/u.test(text) && text !== '–');
const names = fc.uniqueArray(name, {
  minLength: 1,
  maxLength: 5,
  selector: (text) => text.toLowerCase().normalize('NFC'),
});
const title = fc.oneof(
  fc.constant(''),
  fc.constantFrom('Product Manager', 'Acting Product Owner', '=Engineer'),
  name,
);
const pick = fc.nat(1000);

/** Any roster's contents, with names that are hard on spreadsheets. */
export const rosters: fc.Arbitrary<Roster> = fc
  .record({
    products: names,
    squads: fc.uniqueArray(fc.tuple(name, pick), {
      maxLength: 6,
      selector: ([text, at]) => `${at % 6} ${text.toLowerCase().normalize('NFC')}`,
    }),
    people: names,
    titles: fc.array(title, { minLength: 5, maxLength: 5 }),
    open: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    roles: fc.array(
      fc.tuple(
        pick,
        pick,
        fc.constantFrom<Role>('pm', 'po', 'member'),
        fc.boolean(),
        fc.option(fc.integer({ min: 0, max: 400 }).map((n) => n / 4)),
        fc.boolean(),
      ),
      { maxLength: 10 },
    ),
    lines: fc.array(fc.tuple(pick, pick), { maxLength: 5 }),
  })
  .map(({ products, squads, people, titles, open, roles, lines }): Roster => {
    const held = new Map<string, Roster['assignments'][number]>();
    const squadRows = new Map(
      squads.map(([text, at]) => {
        const product = at % 6 < products.length ? at % 6 : null;
        return [`${product} ${text.toLowerCase().normalize('NFC')}`, { name: text, product }];
      }),
    );
    const rows = [...squadRows.values()];
    for (const [who, where, role, onSquad, share, acting] of roles) {
      const person = who % people.length;
      const squad = onSquad && rows.length > 0 ? where % rows.length : null;
      const product = squad === null ? where % products.length : null;
      held.set(`${person} ${role} ${squad} ${product}`, {
        person,
        role,
        squad,
        product,
        share,
        acting,
      });
    }
    const pairs = new Map<string, { report: number; manager: number }>();
    for (const [a, b] of lines) {
      const [report, manager] = [a % people.length, b % people.length];
      if (report !== manager) pairs.set(`${report} ${manager}`, { report, manager });
    }
    return {
      products: products.map((text, at) => ({ name: text, section: at % 2 ? 'North' : '' })),
      squads: rows,
      people: people.map((text, at) => ({
        name: text,
        title: titles[at] ?? '',
        open: open[at] ?? false,
      })),
      assignments: [...held.values()],
      lines: [...pairs.values()],
      counts: {
        products: 0,
        squads: 0,
        people: 0,
        openPositions: 0,
        assignments: 0,
        reportingLines: 0,
      },
      problems: [],
    };
  });
