import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from '../../../../shared/model/structure-index.ts';
import { reportingLoops } from '../../../../shared/rules/reporting/loops.ts';
import { org } from '../../../support/org.ts';

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const line = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES));

/** Whom somebody reaches upwards, in one or more steps. */
function above(lines: readonly (readonly [string, string])[], from: string): Set<string> {
  const reached = new Set<string>();
  const queue = [from];
  for (const name of queue) {
    for (const [report, manager] of lines) {
      if (report !== name || reached.has(manager)) continue;
      reached.add(manager);
      queue.push(manager);
    }
  }
  return reached;
}

test('loops are the groups of people who reach each other, whatever the lines', () => {
  fc.assert(
    fc.property(fc.uniqueArray(line, { selector: (l) => l.join('>'), maxLength: 14 }), (drawn) => {
      const lines = drawn.filter(([report, manager]) => report !== manager);
      const o = org();
      for (const name of NAMES) o.person(name);
      for (const [report, manager] of lines) o.reports(report, manager);

      const expected = new Set<string>();
      for (const name of NAMES) {
        const up = above(lines, name);
        if (!up.has(name)) continue;
        expected.add(
          NAMES.filter((other) => up.has(other) && above(lines, other).has(name)).join(),
        );
      }
      const found = reportingLoops(buildIndex(o.structure())).map((members) =>
        members
          .map(({ name }) => name)
          .sort()
          .join(),
      );
      expect(found.sort()).toEqual([...expected].sort());
    }),
    { numRuns: 300 },
  );
});

test('a chain of thousands of managers is followed to its end', () => {
  const o = org();
  for (let at = 0; at < 5000; at++) o.reports(`P${at}`, `P${at + 1}`);
  expect(reportingLoops(buildIndex(o.structure()))).toEqual([]);
  o.reports('P5000', 'P0');
  expect(reportingLoops(buildIndex(o.structure())).map(({ length }) => length)).toEqual([5001]);
});
