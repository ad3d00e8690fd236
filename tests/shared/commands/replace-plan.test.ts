import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, invertChanges } from '../../../shared/changes/apply.ts';
import { replacePlan } from '../../../shared/commands/replace-plan.ts';
import { writeExchange } from '../../../shared/exchange/write-exchange.ts';
import { newDocument } from '../../../shared/model/document.ts';
import { documentArbitrary } from '../../support/arbitraries.ts';

test('makes any plan any other one, and its inverse brings the first back', () => {
  fc.assert(
    fc.property(documentArbitrary(), documentArbitrary(), (one, another) => {
      const changes = replacePlan(one, another);
      const after = applyChanges(one, changes);
      expect(writeExchange(after)).toBe(writeExchange(another));
      expect(writeExchange(applyChanges(after, invertChanges(changes)))).toBe(writeExchange(one));
    }),
    { numRuns: 60 },
  );
});

test('fills a new plan whose scenario has another name', () => {
  fc.assert(
    fc.property(documentArbitrary(), (imported) => {
      const empty = newDocument('New', '2026-01-05T09:00:00Z', 'first');
      const after = applyChanges(empty, replacePlan(empty, imported));
      expect(writeExchange(after)).toBe(writeExchange(imported));
      expect(after.structures.has('first')).toBe(imported.structures.has('first'));
    }),
    { numRuns: 40 },
  );
});

test('changes nothing where the two are the same', () => {
  fc.assert(
    fc.property(documentArbitrary(), (document) => {
      expect(replacePlan(document, document)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
