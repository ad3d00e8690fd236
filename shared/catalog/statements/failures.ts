import { type ChecklistSection, line } from '../checklist.ts';

export const failures: ChecklistSection = {
  title: 'Failure modes, symptoms and strengths',
  lines: [
    line(
      'F PM',
      'Far from delivery; stakeholder overload; vague ownership; roadmap reporter; buried in stories; reactive',
      'rule:pm/far-from-delivery',
      'rule:overload/stakeholders',
      'rule:pm/vague-ownership',
      'rule:pm/roadmap-reporter',
      'rule:missing/po-support',
      'rule:split/strategy-stalled',
    ),
    line(
      'F PO',
      'Little strategic influence; story factory; career constraint; ticket administration',
      'rule:po/no-roadmap-voice',
      'rule:po/story-factory',
      'hiring:po-plateau',
      'rule:po/ticket-admin',
    ),
    line(
      'F Pair',
      'Strategy and execution drift apart; inefficiency, missed deadlines, poor outcomes',
      'rule:pair/out-of-touch',
      'rule:coverage/gap',
    ),
    line(
      'F Boundary',
      'Signs of a fuzzy boundary, as a team feels them',
      'rule:boundary/symptoms',
      'symptom:unexplained-changes',
      'symptom:too-vague',
      'symptom:urgent-not-why',
      'symptom:disconnected',
      'symptom:messy-planning',
      'symptom:open-questions',
    ),
    line(
      'F Fix',
      'Agree a Definition of Ready',
      'part:definition-of-ready',
      'rule:boundary/symptoms',
    ),
    line('S', 'Strengths of each role', 'comparison:strengths'),
  ],
};
