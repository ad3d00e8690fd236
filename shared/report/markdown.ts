import { counted } from '../words/grammar.ts';
import { escapeMarkdown as e } from './escape.ts';
import {
  byRule,
  gapSubjects,
  gapWorth,
  sharedAdvice,
  someOf,
  sourceTitles,
} from './html-findings.ts';
import { chartParts, optionParts, outlookParts } from './markdown-charts.ts';
import { charterParts, coverageParts, hiringParts, titleParts } from './markdown-people.ts';
import { markdownTable as table } from './markdown-table.ts';
import { severities, severityWords } from './palette.ts';
import type { FindingCounts, Report, ReportFinding } from './report-types.ts';
import type { SectionId } from './sections.ts';

function countWords(counts: FindingCounts): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severityWords[severity].toLowerCase()}`)
    .join(', ');
}

function findingLines(finding: ReportFinding, shared: string | null): string {
  const { measured, threshold, suggestions, advice, also, returned } = finding;
  const pair = [
    measured && `measured **${e(measured.text)}**`,
    threshold && `threshold **${e(threshold.text)}**`,
  ].filter(Boolean);
  return [
    `- ${e(finding.message)}${pair.length > 0 ? ` (${pair.join(', ')})` : ''}`,
    ...(returned ? [`  - ${e(returned)}`] : []),
    ...also.map((text) => `  - Also: ${e(text)}`),
    ...(advice && advice !== shared ? [`  - ${e(advice)}`] : []),
    ...suggestions.map((text) => `  - Suggestion: ${e(text)}`),
  ].join('\n');
}

function ruleBlock(findings: readonly ReportFinding[]): string {
  const [first] = findings;
  if (!first) return '';
  const shared = sharedAdvice(findings);
  const notes = [
    `Source: ${sourceTitles(first)
      .map((title) => `*${e(title)}*`)
      .join(', ')}.`,
    ...first.thresholdNotes.map((note) => `Threshold: ${e(note)}.`),
  ];
  return [
    `#### ${e(first.title)}`,
    findings.map((finding) => findingLines(finding, shared)).join('\n'),
    ...(shared ? [`**What to do.** ${e(shared)}`] : []),
    notes.join(' '),
  ].join('\n\n');
}

function findingParts(report: Report): string[] {
  if (report.findings.length === 0)
    return ['No rule found a problem in what the plan says so far.'];
  return severities.flatMap((severity) => {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) return [];
    return [
      `### ${severityWords[severity]} (${findings.length})`,
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
  return [
    `## Accepted findings (${accepted.length})`,
    'These hold as well. They are accepted for now, and come back the day after their last day or when they get worse.',
    table(['Severity', 'Finding', 'Reason', 'Accepted until'], rows),
  ];
}

function gapParts({ gaps, openQuestions }: Report): string[] {
  if (gaps.length === 0) return ['Nothing: every rule found what it asks for.'];
  const rows = gaps.map((gap) => [
    e(gap.fact),
    `${gapSubjects(gap)}: ${e(someOf(gap.subjects, 5))}`,
    gapWorth(gap),
    e(gap.rules.join('; ')),
  ]);
  return [
    `${counted(openQuestions, 'question')} cannot be answered from what the plan says. That does not mean that all is well there. What to fill in, the most useful first:`,
    table(['Fill in', 'For', 'Questions', 'Asked by'], rows),
  ];
}

function squadTable({ squads }: Report): string {
  return table(
    ['Product', 'Squad', 'Owns direction', 'Owns the backlog', 'Members', 'Findings'],
    squads.map((squad) => [
      e(squad.product ?? ''),
      e(squad.name),
      e(squad.direction),
      e(squad.backlog),
      squad.members === null ? 'not known' : String(squad.members),
      countWords(squad.findings),
    ]),
  );
}

function peopleTable({ people }: Pick<Report, 'people'>): string {
  return table(
    ['Name', 'Title', 'Roles', 'Squads', 'Load', 'Findings'],
    people.map((person) => [
      person.open ? `*${e(person.name)}* (open)` : e(person.name),
      e(person.title),
      e(person.roles),
      String(person.squads),
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
    if (squad.product !== last) lines.push(`- **${e(squad.product ?? 'Without a product')}**`);
    last = squad.product;
    lines.push(
      `  - ${e(squad.name)}: direction ${e(squad.direction)}, backlog ${e(squad.backlog)}`,
    );
  }
  return lines.join('\n');
}

function summaryParts({ summary, figures }: Report): string[] {
  return [
    '## Summary',
    ...summary.map(e),
    table(
      figures.map(({ label }) => e(label)),
      [figures.map(({ value, note }) => `**${e(value)}** ${e(note)}`)],
    ),
  ];
}

function peopleParts({ people, plainMembers }: Report): string[] {
  const rest = `${counted(plainMembers, 'further person', 'further people')} without a PM, PO or leading role not listed.`;
  return [
    ...(people.length > 0 ? ['## People', peopleTable({ people })] : []),
    ...(plainMembers > 0 ? [rest] : []),
  ];
}

function methodParts({ thresholds, articles, pack }: Report): string[] {
  const rows = thresholds.map(({ rule, label, value, from, ours, changedFrom }) => [
    e(rule),
    e(label),
    e(value),
    `${ours ? '**Ours.** ' : ''}${e(from.replace(/^Our own number\. /u, ''))}${changedFrom === null ? '' : ` **Changed in this plan; the pack says ${e(changedFrom)}.**`}`,
  ]);
  const list = articles.map(
    ({ title, note }, at) => `${at + 1}. *${e(title)}*${note ? `. ${e(note)}` : ''}`,
  );
  return [
    '## Method and sources',
    `Rule pack: **${e(pack.title)}**. ${e(pack.origin)}`,
    list.join('\n'),
    table(['Rule', 'Threshold', 'Value', 'From'], rows),
  ];
}

/** In the order of the text. */
const bodyParts: readonly (readonly [SectionId, (report: Report) => string[]])[] = [
  ['summary', summaryParts],
  [
    'chart',
    (report) => [
      '## The chart',
      report.squads.length > 0 ? chartList(report) : 'Nothing is drawn yet.',
    ],
  ],
  ['charts', chartParts],
  ['findings', (report) => ['## Findings', ...findingParts(report)]],
  ['accepted', acceptedParts],
  ['coverage', coverageParts],
  ['titles', titleParts],
  ['evidence', (report) => ['## What cannot be told yet', ...gapParts(report)]],
  ['options', optionParts],
  ['outlook', outlookParts],
  ['hiring', hiringParts],
  ['squads', (report) => (report.squads.length > 0 ? ['## Squads', squadTable(report)] : [])],
  ['people', peopleParts],
  ['charters', charterParts],
  ['method', methodParts],
];

/** The report as Markdown (GitHub's dialect). Whatever users typed is escaped, also inside tables. */
export function toMarkdown(report: Report): string {
  const { title, dateText, scenario, pack } = report;
  const about = [dateText, scenario && `Scenario: ${scenario}`, `Rules: ${pack.title}`];
  const parts = [
    `# ${e(title)}`,
    e(about.filter(Boolean).join(' · ')),
    ...bodyParts.flatMap(([id, part]) => (report.sections.has(id) ? part(report) : [])),
  ];
  return `${parts.join('\n\n')}\n`;
}
