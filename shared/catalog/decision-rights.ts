import type { SourceId } from './sources.ts';

/** Who decides what: one line of a squad's charter. */
export interface DecisionRight {
  readonly id: string;
  /** The decision, as a question that somebody must answer. */
  readonly decision: string;
  readonly decides: 'direction' | 'backlog';
  /** The responsibility whose holder has this right. */
  readonly responsibility: string;
  /** How far the right goes, and who may overrule it when. */
  readonly within: string;
  readonly sources: readonly SourceId[];
}

export const decisionRights: readonly DecisionRight[] = [
  {
    id: 'problems',
    decision: 'Which problems do we solve, and why now?',
    decides: 'direction',
    responsibility: 'problem-choice',
    within: 'Strategic decisions over the whole product.',
    sources: ['002', '003'],
  },
  {
    id: 'segment',
    decision: 'Which customers first, for example enterprise or small business?',
    decides: 'direction',
    responsibility: 'vision',
    within: 'A question of strategy, not of the sprint.',
    sources: ['001'],
  },
  {
    id: 'quarter',
    decision: 'What are the priorities and the theme of the quarter?',
    decides: 'direction',
    responsibility: 'quarterly-priorities',
    within:
      'Sprints run inside these priorities. They overrule a sprint only for a major strategic reason.',
    sources: ['001'],
  },
  {
    id: 'features',
    decision: 'Which of several features serves retention best?',
    decides: 'direction',
    responsibility: 'roadmap',
    within: 'Weighed by outcome, across teams.',
    sources: ['001'],
  },
  {
    id: 'positioning',
    decision: 'How do we position against a competitor?',
    decides: 'direction',
    responsibility: 'positioning',
    within: 'Direction’s alone.',
    sources: ['001'],
  },
  {
    id: 'pricing',
    decision: 'What does it cost?',
    decides: 'direction',
    responsibility: 'pricing',
    within: 'Direction’s alone; the backlog owner has no part in it.',
    sources: ['000'],
  },
  {
    id: 'research',
    decision: 'What do we need to learn about the market?',
    decides: 'direction',
    responsibility: 'market-research',
    within: 'Core to direction; the backlog owner is rarely involved.',
    sources: ['000'],
  },
  {
    id: 'order',
    decision: 'In which order does the squad work?',
    decides: 'backlog',
    responsibility: 'backlog-order',
    within: 'One voice has the last word on order, within the quarter’s priorities.',
    sources: ['001', '002'],
  },
  {
    id: 'sprint',
    decision: 'Which items go into this sprint?',
    decides: 'backlog',
    responsibility: 'sprint-scope',
    within: 'One person decides; no committee, no chain of approvals.',
    sources: ['000', '001'],
  },
  {
    id: 'ready',
    decision: 'Is this story clear enough to build?',
    decides: 'backlog',
    responsibility: 'readiness',
    within: 'By the squad’s Definition of Ready.',
    sources: ['001', '004'],
  },
  {
    id: 'swap',
    decision: 'Do we swap an item for a more urgent bug?',
    decides: 'backlog',
    responsibility: 'in-sprint-trade-offs',
    within:
      'The same day, inside the sprint goal. Engineering taste alone is no reason to reorder.',
    sources: ['001'],
  },
  {
    id: 'accept',
    decision: 'Does this meet the acceptance criteria?',
    decides: 'backlog',
    responsibility: 'acceptance',
    within: 'Tactical decisions within the squad’s scope.',
    sources: ['001', '003'],
  },
  {
    id: 'slices',
    decision: 'Which slice is delivered next?',
    decides: 'backlog',
    responsibility: 'backlog-order',
    within: 'Sequencing inside the guardrails of the roadmap.',
    sources: ['002'],
  },
];
