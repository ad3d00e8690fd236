import { type ChecklistSection, line } from '../checklist.ts';

export const decisions: ChecklistSection = {
  title: 'Decision rights',
  lines: [
    line(
      'D1',
      'The PM sets quarterly priorities; the PO runs sprints within them',
      'decision:quarter',
      'rule:pair/power-struggle',
    ),
    line(
      'D2',
      'The PO has the last word on order; one person decides sprint content',
      'decision:order',
      'decision:sprint',
      'rule:po/ticket-admin',
    ),
    line(
      'D3',
      'Decisions of a PM, with examples',
      'decision:segment',
      'decision:features',
      'decision:positioning',
      'decision:quarter',
    ),
    line(
      'D4',
      'Decisions of a PO, with examples',
      'decision:sprint',
      'decision:ready',
      'decision:swap',
      'decision:accept',
    ),
    line(
      'D5',
      'Pricing is the PM’s; market research is core to the PM',
      'decision:pricing',
      'decision:research',
      'comparison:pricing',
      'comparison:research',
    ),
    line(
      'D6',
      'The PM chooses problems; the PO chooses slices inside the guardrails',
      'decision:problems',
      'decision:slices',
    ),
    line(
      'D7',
      'Strategic decisions over the product, tactical ones within the scope',
      'decision:problems',
      'decision:accept',
    ),
    line(
      'D8',
      'The PO reorders by engineering taste and the PM objects',
      'rule:pair/power-struggle',
      'decision:swap',
    ),
  ],
};
