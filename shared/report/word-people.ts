/// <reference path="./docx.d.ts" />
import type { FileChild } from 'docx';
import { counted } from '../words/grammar.ts';
import type { Report } from './report-types.ts';
import { auditOf } from './title-rows.ts';
import type { WordParts } from './word-parts.ts';

/** Writes one part of a document; `width` is that of the text, in twentieths of a point. */
export type WordSection = (parts: WordParts, report: Report, width: number) => FileChild[];

export const people: WordSection = (parts, { people, plainMembers }, width) =>
  people.length === 0
    ? []
    : [
        parts.heading(1, 'People'),
        parts.table(
          ['Name', 'Title', 'Roles', 'Load'],
          [3, 3, 4, 1.6],
          people.map(({ name, title, roles, loadText }) => [
            { text: name, bold: true },
            { text: title },
            { text: roles },
            { text: loadText },
          ]),
          width,
        ),
        ...(plainMembers > 0
          ? [
              parts.quiet(
                `Not listed: ${counted(plainMembers, 'further person', 'further people')} without a PM, PO or leading role.`,
              ),
            ]
          : []),
      ];

export const hiring: WordSection = (parts, { hiring }, width) => {
  if (hiring.positions.length === 0) return [];
  return [
    parts.heading(1, 'Hiring plan'),
    parts.table(
      ['Position', 'Serves', 'Yearly pay, by source'],
      [3, 3, 5],
      hiring.positions.map(({ name, title, serves, pays }) => [
        { text: title && title !== name ? `${name}, ${title}` : name, bold: true },
        { text: serves },
        {
          text:
            pays.map(({ text, source }) => `${text}: ${source}.`).join(' ') ||
            'No article gives a figure',
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
    { text: title ? `${name}, ${title}` : name, bold: true },
    { text: likePm.join('; ') || '–' },
    { text: likePo.join('; ') || '–' },
    { text: open.join('; ') || '–' },
  ]);
  const heads = ['Who', 'Points to a PM', 'Points to a PO', 'Not known'];
  return [
    parts.heading(1, 'Title audit'),
    ...(rows.length > 0 ? [parts.table(heads, [3, 3, 3, 3], rows, width)] : []),
    ...(unknown ? [parts.quiet(unknown)] : []),
  ];
};

export const charters: WordSection = (parts, { charters }, width) =>
  charters.flatMap((charter) => [
    parts.heading(1, `Who decides what: ${charter.squad}`),
    parts.labelled('Direction:', charter.direction),
    parts.labelled('Backlog:', charter.backlog),
    parts.table(
      ['Decision', 'Who decides', 'How far'],
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
