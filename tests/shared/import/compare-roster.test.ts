import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, invertChanges } from '../../../shared/changes/apply.ts';
import { importRoster } from '../../../shared/commands/import-roster.ts';
import { importRosterChanges } from '../../../shared/commands/import-roster-changes.ts';
import { compareRoster } from '../../../shared/import/compare-roster.ts';
import { type Difference, takesAway } from '../../../shared/import/difference.ts';
import type { Roster } from '../../../shared/import/roster.ts';
import { newDocument, type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import { documentProblems } from '../../../shared/model/invariants.ts';
import { rosterOf } from './roster-words.ts';

let next = 0;
const newId = () => `id-${next++}`;
const empty = newDocument('Plan', '2026-11-21T10:00:00Z');
const planOf = (roster: Roster) =>
  applyChanges(empty, importRoster(todayStructure(empty), roster, newId));
const differences = (plan: PlanDocument, roster: Roster) =>
  compareRoster(todayStructure(plan), roster);
const say = ({ kind, name, detail }: Difference) => [kind, name, detail].filter(Boolean).join(': ');

function applied(plan: PlanDocument, roster: Roster, chosen: readonly Difference[]): PlanDocument {
  return applyChanges(plan, importRosterChanges(todayStructure(plan), roster, chosen, newId));
}

/** Product, section, squad, person, title, reports to, status, share. */
const ada = 'Pay,,Checkout,Ada,Product Manager,Eve,,80%';
const bo = 'Pay,,Refunds,Bo,Engineer,,,';
const open = 'Pay,,Refunds,,Product Owner,,open,';

describe('what a newer roster says otherwise', () => {
  test.each<[string, string[], string[], string[]]>([
    ['nothing', [ada, bo], [bo, ada], []],
    ['spelling', [ada], ['PAY,,checkout,ADA,product manager,eve,,80%'], []],
    [
      'somebody joined',
      [ada],
      [ada, bo],
      ['new-squad: Refunds: in Pay', 'joined: Bo: member of Refunds'],
    ],
    [
      'somebody left',
      [ada, bo, 'Pay,,Refunds,Cy,Engineer,,,'],
      [ada, bo],
      ['left: Cy: member of Refunds'],
    ],
    [
      'a move',
      [ada, bo],
      [ada.replace('Checkout', 'Refunds'), bo],
      ['moved: Ada: from PM of Checkout to PM of Refunds', 'squad-gone: Checkout: in Pay'],
    ],
    [
      'one role more',
      [ada, bo],
      [ada, bo, 'Pay,,Refunds,Ada,Product Manager,Eve,,'],
      ['moved: Ada: also PM of Refunds'],
    ],
    [
      'one role less',
      [ada, bo, 'Pay,,Refunds,Ada,,Eve,,'],
      [ada, bo],
      ['moved: Ada: no longer PM of Refunds'],
    ],
    [
      'another title',
      [ada],
      [ada.replace('Product Manager', 'Senior Product Manager')],
      ['retitled: Ada: from Product Manager to Senior Product Manager'],
    ],
    [
      'another role by the title',
      [ada],
      [ada.replace('Product Manager', 'Product Owner')],
      [
        'moved: Ada: from PM of Checkout to PO of Checkout',
        'retitled: Ada: from Product Manager to Product Owner',
      ],
    ],
    [
      'another manager',
      [ada],
      [ada.replace('Eve', 'Flo')],
      ['joined: Flo', 'reports: Ada: from Eve to Flo', 'left: Eve'],
    ],
    [
      'another share',
      [ada],
      [ada.replace('80%', '60%')],
      ['share: Ada: PM of Checkout: from 80\u00A0% to 60\u00A0%'],
    ],
    [
      'a share where there was none',
      [bo],
      [`${bo}25%`],
      ['share: Bo: member of Refunds: to 25\u00A0%'],
    ],
    [
      'a role held for the time being',
      [ada],
      [ada.replace('Eve,,', 'Eve,acting,')],
      ['share: Ada: PM of Checkout: for the time being'],
    ],
    [
      'an open position closed',
      [bo, open],
      [bo],
      ['left: Open Product Owner, Refunds: PO of Refunds'],
    ],
    [
      'a position filled',
      [bo, open],
      [bo, 'Pay,,Refunds,Di,Product Owner,,,'],
      ['joined: Di: PO of Refunds', 'left: Open Product Owner, Refunds: PO of Refunds'],
    ],
    [
      'a named position filled',
      ['Pay,,Checkout,Post 7,Engineer,,open,'],
      ['Pay,,Checkout,Post 7,Engineer,,filled,'],
      ['filled: Post 7: is filled now'],
    ],
    [
      'a squad in another product',
      [ada, bo],
      [ada, bo.replace('Pay', 'Money')],
      ['new-product: Money', 'squad-moved: Refunds: from Pay to Money'],
    ],
    [
      'a product gone',
      [ada, bo.replace('Pay', 'Old')],
      [ada],
      ['left: Bo: member of Refunds', 'squad-gone: Refunds: in Old', 'product-gone: Old'],
    ],
    [
      'another section',
      ['Pay,North,Checkout,Ada,,,,'],
      ['Pay,South,Checkout,Ada,,,,'],
      ['section: Pay: from North to South'],
    ],
    ['what is left blank', [ada, bo], ['Pay,,Checkout,Ada,,,,', ',,Refunds,Bo,,,,'], ['left: Eve']],
    [
      'two squads of one name',
      [ada, 'Old,,Checkout,Bo,,,,'],
      ['New,,Checkout,Ada,Product Manager,Eve,,', 'Other,,Checkout,Bo,,,,'],
      [
        'new-product: New',
        'new-product: Other',
        'new-squad: Checkout: in New',
        'new-squad: Checkout: in Other',
        'moved: Ada: from PM of Checkout to PM of Checkout',
        'moved: Bo: from member of Checkout to member of Checkout',
        'squad-gone: Checkout: in Pay',
        'squad-gone: Checkout: in Old',
        'product-gone: Pay',
        'product-gone: Old',
      ],
    ],
  ])('%s', (_, before, after, told) => {
    expect(differences(planOf(rosterOf(...before)), rosterOf(...after)).map(say)).toEqual(told);
  });
});

describe('only what is chosen is applied', () => {
  const before = planOf(rosterOf(ada, bo));
  const newer = rosterOf(ada.replace('Checkout', 'Ledger'), 'Pay,,Ledger,Di,Engineer,,,');
  const all = differences(before, newer);
  const pick = (...kinds: Difference['kind'][]) => all.filter(({ kind }) => kinds.includes(kind));

  test('a move to a squad that is not taken over does not happen', () => {
    expect(applied(before, newer, pick('moved'))).toEqual(before);
  });

  test('somebody joins without a role on such a squad', () => {
    const after = todayStructure(applied(before, newer, pick('joined')));
    expect([...after.person.values()].map(({ name }) => name)).toContain('Di');
    expect(after.assignment.size).toBe(todayStructure(before).assignment.size);
  });

  test('nobody and nothing goes unless that is chosen', () => {
    const after = applied(
      before,
      newer,
      all.filter((one) => !takesAway(one)),
    );
    const names = [...todayStructure(after).squad.values()].map(({ name }) => name);
    expect(names.sort()).toEqual(['Checkout', 'Ledger', 'Refunds']);
    expect(differences(after, newer).every(takesAway)).toBe(true);
  });

  test('a product goes without its squads where they are not chosen', () => {
    const plan = planOf(rosterOf(ada, 'Old,,Legacy,Bo,,,,'));
    const roster = rosterOf(ada);
    const chosen = differences(plan, roster).filter(({ kind }) => kind === 'product-gone');
    const squads = [...todayStructure(applied(plan, roster, chosen)).squad.values()];
    expect(squads.map(({ name, productId }) => [name, productId === null])).toEqual([
      ['Checkout', false],
      ['Legacy', true],
    ]);
  });
});

test('facts, notes, places and shares set by hand stay', () => {
  const roster = rosterOf('Pay,,Checkout,Ada,Product Manager,Eve,,', bo);
  const plan = planOf(roster);
  const structure = todayStructure(plan);
  const person = [...structure.person.values()].find(({ name }) => name === 'Ada');
  const role = [...structure.assignment.values()].find(({ personId }) => personId === person?.id);
  const squad = structure.squad.get(role?.squadId ?? '');
  if (!person || !role || !squad) throw new Error('the roster has Ada on a squad');
  const place = {
    id: person.id,
    subject: 'person' as const,
    x: 5,
    y: 7,
    width: null,
    height: null,
    byHand: true,
  };
  const edited = {
    ...structure,
    person: new Map(structure.person).set(person.id, { ...person, notes: 'Knows tax', fte: 0.8 }),
    assignment: new Map(structure.assignment).set(role.id, { ...role, share: 35 }),
    squad: new Map(structure.squad).set(squad.id, { ...squad, mission: 'Sell', backlogFte: 3 }),
    position: new Map(structure.position).set(person.id, place),
  };
  const byHand = { ...plan, structures: new Map([[structure.scenarioId, edited]]) };
  expect(differences(byHand, roster)).toEqual([]);
  const newer = rosterOf('Pay,,Checkout,Ada,Product Owner,Flo,,');
  const after = todayStructure(applied(byHand, newer, differences(byHand, newer)));
  expect(after.person.get(person.id)).toMatchObject({
    notes: 'Knows tax',
    fte: 0.8,
    title: 'Product Owner',
  });
  expect(after.assignment.get(role.id)).toMatchObject({ role: 'po', share: 35 });
  expect(after.squad.get(squad.id)).toMatchObject({ mission: 'Sell', backlogFte: 3 });
  expect(after.position.get(person.id)).toEqual(place);
});

const row = fc
  .tuple(
    fc.constantFrom('', 'Pay', 'Search', 'Ads'),
    fc.constantFrom('', 'North', 'South'),
    fc.constantFrom('', 'Red', 'Blue', 'Green'),
    fc.constantFrom('', 'Ada', 'Bo', 'Cy', 'Di', 'ADA', 'Open Engineer'),
    fc.constantFrom('', 'Product Manager', 'Acting Product Owner', 'Engineer', 'Product Owner'),
    fc.constantFrom('', 'Ada', 'Bo', 'Eve'),
    fc.constantFrom('', 'open', 'filled', 'acting'),
    fc.constantFrom('', '20%', '80%'),
  )
  .map((fields) => fields.join(','));
/** At least one row says something: a file with nothing below its headings is refused before. */
const rows = fc
  .array(row, { minLength: 1, maxLength: 12 })
  .filter((lines) => lines.some((line) => /[^,]/.test(line)));

test('the same roster again is no difference', () => {
  fc.assert(
    fc.property(rows, (lines) => {
      const roster = rosterOf(...lines);
      expect(differences(planOf(roster), roster).map(say)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('once everything is applied, nothing is left, and one undo takes it back', () => {
  fc.assert(
    fc.property(rows, rows, (old, lines) => {
      const plan = planOf(rosterOf(...old));
      const newer = rosterOf(...lines);
      const changes = importRosterChanges(
        todayStructure(plan),
        newer,
        differences(plan, newer),
        newId,
      );
      const after = applyChanges(plan, changes);
      expect(documentProblems(after)).toEqual([]);
      expect(differences(after, newer).map(say)).toEqual([]);
      expect(applyChanges(after, invertChanges(changes))).toEqual(plan);
    }),
    { numRuns: 500 },
  );
});

test('a title that says “acting” and comes with the newer roster is settled at once', () => {
  const plan = planOf(rosterOf(',,,Ada,Engineer,,,', 'Pay,,,Ada,Acting Product Owner,,,'));
  const newer = rosterOf(',,,Ada,Acting Product Owner,,,', 'Pay,,,Ada,,,,');
  const after = applied(plan, newer, differences(plan, newer));
  expect(differences(after, newer).map(say)).toEqual([]);
});

test('any choice leaves a sound plan', () => {
  fc.assert(
    fc.property(rows, rows, fc.infiniteStream(fc.boolean()), (old, lines, ticks) => {
      const plan = planOf(rosterOf(...old));
      const newer = rosterOf(...lines);
      const chosen = differences(plan, newer).filter(() => ticks.next().value);
      expect(documentProblems(applied(plan, newer, chosen))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
