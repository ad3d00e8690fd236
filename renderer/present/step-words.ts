import { planOf } from '../../shared/model/document.ts';
import { formatMeasure } from '../../shared/rules/measure.ts';
import type { Finding, Severity } from '../../shared/rules/types.ts';
import { counted, listOf, namesOf } from '../../shared/words/grammar.ts';
import { planCounts } from '../panels/plan-counts.ts';
import { citationTitle, metaOf } from '../panels/rules/rule-meta.ts';
import { compareView, pairOf } from '../scenarios/compare-view.ts';
import { type Analysis, subjectKey } from '../store/analysis.ts';
import type { OpenDocument } from '../store/plan-store.ts';
import { severityWords } from '../words/field-words.ts';
import { type PresentedView, presentedViews, type Step } from './steps.ts';

/** What is said of a step, large under what is shown. */
export interface StepWords {
  /** A few words above the sentence; of a finding its rule. */
  readonly above: string;
  readonly sentence: string;
  /** A second, quieter line. */
  readonly below: string;
}

type Counts = Readonly<Record<Severity, number>>;

/** `2 critical findings, 1 warning and 3 pieces of advice`. */
export function countWords({ critical, warning, advice }: Counts): string {
  const parts = [
    critical > 0 ? counted(critical, 'critical finding') : '',
    warning > 0 ? counted(warning, 'warning') : '',
    advice > 0 ? counted(advice, 'piece of advice', 'pieces of advice') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'No findings' : listOf(parts);
}

function chartWords(open: OpenDocument, { structure, counts, result }: Analysis): StepWords {
  const { products, squads, people, openPositions } = planCounts(structure);
  const scenario = open.document.scenario.get(open.scenarioId);
  const sizes = [
    counted(people, 'person', 'people'),
    ...(openPositions > 0 ? [counted(openPositions, 'open position')] : []),
  ];
  const where = products > 0 ? ` in ${counted(products, 'product')}` : '';
  return {
    above: scenario
      ? `${planOf(open.document).name} · ${scenario.name}`
      : planOf(open.document).name,
    sentence: `${counted(squads, 'squad')}${where}, ${listOf(sizes)}.`,
    below: `${countWords(counts)}.${openWords(result.cannotTell.length)}`,
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
function verdictWords(analysis: Analysis, parts: ReadonlySet<string>): string {
  const found = new Set([...parts].flatMap((key) => analysis.bySubject.get(key) ?? []));
  const counts = { critical: 0, warning: 0, advice: 0 };
  for (const { severity } of found) counts[severity]++;
  const open = analysis.result.cannotTell.filter(({ subjects: [subject] }) =>
    parts.has(subjectKey(subject)),
  );
  return `${countWords(counts)}.${openWords(open.length)}`;
}

function openWords(count: number): string {
  return count === 0 ? '' : ` ${counted(count, 'question')} cannot be answered yet.`;
}

function productWords(analysis: Analysis, id: string): StepWords {
  const { index, structure } = analysis;
  const squads = index.squadsByProduct.get(id) ?? [];
  const managers = new Set(
    squads.flatMap((squad) => index.squads.get(squad.id)?.directionOwners ?? []),
  );
  const direction = managers.size === 0 ? 'nobody' : namesOf([...managers]);
  const parts = [
    `${counted(squads.length, 'squad')}; direction: ${direction}.`,
    verdictWords(analysis, partsOf(analysis, id)),
  ];
  return {
    above: structure.product.get(id)?.section || 'Product',
    sentence: structure.product.get(id)?.name ?? '',
    below: parts.join(' '),
  };
}

function findingWords({ rule, message }: Finding): StepWords {
  const meta = metaOf(rule);
  const source = meta ? citationTitle(meta.citations[0]) : '';
  return { above: meta?.title ?? '', sentence: message, below: source };
}

function viewWords(open: OpenDocument, view: PresentedView): StepWords {
  const { label, says } = presentedViews[view];
  const above = planOf(open.document).name;
  const pair = view === 'compare' && pairOf(open.document, compareView.getState(), open.scenarioId);
  if (!pair) return { above, sentence: label, below: `${says}.` };
  const name = (id: string) => open.document.scenario.get(id)?.name ?? '';
  return {
    above: label,
    sentence: `${name(pair.before)} → ${name(pair.after)}`,
    below: `${says}.`,
  };
}

/** The words of a step. */
export function stepWords(open: OpenDocument, analysis: Analysis, step: Step): StepWords {
  switch (step.kind) {
    case 'chart':
      return chartWords(open, analysis);
    case 'product':
      return productWords(analysis, step.id);
    case 'finding':
      return findingWords(step.finding);
    case 'view':
      return viewWords(open, step.view);
  }
}

/** A measured value and its threshold in one phrase; empty where the finding has none. */
export function measureWords({ measured, threshold }: Finding): string {
  if (!measured) return '';
  const limit = threshold ? `, limit ${formatMeasure(threshold)}` : '';
  return `${formatMeasure(measured)}${limit}`;
}

/** Everything of a step in words, as it is read out. */
export function announcement(step: Step, words: StepWords, at: number, count: number): string {
  const severity = step.kind === 'finding' ? `${severityWords[step.finding.severity]}. ` : '';
  const measured = step.kind === 'finding' ? measureWords(step.finding) : '';
  const parts = [
    words.sentence.replace(/[^.!?]$/u, '$&.'),
    measured && `${measured}.`,
    words.below.replace(/[^.!?]$/u, '$&.'),
  ].filter(Boolean);
  return `Step ${at + 1} of ${count}. ${severity}${parts.join(' ')}`;
}
