import { splitTeamSize } from '../../../../shared/rules/split/team-size.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(splitTeamSize, [
  {
    name: 'fires at seven members with a combined owner',
    build: (o) => o.squad('Cart', { headcount: 7 }).pm('Ada', 'Cart'),
    on: 'Cart',
    expect: fires({
      measured: 7,
      threshold: 6,
      message: 'Cart has 7 members, and Ada holds both its direction and its backlog.',
      also: ['Ada'],
      suggests: ['Add an open PO position to Cart'],
    }),
  },
  {
    name: 'holds at six members',
    build: (o) => o.squad('Cart', { headcount: 6 }).pm('Ada', 'Cart'),
    on: 'Cart',
    expect: 'holds',
  },
  {
    name: 'counts the members where no headcount is stated',
    build: (o) => {
      o.pm('Ada', 'Cart');
      for (const name of ['B', 'C', 'D', 'E', 'F', 'G', 'H']) o.member(name, 'Cart');
      return o;
    },
    on: 'Cart',
    expect: fires({ measured: 7 }),
  },
  {
    name: 'holds where a PO owns the backlog',
    build: (o) => o.squad('Cart', { headcount: 20 }).pm('Ada', 'Cart').po('Bo', 'Cart'),
    on: 'Cart',
    expect: 'holds',
  },
  {
    name: 'cannot tell where the size is not known',
    build: (o) => o.pm('Ada', 'Cart'),
    on: 'Cart',
    expect: cannotTell('squad.size'),
  },
  {
    name: 'follows a changed threshold',
    build: (o) => o.squad('Cart', { headcount: 7 }).pm('Ada', 'Cart'),
    on: 'Cart',
    thresholds: { people: 7 },
    expect: 'holds',
  },
]);
