import { planOf } from '../../shared/model/document.ts';
import { formatMeasure } from '../../shared/rules/measure.ts';
import type { Finding, Severity } from '../../shared/rules/types.ts';
import { planCounts } from '../panels/plan-counts.ts';
import { citationTitle, metaOf } from '../panels/rules/rule-meta.ts';
import { compareView, pairOf } from '../scenarios/compare-view.ts';
import { type Analysis, subjectKey } from '../store/analysis.ts';
import type { OpenDocument } from '../store/plan-store.ts';
import { severityWords } from '../words/field-words.ts';
import { presentedViewWords, presentWords, stageWords, stepWords } from '../words/present-words.ts';
import type { PresentedView, Step } from './steps.ts';

/** What is said of a step, large under what is shown. */
export interface StepText {
  /** A few words above the sentence; of a finding its rule. */
  readonly above: string;
  readonly sentence: string;
  /** A second, quieter line. */
  readonly below: string;
}

function chartText(open: OpenDocument, { structure, counts, result }: Analysis): StepText {
  const { name } = planOf(open.document);
  const scenario = open.document.scenario.get(open.scenarioId);
  return {
    above: scenario ? stepWords.plan(name, scenario.name) : name,
    sentence: stepWords.sizes(planCounts(structure)),
    below: foundText(counts, result.cannotTell.length),
  };
}

/** A product, its squads and whoever works in either, by their keys. */
function partsOf({ index }: Analysis, id: string): ReadonlySet<string> {
  const squads = index.squadsByProduct.get(id) ?? [];
  const held = [
    ...squads.flatMap((squad) => index.squads.get(squad.id)?.assignments ?? []),
    ...(index.assignmentsByProduct.get(id) ?? []),
  ];
  const subjects = [
    { kind: 'product' as const, id },
    ...squads.map((squad) => ({ kind: 'squad' as const, id: squad.id })),
    ...held.map(({ personId }) => ({ kind: 'person' as const, id: personId })),
  ];
  return new Set(subjects.map(subjectKey));
}

/** How many findings there are, and how much cannot be told: nothing found is no proof of health. */
function foundText(counts: Readonly<Record<Severity, number>>, questions: number): string {
  const found = `${stepWords.findings(counts)}.`;
  return questions === 0 ? found : `${found} ${stepWords.unanswered(questions)}`;
}

/** What was found in a part of the plan. */
function verdictText(analysis: Analysis, parts: ReadonlySet<string>): string {
  const found = new Set([...parts].flatMap((key) => analysis.bySubject.get(key) ?? []));
  const counts = { critical: 0, warning: 0, advice: 0 };
  for (const { severity } of found) counts[severity]++;
  const open = analysis.result.cannotTell.filter(({ subjects: [subject] }) =>
    parts.has(subjectKey(subject)),
  );
  return foundText(counts, open.length);
}

function productText(analysis: Analysis, id: string): StepText {
  const { index, structure } = analysis;
  const squads = index.squadsByProduct.get(id) ?? [];
  const managers = new Set(
    squads.flatMap((squad) => index.squads.get(squad.id)?.directionOwners ?? []),
  );
  const direction = stepWords.direction(squads.length, [...managers]);
  return {
    above: structure.product.get(id)?.section || stepWords.product,
    sentence: structure.product.get(id)?.name ?? '',
    below: `${direction} ${verdictText(analysis, partsOf(analysis, id))}`,
  };
}

function findingText({ rule, message }: Finding): StepText {
  const meta = metaOf(rule);
  const source = meta ? citationTitle(meta.citations[0]) : '';
  return { above: meta?.title ?? '', sentence: message, below: source };
}

function viewText(open: OpenDocument, view: PresentedView): StepText {
  const { label, says } = presentedViewWords[view];
  const above = planOf(open.document).name;
  const pair = view === 'compare' && pairOf(open.document, compareView.getState(), open.scenarioId);
  if (!pair) return { above, sentence: label, below: `${says}.` };
  const name = (id: string) => open.document.scenario.get(id)?.name ?? '';
  return {
    above: label,
    sentence: presentWords.fromTo(name(pair.before), name(pair.after)),
    below: `${says}.`,
  };
}

/** The words of a step. */
export function textOfStep(open: OpenDocument, analysis: Analysis, step: Step): StepText {
  switch (step.kind) {
    case 'chart':
      return chartText(open, analysis);
    case 'product':
      return productText(analysis, step.id);
    case 'finding':
      return findingText(step.finding);
    case 'view':
      return viewText(open, step.view);
  }
}

/** A measured value and its threshold in one phrase; empty where the finding has none. */
export function measureText({ measured, threshold }: Finding): string {
  if (!measured) return '';
  const value = formatMeasure(measured);
  return threshold ? stepWords.withLimit(value, formatMeasure(threshold)) : value;
}

/** Everything of a step in words, as it is read out. */
export function announcement(step: Step, words: StepText, at: number, count: number): string {
  const finding = step.kind === 'finding' ? step.finding : null;
  const measured = finding ? measureText(finding) : '';
  const sentences = [
    finding && `${severityWords[finding.severity]}.`,
    words.sentence.replace(/[^.!?]$/u, '$&.'),
    measured && `${measured}.`,
    words.below.replace(/[^.!?]$/u, '$&.'),
  ].filter(Boolean);
  return stageWords.said(at + 1, count, sentences.join(' '));
}
