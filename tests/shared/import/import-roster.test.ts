import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyChanges, invertChanges } from '../../../shared/changes/apply.ts';
import { changeSchema } from '../../../shared/changes/change.ts';
import { importRoster } from '../../../shared/commands/import-roster.ts';
import { openRoster } from '../../../shared/import/open-roster.ts';
import { readRoster } from '../../../shared/import/read-roster.ts';
import type { Roster } from '../../../shared/import/roster.ts';
import { slugIds } from '../../../shared/import/slug-ids.ts';
import { newDocument, type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import { documentProblems } from '../../../shared/model/invariants.ts';
import { rules } from '../../../shared/rules/all.ts';
import { runRules, subjectName } from '../../../shared/rules/run.ts';

const root = join(import.meta.dirname, '../../..');
const realRoster = readFileSync(join(root, 'examples/real-org-2022.csv'));
const empty = newDocument('Imported', '2026-11-21T10:00:00Z');

function rosterOf(bytes: Uint8Array): Roster {
  const { table, mapping } = openRoster(bytes);
  return readRoster(table, mapping);
}

const textRoster = (text: string) => rosterOf(new TextEncoder().encode(text));

function imported(document: PlanDocument, roster: Roster, newId = slugIds()): PlanDocument {
  return applyChanges(document, importRoster(todayStructure(document), roster, newId));
}

const sizes = (document: PlanDocument) => {
  const { product, squad, person, assignment, reportingLine } = todayStructure(document);
  return [product, squad, person, assignment, reportingLine].map(({ size }) => size);
};

/** Ids that differ from any made before, as the window makes them. */
function freshIds(): () => string {
  let next = 1;
  return () => `fresh-${next++}`;
}

describe('the real roster', () => {
  const roster = rosterOf(realRoster);
  const document = imported(empty, roster);
  const structure = todayStructure(document);

  test('is counted before anything is written', () => {
    expect(roster.counts).toEqual({
      products: 20,
      squads: 60,
      people: 164,
      openPositions: 22,
      assignments: 263,
      reportingLines: 27,
    });
    expect(roster.problems.map(({ row, severity }) => [row, severity])).toEqual(
      [121, 129, 153, 157, 252, 257, 260].map((row) => [row, 'note']),
    );
  });

  test('becomes what was counted', () => {
    expect(sizes(document)).toEqual([20, 60, 186, 263, 27]);
    expect(documentProblems(document)).toEqual([]);
  });

  test('is one step that can be undone', () => {
    const changes = importRoster(todayStructure(empty), roster, slugIds());
    for (const change of changes) expect(changeSchema.safeParse(change).success).toBe(true);
    expect(applyChanges(document, invertChanges(changes))).toEqual(empty);
  });

  test('imported again changes nothing', () => {
    expect(importRoster(structure, roster, freshIds())).toEqual([]);
  });

  test('keeps that somebody is acting', () => {
    const acting = [...structure.assignment.values()].filter((row) => row.acting);
    expect(acting).toHaveLength(12);
  });

  const { findings } = runRules(rules, document, structure, { today: '2026-11-21' });
  const firing = (rule: string) =>
    findings
      .filter((finding) => finding.rule === rule)
      .map(({ subjects }) => subjectName(structure, subjects[0]));

  test('shows who can no longer hold both roles', () => {
    expect(firing('split/squads')).toEqual(['GPM 10', 'PM 06', 'PM 38']);
  });

  test('shows where direction waits for an open position', () => {
    expect(firing('missing/filled-role')).toEqual(['Five Minute Production App', 'Mobile DevOps']);
  });
});

describe('into a plan that is not empty', () => {
  const before = imported(
    empty,
    textRoster(
      'Product,Section,Squad,Person,Title,Reports to,Share\nPay,,Checkout,Ada Löwe,,Eve,\nPay,,,Eve,CPO,,\n',
    ),
  );

  test('what has the same name is used again, and only gaps are filled in', () => {
    const roster = textRoster(
      'Product,Section,Squad,Person,Title,Reports to,Share\n' +
        'PAY,Money,checkout,ada löwe,Engineer,EVE,40%\nPay,Money,Refunds,Eve,CEO,,\n',
    );
    const after = imported(before, roster, freshIds());
    const { product, squad, person, assignment } = todayStructure(after);
    expect([...product.values()]).toMatchObject([{ name: 'Pay', section: 'Money' }]);
    expect([...squad.values()].map(({ name }) => name)).toEqual(['Checkout', 'Refunds']);
    expect([...person.values()].map(({ name, title }) => [name, title])).toEqual(
      expect.arrayContaining([
        ['Ada Löwe', 'Engineer'],
        ['Eve', 'CPO'],
      ]),
    );
    expect(person.size).toBe(2);
    expect([...assignment.values()].map(({ share }) => share)).toEqual(
      expect.arrayContaining([40]),
    );
    expect(documentProblems(after)).toEqual([]);
  });

  test('a squad of the same name in another product is another squad', () => {
    const after = imported(before, textRoster('Product,Squad\nLoans,Checkout\n'), freshIds());
    expect(todayStructure(after).squad.size).toBe(2);
  });
});

describe('ids made from names', () => {
  test('are the same every time', () => {
    expect(imported(empty, rosterOf(realRoster))).toEqual(imported(empty, rosterOf(realRoster)));
  });

  test('are readable, valid and never met twice', () => {
    const newId = slugIds();
    const ids = [
      newId('person', 'Zoë Ito'),
      newId('person', 'Zoe Ito'),
      newId('person', 'zoe-ito'),
      newId('person', 'Zoe Ito 2'),
      newId('person', '山田'),
      newId('person', '鈴木'),
      newId('person', '!'),
      newId('person', '?'),
      newId('person', 'x'.repeat(200)),
      newId('person', `${'x'.repeat(199)}y`),
      newId('squad', 'Zoë Ito'),
    ];
    expect(ids[0]).toBe('person-zoe-ito');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_.#/-]{1,128}$/);
  });
});

test('a roster of fifty thousand rows takes seconds, not minutes', () => {
  const rows = Array.from(
    { length: 50_000 },
    (_, n) => `Product ${n % 50},Squad ${n % 5000},Person ${n},Engineer,Person ${n % 100}`,
  );
  const began = performance.now();
  const text = ['Product,Squad,Person,Title,Reports to', ...rows].join('\n');
  const changes = importRoster(todayStructure(empty), textRoster(text), slugIds());
  expect(changes.length).toBeGreaterThan(150_000);
  expect(performance.now() - began).toBeLessThan(30_000);
}, 60_000);
