import type { Severity } from '../../rules/types.ts';
import { numberText } from '../formats.ts';
import { counted, listOf, verb } from '../grammar.ts';

/** What slides say that pages do not: their titles, each one message, and the speaker's notes. */
export const slideWords = {
  more: (rest: number) => `And ${numberText(rest)} more.`,
  moreInReport: (rest: number) => `And ${numberText(rest)} more in the report.`,
  pageOf: (title: string, page: number, pages: number) => `${title} (${page} of ${pages})`,
  foot: (title: string, day: string) => `${title} · ${day}`,
  coverNotes: 'Written from the plan. What is said here is said there.',
  unanswered: (questions: number) => `${counted(questions, 'question')} cannot be answered yet`,
  unansweredNotes: 'What is not known is never taken for fine. The most useful answers come first.',
  coverage: (nobody: number, several: number) =>
    `${counted(nobody, 'responsibility', 'responsibilities')} ${verb(nobody, 'is', 'are')} held by nobody, ${numberText(several)} by more than one`,
  coverageNotes: 'Strategic responsibilities are held for a product, execution ones for a squad.',
  open: (positions: number) =>
    `${counted(positions, 'position')} ${verb(positions, 'is', 'are')} open`,
  accepted: (findings: number) =>
    `${counted(findings, 'finding')} ${verb(findings, 'is', 'are')} accepted for now`,
  acceptedNotes: 'These hold as well. They come back after their last day, or when they get worse.',
  decidesBoth: (squad: string, who: string) => `${squad}: ${who} decides on direction and backlog`,
  decide: (squad: string, direction: string, backlog: string) =>
    `${squad}: ${direction} decides on direction, ${backlog} on the backlog`,
  decideWithTeam: (squad: string, direction: string) =>
    `${squad}: ${direction} decides on direction, the team itself on the backlog`,
  measured: (message: string, measured: string, threshold: string | null) =>
    threshold === null
      ? `${message} (${measured})`
      : `${message} (${measured}; threshold ${threshold})`,
  times: (title: string, count: number) => `${title}: ${numberText(count)} times`,
  whatToDo: 'What to do',
  talkItOver: 'Talk it over with those it is about.',
  beside: (options: number, base: string) => `${counted(options, 'option')} beside “${base}”`,
  moved: (option: string, clears: number, raises: number) =>
    `${option}: clears ${counted(clears, 'finding')}, raises ${numberText(raises)}`,
  outlook: (from: string, to: string) => `What is planned brings this, ${from} to ${to}`,
  nextSteps: (steps: number) => `What to do next: ${counted(steps, 'step')}`,
  step: (at: number, text: string) => `${at}. ${text}`,
  fillIn: (fact: string, subjects: number) =>
    `Fill in: ${fact}, missing for ${numberText(subjects)}.`,
  fillPositions: (positions: number) => `Fill ${counted(positions, 'open position')}.`,
  judged: (pack: string) => `Judged by fixed rules: ${pack}`,
  article: (title: string, note: string) => `${title} (${note})`,
  continued: (product: string) => `${product}, continued`,
  allOwned: (products: readonly string[]) =>
    `${listOf(products)}: direction and backlog have an owner on every squad`,
  lacking: (products: readonly string[], lacking: number, squads: number) =>
    `${listOf(products)}: ${numberText(lacking)} of ${counted(squads, 'squad')} ${verb(lacking, 'lacks', 'lack')} somebody who owns direction or backlog`,
  structureNotes:
    'Circle: PM, who owns direction. Square: PO, who owns the backlog. Dashed: nobody, or an open position. The mark at the upper right counts findings.',
} as const;

const worst = { critical: 'critical', warning: 'warning', advice: 'advice' } as const;

/** What the boxes on a slide are called, for whoever lists them or hears them read. */
export const boxNames = {
  title: 'Title',
  subject: 'What this is',
  when: 'When',
  summary: 'Summary',
  note: 'Note',
  severity: 'Severity',
  findings: 'Findings',
  measured: 'Measured',
  threshold: 'Threshold',
  whatToDo: 'What to do',
  source: 'Source',
  sources: 'Sources',
  whatChanges: 'What changes',
  outlook: 'Outlook',
  nextSteps: 'Next steps',
  toFillIn: 'What to fill in',
  limit: 'Limit',
  charter: (squad: string) => `Charter of ${squad}`,
  product: (product: string) => `Product ${product}`,
  squad: (squad: string) => `Squad ${squad}`,
  /** Who holds a role on a squad. */
  holder: (role: string, who: string) => `${role} ${who}`,
  findingsOf: (count: number, severity: Severity) =>
    `${numberText(count)} findings, the worst ${worst[severity]}`,
} as const;
