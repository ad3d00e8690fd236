import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, invertChanges } from '../../../shared/changes/apply.ts';
import type { Change } from '../../../shared/changes/change.ts';
import { editPerson, editSquad } from '../../../shared/commands/subjects.ts';
import {
  type PlanDocument,
  type Structure,
  todayStructure,
} from '../../../shared/model/document.ts';
import { buildIndex, type StructureIndex } from '../../../shared/model/structure-index.ts';
import { updateIndex } from '../../../shared/model/update-index.ts';
import { rules } from '../../../shared/rules/all.ts';
import { Judge } from '../../../shared/rules/judge.ts';
import { runRules } from '../../../shared/rules/run.ts';
import type { Finding, Rule, RunResult } from '../../../shared/rules/types.ts';
import { documentArbitrary, structureArbitrary } from '../../support/arbitraries.ts';
import { editArbitrary } from '../../support/edit-arbitraries.ts';
import { idOf, org } from '../../support/org.ts';

const TODAY = '2026-05-20';

/** What was found, with each suggestion's changes in place of the function that makes them. */
function plain(result: RunResult, structure: Structure) {
  const listed = (findings: readonly Finding[]) =>
    findings.map((finding) => ({
      ...finding,
      suggestions: finding.suggestions.map(({ changes, ...suggestion }) => {
        let made = 0;
        return { ...suggestion, changes: changes(structure, () => `new-${++made}`) };
      }),
    }));
  return { ...result, findings: listed(result.findings), accepted: listed(result.accepted) };
}

/** Judges plan after plan, and says what a fresh run finds. */
function judging() {
  const judge = new Judge(rules, TODAY);
  let index: StructureIndex | null = null;
  return (document: PlanDocument) => {
    const structure = todayStructure(document);
    index = index ? updateIndex(index, structure) : buildIndex(structure);
    return {
      again: plain(judge.judge(document, index), structure),
      fresh: plain(runRules(rules, document, structure, { today: TODAY }), structure),
    };
  };
}

const sameSettings = (a: PlanDocument, b: PlanDocument) =>
  a.threshold === b.threshold && a.plan.get('plan')?.pack === b.plan.get('plan')?.pack;

describe('judging again after an edit', () => {
  test('finds what a fresh run finds, edit by edit and back again', () => {
    fc.assert(
      fc.property(
        documentArbitrary(5),
        fc.array(editArbitrary, { maxLength: 8 }),
        (plan, edits) => {
          const judge = judging();
          const { again, fresh } = judge(plan);
          expect(again).toEqual(fresh);
          let document = plan;
          for (const edit of edits) {
            const changes = edit.changes(document);
            for (const step of [changes, invertChanges(changes), changes]) {
              const next = applyChanges(document, step);
              // Other thresholds are another matter: the window begins a new judge then.
              if (!next.structures.has('today') || !sameSettings(plan, next)) return;
              document = next;
              const result = judge(document);
              expect(result.again).toEqual(result.fresh);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('finds what a fresh run finds in a plan that is altogether another', () => {
    fc.assert(
      fc.property(
        documentArbitrary(6),
        fc.array(structureArbitrary(), { maxLength: 3 }),
        (plan, others) => {
          const judge = judging();
          judge(plan);
          for (const structure of others) {
            const structures = new Map(plan.structures).set('today', structure);
            const { again, fresh } = judge({ ...plan, structures });
            expect(again).toEqual(fresh);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('asks only those that read what changed', () => {
    const asked = new Set<string>();
    const watched = rules.map((rule) => ({
      ...rule,
      check: (...args: Parameters<Rule['check']>) => {
        asked.add(args[1]);
        return rule.check(...args);
      },
    }));
    const document = org()
      .squads(['A', 'B', 'C'], { in: 'Pay' })
      .squads(['D', 'E'], { in: 'Find' })
      .pm('Ann', ['A', 'B', 'C'])
      .pm('Dan', ['D', 'E'])
      .member('Max', 'A')
      .document();
    const judge = new Judge(watched, TODAY);
    const index = buildIndex(todayStructure(document));
    judge.judge(document, index);
    expect(asked).toContain(idOf('squad', 'D'));
    const askedBy = (before: StructureIndex, changes: Change[]) => {
      asked.clear();
      const next = applyChanges(document, changes);
      judge.judge(next, updateIndex(before, todayStructure(next)));
      return [...asked];
    };
    const e = askedBy(index, editSquad(index.structure, idOf('squad', 'E'), { headcount: 4 }));
    expect(e).toContain(idOf('squad', 'E'));
    for (const other of [idOf('squad', 'B'), idOf('person', 'Ann'), idOf('product', 'Pay')]) {
      expect(e).not.toContain(other);
    }
    const dan = askedBy(
      index,
      editPerson(index.structure, idOf('person', 'Dan'), { name: 'Danny' }),
    );
    expect(dan).toContain(idOf('squad', 'D'));
    expect(dan).not.toContain(idOf('squad', 'B'));
  });
});
