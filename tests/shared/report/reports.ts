import { join } from 'node:path';
import { readPlan } from '../../../cli/read-plan.ts';
import type { PlanDocument } from '../../../shared/model/document.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import { buildReport } from '../../../shared/report/model.ts';
import type { Report } from '../../../shared/report/report-types.ts';
import { rules } from '../../../shared/rules/all.ts';
import { packOf } from '../../../shared/rules/packs.ts';
import { runRules } from '../../../shared/rules/run.ts';
import { org } from '../../support/org.ts';

export const TODAY = '2026-11-21';
const pack = packOf('seed');

export function reportOn(document: PlanDocument): Report {
  const structure = todayStructure(document);
  const result = runRules(rules, document, structure, { today: TODAY, pack });
  return buildReport({ document, structure, result, today: TODAY, pack });
}

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
  empty: reportOn(org().document('Nothing yet')),
};
