import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { chooseCostSource } from '../../../shared/costs/cost-settings.ts';
import { type Solve, solutionOfHighs } from '../../../shared/staffing/solver.ts';
import { org } from '../../support/org.ts';
import { overloaded, person, propose, solved } from './ask.ts';

describe('where nothing satisfies the limits', () => {
  test('the limit in the way is named with what it takes', async () => {
    const proposal = await propose(
      org().squads(['A', 'B', 'C', 'D'], { in: 'Core' }).pm('Ada', ['A', 'B', 'C', 'D']),
      { limits: { maxHires: 1, mustNotMove: new Set([person('Ada')]) } },
    );
    if (proposal.kind !== 'blocked') throw new Error('must be blocked');
    expect(proposal.obstacles.map(({ limit, needed }) => [limit, needed])).toEqual([
      ['hires', 2],
      ['must-not-move', null],
      ['team-orders', null],
    ]);
    expect(proposal.obstacles[0]?.sentence).toBe(
      'It takes at least 2 new positions; the limit is 1.',
    );
    expect(proposal.obstacles.map(({ ids }) => ids.length)).toEqual([0, 1, 1]);
    expect(proposal.impossible).toEqual([]);
  });

  test('a budget is measured at the upper end of the chosen source', async () => {
    const document = overloaded().document();
    const limits = { budget: 150 };
    const by001 = await propose(document, { limits });
    if (by001.kind !== 'blocked') throw new Error('must be blocked');
    expect(by001.obstacles[0]).toMatchObject({
      limit: 'budget',
      needed: 170,
      sentence:
        'It takes new positions for at least USD 170 thousand a year; the limit is USD 150 thousand.',
    });
    const by003 = applyChanges(document, chooseCostSource(document, '003'));
    expect(await solved(by003, { limits })).toMatchObject({ pay: 125 });
    const own = applyChanges(document, chooseCostSource(document, 'own'));
    await expect(propose(own, { limits })).rejects.toThrow(/Product Manager is paid/);
  });

  test('people who must not move are named', async () => {
    const organisation = overloaded().person('Grace', { title: 'Product Owner' });
    const limits = { maxHires: 0, mustNotMove: new Set([person('Grace')]) };
    const proposal = await propose(organisation, { limits });
    if (proposal.kind !== 'blocked') throw new Error('must be blocked');
    const obstacle = proposal.obstacles.find(({ limit }) => limit === 'must-not-move');
    expect(obstacle).toMatchObject({
      ids: [person('Grace')],
      sentence: 'Grace would have to move.',
    });
  });

  test('a finding that no change of owners clears is told as such', async () => {
    // The members' own shares are too much: that is no matter of PM and PO.
    const organisation = overloaded()
      .member('Dev', 'Search', { share: 80 })
      .member('Dev', 'Index', { share: 80 });
    const proposal = await propose(organisation);
    if (proposal.kind !== 'blocked') throw new Error('must be blocked');
    expect(proposal.obstacles).toEqual([]);
    expect(proposal.impossible.map(({ rule }) => rule)).toEqual(['overload/shares']);
  });
});

describe('the solver', () => {
  test('is not believed: what it says is proven by the rules', async () => {
    const lazy: Solve = async () => ({ status: 'optimal', values: new Map() });
    await expect(propose(overloaded(), {}, lazy)).rejects.toThrow(/would not clear/);
  });

  test('may be stopped, and is told apart from one that found nothing', async () => {
    const slow: Solve = async () => ({ status: 'stopped' });
    expect((await propose(overloaded(), {}, slow)).kind).toBe('stopped');
    expect((await propose(overloaded(), { isCancelled: () => true })).kind).toBe('stopped');
  });

  test('is read by its own words', () => {
    expect(solutionOfHighs({ Status: 'Infeasible', Columns: {} })).toEqual({
      status: 'infeasible',
    });
    expect(solutionOfHighs({ Status: 'Time limit reached', Columns: {} }).status).toBe('stopped');
    expect(() => solutionOfHighs({ Status: 'Load error', Columns: {} })).toThrow(/Load error/);
  });
});
