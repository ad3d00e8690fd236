import type { PlanDocument } from '../../shared/model/document.ts';
import type { Person, TimeSplit } from '../../shared/model/entities.ts';
import type { PersonFacts } from '../../shared/model/structure-index.ts';
import { titleKindOfPerson } from '../../shared/model/title-kind.ts';
import { loadOf } from '../../shared/report/load.ts';
import type { Finding, Severity } from '../../shared/rules/types.ts';
import { partOf } from '../canvas/card-data.ts';
import { type Analysis, subjectKey } from '../store/analysis.ts';
import type { Part } from '../ui/Marks.tsx';
import { type ClockHand, strategyClock } from './strategy-clock.ts';
import { type TitleVerdict, titleVerdict } from './title-verdict.ts';

/** Somebody with all that the table shows of them. */
export interface PersonRow {
  readonly person: Person;
  readonly part: Part;
  readonly squads: readonly string[];
  /** Sum of the shares of their assignments in percent; null is not known. */
  readonly load: number | null;
  readonly split: TimeSplit | null;
  /** Empty for people who hold no direction: nothing is asked of their strategy. */
  readonly clock: readonly ClockHand[];
  readonly verdict: TitleVerdict;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** PMs, POs and leaders, by what they hold or by what their title says. */
function belongs({ person, assignments, reports }: PersonFacts): boolean {
  if (assignments.some(({ role }) => role !== 'member')) return true;
  const kind = titleKindOfPerson(person);
  if (kind === 'other' || kind === null) return reports.length > 0;
  return true;
}

function squadsOf({ assignments, directedSquads }: PersonFacts, analysis: Analysis): string[] {
  const names = new Set(directedSquads.map(({ name }) => name));
  for (const { squadId } of assignments) {
    const squad = squadId === null ? undefined : analysis.structure.squad.get(squadId);
    if (squad) names.add(squad.name);
  }
  return [...names];
}

function countsOf(findings: readonly Finding[] | undefined): Record<Severity, number> {
  const counts = { critical: 0, warning: 0, advice: 0 };
  for (const { severity } of findings ?? []) counts[severity]++;
  return counts;
}

/** A row for everybody who belongs into the table. @param today `YYYY-MM-DD` */
export function peopleRows(
  analysis: Analysis,
  document: PlanDocument,
  today: string,
): ReadonlyMap<string, PersonRow> {
  const { index, structure, bySubject } = analysis;
  const rows = new Map<string, PersonRow>();
  for (const facts of index.people.values()) {
    if (!belongs(facts)) continue;
    const { person, assignments } = facts;
    const directs = !person.open && assignments.some(({ role }) => role === 'pm');
    rows.set(person.id, {
      person,
      part: partOf(facts),
      squads: squadsOf(facts, analysis),
      load: loadOf(facts),
      split: structure.timeSplit.get(person.id) ?? null,
      clock: directs ? strategyClock(document, structure, person.id, today) : [],
      verdict: titleVerdict(analysis, person),
      findings: countsOf(bySubject.get(subjectKey({ kind: 'person', id: person.id }))),
    });
  }
  return rows;
}
