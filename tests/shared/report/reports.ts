import { join } from 'node:path';
import { readPlan } from '../../../cli/read-plan.ts';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { acceptFinding } from '../../../shared/commands/waivers.ts';
import { setPlannedTime } from '../../../shared/forecast/planned-time.ts';
import type { PlanDocument } from '../../../shared/model/document.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import { buildReport } from '../../../shared/report/model.ts';
import type { Report } from '../../../shared/report/report-types.ts';
import { rules } from '../../../shared/rules/all.ts';
import { packOf } from '../../../shared/rules/packs.ts';
import { runRules } from '../../../shared/rules/run.ts';
import { branchScenario } from '../../../shared/scenarios/branch.ts';

import { org } from '../../support/org.ts';
import { largeStructure } from '../layout/random-orgs.ts';

export const TODAY = '2026-11-21';
const pack = packOf('seed');

export function reportOn(document: PlanDocument): Report {
  const structure = todayStructure(document);
  const result = runRules(rules, document, structure, { today: TODAY, pack });
  return buildReport({ document, structure, result, today: TODAY, pack });
}

/** The example with all that a report can hold: an option, an accepted finding, a plan, charters. */
function fullReport(document: PlanDocument): Report {
  const structure = todayStructure(document);
  const judge = (of: PlanDocument, id: string) => {
    const judged = of.structures.get(id) ?? structure;
    return { structure: judged, result: runRules(rules, of, judged, { today: TODAY, pack }) };
  };
  const [worst] = judge(document, structure.scenarioId).result.findings;
  const [squadId = '', next = ''] = [...structure.squad.keys()].reverse();
  if (!worst) throw new Error('the example has findings');
  const until = '2027-01-31';
  const option = {
    id: 'b',
    name: 'Plan B',
    intent: 'Fewer squads',
    createdAt: `${TODAY}T00:00:00Z`,
  };
  let planned = applyChanges(
    document,
    acceptFinding(document, worst, { id: 'w', reason: 'Until the new PO is here', until }),
  );
  planned = applyChanges(planned, branchScenario(planned, structure.scenarioId, option));
  const branch = planned.structures.get('b') ?? structure;
  planned = applyChanges(planned, setPlannedTime(branch, 'squad', squadId, { endsIn: '2027-Q1' }));
  const now = planned.structures.get(structure.scenarioId) ?? structure;
  planned = applyChanges(planned, setPlannedTime(now, 'squad', next, { startsIn: '2027-Q2' }));
  const base = judge(planned, structure.scenarioId);
  return buildReport({
    ...base,
    document: planned,
    today: TODAY,
    pack,
    base,
    options: [judge(planned, 'b')],
    charterSquads: [squadId, next],
  });
}

const large = org().document('Two hundred squads');
const examples = join(import.meta.dirname, '../../../examples');
const long =
  'Customer Onboarding and Identity Verification for Regulated Markets in Northern Europe';

/** Reports by name: a small plan, a real one, names that were never meant for a file, and nothing. */
export const reports: Readonly<Record<string, Report>> = {
  example: reportOn(readPlan(join(examples, 'example.json')).document),
  roster: reportOn(readPlan(join(examples, 'real-org-2022.csv')).document),
  hostile: reportOn(
    org()
      .pm('=HYPERLINK("x") <b>&amp; \u0001"quoted"', [long, `${long} 2`, '@SUM(A1)'])
      .po(`${'Wolfgang '.repeat(12)}Amadeus`, [long])
      .document('-1+1 | <Plan> "A" & \'B\''),
  ),
  full: fullReport(readPlan(join(examples, 'example.json')).document),
  large: reportOn({ ...large, structures: new Map([['today', largeStructure(200, 4)]]) }),
  empty: reportOn(org().document('Nothing yet')),
};
