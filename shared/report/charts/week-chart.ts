import { compareText } from '../../model/compare-text.ts';
import type { PlanDocument } from '../../model/document.ts';
import type { TimeSplit } from '../../model/entities.ts';
import { holdsRole, type PersonFacts, type StructureIndex } from '../../model/structure-index.ts';
import { type Pack, thresholdInForce } from '../../rules/packs.ts';
import { splitBacklogTime } from '../../rules/split/backlog-time.ts';
import { weekChart as words } from '../../words/report/charts.ts';
import { type WeekPart, weekPartNames } from '../../words/week.ts';
import { loadOf } from '../load.ts';
import { weekColours } from '../palette.ts';
import type { BarChart, BarRow } from './bar-chart.ts';

const parts = Object.entries(weekPartNames) as readonly (readonly [WeekPart, string])[];

function rowOf(facts: PersonFacts, split: TimeSplit): BarRow {
  const squads = new Set([
    ...facts.assignments.flatMap(({ squadId }) => squadId ?? []),
    ...facts.directedSquads.map(({ id }) => id),
  ]).size;
  const role = words.roles[holdsRole(facts, 'pm') ? 'pm' : 'po'];
  const load = loadOf(facts);
  const given = load !== null && load > 100 ? load : null;
  return {
    label: facts.person.name,
    note: words.note(role, squads, given),
    values: parts.map(([part]) => split[part]),
  };
}

/** How PMs and POs spend the week, with the share of backlog work above which it is too much for a PM. */
export function weekChart(
  document: PlanDocument,
  index: StructureIndex,
  pack: Pack,
): BarChart | null {
  const { id, thresholds } = splitBacklogTime.meta;
  const limit = thresholdInForce(document, id, 'percent', thresholds.percent, pack).value;
  const holders = [...index.people.values()].filter(
    (facts) => !facts.person.open && (holdsRole(facts, 'pm') || holdsRole(facts, 'po')),
  );
  const known = holders.flatMap((facts) => {
    const split = index.structure.timeSplit.get(facts.person.id);
    return split && split.backlog !== null ? [{ facts, split, share: split.backlog }] : [];
  });
  if (known.length === 0) return null;
  const pm = ({ facts }: (typeof known)[number]) => holdsRole(facts, 'pm');
  known.sort(
    (a, b) =>
      Number(pm(b)) - Number(pm(a)) ||
      b.share - a.share ||
      compareText(a.facts.person.name, b.facts.person.name),
  );
  const pms = known.filter(pm);
  const over = limit === null ? [] : pms.filter(({ share }) => share > limit);
  const unknown = holders.length - known.length;
  const says =
    limit === null
      ? words.spend(known.length)
      : over.length === 0
        ? words.nobodyAbove(limit)
        : words.above(over.length, pms.length, limit);
  return {
    id: 'week',
    title: words.title,
    says,
    unit: 'percent',
    stacked: true,
    series: parts.map(([part, label]) => ({ label, ...weekColours[part] })),
    rows: known.map(({ facts, split }) => rowOf(facts, split)),
    line: limit === null ? null : { value: limit, label: words.limit(limit) },
    notes: [
      ...(limit !== null && known.length > pms.length ? [words.lineNote] : []),
      ...(unknown > 0 ? [words.unknownNote(unknown)] : []),
    ],
  };
}
