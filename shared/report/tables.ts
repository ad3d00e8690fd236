import { severityWords } from './palette.ts';
import type { Report } from './report-types.ts';

export type CellValue = string | number | null;

export interface TableColumn {
  readonly head: string;
  /** In characters, for a spreadsheet's column. */
  readonly width: number;
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
    title: 'Squads',
    columns: [
      column('Product', 26),
      column('Squad', 26),
      column('Owns direction', 28),
      column('Owns the backlog', 28),
      column('Members', 10),
      column('Critical', 10),
      column('Warnings', 10),
      column('Advice', 10),
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
    title: 'People',
    columns: [
      column('Name', 26),
      column('Title', 28),
      column('Status', 14),
      column('Full-time equivalent', 12),
      column('Reports to', 26),
      column('Roles', 44),
      column('Load in percent', 12),
    ],
    rows: everybody.map(({ name, title, open, fte, reportsTo }) => {
      const row = known.get(`${name}\n${title}`);
      const status = open ? 'Open position' : 'Filled';
      return [name, title, status, fte, reportsTo, row?.roles ?? null, row?.load ?? null];
    }),
  };
}

function assignments({ assignments }: Report): ReportTable {
  return {
    id: 'assignments',
    title: 'Assignments',
    columns: [
      column('Person', 26),
      column('Role', 10),
      column('Squad', 26),
      column('Product', 26),
      column('Share in percent', 12),
    ],
    rows: assignments.map(({ person, role, squad, product, share }) => [
      person,
      role,
      squad ?? 'Whole product',
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
    title: 'Findings',
    columns: [
      column('Severity', 10),
      column('Rule', 34),
      column('About', 30),
      column('Finding', 70),
      column('Measured', 16),
      column('Threshold', 16),
      column('What to do', 60),
      column('Source', 44),
      column('Accepted because', 30),
      column('Accepted until', 14),
    ],
    rows: rows.map(({ finding, reason, until }) => [
      severityWords[finding.severity],
      finding.title,
      finding.subjects.map(({ name }) => name).join(', '),
      finding.message,
      finding.measured?.text ?? null,
      finding.threshold?.text ?? null,
      [finding.advice, ...finding.suggestions].filter(Boolean).join(' '),
      [...new Set(finding.sources.map(({ title }) => title))].join('; '),
      reason,
      until,
    ]),
  };
}

function coverage({ coverage }: Report): ReportTable {
  return {
    id: 'coverage',
    title: 'Coverage',
    columns: [
      column('Kind', 10),
      column('Name', 26),
      column('Product', 26),
      column('Held by one', 12),
      column('Responsibilities', 14),
      column('Held by nobody', 60),
      column('Held by several', 60),
    ],
    rows: coverage.map(({ kind, name, product, held, of, gaps, overlaps }) => [
      kind === 'product' ? 'Product' : 'Squad',
      name,
      product,
      held,
      of,
      gaps.join('; '),
      overlaps.map(({ responsibility, who }) => `${responsibility} (${who})`).join('; '),
    ]),
  };
}

function gaps({ gaps }: Report): ReportTable {
  return {
    id: 'cannot-tell',
    title: 'Cannot be told',
    columns: [
      column('Fill in', 50),
      column('For how many', 12),
      column('For', 70),
      column('Settles', 10),
      column('Helps with', 10),
      column('Asked by', 70),
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

function changes({ options }: Report): ReportTable {
  return {
    id: 'changes',
    title: 'Changes',
    columns: [column('Option', 26), column('What', 20), column('In words', 100)],
    rows: (options?.options ?? []).flatMap(({ name, changes, cleared, raised }) => [
      ...changes.map((sentence) => [name, 'Change', sentence]),
      ...cleared.map(({ message }) => [name, 'Finding cleared', message]),
      ...raised.map(({ message }) => [name, 'Finding raised', message]),
    ]),
  };
}

const writers = {
  squads,
  people,
  assignments,
  findings,
  coverage,
  changes,
  'cannot-tell': gaps,
} as const;
export type TableId = keyof typeof writers;
/** Every table, in the order of a workbook's sheets. */
export const tableIds = Object.keys(writers) as readonly TableId[];

export function tableOf(report: Report, id: TableId): ReportTable {
  return writers[id](report);
}
