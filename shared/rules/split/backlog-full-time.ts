import type { Id } from '../../model/fields.ts';
import type { SquadFacts, StructureIndex } from '../../model/structure-index.ts';
import { backlogFullTime as words } from '../../words/rules/split-time.ts';
import { cannotTell, holds, lacking, sumOf } from '../answers.ts';
import { cite } from '../cite.ts';
import { combinedSquadsOf } from '../combined.ts';
import { handOver, neediestFirst } from '../hand-over.ts';
import { formatMeasure } from '../measure.ts';
import { defineRule, type Measure, type MissingFact } from '../types.ts';

/** Backlog work in full-time equivalents: at least so much; more may be hidden behind what is missing. */
interface BacklogWork {
  readonly atLeast: number;
  readonly missing: readonly MissingFact[];
}

/**
 * Adds up the estimates of the squads. Where some have none, the person's own backlog share (of all
 * their squads together) stands in, unless the estimates that there are come to more already.
 */
function backlogWork(
  index: StructureIndex,
  personId: Id,
  squads: readonly SquadFacts[],
): BacklogWork {
  const atLeast = sumOf(squads.map(({ squad }) => squad.backlogFte ?? 0));
  const unknown = squads.filter(({ squad }) => squad.backlogFte === null);
  if (unknown.length === 0) return { atLeast, missing: [] };
  const person = index.structure.person.get(personId);
  const missing = unknown.map(({ squad }) => lacking('squad.backlog-fte', squad.id));
  // An open position has no week whose share could stand in.
  if (!person || person.open) return { atLeast, missing };
  const share = index.structure.timeSplit.get(personId)?.backlog ?? null;
  if (share === null) {
    return { atLeast, missing: [lacking('time-split.backlog', personId), ...missing] };
  }
  return { atLeast: Math.max(atLeast, sumOf([(share / 100) * person.fte])), missing: [] };
}

export const splitBacklogFullTime = defineRule({
  meta: {
    id: 'split/backlog-full-time',
    subject: 'person',
    heldBy: ['pm'],
    severity: 'critical',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {
      fte: {
        label: words.thresholds.fte,
        default: 1,
        min: 0.1,
        max: 10,
        step: 0.1,
        unit: 'fte',
        origin: { kind: 'article', source: '001' },
      },
    },
    needs: ['squad.backlog-fte', 'time-split.backlog'],
  },
  check(index, id, { fte: limit }) {
    const facts = index.people.get(id);
    if (!facts || limit === null || facts.combinedSquads.length === 0) return null;
    const squads = combinedSquadsOf(index, facts);
    const { atLeast, missing } = backlogWork(index, id, squads);
    if (atLeast < limit) return missing.length > 0 ? cannotTell(missing) : holds;

    // The fewest squads, largest backlog first, whose hand-over brings the rest below the limit.
    // With none left nothing is measured any more, so that this always comes to an end.
    const neediest = neediestFirst(squads);
    let handed = 1;
    while (
      handed < neediest.length &&
      backlogWork(index, id, neediest.slice(handed)).atLeast >= limit
    ) {
      handed++;
    }
    const measured: Measure = { value: atLeast, unit: 'fte' };
    return {
      verdict: 'fires',
      measured,
      threshold: { value: limit, unit: 'fte' },
      message: words.message(
        facts.person.name,
        facts.combinedSquads,
        formatMeasure(measured),
        missing.length > 0,
      ),
      advice: words.advice,
      suggestions: [handOver('add-pos', neediest.slice(0, handed), () => [facts.person])],
    };
  },
});
