import fc from 'fast-check';
import type { Structure } from '../../../shared/model/document.ts';
import type { Role } from '../../../shared/model/entities.ts';
import { Org } from '../../support/org.ts';

/** What a random organisation is made of: numbers for names, so that a failing case reads well. */
export interface Plan {
  /** The product of each squad, or none. */
  readonly squads: readonly (number | null)[];
  readonly people: readonly {
    readonly roles: readonly (readonly [Role, 'squad' | 'product', number])[];
    readonly manager: number | null;
    readonly dotted: boolean;
  }[];
}

export const planArbitrary: fc.Arbitrary<Plan> = fc.record({
  squads: fc.array(fc.option(fc.nat(5), { freq: 5 }), { maxLength: 30 }),
  people: fc.array(
    fc.record({
      roles: fc.array(
        fc.tuple(
          fc.constantFrom<Role>('pm', 'po', 'member'),
          fc.constantFrom<'squad' | 'product'>('squad', 'squad', 'product'),
          fc.nat(29),
        ),
        { maxLength: 4 },
      ),
      manager: fc.option(fc.nat(24), { freq: 3 }),
      dotted: fc.boolean(),
    }),
    { maxLength: 25 },
  ),
});

/** Builds the organisation; people are added in the order given by their numbers. */
export function structureOf(plan: Plan, order = plan.people.map((_, at) => at)): Structure {
  const org = new Org();
  const products = new Set<number>();
  plan.squads.forEach((product, at) => {
    if (product !== null) products.add(product);
    org.squad(`S${at}`, product === null ? {} : { in: `P${product}` });
  });
  for (const at of order) org.person(`H${at}`);
  for (const at of order) {
    const { roles, manager, dotted } = plan.people[at] as Plan['people'][number];
    const held = new Set<string>();
    for (const [role, kind, number] of roles) {
      const place = kind === 'squad' ? `S${number}` : `P${number % 6}`;
      const there = kind === 'squad' ? number < plan.squads.length : products.has(number % 6);
      if (!there || held.has(role + place)) continue;
      held.add(role + place);
      org[role](`H${at}`, place);
    }
    if (manager !== null && manager < plan.people.length && manager !== at) {
      if (dotted) org.dotted(`H${at}`, `H${manager}`);
      else org.reports(`H${at}`, `H${manager}`);
    }
  }
  return org.structure();
}

/** An organisation of any size: products of six squads, each squad with its people, three levels of leaders. */
export function largeStructure(squads: number, peopleASquad: number): Structure {
  const org = new Org();
  for (let at = 0; at < squads; at++) {
    const product = Math.floor(at / 6);
    org.squad(`S${at}`, { in: `P${product}` });
    org.pm(`PM${Math.floor(at / 2)}`, `S${at}`);
    for (let member = 0; member < peopleASquad - 1; member++) {
      org.member(`M${at}-${member}`, `S${at}`);
    }
    if (at % 2 === 0) org.reports(`PM${at / 2}`, `GPM${Math.floor(product / 4)}`);
    if (at % 24 === 0) org.reports(`GPM${at / 24}`, 'CPO');
  }
  return org.structure();
}
