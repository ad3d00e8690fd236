import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { setThreshold } from '../../../shared/commands/plan.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import { structureProblems } from '../../../shared/model/invariants.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { ruleById } from '../../../shared/rules/all.ts';
import type { SolvedProposal } from '../../../shared/staffing/proposal.ts';
import { type Org, org } from '../../support/org.ts';
import { overloaded, person, propose, solved, squad, three } from './ask.ts';

const sentences = ({ steps }: SolvedProposal) => steps.map(({ sentence }) => sentence);
describe('the smallest change', () => {
  test('hands one backlog of three to a new PO, and says why', async () => {
    const proposal = await solved(overloaded());
    expect(sentences(proposal)).toEqual([
      'The backlog of Index passes from PM 06 to an open PO position.',
    ]);
    expect(proposal.steps[0]?.because.map(({ rule }) => rule)).toEqual(['split/squads']);
    expect(proposal).toMatchObject({ hires: { pm: 0, po: 1 }, moved: [], weight: 11 });
    expect(proposal.cleared.map(({ rule }) => rule)).toContain('split/squads');
    expect(proposal.raised.map(({ rule }) => rule)).toContain('missing/filled-role');
  });

  test('starts with the largest backlog', async () => {
    const organisation = org()
      .squad('Index', { in: 'Core' })
      .squad('Ranking', { in: 'Core' })
      .squad('Search', { in: 'Core', backlogFte: 0.4 })
      .pm('PM 06', three);
    expect(sentences(await solved(organisation))[0]).toContain('backlog of Search');
  });

  test('takes somebody who is free before it hires, where a hire weighs more', async () => {
    const organisation = overloaded().person('Grace', { title: 'Product Owner' });
    const proposal = await solved(organisation);
    expect(sentences(proposal)).toEqual(['The backlog of Index passes from PM 06 to Grace.']);
    expect(proposal.moved).toEqual([person('Grace')]);
    const costly = await solved(organisation, { weights: { moved: 20 } });
    expect(costly.hires.po).toBe(1);
  });

  test('lets a team order its own backlog only where it may', async () => {
    const limits = { maxHires: 0, mayOrderBacklog: new Set([squad('Ranking')]) };
    const proposal = await solved(overloaded(), { limits });
    expect(sentences(proposal)).toEqual([
      'The backlog of Ranking passes from PM 06 to the team itself.',
    ]);
  });

  test('never settles one finding by raising another of the same kind', async () => {
    // Ada could take a squad of PM 06, but holds both roles on two already.
    const organisation = overloaded()
      .squads(['Ads', 'Bids'], { in: 'Core' })
      .pm('Ada', ['Ads', 'Bids']);
    const proposal = await solved(organisation, { weights: { hire: 1000 } });
    expect(proposal.raised.filter(({ severity }) => severity === 'critical')).toEqual([]);
  });

  test('says of a step that clears nothing what would be there without it, and what stays as it reads then', async () => {
    const squads = ['Checkout', 'Invoicing', 'Payouts'];
    const organisation = org()
      .product('Pay', { markets: ['DE', 'FR'] })
      .squads(squads, { in: 'Pay' })
      .pm('Dan', squads)
      .po('Aiko', 'Checkout', { share: 60 })
      .po('Aiko', 'Invoicing', { share: 50 })
      .open('Open PO', { title: 'Product Owner' })
      .po('Open PO', 'Payouts', { share: 20 });
    const proposal = await solved(organisation, {
      findings: [`overload/shares person:${person('Aiko')}`],
      limits: { maxHires: 0 },
    });
    expect(proposal.steps).toHaveLength(2);
    const reasons = proposal.steps.map(({ because, without }) => [
      because.map(({ rule }) => rule),
      without?.message ?? null,
    ]);
    expect(reasons).toEqual([
      [['overload/shares'], null],
      [[], expect.stringMatching(/^Open PO is PO of 2 squads: /)],
    ]);
    const [left] = proposal.kept.filter(({ rule }) => rule === 'overload/po-squads');
    expect(left?.message).toMatch(/^Aiko is PO of 2 squads: .*Payouts/);
  });

  test('finds a direction for squads without one, and one person for both roles where that fits', async () => {
    const organisation = org().squads(['A', 'B', 'C', 'D'], { in: 'Core' }).po('Grace', 'A');
    const proposal = await solved(organisation);
    // A has a PO; of B, C and D the new PM may own no more than two backlogs.
    expect(proposal.hires).toEqual({ pm: 2, po: 0 });
  });

  test('takes shares of time with the role, and keeps everybody within their week', async () => {
    const organisation = org()
      .squads(['A', 'B'], { in: 'Core' })
      .pm('Ada', 'A')
      .pm('Ada', 'B')
      .po('Grace', 'A', { share: 70 })
      .po('Grace', 'B', { share: 60 })
      .person('Linus', { title: 'Product Owner' })
      .member('Linus', 'A', { share: 50 });
    const document = organisation.document();
    const proposal = await solved(document);
    const after = applyChanges(document, proposal.changes);
    const { people } = buildIndex(todayStructure(after));
    const sharesOf = (name: string) =>
      people.get(person(name))?.assignments.map(({ role, share }) => [role, share]);
    // Linus has no room for either; the lighter share of Ada's own choosing is none.
    expect(sharesOf('Linus')).toEqual([['member', 50]]);
    expect(sharesOf('Grace')).toHaveLength(1);
  });

  test('counts the backlog work of squads, and clears what the articles call full-time', async () => {
    const organisation = org()
      .squad('A', { in: 'Core', backlogFte: 0.6 })
      .squad('B', { in: 'Core', backlogFte: 0.5 })
      .pm('Ada', ['A', 'B']);
    const proposal = await solved(organisation);
    expect(sentences(proposal)).toEqual([
      'The backlog of A passes from Ada to an open PO position.',
    ]);
  });

  test('may be a second PM, where that is less than several POs', async () => {
    const squads = ['A', 'B', 'C', 'D', 'E'];
    const proposal = await solved(org().squads(squads, { in: 'Core' }).pm('Ada', squads));
    expect(proposal.hires.pm + proposal.hires.po).toBe(2);
    expect(proposal.moved).toEqual([person('Ada')]);
  });

  test('gives a new PO several squads where the rules in force allow it', async () => {
    const squads = ['A', 'B', 'C', 'D', 'E'];
    const document = org().squads(squads, { in: 'Core' }).pm('Ada', squads).document();
    const limits = { mustNotMove: new Set([person('Ada')]) };
    expect((await solved(document, { limits })).hires.po).toBe(3);
    const rule = ruleById('overload/po-squads');
    if (!rule) throw new Error('there is such a rule');
    const wide = applyChanges(document, setThreshold(document, rule, 'squads', 4));
    const proposal = await solved(wide, { limits });
    expect(proposal.hires.po).toBe(1);
    expect(sentences(proposal).at(-1)).toMatch(/an open PO position for \w, /);
  });

  test('leaves a plan that fits together', async () => {
    const document = overloaded().squad('Lost', { in: 'Core' }).document();
    const proposal = await solved(document);
    expect(structureProblems(todayStructure(applyChanges(document, proposal.changes)))).toEqual([]);
  });
});

describe('what is chosen', () => {
  test('may be a warning alone', async () => {
    const organisation = overloaded().po('Grace', ['Ads', 'Bids']).pm('Ada', ['Ads', 'Bids']);
    const key = `overload/po-squads person:${person('Grace')}`;
    const proposal = await solved(organisation, { findings: [key] });
    expect(proposal.cleared.map(({ rule }) => rule)).toEqual(['overload/po-squads']);
  });

  test.each([
    [
      'split/markets',
      (o: Org) => o.product('Core', { markets: ['DE', 'FR'] }),
      'product:product/core',
    ],
    [
      'split/complexity',
      (o: Org) => o.product('Core', { highlyComplex: true }),
      'product:product/core',
    ],
    [
      'split/standups',
      (o: Org) => o.person('Ada', { canAttendStandups: false }),
      'person:person/ada',
    ],
    ['split/team-size', (o: Org) => o.squad('A', { in: 'Core', headcount: 9 }), 'squad:squad/a'],
    [
      'split/embedding',
      (o: Org) => o.squad('A', { in: 'Core', directionOwnerEmbedded: false }),
      'squad:squad/a',
    ],
    [
      'missing/po-support',
      (o: Org) => o.person('Ada', { title: 'PM', time: { backlog: 60 } }),
      'person:person/ada',
    ],
  ])('may be %s', async (rule, prepare, subject) => {
    const organisation = org().squads(['A', 'B'], { in: 'Core' }).pm('Ada', ['A', 'B']);
    prepare(organisation);
    const limits = { mustNotMove: new Set([person('Ada')]) };
    const proposal = await solved(organisation, { findings: [`${rule} ${subject}`], limits });
    expect(proposal.cleared.map((finding) => finding.rule)).toContain(rule);
    expect(proposal.hires.po).toBeGreaterThan(0);
  });

  test('may be a role that waits, which somebody in person takes', async () => {
    const organisation = org()
      .squad('A', { in: 'Core' })
      .pm('Ada', 'A')
      .open('Open PO', { title: 'Product Owner' })
      .po('Open PO', 'A')
      .person('Grace', { title: 'Product Owner' });
    const findings = [`missing/filled-role squad:${squad('A')}`];
    const proposal = await solved(organisation, { findings });
    expect(sentences(proposal)).toEqual([
      'The backlog of A passes from the open position “Open PO” to Ada, who owns its direction.',
    ]);
  });

  test('is told apart from what no change of owners can clear', async () => {
    const organisation = org()
      .squad('A')
      .pm('Ada', 'A')
      .person('Ada', { title: 'PM', time: { backlog: 60 } });
    const proposal = await propose(organisation);
    expect(proposal.kind).toBe('nothing-to-clear');
    expect(proposal.outside.map(({ finding }) => finding.rule)).toEqual(['split/backlog-time']);
    expect(proposal.outside[0]?.why).toMatch(/measured again/);
  });
});
