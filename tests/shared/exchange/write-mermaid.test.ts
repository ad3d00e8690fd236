import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeMermaid } from '../../../shared/exchange/write-mermaid.ts';
import { compareRoster } from '../../../shared/import/compare-roster.ts';
import { openRoster } from '../../../shared/import/open-roster.ts';
import { readRoster } from '../../../shared/import/read-roster.ts';
import type { Roster } from '../../../shared/import/roster.ts';
import type { Structure } from '../../../shared/model/document.ts';
import { org } from '../../support/org.ts';
import { rosters, said, structureOf } from './rosters.ts';

function readBack(structure: Structure): Roster {
  const text = writeMermaid(structure, 'Plan');
  const { table, mapping } = openRoster(new TextEncoder().encode(text));
  return readRoster(table, mapping);
}

test('a chart that is written comes back unchanged, whatever the names', () => {
  fc.assert(
    fc.property(rosters, (roster) => {
      const structure = structureOf(roster);
      const back = readBack(structure);
      expect(back.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(said(structureOf(back))).toEqual(said(structure));
      expect(compareRoster(structure, back)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('is what Mermaid draws: frames, boxes, and lines with the role on them', () => {
  const plan = org()
    .product('Payments')
    .squad('Checkout', { in: 'Payments' })
    .person('Ann "A" Lee', { title: 'Product Manager' })
    .structure();
  const text = writeMermaid(plan, 'Halden: today');
  expect(text.split('\n').slice(0, 8)).toEqual([
    '---',
    'title: "Halden: today"',
    '---',
    'flowchart TB',
    '  subgraph product1["Payments"]',
    '    squad1["Checkout"]:::squad',
    '  end',
    '  person1(["Ann #34;A#34; Lee<br/>Product Manager"]):::person',
  ]);
});
