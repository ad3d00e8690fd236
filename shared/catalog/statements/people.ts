import { type ChecklistSection, line } from '../checklist.ts';

export const people: ChecklistSection = {
  title: 'Hiring and career',
  lines: [
    line(
      'H1',
      'Early: combine; then the PM’s work first, then PO support',
      'hiring:early',
      'rule:missing/filled-role',
    ),
    line(
      'H2',
      'A PM to define strategy; a PO when it is clear and needs translating',
      'hiring:pm-first',
      'hiring:po-next',
    ),
    line(
      'H3',
      'Nine backgrounds: what each brings and lacks; their order was inferred',
      'background:business-analysis',
      'background:project',
      'background:operations',
      'background:qa',
      'background:customer-success',
      'background:marketing',
      'background:engineering',
      'background:design',
      'background:founder',
      'part:backgrounds-note',
    ),
    line('H4', 'Where people enter either role from', 'hiring:entry-po', 'hiring:entry-pm'),
    line(
      'H5',
      'Who fits which role',
      'hiring:execution',
      'hiring:problems',
      'hiring:adjacent',
      'hiring:discovery',
      'hiring:po-personality',
      'hiring:pm-personality',
    ),
    line('H6', 'From PO to PM, and from PM to director', 'hiring:po-to-pm', 'hiring:pm-up'),
    line('H7', 'Weak proof; separate profiles for the two roles', 'part:weak-proof'),
    line(
      'H8',
      'Salary ranges by source and year, and that they overlap',
      'salary:001',
      'salary:003',
      'part:salary-note',
    ),
  ],
};
