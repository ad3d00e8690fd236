import { contradictionsOf } from '../catalog/contradictions.ts';
import { sources } from '../catalog/sources.ts';
import { pageWords as words } from '../words/rules/page.ts';
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

/** Rules whose severity depends on how much they find. */
const graded: Readonly<Partial<Record<RuleId, string>>> = {
  'split/strategy-stalled': words.strategySigns,
  'boundary/symptoms': words.boundarySigns,
};

function originWords(origin: ThresholdOrigin): string {
  switch (origin.kind) {
    case 'article':
      return words.origin.article(sources[origin.source].title);
    case 'arithmetic':
      return words.origin.arithmetic;
    case 'pack':
      return words.origin.pack;
    case 'ours':
      return words.origin.ours(origin.why);
  }
}

function valueWords(value: number | null, { unit }: ThresholdSpec): string {
  return value === null ? words.off : formatMeasure({ value, unit });
}

function thresholdLines(id: RuleId, key: string, spec: ThresholdSpec): string[] {
  const line = words.threshold(
    spec.label,
    valueWords(spec.default, spec),
    originWords(spec.origin),
  );
  const others = packs.flatMap(({ title, values }) => {
    const value = values[id]?.[key];
    return value === undefined ? [] : [words.inPack(title, valueWords(value, spec))];
  });
  return [line, ...others];
}

function exampleLine(rule: Rule, example: RuleExample): string {
  const { says, severity } = judgeExample(rule, example);
  const { situation } = example;
  const verdict = words.verdicts[example.verdict];
  if (example.verdict === 'holds') return words.holds(verdict, situation);
  const answer = example.verdict === 'fires' ? words.says(says) : words.missing(says);
  return words.answers(
    verdict,
    severity && graded[rule.meta.id] ? severity : null,
    situation,
    answer,
  );
}

function citationLine(citation: Citation): string {
  if (citation.kind === 'article') {
    return words.articleSays(sources[citation.source].title, citation.says);
  }
  return citation.kind === 'arithmetic'
    ? words.arithmeticSays(citation.says)
    : words.packSays(citation.says);
}

function disagreements(id: RuleId): readonly Passage[] {
  return contradictionsOf(id).map(({ question, positions, here }) => ({
    heading: words.disagreement(question),
    items: positions.map(({ sources: from, says }) =>
      words.articlesSay(
        from.map((source) => sources[source].title),
        says,
      ),
    ),
    text: here,
  }));
}

/** A rule’s page, from its meta and its tested examples. */
export function rulePage(rule: Rule): RulePage {
  const { id, title, about, severity, subject, alsoOn, thresholds, needs, citations } = rule.meta;
  const looksAt = [subject, ...(alsoOn ? [alsoOn] : [])].map((kind) => words.subjects[kind]);
  const limits = Object.entries(thresholds).flatMap(([key, spec]) => thresholdLines(id, key, spec));
  return {
    id,
    title,
    summary: words.summary(graded[id] ?? words.severities[severity], looksAt),
    about,
    passages: [
      ...(limits.length > 0 ? [{ heading: words.thresholds, items: limits }] : []),
      ...(needs.length > 0
        ? [{ heading: words.needs, items: needs.map((fact) => facts[fact].label) }]
        : []),
      {
        heading: words.examples,
        items: examplesOf(id).map((example) => exampleLine(rule, example)),
      },
      { heading: words.sources, items: citations.map(citationLine) },
      ...disagreements(id),
    ],
  };
}
