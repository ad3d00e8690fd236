import { expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { assignNewPerson } from '../../../shared/commands/assign-new-person.ts';
import { CommandRefused } from '../../../shared/commands/command.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import { idOf, org } from '../../support/org.ts';

const plan = org().po('Ann', ['Search', 'Lab']).member('Ben', 'Search');
const on = { squadId: idOf('squad', 'Search') };

function holders(replace: boolean): string[] {
  const person = { id: 'new', name: 'Zoe', title: 'Product Owner' };
  const holder = { id: 'assignment-new', role: 'po', on, person, replace } as const;
  const changes = assignNewPerson(plan.structure(), holder);
  const { assignment, person: people } = todayStructure(applyChanges(plan.document(), changes));
  return [...assignment.values()].map(
    ({ personId, role, squadId }) => `${people.get(personId)?.name} ${role} ${squadId}`,
  );
}

test('a new person joins who holds the role', () => {
  expect(holders(false)).toEqual([
    'Ann po squad/search',
    'Ann po squad/lab',
    'Ben member squad/search',
    'Zoe po squad/search',
  ]);
});

test('or takes it over there, and nowhere else', () => {
  expect(holders(true)).toEqual([
    'Ann po squad/lab',
    'Ben member squad/search',
    'Zoe po squad/search',
  ]);
});

test('a place that is gone is refused', () => {
  const holder = {
    id: 'assignment-new',
    role: 'po',
    on: { squadId: 'gone' },
    person: { id: 'new', name: 'Zoe' },
    replace: false,
  } as const;
  expect(() => assignNewPerson(plan.structure(), holder)).toThrow(CommandRefused);
});
