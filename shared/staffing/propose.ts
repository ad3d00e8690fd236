import { CommandRefused } from '../commands/command.ts';
import { paySourceOf } from '../costs/pay.ts';
import type { PlanDocument, Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { buildIndex, type StructureIndex } from '../model/structure-index.ts';
import { rules as allRules } from '../rules/all.ts';
import { findingKey } from '../rules/by-pack.ts';
import { runRules } from '../rules/run.ts';
import type { Finding, RunResult } from '../rules/types.ts';
import { staffingProblems } from '../words/staffing.ts';
import { carryOut } from './carry-out.ts';
import { isWithin, whyOutside } from './clearable.ts';
import type { Decision } from './model.ts';
import { obstacleOf, relaxationsOf, withoutLimits } from './obstacles.ts';
import type {
  BlockedProposal,
  Progress,
  Proposal,
  ProposalRequest,
  SolvedProposal,
} from './proposal.ts';
import { prove } from './prove.ts';
import { defaultWeights, type Limits, noLimits, type Weights } from './request.ts';
import { situationOf, withChosen } from './situation.ts';
import { type Goal, payOfHire } from './smallness.ts';
import { type SolveModel, solveBlocks } from './solve-blocks.ts';
import type { Solve } from './solver.ts';
import { stepsOf } from './steps.ts';
import { tallyOf } from './tally.ts';
import { withReasons } from './without.ts';

/** Ends the work from within; never leaves this file. */
class Stopped extends Error {}

interface Question {
  readonly document: PlanDocument;
  readonly structure: Structure;
  readonly index: StructureIndex;
  readonly now: RunResult;
  readonly chosen: readonly Finding[];
  readonly limits: Limits;
  readonly weights: Weights;
  readonly request: ProposalRequest;
}

function attempts(question: Question, solve: Solve) {
  let models = 0;
  let blocks: Progress['blocks'] = { done: 0, of: 0 };
  let doing: Progress['doing'] = 'solving';
  const { today, onProgress, isCancelled } = question.request;
  const onBlock = (done: number, of: number) => {
    blocks = { done, of };
    onProgress?.({ doing, models, blocks });
  };
  const solveModel: SolveModel = async (model) => {
    if (isCancelled?.()) throw new Stopped();
    const solution = await solve(model);
    if (solution.status === 'stopped' || isCancelled?.()) throw new Stopped();
    models++;
    onProgress?.({ doing, models, blocks });
    return solution;
  };
  const situation = situationOf({ ...question, today });
  return (
    change: Partial<Pick<Question, 'limits' | 'chosen'>>,
    goal: Goal = 'smallest',
  ): Promise<readonly Decision[] | null> => {
    const { chosen, limits } = { ...question, ...change };
    // Whatever is asked with something changed is asked to explain why nothing was found.
    doing = change.limits || change.chosen ? 'explaining' : 'solving';
    return solveBlocks(withChosen(situation, chosen, limits), chosen, goal, solveModel, onBlock);
  };
}

type Attempt = ReturnType<typeof attempts>;

function solvedBy(
  question: Question,
  decisions: readonly Decision[],
  newId: () => Id,
): SolvedProposal {
  const { document, structure, index, now, chosen, weights, request } = question;
  const changes = carryOut(structure, decisions, newId);
  const { rules = allRules, today } = request;
  const proof = prove(document, structure, changes, chosen, now, rules, today);
  const { after, cleared, raised, kept } = proof;
  const told = stepsOf({ before: index, after: proof.index }, decisions, chosen);
  const asked = { document, structure, decisions, now, after, rules, today };
  const steps = withReasons(told, asked);
  const tally = tallyOf(document, index, decisions, weights);
  return { kind: 'solved', changes, steps, cleared, raised, kept, ...tally };
}

async function blockedBy(question: Question, attempt: Attempt): Promise<BlockedProposal> {
  const { document, index, limits, weights, chosen } = question;
  const obstacles = [];
  for (const relaxation of relaxationsOf(index, limits)) {
    // Everybody everywhere is a far larger question: asked only where nothing else helps.
    if (relaxation.limit === 'reach' && obstacles.length > 0) continue;
    const decisions = await attempt({ limits: relaxation.limits }, relaxation.goal);
    if (!decisions) continue;
    const { hires, pay, moved } = tallyOf(document, index, decisions, weights);
    const { currency } = paySourceOf(document);
    const taken = { hires: hires.pm + hires.po, pay, currency, moved, decisions };
    obstacles.push(obstacleOf(index, limits, relaxation, taken));
  }
  const impossible: Finding[] = [];
  const free = withoutLimits(index);
  if (obstacles.length === 0 && !(await attempt({ limits: free }))) {
    for (const finding of chosen) {
      if (!(await attempt({ limits: free, chosen: [finding] }))) impossible.push(finding);
    }
  }
  return { kind: 'blocked', obstacles, impossible };
}

function needPay(document: PlanDocument, limits: Limits, weights: Weights): void {
  if (limits.budget === null && weights.salary === 0) return;
  for (const role of ['pm', 'po'] as const) {
    if (payOfHire(document, role) !== null) continue;
    throw new CommandRefused(staffingProblems.noPay(role));
  }
}

/**
 * Looks for the smallest change of who owns direction and backlog of which squad that clears the
 * chosen findings within the limits, and proves it by running the rules on the result.
 * @throws ProposalUnproven where a chosen finding would still be there
 * @throws CommandRefused where pay counts and the plan's source gives none
 */
export async function proposeStaffing(
  document: PlanDocument,
  structure: Structure,
  request: ProposalRequest,
  solve: Solve,
  newId: () => Id,
): Promise<Proposal> {
  const { today, rules = allRules } = request;
  const limits = { ...noLimits, ...request.limits };
  const weights = { ...defaultWeights, ...request.weights };
  needPay(document, limits, weights);
  const index = buildIndex(structure);
  const now = runRules(rules, document, structure, { today, index });
  const wanted = request.findings && new Set(request.findings);
  const asked = now.findings.filter((finding) =>
    wanted ? wanted.has(findingKey(finding)) : finding.severity === 'critical',
  );
  const chosen = asked.filter(({ rule }) => isWithin(rule));
  const outside = asked
    .filter(({ rule }) => !isWithin(rule))
    .map((finding) => ({ finding, why: whyOutside(finding.rule) }));
  if (chosen.length === 0) return { kind: 'nothing-to-clear', outside };
  const question = { document, structure, index, now, chosen, limits, weights, request };
  const attempt = attempts(question, solve);
  try {
    const decisions = await attempt({});
    if (decisions) return { outside, ...solvedBy(question, decisions, newId) };
    return { outside, ...(await blockedBy(question, attempt)) };
  } catch (error) {
    if (error instanceof Stopped) return { kind: 'stopped', outside };
    throw error;
  }
}
