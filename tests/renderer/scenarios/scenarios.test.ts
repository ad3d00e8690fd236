import { describe, expect, test } from 'vitest';
import { changedIn, filterOf, pairOf } from '../../../renderer/scenarios/compare-view.ts';
import {
  deletionLines,
  freeScenarioName,
  intentInShort,
  nextOption,
  standing,
  withReason,
} from '../../../renderer/scenarios/scenario-text.ts';
import { treeRows } from '../../../renderer/scenarios/tree-rows.ts';
import { stillThere, whereItHappened } from '../../../renderer/store/scenario-on-screen.ts';
import { applyChanges, invertChanges } from '../../../shared/changes/apply.ts';
import { editSquad } from '../../../shared/commands/subjects.ts';
import type { PlanDocument, Structure } from '../../../shared/model/document.ts';
import { branchScenario } from '../../../shared/scenarios/branch.ts';
import { compareStructures } from '../../../shared/scenarios/compare.ts';
import type { Story } from '../../../shared/scenarios/difference.ts';
import { archiveScenario, deleteScenario } from '../../../shared/scenarios/edit-scenario.ts';
import { scenarioTree } from '../../../shared/scenarios/scenario-tree.ts';
import { idOf, org } from '../../support/org.ts';

const start = org().squad('Search').document();
const TODAY = [...start.structures.keys()][0] ?? '';

function branched(document: PlanDocument, from: string, id: string, day: number): PlanDocument {
  const createdAt = `2026-03-0${day}T09:00:00Z`;
  return applyChanges(
    document,
    branchScenario(document, from, { id, name: `Option ${id}`, createdAt }),
  );
}
/** Today, A from today, B from A. */
const plan = branched(branched(start, TODAY, 'A', 1), 'A', 'B', 2);

describe('the scenario on screen', () => {
  const edit = (id: string) =>
    editSquad(plan.structures.get(id) as Structure, idOf('squad', 'Search'), { name: 'Find' });

  test('stays where the step was in it, and goes where it was', () => {
    expect(whereItHappened(plan, 'A', edit('A'))).toBe('A');
    expect(whereItHappened(plan, 'A', edit('B'))).toBe('B');
    expect(whereItHappened(plan, 'A', [...edit('B'), ...edit('A')])).toBe('A');
  });

  test('falls back to what it branched from when its making is taken back, else to today’s', () => {
    const made = branchScenario(plan, 'A', {
      id: 'C',
      name: 'C',
      createdAt: '2026-03-03T09:00:00Z',
    });
    const undone = invertChanges(made);
    expect(whereItHappened(plan, 'C', undone)).toBe('A');
    expect(stillThere(plan, 'C')).toBe(TODAY);
    const gone = deleteScenario(plan, 'A');
    expect(stillThere(applyChanges(plan, gone), 'A', gone)).toBe(TODAY);
    expect(whereItHappened(plan, TODAY, invertChanges(gone))).toBe('A');
  });
});

describe('the list of scenarios as a tree', () => {
  const rows = (document: PlanDocument, archived = false) => {
    const all = scenarioTree(document);
    const some = all.filter(({ scenario }) => scenario.archived === archived);
    return treeRows(some, all).map(({ node, level, place, of }) => [
      node.scenario.id,
      level,
      place,
      of,
    ]);
  };
  const wider = branched(plan, 'A', 'C', 3);

  test('each stands under what it branches from, among those that do so, too', () => {
    expect(rows(wider)).toEqual([
      [TODAY, 1, 1, 1],
      ['A', 2, 1, 1],
      ['B', 3, 1, 2],
      ['C', 3, 2, 2],
    ]);
  });

  test('branches of one that is put away stand under the next one above', () => {
    const away = applyChanges(wider, archiveScenario(wider, 'A', true));
    expect(rows(away)).toEqual([
      [TODAY, 1, 1, 1],
      ['B', 2, 1, 2],
      ['C', 2, 2, 2],
    ]);
    expect(rows(away, true)).toEqual([['A', 1, 1, 1]]);
  });
});

describe('what is compared', () => {
  const none = { before: null, after: null };
  test.each([
    ['today and what is on screen', none, 'A', { before: TODAY, after: 'A' }],
    ['today and the youngest, from today', none, TODAY, { before: TODAY, after: 'B' }],
    ['what was chosen', { before: 'A', after: 'B' }, TODAY, { before: 'A', after: 'B' }],
    ['never one with itself', { before: 'B', after: 'B' }, 'A', { before: 'B', after: 'A' }],
    ['nothing that is gone', { before: 'X', after: 'Y' }, 'B', { before: TODAY, after: 'B' }],
  ])('%s', (_, chosen, onScreen, pair) => {
    expect(pairOf(plan, chosen, onScreen)).toEqual(pair);
  });

  test('an archived one only where there is no other; nothing where there is one scenario', () => {
    const away = applyChanges(plan, archiveScenario(plan, 'B', true));
    expect(pairOf(away, none, TODAY)?.after).toBe('A');
    const both = applyChanges(away, archiveScenario(away, 'A', true));
    expect(pairOf(both, none, TODAY)?.after).toBe('B');
    expect(pairOf(start, none, TODAY)).toBeNull();
  });
});

describe('what is picked out far out', () => {
  const story = (id: string) => ({ subject: { kind: 'squad', id } }) as unknown as Story;
  const many = (count: number) => Array.from({ length: count }, (_, at) => story(`s${at}`));
  test('is what the changes are about, unless that is too much or nothing', () => {
    expect([...(changedIn(many(2)) ?? [])]).toEqual(['squad s0', 'squad s1']);
    expect(changedIn(many(400))?.size).toBe(400);
    expect(changedIn(many(401))).toBeNull();
    expect(changedIn([])).toBeNull();
  });
});

describe('the filter of changes', () => {
  test('holds what was chosen while a change touches it, and nothing else', () => {
    const touched = org().squads(['A'], { in: 'Core' }).pm('Ada', 'A').structure();
    const story = compareStructures(org().structure(), touched).stories;
    const [product, person] = [idOf('product', 'Core'), idOf('person', 'Ada')];
    expect(filterOf(story, { product, person })).toEqual({ productId: product, personId: person });
    expect(filterOf(story, { product, person: 'gone' })).toEqual({ productId: product });
    expect(filterOf(story, { product: '', person: '' })).toEqual({});
  });
});

describe('words', () => {
  test.each([
    ['- Add a PO to Search', 'Add a PO to Search'],
    ['- Add a PO\n- Move Ads', 'Add a PO'],
    ['Fewer hand-overs', 'Fewer hand-overs'],
    ['-5 % of cost', '-5 % of cost'],
    ['', ''],
  ])('%j is told in short as %j', (intent, short) => {
    expect(intentInShort(intent)).toBe(short);
  });

  test('names are free and short', () => {
    expect(nextOption(plan)).toBe('Option C');
    expect(freeScenarioName(plan, 'Option A')).toBe('Option A 2');
    expect(freeScenarioName(plan, 'x'.repeat(300)).length).toBeLessThanOrEqual(60);
  });

  test('each thing tried leaves its reason, as long as there is room', () => {
    const first = withReason('', 'Add a PO to Search', 'Ada holds both.');
    expect(first).toBe('- Add a PO to Search: Ada holds both.');
    expect(withReason('Growth first.\n', 'Add a PO', 'Ada holds both.')).toBe(
      'Growth first.\n- Add a PO: Ada holds both.',
    );
    expect(withReason('x'.repeat(3990), 'Add a PO', 'Ada holds both.')).toHaveLength(4000);
  });

  test('say where a scenario stands, and what goes with it', () => {
    expect(scenarioTree(plan).map((node) => standing(node, plan))).toEqual([
      'describes today',
      expect.stringMatching(/^branch of /),
      'branch of Option A',
    ]);
    expect(deletionLines(plan, 'A')).toEqual([
      'Goes: 0 products, 1 squad, 0 people, as this scenario has them.',
      'Stays: all other scenarios, as they are.',
      expect.stringMatching(/^“Option B” branches from “.+” afterwards\.$/),
    ]);
    expect(deletionLines(plan, 'B')).toHaveLength(2);
  });
});
