import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import {
  type Holder,
  setResponsibilityHolders,
} from '../../../shared/commands/responsibility-holders.ts';
import { type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { buildCharter, type Charter } from '../../../shared/report/charter.ts';
import { charterToHtml } from '../../../shared/report/charter-html.ts';
import { idOf, org } from '../../support/org.ts';

const squadId = idOf('squad', 'Cart');
const productId = idOf('product', 'Shop');

function charterOf(document: PlanDocument, id = squadId): Charter {
  const index = buildIndex(todayStructure(document));
  const input = { index, planName: 'Plan', scenario: 'Today', today: '2026-11-21' };
  const charter = buildCharter({ ...input, squadId: id });
  if (!charter) throw new Error('no such squad');
  return charter;
}
let made = 0;
function set(document: PlanDocument, responsibility: string, holders: readonly Holder[]) {
  const on = ['pricing', 'roadmap'].includes(responsibility) ? { productId } : { squadId };
  const newId = () => `holder-${++made}`;
  const structure = todayStructure(document);
  return applyChanges(
    document,
    setResponsibilityHolders(structure, { responsibility, on }, holders, newId),
  );
}
const person = (name: string): Holder => ({ kind: 'person', personId: idOf('person', name) });
const whoOf = ({ directionDecides, backlogDecides }: Charter, id: string) =>
  [...directionDecides, ...backlogDecides].find((one) => one.id === id);
const plan = () =>
  org()
    .squad('Cart', { in: 'Shop', practice: { meetingDays: 7 } })
    .squad('Basket', { in: 'Shop' })
    .pm('Ada', 'Cart')
    .po('Bo', 'Cart')
    .pm('Cy', 'Basket')
    .document();

describe('a squad’s charter', () => {
  test('names this squad’s direction owner where the product has no PM of its own', () => {
    const charter = charterOf(plan());
    expect(whoOf(charter, 'quarter')).toMatchObject({ who: 'Ada', state: 'decided' });
    expect(whoOf(charter, 'order')).toMatchObject({ who: 'Bo', state: 'decided' });
    expect(charter.unsettled).toEqual([]);
    expect(charter.together.join(' ')).toContain('every 7 days');
  });

  test('follows the matrix: set for the product, set for the squad, nobody, several', () => {
    let document = set(plan(), 'pricing', [person('Cy')]);
    document = set(document, 'backlog-order', ['nobody']);
    document = set(document, 'sprint-scope', [person('Ada'), person('Bo')]);
    document = set(document, 'acceptance', ['team']);
    const charter = charterOf(document);
    expect(whoOf(charter, 'pricing')).toMatchObject({ who: 'Cy', byHand: true });
    expect(whoOf(charter, 'order')).toMatchObject({ who: 'Nobody', state: 'nobody' });
    expect(whoOf(charter, 'sprint')).toMatchObject({ who: 'Ada and Bo', state: 'contested' });
    expect(whoOf(charter, 'accept')).toMatchObject({ who: 'the team', state: 'decided' });
    // The order of the backlog carries two decisions: order and slices.
    expect(charter.unsettled).toHaveLength(3);
  });

  test('says when one person holds both halves, and who is still to be hired', () => {
    const both = charterOf(org().squad('Cart').pm('Ada', 'Cart').document());
    expect(both.together[0]).toContain('Ada holds both');
    const open = charterOf(org().squad('Cart').open('PO 2').po('PO 2', 'Cart').document());
    expect(open.backlog).toBe('PO 2 (open position)');
    expect(open.direction).toBe('Nobody');
  });

  test('shows what the articles disagree about, both sides', () => {
    const { contradictions } = charterOf(plan());
    const authority = contradictions.find(({ question }) => question.includes('authority'));
    expect(authority?.positions.length).toBeGreaterThan(1);
    expect(authority?.positions.flatMap(({ sources }) => sources)).toContain(
      'Product Manager vs Product Owner: What’s the Difference?',
    );
    expect(contradictions.some(({ question }) => question.includes('success measured'))).toBe(true);
  });

  test('is not there for a squad that is not', () => {
    const index = buildIndex(todayStructure(plan()));
    const input = { index, planName: '', scenario: '', today: '2026-11-21' };
    expect(buildCharter({ ...input, squadId: 'gone' })).toBeNull();
  });

  test('as HTML holds every decision and no markup of the plan’s', () => {
    const evil = org().squad('<b>Cart</b>').pm('A & B', '<b>Cart</b>').document();
    const charter = charterOf(evil, idOf('squad', '<b>Cart</b>'));
    const html = charterToHtml(charter, { paper: 'A4' });
    expect(html).toContain('&lt;b&gt;Cart&lt;/b&gt;');
    expect(html).not.toContain('<b>Cart');
    expect(html).toContain('A &amp; B');
    const all = [...charter.directionDecides, ...charter.backlogDecides];
    expect(html.split('<th scope="row">')).toHaveLength(all.length + 3 + 1);
  });
});
