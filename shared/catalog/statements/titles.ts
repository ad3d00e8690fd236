import { type ChecklistSection, line } from '../checklist.ts';

export const titles: ChecklistSection = {
  title: 'Title audit',
  lines: [
    line('T1', 'Who sets the roadmap?', 'rule:title/mismatch', 'part:title-questions'),
    line('T2', 'Who do they report to?', 'rule:title/mismatch', 'part:title-questions'),
    line('T3', 'Do they do market research?', 'rule:title/mismatch', 'part:title-questions'),
    line('T4', 'How many teams do they serve?', 'rule:title/mismatch', 'part:title-questions'),
    line(
      'T5',
      'Advertisements for a PO that mean a PM; PMs who do the backlog only',
      'rule:title/backlog-only',
      'hiring:ad-title',
    ),
    line(
      'T6',
      'Read for words of ownership, not for labels; postings often expect both',
      'hiring:ad-ownership',
      'rule:title/backlog-only',
    ),
    line('T7', 'A PO without decision rights administers tickets', 'rule:po/ticket-admin'),
    line(
      'T8',
      'Neither role is senior by itself; at startups PO is often only a title',
      'comparison:seniority',
    ),
    line(
      'T9',
      'Reporting lines of PM and PO',
      'rule:reporting/line',
      'contradiction:po-reports-to',
    ),
  ],
};
