import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPlan } from '../../database/create.ts';
import { connect } from '../../database/driver.ts';
import { openPlan } from '../../database/open.ts';
import { salvage } from '../../database/salvage/salvage.ts';
import { applyChanges } from '../../shared/changes/apply.ts';
import type { Change } from '../../shared/changes/change.ts';
import { assign } from '../../shared/commands/assignments.ts';
import { addPerson, addProduct, addSquad } from '../../shared/commands/subjects.ts';
import { newDocument, type PlanDocument, todayStructure } from '../../shared/model/document.ts';
import { documentProblems } from '../../shared/model/invariants.ts';
import { structureArbitrary } from '../support/arbitraries.ts';
import { AT, documentIn, drivers, failureOf, temporaryFolder } from './plans.ts';

const SQUADS = 120;

/** Enough squads and people for several pages each. */
function large(): PlanDocument {
  let document = newDocument('Harbour', AT);
  const today = () => todayStructure(document);
  const take = (changes: Change[]) => {
    document = applyChanges(document, changes);
  };
  take(addProduct(today(), { id: 'p', name: 'Port' }));
  for (let at = 0; at < SQUADS; at++) {
    take(
      addSquad(today(), {
        id: `s${at}`,
        name: `Squad ${at}`,
        productId: 'p',
        mission: 'm'.repeat(90),
      }),
    );
    take(addPerson(today(), { id: `u${at}`, name: `Person ${at}`, title: 't'.repeat(90) }));
    take(
      assign(today(), { id: `a${at}`, personId: `u${at}`, role: 'pm', on: { squadId: `s${at}` } }),
    );
  }
  return document;
}
const LARGE = large();

function written(document: PlanDocument, spoil: (bytes: Buffer) => void): string {
  const path = join(temporaryFolder(), 'harbour.squadplan');
  createPlan(path, document);
  const bytes = readFileSync(path);
  spoil(bytes);
  writeFileSync(path, bytes);
  return path;
}

/** The page on which a text stands, counted from 0. */
const pageOf = (bytes: Buffer, text: string) => Math.floor(bytes.indexOf(text) / 4096);

describe.each(drivers)('salvaging, on %s', (driver) => {
  test('a whole plan gives the whole plan, and leaves the file alone', () => {
    const path = written(LARGE, () => undefined);
    const before = readFileSync(path);
    const { document, tables } = salvage(path, AT, driver);
    expect(document).toEqual(LARGE);
    expect(tables.filter(({ incomplete }) => incomplete)).toEqual([]);
    expect(tables.find(({ table }) => table === 'squad')?.rows).toBe(SQUADS);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a plan with a spoilt page gives all but what stood on it, fitted together', () => {
    const path = written(LARGE, (bytes) => {
      const page = pageOf(bytes, 'Squad 60');
      bytes.fill(0xee, page * 4096, (page + 1) * 4096);
    });
    expect(failureOf(() => openPlan(path, { driver })).code).toBe('damaged');
    const { document, tables } = salvage(path, AT, driver);
    const squads = todayStructure(document as PlanDocument).squad.size;
    expect(squads).toBeGreaterThan(SQUADS / 2);
    expect(squads).toBeLessThan(SQUADS);
    expect(todayStructure(document as PlanDocument).person.size).toBe(SQUADS);
    expect(todayStructure(document as PlanDocument).assignment.size).toBe(squads);
    expect(documentProblems(document as PlanDocument)).toEqual([]);
    const spoilt = tables.filter(({ incomplete }) => incomplete).map(({ table }) => table);
    expect(spoilt).toContain('squad');
    expect(spoilt).not.toContain('person');
    const target = join(temporaryFolder(), 'saved.squadplan');
    createPlan(target, document as PlanDocument, { driver });
    expect(documentIn(target, driver)).toEqual(document);
  });

  test('a plan that lost its settings and scenarios is given new ones around what is left', () => {
    const path = written(LARGE, () => undefined);
    const other = connect(path, driver);
    other.exec('PRAGMA foreign_keys = OFF; DELETE FROM plan; DELETE FROM scenario');
    other.close();
    const { document } = salvage(path, AT, driver);
    expect(todayStructure(document as PlanDocument).squad.size).toBe(SQUADS);
    expect((document as PlanDocument).plan.get('plan')?.name).toBe('Recovered plan');
  });

  test('rows whose text is none are left out', () => {
    const path = written(LARGE, () => undefined);
    const other = connect(path, driver);
    other.exec("UPDATE person SET title = CAST(x'fffe' AS TEXT) WHERE id = 'u7'");
    other.close();
    const { document, tables } = salvage(path, AT, driver);
    expect(todayStructure(document as PlanDocument).person.size).toBe(SQUADS - 1);
    expect(tables.find(({ table }) => table === 'person')?.incomplete).toBe(true);
  });

  test('what is no database at all gives nothing, and says so', () => {
    for (const spoil of [
      (bytes: Buffer) => bytes.fill(0),
      (bytes: Buffer) => bytes.fill(0xa5, 16, 4096),
      (bytes: Buffer) => bytes.fill(0xa5, 4096),
    ]) {
      expect(salvage(written(LARGE, spoil), AT, driver).document).toBeNull();
    }
  });
});

test('salvaging gives a plan that fits together, or none, whatever was spoilt', () => {
  fc.assert(
    fc.property(
      structureArbitrary('today', 8),
      fc.array(fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 600 })), {
        minLength: 1,
        maxLength: 5,
      }),
      (structure, wounds) => {
        const document = { ...newDocument('A', AT), structures: new Map([['today', structure]]) };
        const path = written(document, (bytes) => {
          for (const [at, by] of wounds)
            Buffer.from(by).copy(bytes, 4096 + (at % (bytes.length - 4096)));
        });
        const result = salvage(path, AT).document;
        if (result) expect(documentProblems(result)).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});
