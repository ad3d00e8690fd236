import { expect, test } from 'vitest';
import {
  agreedDefinitionOfReady,
  readyAgreedOn,
  symptoms,
} from '../../../../shared/catalog/symptoms.ts';
import { boundarySymptoms } from '../../../../shared/rules/boundary/symptoms.ts';
import type { Org } from '../../../support/org.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

const NOW = '2026-05-10';
const allAbsent = (o: Org) => {
  o.squad('Cart');
  for (const { id } of symptoms) o.symptom('Cart', id, NOW, false);
  return o;
};
const ready = 'Agree a Definition of Ready in the notes of Cart, and ask the squad again';

ruleCases(boundarySymptoms, [
  {
    name: 'one sign is advice',
    build: (o) => o.squad('Cart').symptom('Cart', 'too-vague', NOW),
    on: 'Cart',
    expect: fires({
      severity: 'advice',
      measured: 1,
      threshold: 1,
      message: 'Cart reports 1 sign of a fuzzy boundary: “Items arrive too vague to plan”.',
      suggests: [ready],
    }),
  },
  {
    name: 'two signs are a warning',
    build: (o) =>
      o.squad('Cart').symptom('Cart', 'too-vague', NOW).symptom('Cart', 'disconnected', NOW),
    on: 'Cart',
    expect: fires({ severity: 'warning', measured: 2 }),
  },
  { name: 'holds where none of the six shows', build: allAbsent, on: 'Cart', expect: 'holds' },
  {
    name: 'cannot tell with one unanswered',
    build: (o) => o.squad('Cart').symptom('Cart', 'too-vague', NOW, false),
    on: 'Cart',
    expect: cannotTell('boundary.symptoms'),
  },
  {
    name: 'cannot tell before the squad was asked',
    build: (o) => o.squad('Cart'),
    on: 'Cart',
    expect: cannotTell('boundary.symptoms'),
  },
  {
    name: 'counts the latest answer, in whatever order they lie',
    build: (o) => allAbsent(o).symptom('Cart', 'too-vague', '2026-05-09'),
    on: 'Cart',
    expect: 'holds',
  },
  {
    name: 'counts the worse of two answers on one day',
    build: (o) => allAbsent(o).symptom('Cart', 'too-vague', NOW),
    on: 'Cart',
    expect: fires({ measured: 1 }),
  },
  {
    name: 'counts an answer on its 90th day',
    build: (o) => o.squad('Cart').symptom('Cart', 'too-vague', '2026-02-19'),
    on: 'Cart',
    expect: fires({ measured: 1 }),
  },
  {
    name: 'does not count an answer older than 90 days',
    build: (o) => o.squad('Cart').symptom('Cart', 'too-vague', '2026-02-18'),
    on: 'Cart',
    expect: cannotTell('boundary.symptoms'),
  },
  {
    name: 'follows a changed number of days',
    build: (o) => o.squad('Cart').symptom('Cart', 'too-vague', '2026-05-01'),
    on: 'Cart',
    thresholds: { days: 7 },
    expect: cannotTell('boundary.symptoms'),
  },
  {
    name: 'does not count an answer of a day to come',
    build: (o) => o.squad('Cart').symptom('Cart', 'too-vague', '2026-05-21'),
    on: 'Cart',
    expect: cannotTell('boundary.symptoms'),
  },
  {
    name: 'does not count a symptom that the catalogue does not know',
    build: (o) => allAbsent(o).symptom('Cart', 'bad-mood', NOW),
    on: 'Cart',
    expect: 'holds',
  },
  {
    name: 'asks again after the squad agreed on a Definition of Ready',
    build: (o) =>
      o.squad('Cart', { notes: agreedDefinitionOfReady(NOW) }).symptom('Cart', 'too-vague', NOW),
    on: 'Cart',
    expect: cannotTell('boundary.symptoms'),
  },
  {
    name: 'fires on what shows after that, and does not offer it again',
    build: (o) =>
      o
        .squad('Cart', { notes: agreedDefinitionOfReady(NOW) })
        .symptom('Cart', 'too-vague', '2026-05-11'),
    on: 'Cart',
    expect: fires({ suggests: [] }),
  },
  {
    name: 'offers nothing that does not fit into the notes',
    build: (o) => o.squad('Cart', { notes: 'x'.repeat(3900) }).symptom('Cart', 'too-vague', NOW),
    on: 'Cart',
    expect: fires({ suggests: [] }),
  },
]);

test('the day of agreeing is read back from notes with other text around it', () => {
  const notes = `About us.\n\n${agreedDefinitionOfReady('2026-01-31')}\n\nMore.`;
  expect(readyAgreedOn(notes)).toBe('2026-01-31');
  expect(readyAgreedOn(`${notes}\n${agreedDefinitionOfReady('2025-12-01')}`)).toBe('2026-01-31');
  expect(readyAgreedOn('We have no Definition of Ready.')).toBeNull();
});
