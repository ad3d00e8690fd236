import { describe, expect, test } from 'vitest';
import {
  collapsedData,
  personData,
  productData,
  squadData,
} from '../../../renderer/canvas/card-data.ts';
import { personLabel, productLabel, squadLabel } from '../../../renderer/canvas/card-labels.ts';
import { buildIndex, type StructureIndex } from '../../../shared/model/structure-index.ts';
import type { Finding } from '../../../shared/rules/types.ts';
import { idOf, type Org, org } from '../../support/org.ts';

function squadOf(plan: Org, name: string, findings?: readonly Finding[]) {
  const index = buildIndex(plan.structure());
  const facts = index.squads.get(idOf('squad', name));
  if (!facts) throw new Error(`no squad ${name}`);
  return squadData(index, facts, findings);
}

function personOf(
  index: StructureIndex,
  name: string,
  limit: number | null = 40,
  findings?: readonly Finding[],
) {
  const facts = index.people.get(idOf('person', name));
  if (!facts) throw new Error(`nobody called ${name}`);
  return personData(index, facts, findings, limit);
}

const finding = (rule: Finding['rule'], severity: Finding['severity']): Finding => ({
  rule,
  severity,
  subjects: [{ kind: 'squad', id: idOf('squad', 'Search') }],
  measured: null,
  threshold: null,
  message: '',
  advice: null,
  suggestions: [],
  evidence: [],
});

describe('the slots of a squad', () => {
  test('nobody in either', () => {
    const { pm, po } = squadOf(org().squad('Search'), 'Search');
    expect([pm.people, pm.empty]).toEqual([[], 'No PM']);
    expect([po.people, po.empty, po.emptyNote]).toEqual([[], 'No PO', '']);
  });

  test('a PM alone orders the backlog, and the PO slot stays empty', () => {
    const { pm, po } = squadOf(org().squad('Search').pm('Ada', 'Search'), 'Search');
    expect(pm.people.map(({ name }) => name)).toEqual(['Ada']);
    expect([po.people, po.empty, po.emptyNote]).toEqual([[], 'No PO', 'PM orders it']);
  });

  test('the team orders its own', () => {
    const plan = org().squad('Search', { ordersOwnBacklog: true }).pm('Ada', 'Search');
    expect(squadOf(plan, 'Search').po.emptyNote).toBe('team orders it');
  });

  test('one person in both says so', () => {
    const plan = org().squad('Search').pm('Ada', 'Search').po('Ada', 'Search');
    expect(squadOf(plan, 'Search').po.people).toMatchObject([{ name: 'Ada', note: 'also PM' }]);
  });

  test('the product’s PM stands in where the squad has none, without an assignment of its own', () => {
    const plan = org().squad('Search', { in: 'Discovery' }).pm('Bo', 'Discovery');
    const [bo] = squadOf(plan, 'Search').pm.people;
    expect(bo).toMatchObject({ name: 'Bo', ofProduct: true, assignmentId: '' });
    const own = squadOf(plan.pm('Ada', 'Search'), 'Search').pm.people;
    expect(own).toMatchObject([{ name: 'Ada', ofProduct: false }]);
    expect(own[0]?.assignmentId).not.toBe('');
  });

  test('an acting holder is marked', () => {
    const plan = org().squad('Search').po('Ada', 'Search', { acting: true });
    expect(squadOf(plan, 'Search').po.people[0]?.note).toBe('acting');
  });
});

describe('the badge', () => {
  test('shows the worst, counts all, and opens the worst', () => {
    const findings = [finding('split/markets', 'warning'), finding('missing/pm', 'critical')];
    const { badge } = squadOf(org().squad('Search'), 'Search', findings);
    expect(badge).toEqual({
      worst: 'critical',
      count: 2,
      words: '2 findings: 1 critical, 1 warning',
      first: `missing/pm squad:${idOf('squad', 'Search')}`,
    });
    const more = [...findings, finding('split/personas', 'warning')];
    expect(squadOf(org().squad('Search'), 'Search', more).badge?.words).toBe(
      '3 findings: 1 critical, 2 warnings',
    );
  });

  test('is absent where nothing is wrong', () => {
    expect(squadOf(org().squad('Search'), 'Search').badge).toBeNull();
    expect(squadOf(org().squad('Search'), 'Search', []).badge).toBeNull();
  });
});

describe('a person’s card', () => {
  test('tells the load only of whoever holds a role, and tells not known from none', () => {
    const index = buildIndex(
      org()
        .person('Ada', { time: { backlog: 55 } })
        .pm('Ada', ['Search', 'Ranking'])
        .po('Bo', ['Search', 'Ranking'])
        .person('Cy', { title: 'Chief Product Officer' })
        .open('Gap')
        .pm('Gap', ['Search', 'Ranking'])
        .structure(),
    );
    expect(personOf(index, 'Ada')).toMatchObject({ backlog: 55, limit: 40, serves: '2 squads' });
    expect(personOf(index, 'Bo').backlog).toBeNull();
    expect(personOf(index, 'Cy')).toMatchObject({ backlog: undefined, part: 'leader' });
    expect(personOf(index, 'Gap')).toMatchObject({ backlog: undefined, open: true });
  });

  test('counts squads once, those led through a product too', () => {
    const index = buildIndex(
      org()
        .squads(['Search', 'Ranking'], { in: 'Discovery' })
        .pm('Ada', 'Discovery')
        .po('Ada', 'Search')
        .structure(),
    );
    expect(personOf(index, 'Ada').serves).toBe('2 squads');
  });
});

describe('what a screen reader says', () => {
  test('of a squad', () => {
    const plan = org().squad('Search', { in: 'Core', headcount: 6 }).pm('Ada', 'Search');
    const data = squadOf(plan, 'Search', [finding('missing/pm', 'critical')]);
    expect(squadLabel(data, 'Core')).toBe(
      'Search, squad in Core. PM: Ada. PO: none, PM orders it. 6 people. 1 finding: 1 critical.',
    );
    expect(squadLabel(squadOf(org().squad('Lone'), 'Lone'), null)).toBe(
      'Lone, squad. PM: none. PO: none.',
    );
  });

  test('of a product and of a person', () => {
    const index = buildIndex(
      org()
        .product('Core', { markets: ['Germany'] })
        .squad('Search', { in: 'Core' })
        .person('Ada', { title: 'Product Manager', time: { backlog: 20 } })
        .pm('Ada', 'Core')
        .structure(),
    );
    expect(productLabel(productData(index, idOf('product', 'Core'), undefined))).toBe(
      'Core, product with 1 squad. PM: Ada. 1 market.',
    );
    expect(personLabel(personOf(index, 'Ada'))).toBe(
      'Ada, PM. Product Manager. 1 squad. 20\u00A0% backlog work.',
    );
  });
});

describe('a title that does not fit the work', () => {
  const index = buildIndex(
    org().squad('Search').pm('Ada', 'Search').pm('Bo', 'Search').structure(),
  );
  const about = (name: string): Finding => ({
    ...finding('title/mismatch', 'warning'),
    subjects: [{ kind: 'person', id: idOf('person', name) }],
    message: `${name} does the work of a PO`,
  });

  test('is marked on the card, and said', () => {
    const data = personOf(index, 'Ada', 40, [about('Ada')]);
    expect(data.unfit).toBe('Ada does the work of a PO');
    expect(personLabel(data)).toContain('The title does not fit the work');
  });

  test('of somebody else, or another finding, is no mark', () => {
    expect(personOf(index, 'Ada', 40, [about('Bo')]).unfit).toBeNull();
    expect(personOf(index, 'Ada', 40, [finding('split/squads', 'critical')]).unfit).toBeNull();
  });
});

describe('a collapsed product', () => {
  const plan = org()
    .squad('Search', { in: 'Shop', headcount: 6 })
    .squads(['Checkout', 'Cart'], { in: 'Shop' })
    .member('Dee', 'Cart')
    .pm('Ada', ['Search', 'Checkout'])
    .pm('Bo', 'Cart');

  test('says how many people are known in its squads, and who directs them', () => {
    const data = collapsedData(buildIndex(plan.structure()), idOf('product', 'Shop'));
    expect(data.collapsed).toEqual({ people: 7 });
    expect([data.pm.empty, data.pm.emptyNote]).toEqual(['No product PM', '2 PMs on its squads']);
  });

  test('of none of which anything is known', () => {
    const index = buildIndex(org().squad('Search', { in: 'Shop' }).structure());
    const data = collapsedData(index, idOf('product', 'Shop'));
    expect([data.collapsed, data.pm.emptyNote]).toEqual([{ people: null }, '']);
  });
});
