import { numberText } from '../words/formats.ts';
import { method as methodWords } from '../words/report/facts.ts';
import {
  acceptedWords,
  gapWords,
  severityCounts,
  severityWords,
  findingWords as words,
} from '../words/report/findings.ts';
import { headings, pageHeads, pageWords } from '../words/report/page.ts';
import { listWords } from '../words/report/people.ts';
import { summaryWords } from '../words/report/summary.ts';
import { heads as rowHeads } from '../words/report/tables.ts';
import { aboutLine } from './about-line.ts';
import { escapeMarkdown as e, markedUp } from './escape.ts';
import { byRule, gapList, gapWorth, sharedAdvice, sourceTitles } from './html-findings.ts';
import { chartParts, optionParts, outlookParts } from './markdown-charts.ts';
import { charterParts, coverageParts, hiringParts, titleParts } from './markdown-people.ts';
import { markdownTable as table } from './markdown-table.ts';
import { severities } from './palette.ts';
import type { FindingCounts, Report, ReportFinding } from './report-types.ts';
import type { SectionId } from './sections.ts';

function countWords(counts: FindingCounts): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => severityCounts[severity](counts[severity]))
    .join(', ');
}

function findingLines(finding: ReportFinding, shared: string | null): string {
  const { measured, threshold, suggestions, advice, also, returned } = finding;
  const bold = (measure: ReportFinding['measured']) => measure && `**${e(measure.text)}**`;
  return [
    `- ${words.withMeasure(e(finding.message), bold(measured), bold(threshold))}`,
    ...(returned ? [`  - ${e(returned)}`] : []),
    ...also.map((text) => `  - ${e(words.also(text))}`),
    ...(advice && advice !== shared ? [`  - ${e(advice)}`] : []),
    ...suggestions.map((text) => `  - ${e(words.suggestion(text))}`),
  ].join('\n');
}

function ruleBlock(findings: readonly ReportFinding[]): string {
  const [first] = findings;
  if (!first) return '';
  const shared = sharedAdvice(findings);
  const titles = sourceTitles(first).map((title) => `*${e(title)}*`);
  const notes = [
    markedUp(e, words.sources, titles.join(', ')),
    ...first.thresholdNotes.map((note) => e(words.thresholdNote(note))),
  ];
  return [
    `#### ${e(first.title)}`,
    findings.map((finding) => findingLines(finding, shared)).join('\n'),
    ...(shared ? [`**${e(words.whatToDo)}** ${e(shared)}`] : []),
    notes.join(' '),
  ].join('\n\n');
}

function findingParts(report: Report): string[] {
  if (report.findings.length === 0) return [e(summaryWords.nothingFound)];
  return severities.flatMap((severity) => {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) return [];
    return [
      `### ${e(pageWords.withCount(severityWords[severity], findings.length))}`,
      ...byRule(findings).map(ruleBlock),
    ];
  });
}

function acceptedParts({ accepted }: Report): string[] {
  if (accepted.length === 0) return [];
  const rows = accepted.map(({ severity, message, reason, untilText }) => [
    severityWords[severity],
    e(message),
    e(reason),
    e(untilText),
  ]);
  const heads = [rowHeads.severity, rowHeads.finding, pageHeads.reason, rowHeads.acceptedUntil];
  return [
    `## ${e(pageWords.withCount(headings.accepted, accepted.length))}`,
    e(acceptedWords.about),
    table(heads.map(e), rows),
  ];
}

function gapParts({ gaps, openQuestions }: Report): string[] {
  if (gaps.length === 0) return [e(gapWords.nothing)];
  const rows = gaps.map((gap) => [
    e(gap.fact),
    e(gapList(gap)),
    e(gapWorth(gap)),
    e(gap.rules.join('; ')),
  ]);
  return [
    e([gapWords.unanswered(openQuestions), gapWords.first].join(' ')),
    table([rowHeads.fact, rowHeads.subjects, pageHeads.questions, rowHeads.askedBy].map(e), rows),
  ];
}

function squadTable({ squads }: Report): string {
  const { product, squad, ownsDirection, ownsTheBacklog, members } = rowHeads;
  return table(
    [product, squad, ownsDirection, ownsTheBacklog, members, pageHeads.findings].map(e),
    squads.map((squad) => [
      e(squad.product ?? ''),
      e(squad.name),
      e(squad.direction),
      e(squad.backlog),
      squad.members === null ? e(pageWords.notKnown) : numberText(squad.members),
      countWords(squad.findings),
    ]),
  );
}

function peopleTable({ people }: Pick<Report, 'people'>): string {
  const { name, title, roles } = rowHeads;
  return table(
    [name, title, roles, pageHeads.squads, pageHeads.load, pageHeads.findings].map(e),
    people.map((person) => [
      person.open ? markedUp(e, listWords.open, `*${e(person.name)}*`) : e(person.name),
      e(person.title),
      e(person.roles),
      numberText(person.squads),
      e(person.loadText),
      countWords(person.findings),
    ]),
  );
}

/** Products with their squads, in words: what the picture shows, for a format that has no picture. */
function chartList({ squads }: Report): string {
  const lines: string[] = [];
  let last: string | null | undefined;
  for (const squad of squads) {
    if (squad.product !== last) {
      lines.push(`- **${e(squad.product ?? pageWords.withoutProduct)}**`);
    }
    last = squad.product;
    lines.push(`  - ${listWords.squad(e(squad.name), e(squad.direction), e(squad.backlog))}`);
  }
  return lines.join('\n');
}

function summaryParts({ summary, figures }: Report): string[] {
  return [
    `## ${e(headings.summary)}`,
    ...summary.map(e),
    table(
      figures.map(({ label }) => e(label)),
      [figures.map(({ value, note }) => `**${e(value)}** ${e(note)}`)],
    ),
  ];
}

function peopleParts({ people, plainMembers }: Report): string[] {
  return [
    ...(people.length > 0 ? [`## ${e(headings.people)}`, peopleTable({ people })] : []),
    ...(plainMembers > 0 ? [e(listWords.notListedShort(plainMembers))] : []),
  ];
}

function methodParts({ thresholds, articles, pack }: Report): string[] {
  const rows = thresholds.map(({ rule, label, value, from, why, changedFrom }) => [
    e(rule),
    e(label),
    e(value),
    [
      why === null ? e(from) : `**${e(methodWords.oursShort)}** ${e(why)}`,
      ...(changedFrom === null ? [] : [`**${e(methodWords.changedHere(changedFrom))}**`]),
    ].join(' '),
  ]);
  const list = articles.map(
    ({ title, note }, at) => `${at + 1}. *${e(title)}*${note ? `. ${e(note)}` : ''}`,
  );
  return [
    `## ${e(headings.method)}`,
    `${markedUp(e, methodWords.packUsed, `**${e(pack.title)}**`)} ${e(pack.origin)}`,
    list.join('\n'),
    table([rowHeads.rule, rowHeads.threshold, pageHeads.value, pageHeads.from].map(e), rows),
  ];
}

/** In the order of the text. */
const bodyParts: readonly (readonly [SectionId, (report: Report) => string[]])[] = [
  ['summary', summaryParts],
  [
    'chart',
    (report) => [
      `## ${e(headings.chart)}`,
      report.squads.length > 0 ? chartList(report) : e(pageWords.nothingDrawn),
    ],
  ],
  ['charts', chartParts],
  ['findings', (report) => [`## ${e(headings.findings)}`, ...findingParts(report)]],
  ['accepted', acceptedParts],
  ['coverage', coverageParts],
  ['titles', titleParts],
  ['evidence', (report) => [`## ${e(headings.evidence)}`, ...gapParts(report)]],
  ['options', optionParts],
  ['outlook', outlookParts],
  ['hiring', hiringParts],
  [
    'squads',
    (report) => (report.squads.length > 0 ? [`## ${e(headings.squads)}`, squadTable(report)] : []),
  ],
  ['people', peopleParts],
  ['charters', charterParts],
  ['method', methodParts],
];

/** The report as Markdown (GitHub's dialect). Whatever users typed is escaped, also inside tables. */
export function toMarkdown(report: Report): string {
  const parts = [
    `# ${e(report.title)}`,
    e(aboutLine(report)),
    ...bodyParts.flatMap(([id, part]) => (report.sections.has(id) ? part(report) : [])),
  ];
  return `${parts.join('\n\n')}\n`;
}
