import { charter as charterWords } from '../words/report/charter.ts';
import { headings, pageHeads } from '../words/report/page.ts';
import { coverageWords, hiringWords } from '../words/report/people.ts';
import { heads as rowHeads } from '../words/report/tables.ts';
import { escapeMarkdown as e, markedUp } from './escape.ts';
import { markdownTable as table } from './markdown-table.ts';
import type { Report } from './report-types.ts';
import { auditOf } from './title-rows.ts';

/** Responsibilities that nobody holds, or more than one. */
export function coverageParts({ coverage }: Report): string[] {
  const open = coverage.filter(({ gaps, overlaps }) => gaps.length + overlaps.length > 0);
  if (coverage.length === 0) return [];
  const heading = `## ${e(headings.coverage)}`;
  if (open.length === 0) return [heading, e(coverageWords.every)];
  const rows = open.map(({ name, gaps, overlaps }) => [
    e(name),
    e(gaps.join(', ')),
    e(
      overlaps
        .map(({ responsibility, who }) => coverageWords.heldBy(responsibility, who))
        .join('; '),
    ),
  ]);
  const heads = [pageHeads.where, rowHeads.heldByNobody, pageHeads.heldByMoreThanOne];
  return [heading, table(heads.map(e), rows)];
}

/** The four title questions for everybody titled PM or PO. */
export function titleParts({ titles }: Report): string[] {
  if (titles.length === 0) return [];
  const { told, unknown } = auditOf(titles);
  const rows = told.map(({ name, title, likePm, likePo, open }) => [
    e(name),
    e(title),
    e(likePm.join('; ')),
    e(likePo.join('; ')),
    e(open.join('; ')),
  ]);
  const { pointsToPm, pointsToPo, notKnown } = pageHeads;
  const heads = [rowHeads.name, rowHeads.title, pointsToPm, pointsToPo, notKnown];
  return [
    `## ${e(headings.titles)}`,
    ...(rows.length > 0 ? [table(heads.map(e), rows)] : []),
    ...(unknown ? [e(unknown)] : []),
  ];
}

/** Open positions with pay as each article gives it. */
export function hiringParts({ hiring }: Report): string[] {
  const { positions, pay, caveat, advice } = hiring;
  const rows = positions.map(({ name, serves, pays }) => [
    e(name),
    e(serves),
    e(pays.map(({ text, source }) => hiringWords.pay(text, source)).join('; ')),
  ]);
  const heads = [pageHeads.openPosition, pageHeads.serves, pageHeads.yearlyPay];
  return [
    `## ${e(headings.hiring)}`,
    rows.length > 0 ? table(heads.map(e), rows) : e(hiringWords.none),
    advice
      .map((one) => `- **${e(one.when)}.** ${e(one.advice)} *${e(one.sources.join('; '))}*`)
      .join('\n'),
    e(caveat),
    table(
      [rowHeads.role, pageHeads.aYear, rowHeads.source].map(e),
      pay.map(({ role, text, source }) => [e(role), e(text), e(source)]),
    ),
  ];
}

/** Who decides what, squad by squad. */
export function charterParts({ charters }: Report): string[] {
  return charters.flatMap((charter) => [
    `## ${e(headings.charterOf(charter.squad))}`,
    markedUp(e, charterWords.owners, `**${e(charter.direction)}**`, `**${e(charter.backlog)}**`),
    table(
      [pageHeads.decision, pageHeads.whoDecides, pageHeads.howFar].map(e),
      [...charter.directionDecides, ...charter.backlogDecides].map(({ decision, who, within }) => [
        e(decision),
        e(who),
        e(within),
      ]),
    ),
    [...charter.unsettled, ...charter.together].map((text) => `- ${e(text)}`).join('\n'),
  ]);
}
