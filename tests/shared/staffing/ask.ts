import { type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import type { ProposalRequest, SolvedProposal } from '../../../shared/staffing/proposal.ts';
import { proposeStaffing } from '../../../shared/staffing/propose.ts';
import type { Solve } from '../../../shared/staffing/solver.ts';
import { idOf, type Org, org } from '../../support/org.ts';
import { solve } from '../../support/solve.ts';

export const TODAY = '2026-03-01';
export const person = (name: string) => idOf('person', name);
export const squad = (name: string) => idOf('squad', name);

/** Asks for a proposal, all critical findings to be cleared unless said otherwise. */
export function propose(
  from: Org | PlanDocument,
  request: Partial<ProposalRequest> = {},
  by: Solve = solve,
) {
  const document = 'structures' in from ? from : from.document();
  let next = 1;
  const newId = () => `new-${next++}`;
  return proposeStaffing(
    document,
    todayStructure(document),
    { today: TODAY, ...request },
    by,
    newId,
  );
}

/** The same where there must be one. */
export async function solved(...question: Parameters<typeof propose>): Promise<SolvedProposal> {
  const proposal = await propose(...question);
  if (proposal.kind !== 'solved') throw new Error(`not solved: ${JSON.stringify(proposal)}`);
  return proposal;
}

export const three = ['Search', 'Index', 'Ranking'];
/** One person with both roles on one squad too many. */
export const overloaded = () => org().squads(three, { in: 'Core' }).pm('PM 06', three);
