import { contactSeveral } from '../../../../shared/rules/contact/several.ts';
import type { Org } from '../../../support/org.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

const told = (nextWorkContacts: number) => (o: Org) =>
  o.squad('Cart', { practice: { nextWorkContacts } }).pm('Ada', 'Cart');

ruleCases(contactSeveral, [
  {
    name: 'fires where two answer',
    build: told(2),
    on: 'Cart',
    expect: fires({
      measured: 2,
      threshold: 1,
      message: '2 people answer “what do we build next?” for Cart.',
    }),
  },
  { name: 'holds with exactly one', build: told(1), on: 'Cart', expect: 'holds' },
  {
    name: 'holds with nobody: that is another matter',
    build: told(0),
    on: 'Cart',
    expect: 'holds',
  },
  {
    name: 'fires where the matrix names two',
    build: (o) => o.pm('Ada', 'Cart').holds(['Ada', 'Bo'], 'contact', 'Cart'),
    on: 'Cart',
    expect: fires({
      message: 'Ada and Bo answer “what do we build next?” for Cart.',
      also: ['Ada', 'Bo'],
    }),
  },
  {
    name: 'fires on two POs of one squad',
    build: (o) => o.po('Bo', 'Cart').po('Cy', 'Cart'),
    on: 'Cart',
    expect: fires({ says: ['Bo and Cy answer'] }),
  },
  {
    name: 'believes the squad before the matrix',
    build: (o) => told(1)(o).po('Bo', 'Cart').po('Cy', 'Cart'),
    on: 'Cart',
    expect: 'holds',
  },
  {
    name: 'cannot tell by the roles alone that there is one only',
    build: (o) => o.pm('Ada', 'Cart').po('Bo', 'Cart'),
    on: 'Cart',
    expect: cannotTell('practice.next-work-contacts'),
  },
]);
