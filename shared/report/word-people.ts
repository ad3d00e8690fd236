/// <reference path="./docx.d.ts" />
import type { FileChild } from 'docx';
import { charter as charterWords } from '../words/report/charter.ts';
import { headings, pageHeads } from '../words/report/page.ts';
import { hiringWords, listWords } from '../words/report/people.ts';
import { heads } from '../words/report/tables.ts';
import type { Report } from './report-types.ts';
import { auditOf } from './title-rows.ts';
import type { WordParts } from './word-parts.ts';

/** Writes one part of a document; `width` is that of the text, in twentieths of a point. */
export type WordSection = (parts: WordParts, report: Report, width: number) => FileChild[];

export const people: WordSection = (parts, { people, plainMembers }, width) =>
  people.length === 0
    ? []
    : [
        parts.heading(1, headings.people),
        parts.table(
          [heads.name, heads.title, heads.roles, pageHeads.load],
          [3, 3, 4, 1.6],
          people.map(({ name, title, roles, loadText }) => [
            { text: name, bold: true },
            { text: title },
            { text: roles },
            { text: loadText },
          ]),
          width,
        ),
        ...(plainMembers > 0 ? [parts.quiet(listWords.notListedLabelled(plainMembers))] : []),
      ];

export const hiring: WordSection = (parts, { hiring }, width) => {
  if (hiring.positions.length === 0) return [];
  return [
    parts.heading(1, headings.hiring),
    parts.table(
      [pageHeads.position, pageHeads.serves, pageHeads.yearlyPay],
      [3, 3, 5],
      hiring.positions.map(({ name, title, serves, pays }) => [
        { text: listWords.titled(name, title), bold: true },
        { text: serves },
        {
          text:
            hiringWords.pays(pays.map(({ text, source }) => hiringWords.pay(text, source))) ||
            hiringWords.noFigure,
        },
      ]),
      width,
    ),
    parts.quiet(hiring.caveat),
  ];
};

export const titles: WordSection = (parts, { titles }, width) => {
  if (titles.length === 0) return [];
  const { told, unknown } = auditOf(titles);
  const rows = told.map(({ name, title, likePm, likePo, open }) => [
    { text: listWords.titled(name, title), bold: true },
    { text: likePm.join('; ') || '–' },
    { text: likePo.join('; ') || '–' },
    { text: open.join('; ') || '–' },
  ]);
  const { who, pointsToPm, pointsToPo, notKnown } = pageHeads;
  return [
    parts.heading(1, headings.titles),
    ...(rows.length > 0
      ? [parts.table([who, pointsToPm, pointsToPo, notKnown], [3, 3, 3, 3], rows, width)]
      : []),
    ...(unknown ? [parts.quiet(unknown)] : []),
  ];
};

export const charters: WordSection = (parts, { charters }, width) =>
  charters.flatMap((charter) => [
    parts.heading(1, headings.charterOf(charter.squad)),
    parts.labelled(charterWords.directionLabel, charter.direction),
    parts.labelled(charterWords.backlogLabel, charter.backlog),
    parts.table(
      [pageHeads.decision, pageHeads.whoDecides, pageHeads.howFar],
      [4, 3, 5],
      [...charter.directionDecides, ...charter.backlogDecides].map(({ decision, who, within }) => [
        { text: decision, bold: true },
        { text: who },
        { text: within },
      ]),
      width,
    ),
    ...[...charter.unsettled, ...charter.together].map(parts.bullet),
  ]);
