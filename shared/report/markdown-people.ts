import { escapeMarkdown as e } from './escape.ts';
import { markdownTable as table } from './markdown-table.ts';
import type { Report } from './report-types.ts';
import { auditOf } from './title-rows.ts';

/** Responsibilities that nobody holds, or more than one. */
export function coverageParts({ coverage }: Report): string[] {
  const open = coverage.filter(({ gaps, overlaps }) => gaps.length + overlaps.length > 0);
  if (coverage.length === 0) return [];
  const heading = '## Coverage of responsibilities';
  if (open.length === 0) return [heading, 'Every responsibility is held by exactly one.'];
  const rows = open.map(({ name, gaps, overlaps }) => [
    e(name),
    e(gaps.join(', ')),
    e(overlaps.map(({ responsibility, who }) => `${responsibility}: ${who}`).join('; ')),
  ]);
  return [heading, table(['Where', 'Held by nobody', 'Held by more than one'], rows)];
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
  const heads = ['Name', 'Title', 'Points to a PM', 'Points to a PO', 'Not known'];
  return [
    '## Title audit',
    ...(rows.length > 0 ? [table(heads, rows)] : []),
    ...(unknown ? [e(unknown)] : []),
  ];
}

/** Open positions with pay as each article gives it. */
export function hiringParts({ hiring }: Report): string[] {
  const { positions, pay, caveat, advice } = hiring;
  const rows = positions.map(({ name, serves, pays }) => [
    e(name),
    e(serves),
    e(pays.map(({ text, source }) => `${text}: ${source}`).join('; ')),
  ]);
  return [
    '## Hiring plan',
    rows.length > 0
      ? table(['Open position', 'Serves', 'Yearly pay, by source'], rows)
      : 'No position is open.',
    advice
      .map((one) => `- **${e(one.when)}.** ${e(one.advice)} *${e(one.sources.join('; '))}*`)
      .join('\n'),
    e(caveat),
    table(
      ['Role', 'A year', 'Source'],
      pay.map(({ role, text, source }) => [e(role), e(text), e(source)]),
    ),
  ];
}

/** Who decides what, squad by squad. */
export function charterParts({ charters }: Report): string[] {
  return charters.flatMap((charter) => [
    `## Who decides what: ${e(charter.squad)}`,
    `Direction: **${e(charter.direction)}**. Backlog: **${e(charter.backlog)}**.`,
    table(
      ['Decision', 'Who decides', 'How far'],
      [...charter.directionDecides, ...charter.backlogDecides].map(({ decision, who, within }) => [
        e(decision),
        e(who),
        e(within),
      ]),
    ),
    [...charter.unsettled, ...charter.together].map((text) => `- ${e(text)}`).join('\n'),
  ]);
}
