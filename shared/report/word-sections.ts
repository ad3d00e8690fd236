/// <reference path="./docx.d.ts" />
import type { FileChild } from 'docx';
import { numberText } from '../words/formats.ts';
import { capitalised } from '../words/grammar.ts';
import { method as methodWords } from '../words/report/facts.ts';
import { gapWords, severityWords, findingWords as words } from '../words/report/findings.ts';
import { headings, pageHeads, pageWords } from '../words/report/page.ts';
import { coverageWords } from '../words/report/people.ts';
import { summaryWords } from '../words/report/summary.ts';
import { heads } from '../words/report/tables.ts';
import { byRule, gapList, gapWorth, sharedAdvice, sourceTitles } from './html-findings.ts';
import { severities, severityColours } from './palette.ts';
import type { ReportFinding } from './report-types.ts';
import type { SectionId } from './sections.ts';
import { chart, charts, options, outlook } from './word-charts.ts';
import type { WordParts } from './word-parts.ts';
import { charters, hiring, people, titles, type WordSection } from './word-people.ts';

const summary: WordSection = (parts, report, width) => [
  parts.heading(1, headings.summary),
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
        parts.heading(1, headings.squads),
        parts.table(
          [heads.product, heads.squad, heads.ownsDirection, heads.ownsTheBacklog, heads.members],
          [3, 3, 3, 3, 1.4],
          squads.map((squad) => [
            { text: squad.product ?? pageWords.withoutProduct },
            { text: squad.name, bold: true },
            {
              text: squad.direction,
              ...(squad.directionGap ? { colour: severityColours.critical.ink } : {}),
            },
            {
              text: squad.backlog,
              ...(squad.backlogGap ? { colour: severityColours.critical.ink } : {}),
            },
            { text: squad.members === null ? pageWords.notKnown : numberText(squad.members) },
          ]),
          width,
        ),
      ];

function ofRule(parts: WordParts, findings: readonly ReportFinding[]): FileChild[] {
  const [first] = findings;
  if (!first) return [];
  const shared = sharedAdvice(findings);
  const said = ({ message, measured, threshold }: ReportFinding) =>
    measured ? words.andMeasure(message, measured.text, threshold?.text ?? null) : message;
  return [
    parts.heading(2, words.ofSeverity(severityWords[first.severity], first.title)),
    ...findings.flatMap((finding) => [
      parts.words(said(finding)),
      ...(finding.returned ? [parts.quiet(finding.returned)] : []),
      ...finding.also.map((text) => parts.quiet(words.also(text))),
      ...(finding.advice && finding.advice !== shared ? [parts.words(finding.advice)] : []),
      ...finding.suggestions.map(parts.bullet),
    ]),
    ...(shared ? [parts.labelled(words.whatToDo, shared)] : []),
    parts.quiet(
      [
        words.sources(sourceTitles(first).join('; ')),
        ...first.thresholdNotes.map(words.thresholdNote),
      ].join(' '),
    ),
  ];
}

const findings: WordSection = (parts, { findings }) => [
  parts.heading(1, headings.findings),
  ...(findings.length === 0
    ? [parts.words(summaryWords.nothingFound)]
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
        parts.heading(1, headings.accepted),
        parts.table(
          [heads.finding, pageHeads.reason, heads.acceptedUntil],
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
    parts.heading(1, headings.coverage),
    parts.table(
      [pageHeads.where, heads.heldByNobody, pageHeads.heldByMoreThanOne],
      [2, 4, 4],
      open.map(({ name, gaps, overlaps }) => [
        { text: name, bold: true },
        { text: gaps.join(', ') || '–' },
        {
          text:
            overlaps
              .map(({ responsibility, who }) => coverageWords.heldBy(responsibility, who))
              .join('; ') || '–',
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
        parts.heading(1, headings.evidence),
        parts.words(gapWords.unanswered(openQuestions)),
        parts.table(
          [heads.fact, heads.subjects, pageHeads.questions],
          [4, 5, 2],
          gaps.map((gap) => [
            { text: capitalised(gap.fact), bold: true },
            { text: gapList(gap) },
            { text: gapWorth(gap) },
          ]),
          width,
        ),
      ];

const method: WordSection = (parts, { pack, articles, thresholds }, width) => [
  parts.heading(1, headings.method),
  parts.labelled(methodWords.packUsed(pack.title), pack.origin),
  ...articles.map(({ title, note }) => parts.bullet(methodWords.cited(title, note))),
  parts.heading(2, headings.thresholds),
  parts.table(
    [heads.rule, heads.threshold, pageHeads.value, pageHeads.from],
    [4, 3, 2, 4],
    thresholds.map(({ rule, label, value, from, changedFrom }) => [
      { text: rule },
      { text: label },
      { text: value },
      {
        text: changedFrom === null ? from : [from, methodWords.changedHere(changedFrom)].join(' '),
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
