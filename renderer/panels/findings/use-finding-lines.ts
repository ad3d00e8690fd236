import { useMemo } from 'react';
import { useStore } from 'zustand';
import { subjectName } from '../../../shared/rules/run.ts';
import type { AcceptedFinding, Finding } from '../../../shared/rules/types.ts';
import { foldText } from '../../search/fold-text.ts';
import type { Analysis } from '../../store/analysis.ts';
import { findingKey, subjectKey } from '../../store/analysis.ts';
import { useAnalysis, useInterface } from '../../store/hooks.ts';
import type { Selected } from '../../store/interface-store.ts';
import { metaOf } from '../rules/rule-meta.ts';
import { type FindingLine, filterFindings, findingLines, groupFindings } from './finding-groups.ts';
import { findingsView } from './findings-view.ts';
import { type MissingFactGroup, missingFacts } from './missing-facts.ts';

/** Key of the heading over what cannot be told, for folding. */
export const CANNOT_TELL = 'cannot-tell';

/** Key of the heading over what was accepted. */
export const ACCEPTED = 'accepted';

export type ListLine =
  | FindingLine
  | {
      readonly kind: 'acceptances';
      readonly key: string;
      readonly count: number;
      readonly folded: boolean;
    }
  | { readonly kind: 'accepted'; readonly key: string; readonly finding: AcceptedFinding }
  | {
      readonly kind: 'unanswered';
      readonly key: string;
      readonly count: number;
      readonly folded: boolean;
    }
  | { readonly kind: 'missing'; readonly key: string; readonly group: MissingFactGroup };

function missingLines(
  { result, structure }: Analysis,
  selection: readonly Selected[] | null,
  text: string,
  toggled: ReadonlySet<string>,
): ListLine[] {
  const chosen = selection && new Set(selection.map(({ kind, id }) => `${kind}:${id}`));
  // All of them as the very list: what it comes to is known of a scenario that is gone back to.
  const unanswered = !chosen
    ? result.cannotTell
    : result.cannotTell.filter(
        ({ subjects, missing }) =>
          subjects.some((subject) => chosen.has(subjectKey(subject))) ||
          missing.some(({ subject }) => chosen.has(subjectKey(subject))),
      );
  const query = foldText(text.trim());
  const groups = missingFacts(unanswered).flatMap((group) => {
    if (query === '' || foldText(group.label).includes(query)) return [group];
    const subjects = group.subjects.filter(({ subject }) =>
      foldText(subjectName(structure, subject)).includes(query),
    );
    return subjects.length > 0 ? [{ ...group, subjects }] : [];
  });
  if (groups.length === 0) return [];
  const folded = toggled.has(CANNOT_TELL);
  const heading = {
    kind: 'unanswered',
    key: CANNOT_TELL,
    count: unanswered.length,
    folded,
  } as const;
  if (folded) return [heading];
  const lines = groups.map(
    (group) => ({ kind: 'missing', key: `missing ${group.fact}`, group }) as const,
  );
  return [heading, ...lines];
}

function acceptedLines(
  accepted: readonly AcceptedFinding[],
  toggled: ReadonlySet<string>,
): ListLine[] {
  if (accepted.length === 0) return [];
  const folded = toggled.has(ACCEPTED);
  const heading = { kind: 'acceptances', key: ACCEPTED, count: accepted.length, folded } as const;
  if (folded) return [heading];
  const lines = accepted.map(
    (finding) => ({ kind: 'accepted', key: `accepted ${findingKey(finding)}`, finding }) as const,
  );
  return [heading, ...lines];
}

/** The lines of the findings list as the toolbar has them. */
export function useFindingLines(): readonly ListLine[] {
  const analysis = useAnalysis();
  const { severities, grouping, text, onlySelection, toggled } = useStore(findingsView);
  const selected = useInterface((state) => (onlySelection ? state.selection : null));
  return useMemo(() => {
    const { structure, judged } = analysis;
    if (!judged) return [];
    const { result } = judged;
    const filter = { severities, text, selection: selected };
    const findings = filterFindings(result.findings, filter, structure, metaOf);
    const groups = groupFindings(findings, grouping, structure, metaOf);
    const underOf = ({ rule, subjects }: Finding) =>
      grouping === 'rule' ? subjectName(structure, subjects[0]) : (metaOf(rule)?.title ?? rule);
    return [
      ...findingLines(groups, toggled, underOf),
      ...acceptedLines(filterFindings(result.accepted, filter, structure, metaOf), toggled),
      ...missingLines(analysis, selected, text, toggled),
    ];
  }, [analysis, severities, grouping, text, selected, toggled]);
}
