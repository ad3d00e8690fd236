import { capitalised, counted, verb } from '../../words/grammar.ts';
import { gapSubjects, gapWorth, someOf } from '../html-findings.ts';
import type { Report } from '../report-types.ts';
import type { SectionId } from '../sections.ts';
import { chartSlides } from './chart-slides.ts';
import { findingSlides } from './finding-slides.ts';
import { optionSlides, outlookSlides } from './option-slides.ts';
import type { Slide } from './slide.ts';
import { coverSlide, methodSlide, nextStepsSlide, situationSlide } from './story-slides.ts';
import { structureSlides } from './structure-slides.ts';
import { tableSlides } from './table-slides.ts';

function evidenceSlides({ gaps, openQuestions }: Report): Slide[] {
  if (gaps.length === 0) return [];
  return tableSlides({
    title: `${counted(openQuestions, 'question')} cannot be answered yet`,
    name: 'What to fill in',
    heads: ['Fill in', 'For', 'Questions'],
    shares: [5, 5, 2],
    rows: gaps
      .slice(0, 8)
      .map((gap) => [
        capitalised(gap.fact),
        `${gapSubjects(gap)}: ${someOf(gap.subjects, 5)}`,
        gapWorth(gap),
      ]),
    notes: 'What is not known is never taken for fine. The most useful answers come first.',
    ...(gaps.length > 8 ? { foot: `And ${gaps.length - 8} more in the report.` } : {}),
  });
}

function coverageSlides({ coverage }: Report): Slide[] {
  const open = coverage.filter(({ gaps, overlaps }) => gaps.length + overlaps.length > 0);
  if (open.length === 0) return [];
  const nobody = open.reduce((sum, { gaps }) => sum + gaps.length, 0);
  const several = open.reduce((sum, { overlaps }) => sum + overlaps.length, 0);
  const shown = open.slice(0, 12);
  return tableSlides({
    title: `${counted(nobody, 'responsibility', 'responsibilities')} ${verb(nobody, 'is', 'are')} held by nobody, ${several} by more than one`,
    name: 'Coverage of responsibilities',
    heads: ['Where', 'Held by nobody', 'Held by more than one'],
    shares: [2, 5, 5],
    rows: shown.map(({ name, gaps, overlaps }) => [
      name,
      gaps.length > 0 ? someOf(gaps, 5) : '–',
      overlaps.length > 0
        ? someOf(
            overlaps.map(({ responsibility, who }) => `${responsibility}: ${who}`),
            3,
          )
        : '–',
    ]),
    notes: 'Strategic responsibilities are held for a product, execution ones for a squad.',
    ...(open.length > shown.length
      ? { foot: `And ${open.length - shown.length} more in the report.` }
      : {}),
  });
}

function staffingSlides({ hiring }: Report): Slide[] {
  const { positions, caveat } = hiring;
  if (positions.length === 0) return [];
  return tableSlides({
    title: `${counted(positions.length, 'position')} ${verb(positions.length, 'is', 'are')} open`,
    name: 'Open positions',
    heads: ['Position', 'Serves', 'Yearly pay, by source'],
    shares: [3, 4, 6],
    rows: positions.map(({ name, title, serves, pays }) => [
      title && title !== name ? `${name}, ${title}` : name,
      serves,
      pays.length > 0
        ? pays.map(({ text, source }) => `${text}: ${source}`).join('. ')
        : 'No article gives a figure',
    ]),
    notes: hiring.advice.map(({ when, advice }) => `${when}: ${advice}`).join('\n'),
    foot: caveat,
  });
}

function acceptedSlides({ accepted }: Report): Slide[] {
  if (accepted.length === 0) return [];
  return tableSlides({
    title: `${counted(accepted.length, 'finding')} ${verb(accepted.length, 'is', 'are')} accepted for now`,
    name: 'Accepted findings',
    heads: ['Finding', 'Reason', 'Accepted until'],
    shares: [5, 5, 2],
    rows: accepted.map(({ message, reason, untilText }) => [message, reason, untilText]),
    notes: 'These hold as well. They come back after their last day, or when they get worse.',
  });
}

function whoDecides(direction: string, backlog: string): string {
  if (direction === backlog) return `${direction} decides on direction and backlog`;
  const team = backlog.replace(/^The team/u, 'the team');
  return `${direction} decides on direction, ${team} on the backlog`;
}

function charterSlides({ charters }: Report): Slide[] {
  return charters.flatMap(
    ({ squad, direction, backlog, directionDecides, backlogDecides, unsettled }) =>
      tableSlides({
        title: `${squad}: ${whoDecides(direction, backlog)}`,
        // A squad's decisions stand on one slide.
        size: 10,
        name: `Charter of ${squad}`,
        heads: ['Decision', 'Who decides', 'How far'],
        shares: [4, 3, 6],
        rows: [...directionDecides, ...backlogDecides].map(({ decision, who, within }) => [
          decision,
          who,
          within,
        ]),
        notes: unsettled.join('\n'),
      }),
  );
}

const parts: readonly (readonly [SectionId, (report: Report) => readonly Slide[]])[] = [
  ['summary', (report) => [situationSlide(report)]],
  ['chart', structureSlides],
  ['charts', chartSlides],
  ['findings', findingSlides],
  ['accepted', acceptedSlides],
  ['coverage', coverageSlides],
  ['evidence', evidenceSlides],
  ['options', optionSlides],
  ['outlook', outlookSlides],
  ['hiring', staffingSlides],
  ['charters', charterSlides],
  ['findings', nextStepsSlide],
  ['method', (report) => [methodSlide(report)]],
];

/** The deck: situation, structure, findings, coverage, evidence, options, staffing, charters, next steps, method. */
export function slidesOf(report: Report): Slide[] {
  return [
    coverSlide(report),
    ...parts.flatMap(([id, slides]) => (report.sections.has(id) ? slides(report) : [])),
  ];
}
