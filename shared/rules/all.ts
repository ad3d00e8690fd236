import { boundarySymptoms } from './boundary/symptoms.ts';
import { combinedNoExpectations } from './combined/no-expectations.ts';
import { contactSeveral } from './contact/several.ts';
import { coverageGap } from './coverage/gap.ts';
import { coverageOverlap } from './coverage/overlap.ts';
import { mergeNoScrum } from './merge/no-scrum.ts';
import { mergeSmallScope } from './merge/small-scope.ts';
import { missingBacklogOwner } from './missing/backlog-owner.ts';
import { missingDirection } from './missing/direction.ts';
import { missingFilledRole } from './missing/filled-role.ts';
import { missingPoSupport } from './missing/po-support.ts';
import { missingProductLeader } from './missing/product-leader.ts';
import { overloadPmPos } from './overload/pm-pos.ts';
import { overloadPoSquads } from './overload/po-squads.ts';
import { overloadShares } from './overload/shares.ts';
import { overloadStakeholders } from './overload/stakeholders.ts';
import { overloadTimeSplit } from './overload/time-split.ts';
import { pairOutOfTouch } from './pair/out-of-touch.ts';
import { pairPowerStruggle } from './pair/power-struggle.ts';
import { pmFarFromDelivery } from './pm/far-from-delivery.ts';
import { pmRoadmapReporter } from './pm/roadmap-reporter.ts';
import { pmVagueOwnership } from './pm/vague-ownership.ts';
import { poNoRoadmapVoice } from './po/no-roadmap-voice.ts';
import { poStoryFactory } from './po/story-factory.ts';
import { poTicketAdmin } from './po/ticket-admin.ts';
import { reportingLine } from './reporting/line.ts';
import { reportingLoop } from './reporting/loop.ts';
import { splitBacklogFullTime } from './split/backlog-full-time.ts';
import { splitBacklogTime } from './split/backlog-time.ts';
import { splitComplexity } from './split/complexity.ts';
import { splitEmbedding } from './split/embedding.ts';
import { splitMarkets } from './split/markets.ts';
import { splitPersonas } from './split/personas.ts';
import { splitSquads } from './split/squads.ts';
import { splitStandups } from './split/standups.ts';
import { splitStrategyStalled } from './split/strategy-stalled.ts';
import { splitTeamSize } from './split/team-size.ts';
import { titleBacklogOnly } from './title/backlog-only.ts';
import { titleMismatch } from './title/mismatch.ts';
import type { Rule } from './types.ts';

/** Every rule there is, in the order in which the rulebook lists them. */
export const rules: readonly Rule[] = [
  splitSquads,
  splitBacklogTime,
  splitBacklogFullTime,
  splitStrategyStalled,
  splitMarkets,
  splitPersonas,
  splitTeamSize,
  splitComplexity,
  splitStandups,
  splitEmbedding,
  mergeSmallScope,
  mergeNoScrum,
  missingDirection,
  missingBacklogOwner,
  missingPoSupport,
  missingFilledRole,
  missingProductLeader,
  overloadShares,
  overloadTimeSplit,
  overloadPoSquads,
  overloadStakeholders,
  overloadPmPos,
  titleMismatch,
  titleBacklogOnly,
  reportingLine,
  reportingLoop,
  pmFarFromDelivery,
  pmRoadmapReporter,
  pmVagueOwnership,
  poStoryFactory,
  poTicketAdmin,
  poNoRoadmapVoice,
  pairOutOfTouch,
  pairPowerStruggle,
  combinedNoExpectations,
  contactSeveral,
  boundarySymptoms,
  coverageGap,
  coverageOverlap,
];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.meta.id, rule]));

/** The rule of that public name, or undefined where there is none. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
