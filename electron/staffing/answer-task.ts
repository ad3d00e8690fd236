import { randomUUID } from 'node:crypto';
import { CommandRefused } from '../../shared/commands/command.ts';
import { documentFromRows } from '../../shared/model/rows.ts';
import type { Proposal } from '../../shared/staffing/proposal.ts';
import { proposeStaffing } from '../../shared/staffing/propose.ts';
import type { Solve } from '../../shared/staffing/solver.ts';
import { toldProposal } from '../../shared/staffing/told.ts';
import { refusals } from '../../shared/words/commands.ts';
import { type SolverMessage, type SolverTask, solverTaskSchema } from './solver-messages.ts';

function propose(
  { rows, question }: SolverTask,
  solve: Solve,
  tell: (message: SolverMessage) => void,
): Promise<Proposal> {
  const document = documentFromRows(rows);
  const { scenarioId, limits, ...asked } = question;
  const structure = document.structures.get(scenarioId);
  if (!structure) throw new CommandRefused(refusals.gone('scenario'));
  const request = {
    ...asked,
    limits: {
      ...limits,
      mustNotMove: new Set(limits.mustNotMove),
      mayOrderBacklog: new Set(limits.mayOrderBacklog),
    },
    onProgress: (progress: Extract<SolverMessage, { kind: 'progress' }>['progress']) =>
      tell({ kind: 'progress', progress }),
  };
  return proposeStaffing(document, structure, request, solve, randomUUID);
}

/** What the solver's process does: answers one task, and tells how far it is. Never throws. */
export async function answerTask(
  task: unknown,
  solve: Solve,
  tell: (message: SolverMessage) => void,
): Promise<void> {
  try {
    const proposal = await propose(solverTaskSchema.parse(task), solve, tell);
    tell({ kind: 'answer', answer: toldProposal(proposal) });
  } catch (error) {
    if (error instanceof CommandRefused) tell({ kind: 'refused', message: error.message });
    else {
      const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
      tell({ kind: 'failed', details });
    }
  }
}
