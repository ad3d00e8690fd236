import { contradictionsOf } from '../catalog/contradictions.ts';
import { sources } from '../catalog/sources.ts';
import { examplesOf } from './examples/all.ts';
import { judgeExample, type RuleExample } from './examples/example.ts';
import { facts } from './facts.ts';
import { formatMeasure } from './measure.ts';
import { packs } from './packs.ts';
import type { Citation, Rule, RuleId, ThresholdOrigin, ThresholdSpec } from './types.ts';

/** Part of a page: plain text, one line an item. Nothing in it is markup. */
export interface Passage {
  readonly heading: string;
  readonly text?: string;
  readonly items?: readonly string[];
}

/** What there is to say about a rule: for its page in the documentation, and for the app. */
export interface RulePage {
  readonly id: RuleId;
  readonly title: string;
  /** One line: how severe, and what it looks at. */
  readonly summary: string;
  readonly about: string;
  readonly passages: readonly Passage[];
}

const severities = { critical: 'Critical', warning: 'Warning', advice: 'Advice' } as const;
const subjects = {
  person: 'every person',
  squad: 'every squad',
  product: 'every product',
  plan: 'the plan as a whole',
} as const;

/** Rules whose severity depends on how much they find. */
const graded: Readonly<Partial<Record<RuleId, string>>> = {
  'split/strategy-stalled': 'Warning with one sign, critical with two',
  'boundary/symptoms': 'Advice with one sign, warning with two',
};

function originWords(origin: ThresholdOrigin): string {
  switch (origin.kind) {
    case 'article':
      return `from “${sources[origin.source].title}”`;
    case 'arithmetic':
      return 'plain arithmetic';
    case 'pack':
      return 'only rule packs from outside the articles give a number';
    case 'ours':
      return `our own number: ${origin.why}`;
  }
}

function valueWords(value: number | null, { unit }: ThresholdSpec): string {
  return value === null ? 'off' : formatMeasure({ value, unit });
}

function thresholdLines(id: RuleId, key: string, spec: ThresholdSpec): string[] {
  const line = `${spec.label}: ${valueWords(spec.default, spec)} (${originWords(spec.origin)})`;
  const others = packs.flatMap(({ title, values }) => {
    const value = values[id]?.[key];
    return value === undefined ? [] : [`In the pack “${title}”: ${valueWords(value, spec)}`];
  });
  return [line, ...others];
}

const verdicts = { fires: 'Fires', holds: 'Holds', 'cannot-tell': 'Cannot tell' } as const;

function exampleLine(rule: Rule, example: RuleExample): string {
  const { says, severity } = judgeExample(rule, example);
  const verdict = verdicts[example.verdict];
  if (example.verdict === 'holds') return `${verdict}: ${example.situation}`;
  const answer = example.verdict === 'fires' ? `“${says}”` : `Missing: ${says}.`;
  const grade = severity && graded[rule.meta.id] ? ` (${severity})` : '';
  return `${verdict}${grade}: ${example.situation} ${answer}`;
}

function citationLine(citation: Citation): string {
  if (citation.kind === 'article') {
    return `“${sources[citation.source].title}”: ${citation.says}`;
  }
  const from =
    citation.kind === 'arithmetic' ? 'Plain arithmetic' : 'From outside the five articles';
  return `${from}: ${citation.says}`;
}

function disagreements(id: RuleId): readonly Passage[] {
  return contradictionsOf(id).map(({ question, positions, here }) => ({
    heading: `Where the articles disagree: ${question}`,
    items: positions.map(({ sources: from, says }) => {
      const titles = from.map((source) => `“${sources[source].title}”`).join(' and ');
      return `${titles}: ${says}`;
    }),
    text: here,
  }));
}

/** A rule’s page, from its meta and its tested examples. */
export function rulePage(rule: Rule): RulePage {
  const { id, title, about, severity, subject, alsoOn, thresholds, needs, citations } = rule.meta;
  const looksAt = [subject, ...(alsoOn ? [alsoOn] : [])].map((kind) => subjects[kind]);
  const limits = Object.entries(thresholds).flatMap(([key, spec]) => thresholdLines(id, key, spec));
  return {
    id,
    title,
    summary: `${graded[id] ?? severities[severity]}. Looks at ${looksAt.join(' and ')}.`,
    about,
    passages: [
      ...(limits.length > 0 ? [{ heading: 'Thresholds', items: limits }] : []),
      ...(needs.length > 0
        ? [{ heading: 'What it has to know', items: needs.map((fact) => facts[fact].label) }]
        : []),
      {
        heading: 'Examples',
        items: examplesOf(id).map((example) => exampleLine(rule, example)),
      },
      { heading: 'Where it comes from', items: citations.map(citationLine) },
      ...disagreements(id),
    ],
  };
}
