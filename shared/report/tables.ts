import { plainText } from '../words/formats.ts';
import { severityWords } from '../words/report/findings.ts';
import { cells, heads, titles } from '../words/report/tables.ts';
import type { Report } from './report-types.ts';

export type CellValue = string | number | null;

export interface TableColumn {
  readonly head: string;
  /** In characters, for a spreadsheet's column. */
  readonly width: number;
  /** Numbers and texts stand below each other, and so begin at one line. */
  readonly mixed?: true;
}

/** A table of a report as spreadsheets and text files hold it: names and numbers, nothing set. */
export interface ReportTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  /** Each as long as the columns; null is not known. */
  readonly rows: readonly (readonly CellValue[])[];
}

const column = (head: string, width: number): TableColumn => ({ head, width });

function squads({ squads }: Report): ReportTable {
  return {
    id: 'squads',
    title: titles.squads,
    columns: [
      column(heads.product, 26),
      column(heads.squad, 26),
      column(heads.ownsDirection, 28),
      column(heads.ownsTheBacklog, 28),
      column(heads.members, 10),
      column(heads.critical, 10),
      column(heads.warnings, 10),
      column(heads.advice, 10),
    ],
    rows: squads.map(({ product, name, direction, backlog, members, findings }) => [
      product,
      name,
      direction,
      backlog,
      members,
      findings.critical,
      findings.warning,
      findings.advice,
    ]),
  };
}

function people({ everybody, people }: Report): ReportTable {
  const known = new Map(people.map((person) => [`${person.name}\n${person.title}`, person]));
  return {
    id: 'people',
    title: titles.people,
    columns: [
      column(heads.name, 26),
      column(heads.title, 28),
      column(heads.status, 14),
      column(heads.fulltimeEquivalent, 12),
      column(heads.reportsTo, 26),
      column(heads.roles, 44),
      column(heads.loadInPercent, 12),
    ],
    rows: everybody.map(({ name, title, open, fte, reportsTo }) => {
      const row = known.get(`${name}\n${title}`);
      const status = open ? cells.open : cells.filled;
      return [name, title, status, fte, reportsTo, row?.roles ?? null, row?.load ?? null];
    }),
  };
}

function assignments({ assignments }: Report): ReportTable {
  return {
    id: 'assignments',
    title: titles.assignments,
    columns: [
      column(heads.person, 26),
      column(heads.role, 10),
      column(heads.squad, 26),
      column(heads.product, 26),
      column(heads.shareInPercent, 12),
    ],
    rows: assignments.map(({ person, role, squad, product, share }) => [
      person,
      role,
      squad ?? cells.wholeProduct,
      product,
      share,
    ]),
  };
}

function findings({ findings, accepted }: Report): ReportTable {
  const rows = [
    ...findings.map((finding) => ({ finding, reason: null, until: null })),
    ...accepted.map((finding) => ({ finding, reason: finding.reason, until: finding.until })),
  ];
  return {
    id: 'findings',
    title: titles.findings,
    columns: [
      column(heads.severity, 10),
      column(heads.rule, 34),
      column(heads.about, 30),
      column(heads.finding, 70),
      column(heads.measured, 16),
      column(heads.threshold, 16),
      column(heads.whatToDo, 60),
      column(heads.source, 44),
      column(heads.acceptedBecause, 30),
      column(heads.acceptedUntil, 14),
    ],
    rows: rows.map(({ finding, reason, until }) => [
      severityWords[finding.severity],
      finding.title,
      finding.subjects.map(({ name }) => name).join(', '),
      plainText(finding.message),
      finding.measured && plainText(finding.measured.text),
      finding.threshold && plainText(finding.threshold.text),
      plainText([finding.advice, ...finding.suggestions].filter(Boolean).join(' ')),
      [...new Set(finding.sources.map(({ title }) => title))].join('; '),
      reason,
      until,
    ]),
  };
}

function coverage({ coverage }: Report): ReportTable {
  return {
    id: 'coverage',
    title: titles.coverage,
    columns: [
      column(heads.kind, 10),
      column(heads.name, 26),
      column(heads.product, 26),
      column(heads.heldByOne, 12),
      column(heads.responsibilities, 14),
      column(heads.heldByNobody, 60),
      column(heads.heldBySeveral, 60),
    ],
    rows: coverage.map(({ kind, name, product, held, of, gaps, overlaps }) => [
      cells[kind],
      name,
      product,
      held,
      of,
      gaps.join('; '),
      overlaps.map(({ responsibility, who }) => cells.heldBy(responsibility, who)).join('; '),
    ]),
  };
}

function gaps({ gaps }: Report): ReportTable {
  return {
    id: 'cannot-tell',
    title: titles['cannot-tell'],
    columns: [
      column(heads.fact, 50),
      column(heads.subjectCount, 12),
      column(heads.subjects, 70),
      column(heads.settles, 10),
      column(heads.helpsWith, 10),
      column(heads.askedBy, 70),
    ],
    rows: gaps.map(({ fact, subjects, settles, helps, rules }) => [
      fact,
      subjects.length,
      subjects.join(', '),
      settles,
      helps,
      rules.join('; '),
    ]),
  };
}

/** Side by side, one column a scenario; what is a count stands as a number, to be reckoned with. */
function figures({ options }: Report): ReportTable {
  const scenarios = options ? [options.base, ...options.options.map(({ name }) => name)] : [];
  return {
    id: 'figures',
    title: titles.figures,
    columns: [
      column(heads.figure, 34),
      ...scenarios.map((name) => ({ ...column(name, 30), mixed: true as const })),
    ],
    rows: (options?.figures ?? []).flatMap(({ label, values, counts }) =>
      counts
        ? counts.map((count) => [count.label, ...count.values])
        : [[label, ...values.map(plainText)]],
    ),
  };
}

function changes({ options }: Report): ReportTable {
  return {
    id: 'changes',
    title: titles.changes,
    columns: [column(heads.option, 26), column(heads.what, 20), column(heads.inWords, 100)],
    rows: (options?.options ?? []).flatMap(({ name, changes, cleared, raised }) => [
      ...changes.map((sentence) => [name, cells.change, plainText(sentence)]),
      ...cleared.map(({ message }) => [name, cells.cleared, plainText(message)]),
      ...raised.map(({ message }) => [name, cells.raised, plainText(message)]),
    ]),
  };
}

const writers = {
  squads,
  people,
  assignments,
  findings,
  coverage,
  figures,
  changes,
  'cannot-tell': gaps,
} as const;
export type TableId = keyof typeof writers;
/** Every table, in the order of a workbook's sheets. */
export const tableIds = Object.keys(writers) as readonly TableId[];

export function tableOf(report: Report, id: TableId): ReportTable {
  return writers[id](report);
}
