/// <reference path="./docx.d.ts" />
import type { FileChild } from 'docx';
import { capitalised, counted } from '../words/grammar.ts';
import {
  byRule,
  gapSubjects,
  gapWorth,
  sharedAdvice,
  someOf,
  sourceTitles,
} from './html-findings.ts';
import { severities, severityColours, severityWords } from './palette.ts';
import type { ReportFinding } from './report-types.ts';
import type { SectionId } from './sections.ts';
import { chart, charts, options, outlook } from './word-charts.ts';
import type { WordParts } from './word-parts.ts';
import { charters, hiring, people, titles, type WordSection } from './word-people.ts';

const summary: WordSection = (parts, report, width) => [
  parts.heading(1, 'Summary'),
  ...report.summary.map(parts.words),
  parts.table(
    report.figures.map(({ label }) => label),
    report.figures.map(() => 1),
    [
      report.figures.map(({ value }) => ({ text: value, bold: true })),
      report.figures.map(({ note }) => ({ text: note })),
    ],
    width,
  ),
];

const squads: WordSection = (parts, { squads }, width) =>
  squads.length === 0
    ? []
    : [
        parts.heading(1, 'Squads'),
        parts.table(
          ['Product', 'Squad', 'Owns direction', 'Owns the backlog', 'Members'],
          [3, 3, 3, 3, 1.4],
          squads.map((squad) => [
            { text: squad.product ?? 'Without a product' },
            { text: squad.name, bold: true },
            {
              text: squad.direction,
              ...(squad.directionGap ? { colour: severityColours.critical.ink } : {}),
            },
            {
              text: squad.backlog,
              ...(squad.backlogGap ? { colour: severityColours.critical.ink } : {}),
            },
            { text: squad.members === null ? 'not known' : String(squad.members) },
          ]),
          width,
        ),
      ];

function ofRule(parts: WordParts, findings: readonly ReportFinding[]): FileChild[] {
  const [first] = findings;
  if (!first) return [];
  const shared = sharedAdvice(findings);
  const measure = ({ measured, threshold }: ReportFinding) =>
    measured
      ? ` Measured: ${measured.text}${threshold ? `; threshold: ${threshold.text}` : ''}.`
      : '';
  return [
    parts.heading(2, `${severityWords[first.severity]}: ${first.title}`),
    ...findings.flatMap((finding) => [
      parts.words(finding.message + measure(finding)),
      ...(finding.returned ? [parts.quiet(finding.returned)] : []),
      ...finding.also.map((text) => parts.quiet(`Also: ${text}`)),
      ...(finding.advice && finding.advice !== shared ? [parts.words(finding.advice)] : []),
      ...finding.suggestions.map(parts.bullet),
    ]),
    ...(shared ? [parts.labelled('What to do.', shared)] : []),
    parts.quiet(
      [
        `Source: ${sourceTitles(first).join('; ')}.`,
        ...first.thresholdNotes.map((note) => `Threshold: ${note}.`),
      ].join(' '),
    ),
  ];
}

const findings: WordSection = (parts, { findings }) => [
  parts.heading(1, 'Findings'),
  ...(findings.length === 0
    ? [parts.words('No rule found a problem in what the plan says so far.')]
    : severities.flatMap((severity) =>
        byRule(findings.filter((one) => one.severity === severity)).flatMap((group) =>
          ofRule(parts, group),
        ),
      )),
];

const accepted: WordSection = (parts, { accepted }, width) =>
  accepted.length === 0
    ? []
    : [
        parts.heading(1, 'Accepted findings'),
        parts.table(
          ['Finding', 'Reason', 'Accepted until'],
          [5, 4, 2],
          accepted.map(({ message, reason, untilText }) => [
            { text: message },
            { text: reason },
            { text: untilText },
          ]),
          width,
        ),
      ];

const coverage: WordSection = (parts, { coverage }, width) => {
  const open = coverage.filter(({ gaps, overlaps }) => gaps.length + overlaps.length > 0);
  if (open.length === 0) return [];
  return [
    parts.heading(1, 'Coverage of responsibilities'),
    parts.table(
      ['Where', 'Held by nobody', 'Held by more than one'],
      [2, 4, 4],
      open.map(({ name, gaps, overlaps }) => [
        { text: name, bold: true },
        { text: gaps.join(', ') || '–' },
        {
          text:
            overlaps.map(({ responsibility, who }) => `${responsibility}: ${who}`).join('; ') ||
            '–',
        },
      ]),
      width,
    ),
  ];
};

const evidence: WordSection = (parts, { gaps, openQuestions }, width) =>
  gaps.length === 0
    ? []
    : [
        parts.heading(1, 'What cannot be told yet'),
        parts.words(
          `${counted(openQuestions, 'question')} cannot be answered from what the plan says. That does not mean that all is well there.`,
        ),
        parts.table(
          ['Fill in', 'For', 'Questions'],
          [4, 5, 2],
          gaps.map((gap) => [
            { text: capitalised(gap.fact), bold: true },
            { text: `${gapSubjects(gap)}: ${someOf(gap.subjects, 5)}` },
            { text: gapWorth(gap) },
          ]),
          width,
        ),
      ];

const method: WordSection = (parts, { pack, articles, thresholds }, width) => [
  parts.heading(1, 'Method and sources'),
  parts.labelled(`Rule pack: ${pack.title}.`, pack.origin),
  ...articles.map(({ title, note }) => parts.bullet(note ? `${title}. ${note}` : title)),
  parts.heading(2, 'Thresholds used'),
  parts.table(
    ['Rule', 'Threshold', 'Value', 'From'],
    [4, 3, 2, 4],
    thresholds.map(({ rule, label, value, from, changedFrom }) => [
      { text: rule },
      { text: label },
      { text: value },
      {
        text:
          changedFrom === null
            ? from
            : `${from} Changed in this plan; the pack says ${changedFrom}.`,
      },
    ]),
    width,
  ),
];

/** In the order of the document. */
export const wordSections: readonly (readonly [SectionId, WordSection])[] = [
  ['summary', summary],
  ['chart', chart],
  ['charts', charts],
  ['findings', findings],
  ['accepted', accepted],
  ['coverage', coverage],
  ['titles', titles],
  ['evidence', evidence],
  ['options', options],
  ['outlook', outlook],
  ['hiring', hiring],
  ['squads', squads],
  ['people', people],
  ['charters', charters],
  ['method', method],
];
