import { newDocument, type PlanDocument, type Structure } from '../../shared/model/document.ts';
import { proposeStaffing } from '../../shared/staffing/propose.ts';
import { Org } from '../support/org.ts';
import { solve } from '../support/solve.ts';
import { STAFFING } from './targets.ts';

const TODAY = '2026-06-01';

/** How long a staffing proposal took, and how it ended. */
export interface StaffingTime {
  readonly squads: number;
  readonly milliseconds: number;
  /** False where it was given up after the longest time that is waited for. */
  readonly done: boolean;
}

/**
 * Products of six squads: on four of them one PM holds both roles, which is one too many and more; the
 * other two have a PM and a PO, who has room for one more.
 */
function overloaded(squads: number): PlanDocument {
  const org = new Org();
  for (let at = 0; at < squads; at++) {
    const product = Math.floor(at / 6);
    const squad = `Squad ${at + 1}`;
    org.squad(squad, { in: `Product ${product + 1}` });
    if (at % 6 < 4) org.pm(`Both ${product + 1}`, squad);
    else org.pm(`PM ${product + 1}`, squad).po(`PO ${product + 1}`, squad);
  }
  const structure = org.structure();
  const document = newDocument('Overloaded', '2026-01-01T00:00:00.000Z', structure.scenarioId);
  return { ...document, structures: new Map([[structure.scenarioId, structure]]) };
}

/** Asks for the smallest change that clears everything critical, with no limits set. */
export async function measureStaffing(squads: number): Promise<StaffingTime> {
  const document = overloaded(squads);
  const structure = [...document.structures.values()][0] as Structure;
  let next = 0;
  const begun = performance.now();
  const proposal = await proposeStaffing(
    document,
    structure,
    {
      today: TODAY,
      isCancelled: () => performance.now() - begun > STAFFING.longest,
    },
    solve,
    () => `new-${next++}`,
  );
  const milliseconds = performance.now() - begun;
  return { squads, milliseconds, done: proposal.kind !== 'stopped' };
}
