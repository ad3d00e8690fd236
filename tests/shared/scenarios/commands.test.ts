import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, invertChanges } from '../../../shared/changes/apply.ts';
import type { Change } from '../../../shared/changes/change.ts';
import { CommandRefused } from '../../../shared/commands/command.ts';
import { editSquad } from '../../../shared/commands/subjects.ts';
import type { PlanDocument, Structure } from '../../../shared/model/document.ts';
import { documentProblems } from '../../../shared/model/invariants.ts';
import { scenarioTableNames } from '../../../shared/model/tables.ts';
import { branchScenario, branchWith, duplicateScenario } from '../../../shared/scenarios/branch.ts';
import {
  archiveScenario,
  deleteScenario,
  promoteScenario,
  renameScenario,
  setScenarioIntent,
} from '../../../shared/scenarios/edit-scenario.ts';
import { scenarioTree } from '../../../shared/scenarios/scenario-tree.ts';
import { largeDocument } from '../../bench/plan.ts';
import { documentArbitrary } from '../../support/arbitraries.ts';
import { idOf, org } from '../../support/org.ts';

const AT = '2026-03-01T09:00:00Z';
const plan = () => org().squad('Search', { in: 'Core' }).pm('Ada', 'Search').document();

function rowsOf({ scenarioId: _, ...rows }: Structure) {
  return rows;
}

/** Random steps; those that a command refuses change nothing. */
const steps = fc.array(
  fc.record({
    what: fc.constantFrom('branch', 'duplicate', 'rename', 'archive', 'promote', 'delete'),
    at: fc.nat(20),
    flag: fc.boolean(),
  }),
  { minLength: 1, maxLength: 10 },
);

function step(document: PlanDocument, what: string, at: number, flag: boolean, id: string) {
  const ids = [...document.scenario.keys()];
  const target = ids[at % ids.length] ?? '';
  const commands: Record<string, () => Change[]> = {
    branch: () => branchScenario(document, target, { id, name: 'Option', createdAt: AT }),
    duplicate: () => duplicateScenario(document, target, { id, createdAt: AT }),
    rename: () => renameScenario(document, target, `Option ${at}`),
    archive: () => archiveScenario(document, target, flag),
    promote: () => promoteScenario(document, target),
    delete: () => deleteScenario(document, target),
  };
  try {
    return commands[what]?.() ?? [];
  } catch (error) {
    if (error instanceof CommandRefused) return [];
    throw error;
  }
}

test('any sequence keeps the plan whole, and taken back gives the plan there was', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(documentArbitrary(3), steps, (start, sequence) => {
      const done: Change[][] = [];
      let document = start;
      sequence.forEach(({ what, at, flag }, number) => {
        const changes = step(document, what, at, flag, `option-${number}`);
        if (changes.length > 0) met.add(what);
        document = applyChanges(document, changes);
        done.push(changes);
        expect(documentProblems(document)).toEqual(documentProblems(start));
      });
      for (const changes of done.reverse()) {
        document = applyChanges(document, invertChanges(changes));
      }
      expect(document).toEqual(start);
    }),
    { numRuns: 60 },
  );
  expect([...met].sort()).toEqual([
    'archive',
    'branch',
    'delete',
    'duplicate',
    'promote',
    'rename',
  ]);
});

test('a branch holds the same rows under the same ids, and an edit to it leaves the original', () => {
  const document = plan();
  const branched = applyChanges(
    document,
    branchScenario(document, 'today', { id: 'a', name: 'Option A', intent: 'Why', createdAt: AT }),
  );
  const [today, a] = ['today', 'a'].map((id) => branched.structures.get(id) as Structure);
  expect(rowsOf(a as Structure)).toEqual(rowsOf(today as Structure));
  expect(branched.scenario.get('a')).toMatchObject({ parentId: 'today', intent: 'Why' });

  const changes = branchWith(document, 'today', { id: 'b', name: 'B', createdAt: AT }, (branch) =>
    editSquad(branch, idOf('squad', 'Search'), { headcount: 5 }),
  );
  const tried = applyChanges(document, changes);
  expect(tried.structures.get('b')?.squad.get(idOf('squad', 'Search'))?.headcount).toBe(5);
  expect(tried.structures.get('today')).toEqual(document.structures.get('today'));
  // One change a row, so that it is one step to write and to take back.
  expect(new Set(changes.map(({ table, id }) => `${table} ${id}`)).size).toBe(changes.length);
});

describe('the scenario of today', () => {
  test('is neither archived nor deleted', () => {
    expect(() => archiveScenario(plan(), 'today', true)).toThrow(CommandRefused);
    expect(() => deleteScenario(plan(), 'today')).toThrow(/describes today/);
  });

  test('gives its place to the one promoted, which comes back from the archive', () => {
    let document = plan();
    const run = (make: (now: PlanDocument) => Change[]) => {
      document = applyChanges(document, make(document));
    };
    run((now) => branchScenario(now, 'today', { id: 'a', name: 'A', createdAt: AT }));
    run((now) => archiveScenario(now, 'a', true));
    run((now) => promoteScenario(now, 'a'));
    expect(document.plan.get('plan')?.todayScenarioId).toBe('a');
    expect(document.scenario.get('a')?.archived).toBe(false);
    run((now) => deleteScenario(now, 'today'));
    expect([...document.scenario.keys()]).toEqual(['a']);
    expect(document.scenario.get('a')?.parentId).toBeNull();
  });
});

test('the tree shows each branch below what it comes from; what branched from a deleted one moves up', () => {
  let document = plan();
  const names = () =>
    scenarioTree(document).map(({ scenario, depth }) => `${'-'.repeat(depth)}${scenario.name}`);
  const branch = (from: string, id: string, createdAt: string) => {
    const made = branchScenario(document, from, { id, name: id, createdAt });
    document = applyChanges(document, made);
  };
  branch('today', 'B', '2026-03-02T09:00:00Z');
  branch('today', 'A', '2026-03-01T09:00:00Z');
  branch('B', 'C', '2026-03-03T09:00:00Z');
  expect(names()).toEqual(['Today', '-A', '-B', '--C']);
  document = applyChanges(document, deleteScenario(document, 'B'));
  expect(names()).toEqual(['Today', '-A', '-C']);
  document = applyChanges(document, duplicateScenario(document, 'C', { id: 'D', createdAt: AT }));
  expect(names()).toEqual(['Today', '-A', '-D'.replace('D', 'C (copy)'), '-C']);
});

test('a name is needed, and a scenario that is gone is said to be', () => {
  expect(() => renameScenario(plan(), 'today', '')).toThrow(/^Name: needs a name$/);
  expect(() => setScenarioIntent(plan(), 'gone', 'x')).toThrow(/no longer in the plan/);
  const again = { id: 'today', name: 'Again', createdAt: AT };
  expect(() => branchScenario(plan(), 'today', again)).toThrow(/already/);
});

test('branching 1,000 squads with 10,000 people is a moment', () => {
  const document = largeDocument(1000);
  const [from] = document.scenario.keys();
  const structure = document.structures.get(from ?? '') as Structure;
  expect(structure.squad.size).toBe(1000);
  const before = process.cpuUsage();
  const changes = branchScenario(document, from ?? '', { id: 'a', name: 'A', createdAt: AT });
  const branched = applyChanges(document, changes);
  const { user, system } = process.cpuUsage(before);
  for (const table of scenarioTableNames) {
    expect(branched.structures.get('a')?.[table].size).toBe(structure[table].size);
  }
  expect((user + system) / 1000).toBeLessThan(2000);
});
