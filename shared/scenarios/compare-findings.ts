import type { StructureIndex } from '../model/structure-index.ts';
import { findingKey } from '../rules/by-pack.ts';
import type { Finding, RunResult, SubjectRef } from '../rules/types.ts';
import type { ComparisonFilter } from './compare.ts';

/** A finding that is there before and after; it may measure otherwise. */
export interface KeptFinding {
  readonly before: Finding;
  readonly after: Finding;
}

/** What a change does to the findings, each by its rule and subject. */
export interface FindingsCompared {
  readonly cleared: readonly Finding[];
  readonly raised: readonly Finding[];
  readonly unchanged: readonly KeptFinding[];
}

/** Compares two runs of the rules; each list in the order of its run. */
export function compareFindings(
  before: Pick<RunResult, 'findings'>,
  after: Pick<RunResult, 'findings'>,
): FindingsCompared {
  const was = new Map(before.findings.map((finding) => [findingKey(finding), finding]));
  const is = new Set(after.findings.map(findingKey));
  return {
    cleared: before.findings.filter((finding) => !is.has(findingKey(finding))),
    raised: after.findings.filter((finding) => !was.has(findingKey(finding))),
    unchanged: after.findings.flatMap((finding) => {
      const old = was.get(findingKey(finding));
      return old ? [{ before: old, after: finding }] : [];
    }),
  };
}

/** The products that something is, stands in or works for. */
function productsOf({ structure, people }: StructureIndex, { kind, id }: SubjectRef) {
  if (kind === 'product') return [id];
  if (kind === 'squad') return [structure.squad.get(id)?.productId];
  const assignments = kind === 'person' ? (people.get(id)?.assignments ?? []) : [];
  return assignments.map(
    ({ productId, squadId }) => productId ?? structure.squad.get(squadId ?? '')?.productId,
  );
}

/** Whether a finding is about somebody, or about what they are PM or PO of. */
function isAbout({ people }: StructureIndex, { kind, id }: SubjectRef, personId: string): boolean {
  if (kind === 'person') return id === personId;
  const held = people.get(personId)?.assignments ?? [];
  return held.some(
    ({ role, squadId, productId }) => role !== 'member' && (squadId ?? productId) === id,
  );
}

/** Findings that have to do with a product or a person, or both. */
export function filterFindings(
  findings: readonly Finding[],
  index: StructureIndex,
  { productId, personId }: ComparisonFilter,
): readonly Finding[] {
  if (productId === undefined && personId === undefined) return findings;
  return findings.filter(
    ({ subjects }) =>
      (productId === undefined ||
        subjects.some((subject) => productsOf(index, subject).includes(productId))) &&
      (personId === undefined || subjects.some((subject) => isAbout(index, subject, personId))),
  );
}
