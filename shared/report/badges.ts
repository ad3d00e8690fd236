import { hasOwnCard } from '../layout/drawn-people.ts';
import type { Id } from '../model/fields.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import type { Finding, Severity } from '../rules/types.ts';

/** How many findings of each severity are drawn on one thing. */
export type BadgeCounts = ReadonlyMap<Severity, number>;
/** By kind and id: `squad s1`. */
export type Badges = ReadonlyMap<string, BadgeCounts>;

/** Where on the chart a finding is shown: on what it is about, or on the card that names them. */
function shownOn(index: StructureIndex, { subjects: [subject] }: Finding): string | null {
  if (subject.kind === 'plan') return null;
  const facts = subject.kind === 'person' ? index.people.get(subject.id) : undefined;
  if (!facts || hasOwnCard(facts)) return `${subject.kind} ${subject.id}`;
  const place = facts.assignments.find(({ squadId }) => squadId !== null);
  return place ? `squad ${place.squadId}` : null;
}

export function badgesOf(index: StructureIndex, findings: readonly Finding[]): Badges {
  const badges = new Map<string, Map<Severity, number>>();
  for (const finding of findings) {
    const key = shownOn(index, finding);
    if (key === null) continue;
    const counts = badges.get(key) ?? new Map<Severity, number>();
    counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
    badges.set(key, counts);
  }
  return badges;
}

export function badgesAt(badges: Badges, kind: string, id: Id): BadgeCounts {
  return badges.get(`${kind} ${id}`) ?? new Map();
}
