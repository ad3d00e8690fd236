import { applyChanges } from '../../../shared/changes/apply.ts';
import type { PlanDocument, Structure } from '../../../shared/model/document.ts';
import { runRules } from '../../../shared/rules/run.ts';
import type { Finding, Rule, Suggestion } from '../../../shared/rules/types.ts';
import { findingKey } from '../../store/analysis.ts';

/** What a suggestion would do to the findings. */
export interface SuggestionEffect {
  readonly clears: readonly Finding[];
  readonly raises: readonly Finding[];
}

interface Judged {
  readonly document: PlanDocument;
  readonly structure: Structure;
  readonly findings: readonly Finding[];
  readonly today: string;
}

/** Applies a suggestion to a copy, runs the rules on it and compares. The plan itself stays as it is. */
export function suggestionEffect(
  rules: readonly Rule[],
  { document, structure, findings, today }: Judged,
  suggestion: Suggestion,
): SuggestionEffect {
  let made = 0;
  const newId = () => `preview-${++made}`;
  const changed = applyChanges(document, suggestion.changes(structure, newId));
  const after = changed.structures.get(structure.scenarioId);
  if (!after) return { clears: [], raises: [] };
  const result = runRules(rules, changed, after, { today });
  const before = new Set(findings.map(findingKey));
  const now = new Set(result.findings.map(findingKey));
  return {
    clears: findings.filter((finding) => !now.has(findingKey(finding))),
    raises: result.findings.filter((finding) => !before.has(findingKey(finding))),
  };
}

/** The effect in words: `Clears 2 findings and raises 1 finding.` */
export function effectWords(
  { clears, raises }: SuggestionEffect,
  tense: 'present' | 'past' = 'present',
): string {
  const [clear, raise] = tense === 'past' ? ['Cleared', 'raised'] : ['Clears', 'raises'];
  const count = (list: readonly Finding[]) =>
    `${list.length} ${list.length === 1 ? 'finding' : 'findings'}`;
  if (clears.length === 0 && raises.length === 0) return `${clear} no finding by itself.`;
  if (raises.length === 0) return `${clear} ${count(clears)}.`;
  if (clears.length === 0) return `${clear} none and ${raise} ${count(raises)}.`;
  return `${clear} ${count(clears)} and ${raise} ${count(raises)}.`;
}
