import { describe, expect, test } from 'vitest';
import { backgrounds } from '../../../shared/catalog/backgrounds.ts';
import { appParts, placeParts } from '../../../shared/catalog/checklist.ts';
import { checklist } from '../../../shared/catalog/checklist-lines.ts';
import { comparisons } from '../../../shared/catalog/comparison.ts';
import { contradictions } from '../../../shared/catalog/contradictions.ts';
import { decisionRights } from '../../../shared/catalog/decision-rights.ts';
import { hiringAdvice } from '../../../shared/catalog/hiring.ts';
import { responsibilities } from '../../../shared/catalog/responsibilities.ts';
import { salaries } from '../../../shared/catalog/salaries.ts';
import { symptoms } from '../../../shared/catalog/symptoms.ts';
import { rules } from '../../../shared/rules/all.ts';
import { templates } from '../../../shared/templates/all.ts';

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const known: Readonly<Record<string, readonly string[]>> = {
  rule: rules.map(({ meta }) => meta.id),
  responsibility: ids(responsibilities),
  decision: ids(decisionRights),
  comparison: ids(comparisons),
  symptom: ids(symptoms),
  template: ids(templates),
  contradiction: ids(contradictions),
  hiring: ids(hiringAdvice),
  background: ids(backgrounds),
  salary: salaries.map(({ source }) => source),
  part: Object.keys(appParts),
};
const lines = checklist.flatMap((section) => section.lines);
const used = lines.flatMap(({ places }) => places.map(placeParts));

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);

describe('the statements of the articles', () => {
  test('are all there, each once', () => {
    expect(lines.map(({ id }) => id)).toEqual([
      ...numbered('R', 25),
      ...numbered('T', 9),
      ...['000', '001', '002', '003'].map((source) => `P PM ${source}`),
      ...['000', '001', '002', '003'].map((source) => `P PO ${source}`),
      ...['Both', 'Artifacts', 'Horizon', 'Metrics', 'Career', 'Skills'].map((name) => `P ${name}`),
      ...numbered('D', 8),
      ...['PM', 'PO', 'Pair', 'Boundary', 'Fix'].map((name) => `F ${name}`),
      'S',
      ...numbered('X', 7),
      ...numbered('H', 8),
      ...numbered('C', 7),
    ]);
  });

  test.each(lines.map((line) => [line.id, line] as const))(
    '%s has a place that is there',
    (_, line) => {
      for (const [kind, id] of line.places.map(placeParts)) expect(known[kind]).toContain(id);
    },
  );
});

describe('the catalogues', () => {
  test.each(Object.keys(known).filter((kind) => kind !== 'rule'))(
    'of kind %s hold nothing that no statement leads to',
    (kind) => {
      const meant = used.flatMap(([of, id]) => (of === kind ? id : []));
      expect([...new Set(known[kind])].filter((id) => !meant.includes(id))).toEqual([]);
    },
  );

  test.each(Object.entries(known).filter(([kind]) => kind !== 'salary'))(
    'of kind %s name each entry once',
    (_, entries) => {
      expect(new Set(entries).size).toBe(entries.length);
    },
  );

  test('name only rules and responsibilities that there are', () => {
    for (const { rules: of } of contradictions) {
      for (const id of of) expect(known.rule).toContain(id);
    }
    for (const { responsibility } of decisionRights) {
      expect(known.responsibility).toContain(responsibility);
    }
  });

  test('give the direction what is strategic, and the backlog what is execution', () => {
    for (const { decides, responsibility } of decisionRights) {
      const layer = responsibilities.find(({ id }) => id === responsibility)?.layer;
      expect(layer).toBe(decides === 'direction' ? 'strategy' : 'execution');
    }
  });
});
