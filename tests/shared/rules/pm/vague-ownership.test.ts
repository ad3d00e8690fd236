import { responsibilitiesOf } from '../../../../shared/coverage/coverage.ts';
import { pmVagueOwnership } from '../../../../shared/rules/pm/vague-ownership.ts';
import type { Org } from '../../../support/org.ts';
import { fires, ruleCases } from '../../../support/rule-cases.ts';

const strategy = responsibilitiesOf('product');
/** Every strategic responsibility of Shop set by hand, Ada's and Bo's in turn. */
const divided = (o: Org) => {
  for (const [at, { id }] of strategy.entries()) o.holds(at % 2 ? 'Bo' : 'Ada', id, 'Shop');
  return o;
};
const twoOnProduct = (o: Org) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Shop').pm('Bo', 'Shop');

ruleCases(pmVagueOwnership, [
  {
    name: 'fires on two PMs of a product',
    build: twoOnProduct,
    on: 'Shop',
    expect: fires({
      measured: strategy.length,
      message: `Ada and Bo are both PM of Shop, and more than one of them holds ${strategy.length} responsibilities.`,
      also: ['Ada', 'Bo'],
    }),
  },
  {
    name: 'holds once the matrix says who holds what',
    build: (o) => divided(twoOnProduct(o)),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'names the one that is still shared',
    build: (o) => divided(twoOnProduct(o)).holds('Bo', strategy[0]?.id ?? '', 'Shop'),
    on: 'Shop',
    expect: fires({ measured: 1, says: [`“${strategy[0]?.label}”`] }),
  },
  {
    name: 'does not look at PMs who each direct squads of their own',
    build: (o) => o.squads(['Cart', 'Search'], { in: 'Shop' }).pm('Ada', 'Cart').pm('Bo', 'Search'),
    on: 'Shop',
    expect: 'not looked at',
  },
  {
    name: 'does not count somebody who acts beside an open position',
    build: (o) =>
      o
        .squad('Cart', { in: 'Shop' })
        .open('Open PM')
        .pm('Open PM', 'Shop')
        .pm('Bo', 'Shop', { acting: true }),
    on: 'Shop',
    expect: 'not looked at',
  },
  {
    name: 'fires on two PMs of one squad, who share its backlog as well',
    build: (o) => o.pm('Ada', 'Cart').pm('Bo', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: fires({ measured: strategy.length + responsibilitiesOf('squad').length }),
  },
  {
    name: 'counts strategy alone where a PO owns the backlog',
    build: (o) => o.pm('Ada', 'Cart').pm('Bo', 'Cart').po('Cy', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: fires({ measured: strategy.length }),
  },
  {
    name: 'holds on a squad whose product says who holds what',
    build: (o) =>
      divided(o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Cart').pm('Bo', 'Cart').po('Cy', 'Cart')),
    on: 'Cart',
    kind: 'squad',
    expect: 'holds',
  },
  {
    name: 'does not repeat two PMs of the product on its squads',
    build: twoOnProduct,
    on: 'Cart',
    kind: 'squad',
    expect: 'not looked at',
  },
  {
    name: 'says “all” of three',
    build: (o) => o.pm('Ada', 'Cart').pm('Bo', 'Cart').pm('Cy', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: fires({ says: ['Ada, Bo and Cy are all PM of Cart'] }),
  },
]);
