import { describe, expect, test } from 'vitest';
import { answerTask } from '../../../electron/staffing/answer-task.ts';
import {
  type SolverMessage,
  solverMessageSchema,
} from '../../../electron/staffing/solver-messages.ts';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { chooseCostSource } from '../../../shared/costs/cost-settings.ts';
import { type PlanDocument, planOf } from '../../../shared/model/document.ts';
import { rowsOfDocument } from '../../../shared/model/rows.ts';
import { rules } from '../../../shared/rules/all.ts';
import { runRules } from '../../../shared/rules/run.ts';
import type { StaffingQuestion } from '../../../shared/staffing/messages.ts';
import type { Solve } from '../../../shared/staffing/solver.ts';
import { idOf, org } from '../../support/org.ts';
import { solve } from '../../support/solve.ts';

const three = ['Search', 'Index', 'Ranking'];
const plan = org().squads(three, { in: 'Core' }).pm('PM 06', three).document();

function questionOn(document: PlanDocument, limits: Partial<StaffingQuestion['limits']> = {}) {
  const { todayScenarioId } = planOf(document);
  return {
    rows: rowsOfDocument(document),
    question: {
      scenarioId: todayScenarioId,
      today: '2026-03-01',
      findings: [`split/squads person:${idOf('person', 'PM 06')}`],
      limits: {
        maxHires: null,
        budget: null,
        mustNotMove: [],
        mayOrderBacklog: [],
        reach: 'product' as const,
        ...limits,
      },
      weights: { moved: 4, hire: 10, salary: 0, change: 1 },
    },
  };
}

/** What is said, as it arrives on the other side. */
async function saidTo(task: unknown, by: Solve = solve): Promise<SolverMessage[]> {
  const said: SolverMessage[] = [];
  await answerTask(task, by, (message) => {
    said.push(solverMessageSchema.parse(structuredClone(message)));
  });
  return said;
}

describe('the solver’s process', () => {
  test('tells block by block how far it is, then answers with changes that clear the finding', async () => {
    const said = await saidTo(questionOn(plan));
    const progress = said.flatMap((message) =>
      message.kind === 'progress' ? [message.progress.blocks] : [],
    );
    expect(progress[0]).toEqual({ done: 0, of: 1 });
    expect(progress.at(-1)).toEqual({ done: 1, of: 1 });
    const last = said.at(-1);
    if (last?.kind !== 'answer' || last.answer?.kind !== 'solved') throw new Error('not solved');
    expect(last.answer.steps[0]?.sentence).toMatch(/passes from PM 06 to an open PO position/);
    expect(last.answer.steps[0]?.because).toMatchObject([{ severity: 'critical' }]);
    const after = applyChanges(plan, last.answer.changes);
    const structure = after.structures.get(planOf(plan).todayScenarioId);
    if (!structure) throw new Error('gone');
    const { findings } = runRules(rules, after, structure, { today: '2026-03-01' });
    expect(findings.map(({ rule }) => rule)).not.toContain('split/squads');
  });

  test('names the limit that is in the way, and says that it looks for it', async () => {
    const keeps = { maxHires: 0, mustNotMove: [idOf('person', 'PM 06')] };
    const said = await saidTo(questionOn(plan, keeps));
    const last = said.at(-1);
    if (last?.kind !== 'answer' || last.answer?.kind !== 'blocked') throw new Error('not blocked');
    expect(last.answer.obstacles[0]).toMatchObject({ limit: 'hires', needed: 1 });
    const doing = said.map((message) => message.kind === 'progress' && message.progress.doing);
    expect(doing[0]).toBe('solving');
    expect(doing.at(-2)).toBe('explaining');
  });

  test('passes on why a question is refused', async () => {
    const own = applyChanges(plan, chooseCostSource(plan, 'own'));
    expect(await saidTo(questionOn(own, { budget: 100 }))).toEqual([
      { kind: 'refused', message: expect.stringMatching(/Product Manager is paid/) },
    ]);
  });

  test('survives a solver that breaks, and a task that is none', async () => {
    const broken: Solve = () => Promise.reject(new Error('unreachable'));
    expect((await saidTo(questionOn(plan), broken)).at(-1)).toMatchObject({ kind: 'failed' });
    expect(await saidTo({ rows: {} })).toMatchObject([{ kind: 'failed' }]);
  });
});
