import { capitalised } from '../../words/grammar.ts';
import { charter as charterWords } from '../../words/report/charter.ts';
import { headings, pageHeads, someOf } from '../../words/report/page.ts';
import { coverageWords, hiringWords, listWords, peopleGroups } from '../../words/report/people.ts';
import { boxNames, slideWords as words } from '../../words/report/slides.ts';
import { heads } from '../../words/report/tables.ts';
import type { Charter } from '../charter.ts';
import { gapList, gapWorth } from '../html-findings.ts';
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
    title: words.unanswered(openQuestions),
    name: boxNames.toFillIn,
    heads: [heads.fact, heads.subjects, pageHeads.questions],
    shares: [5, 5, 2],
    rows: gaps.slice(0, 8).map((gap) => [capitalised(gap.fact), gapList(gap), gapWorth(gap)]),
    notes: words.unansweredNotes,
    ...(gaps.length > 8 ? { foot: words.moreInReport(gaps.length - 8) } : {}),
  });
}

function coverageSlides({ coverage }: Report): Slide[] {
  const open = coverage.filter(({ gaps, overlaps }) => gaps.length + overlaps.length > 0);
  if (open.length === 0) return [];
  const nobody = open.reduce((sum, { gaps }) => sum + gaps.length, 0);
  const several = open.reduce((sum, { overlaps }) => sum + overlaps.length, 0);
  const shown = open.slice(0, 12);
  return tableSlides({
    title: words.coverage(nobody, several),
    name: headings.coverage,
    heads: [pageHeads.where, heads.heldByNobody, pageHeads.heldByMoreThanOne],
    shares: [2, 5, 5],
    rows: shown.map(({ name, gaps, overlaps }) => [
      name,
      gaps.length > 0 ? someOf(gaps, 5) : '–',
      overlaps.length > 0
        ? someOf(
            overlaps.map(({ responsibility, who }) => coverageWords.heldBy(responsibility, who)),
            3,
          )
        : '–',
    ]),
    notes: words.coverageNotes,
    ...(open.length > shown.length ? { foot: words.moreInReport(open.length - shown.length) } : {}),
  });
}

function staffingSlides({ hiring }: Report): Slide[] {
  const { positions, caveat } = hiring;
  if (positions.length === 0) return [];
  return tableSlides({
    title: words.open(positions.length),
    name: peopleGroups.open,
    heads: [pageHeads.position, pageHeads.serves, pageHeads.yearlyPay],
    shares: [3, 4, 6],
    rows: positions.map(({ name, title, serves, pays }) => [
      listWords.titled(name, title),
      serves,
      pays.length > 0
        ? pays.map(({ text, source }) => hiringWords.pay(text, source)).join('. ')
        : hiringWords.noFigure,
    ]),
    notes: hiring.advice.map(({ when, advice }) => hiringWords.advice(when, advice)).join('\n'),
    foot: caveat,
  });
}

function acceptedSlides({ accepted }: Report): Slide[] {
  if (accepted.length === 0) return [];
  return tableSlides({
    title: words.accepted(accepted.length),
    name: headings.accepted,
    heads: [heads.finding, pageHeads.reason, heads.acceptedUntil],
    shares: [5, 5, 2],
    rows: accepted.map(({ message, reason, untilText }) => [message, reason, untilText]),
    notes: words.acceptedNotes,
  });
}

function whoDecides({ squad, direction, backlog }: Charter): string {
  if (direction === backlog) return words.decidesBoth(squad, direction);
  return backlog === charterWords.teamItself
    ? words.decideWithTeam(squad, direction)
    : words.decide(squad, direction, backlog);
}

function charterSlides({ charters }: Report): Slide[] {
  return charters.flatMap((charter) =>
    tableSlides({
      title: whoDecides(charter),
      // A squad's decisions stand on one slide.
      size: 10,
      name: boxNames.charter(charter.squad),
      heads: [pageHeads.decision, pageHeads.whoDecides, pageHeads.howFar],
      shares: [4, 3, 6],
      rows: [...charter.directionDecides, ...charter.backlogDecides].map(
        ({ decision, who, within }) => [decision, who, within],
      ),
      notes: charter.unsettled.join('\n'),
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
