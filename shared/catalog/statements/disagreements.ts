import { type ChecklistSection, line } from '../checklist.ts';

export const disagreements: ChecklistSection = {
  title: 'Where the articles disagree',
  lines: [
    line('C1', 'What a PO owns', 'contradiction:po-owns'),
    line('C2', 'Whether a PO talks with customers', 'contradiction:po-customers'),
    line('C3', 'Salaries by source and year', 'contradiction:salaries'),
    line('C4', 'How a PO is measured', 'contradiction:po-metrics'),
    line('C5', 'Whom a PO reports to', 'contradiction:po-reports-to'),
    line('C6', 'Whether mid-sized companies separate the roles', 'contradiction:mid-size'),
    line('C7', 'How far a PO’s authority goes', 'contradiction:po-authority'),
  ],
};
