import { describe, expect, test } from 'vitest';
import { roleOfPosition, roleToHire } from '../../../renderer/advice/role-to-hire.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { rules } from '../../../shared/rules/all.ts';
import { runRules } from '../../../shared/rules/run.ts';
import { idOf, org } from '../../support/org.ts';

const plan = org()
  .squads(['A', 'B', 'C', 'D', 'E'])
  .pm('Ann', ['A', 'B', 'C'])
  .po('Ben', 'D')
  .open('Vacant PM', { title: 'Somebody' })
  .pm('Vacant PM', 'E')
  .open('Vacant PO', { title: 'Product Owner' })
  .open('Vacant cook', { title: 'Cook' });
const index = buildIndex(plan.structure());
const { findings } = runRules(rules, plan.document(), plan.structure(), { today: '2026-11-02' });
const hired = (rule: string, id: string) => {
  const finding = findings.find(
    (one) => one.rule === rule && one.subjects.some((s) => s.id === id),
  );
  if (!finding) throw new Error(`${rule} fires`);
  return roleToHire(index, finding);
};

describe('whom to hire', () => {
  test('a squad without direction wants a PM', () => {
    expect(hired('missing/direction', idOf('squad', 'D'))).toBe('pm');
  });

  test('somebody with both roles on too many squads wants a PO', () => {
    expect(hired('split/squads', idOf('person', 'Ann'))).toBe('po');
  });

  test('an open position wants what it holds', () => {
    expect(hired('missing/filled-role', idOf('person', 'Vacant PM'))).toBe('pm');
  });

  test.each([
    ['Vacant PM', 'pm'],
    ['Vacant PO', 'po'],
    ['Vacant cook', null],
  ])('%s is hired as %s', (name, role) => {
    expect(roleOfPosition(index, idOf('person', name))).toBe(role);
  });
});
