import { missingDirection } from '../../../../shared/rules/missing/direction.ts';
import { fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(missingDirection, [
  {
    name: 'fires on a PO without a PM',
    build: (o) => o.po('Bo', 'Cart'),
    on: 'Cart',
    expect: fires({
      message: 'Nobody says what Cart builds and why: Bo owns its backlog, but it has no PM.',
      also: ['Bo'],
      suggests: ['Add an open PM position to Cart'],
    }),
  },
  {
    name: 'fires on a squad without anybody',
    build: (o) => o.squad('Cart', { in: 'Shop' }),
    on: 'Cart',
    expect: fires({
      message:
        'Nobody says what Cart builds and why: neither the squad nor its product Shop has a PM.',
      suggests: ['Add an open PM position to Cart'],
    }),
  },
  {
    name: 'offers one PM for all squads of a product that have none',
    build: (o) => o.squads(['Cart', 'Search'], { in: 'Shop' }),
    on: 'Cart',
    expect: fires({
      suggests: ['Add an open PM position to Cart', 'Add an open PM position to all of Shop'],
    }),
  },
  {
    name: 'offers the PM of the other squads of the product',
    build: (o) => o.squads(['Cart', 'Search', 'Ads'], { in: 'Shop' }).pm('Ada', ['Search', 'Ads']),
    on: 'Cart',
    expect: fires({
      suggests: [
        'Add an open PM position to Cart',
        'Let Ada, PM of other squads of Shop, direct Cart too',
      ],
    }),
  },
  {
    name: 'does not choose between two PMs',
    build: (o) =>
      o.squads(['Cart', 'Search', 'Ads'], { in: 'Shop' }).pm('Ada', 'Search').pm('Bo', 'Ads'),
    on: 'Cart',
    expect: fires({ suggests: ['Add an open PM position to Cart'] }),
  },
  {
    name: 'holds with a PM on the squad',
    build: (o) => o.pm('Ada', 'Cart'),
    on: 'Cart',
    expect: 'holds',
  },
  {
    name: 'holds with a PM on the product',
    build: (o) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Shop'),
    on: 'Cart',
    expect: 'holds',
  },
  {
    name: 'holds with an open PM position: that is another finding',
    build: (o) => o.open('Open PM').pm('Open PM', 'Cart'),
    on: 'Cart',
    expect: 'holds',
  },
]);
