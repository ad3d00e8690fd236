import { expect, test } from 'vitest';
import { effectLines } from '../../../renderer/dialogs/effect-lines.ts';
import type { Selected } from '../../../renderer/store/interface-store.ts';
import { deletionEffect } from '../../../shared/commands/delete.ts';
import { idOf, org } from '../../support/org.ts';

const structure = org()
  .product('Shop', { markets: ['Spain', 'Italy'], personas: ['Buyer'] })
  .squads(['Search', 'Checkout'], { in: 'Shop' })
  .squad('Ops')
  .pm('Ada', ['Search', 'Checkout'])
  .po('Ben', 'Ops')
  .reports('Ben', 'Ada')
  .person('Cleo')
  .structure();
const chosen = (kind: 'product' | 'squad' | 'person', name: string): Selected => ({
  kind,
  id: idOf(kind, name),
});

test.each<[string, readonly Selected[], string[]]>([
  [
    'a product',
    [chosen('product', 'Shop')],
    ['With it: 2 markets and 1 persona.', 'Checkout and Search stay, in no product.'],
  ],
  [
    'a PM of two squads',
    [chosen('person', 'Ada')],
    [
      'With it: 2 roles that people hold and 1 reporting line.',
      'Checkout and Search lose a PM or PO.',
    ],
  ],
  [
    'a PM with one of the squads',
    [chosen('person', 'Ada'), chosen('squad', 'Search')],
    ['With them: 2 roles that people hold and 1 reporting line.', 'Checkout loses a PM or PO.'],
  ],
  ['somebody without any place', [chosen('person', 'Cleo')], []],
  [
    'a reporting line alone',
    [{ kind: 'reportingLine', id: [...structure.reportingLine.keys()][0] as string }],
    [],
  ],
])('deleting %s says what goes, what stays and who loses an owner', (_, subjects, lines) => {
  expect(effectLines(deletionEffect(structure, subjects), subjects)).toEqual(lines);
});
