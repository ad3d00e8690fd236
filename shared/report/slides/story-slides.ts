import { headings, pageWords } from '../../words/report/page.ts';
import { boxNames, slideWords as words } from '../../words/report/slides.ts';
import { aboutLine } from '../about-line.ts';
import { palette } from '../palette.ts';
import type { Report } from '../report-types.ts';
import { BODY, type Slide, type TextBox, textBox, titled } from './slide.ts';

/** Plan, day and rules: what the deck is about. */
export function coverSlide(report: Report): Slide {
  return {
    ...titled(report.title),
    notes: words.coverNotes,
    objects: [
      textBox(boxNames.subject, { ...BODY, height: 0.5 }, [
        { text: pageWords.subject, size: 20, bold: true, colour: palette.accent },
      ]),
      textBox(boxNames.when, { ...BODY, y: BODY.y + 0.6, height: 0.9 }, [
        { text: aboutLine(report), size: 16, colour: palette.muted },
      ]),
    ],
  };
}

/** Where the organisation stands: the summary in sentences, and four figures. */
export function situationSlide({ summary, figures }: Report): Slide {
  const [size = '', message = '', ...sentences] = summary;
  const width = BODY.width / figures.length;
  return {
    ...titled(message),
    notes: summary.join(' '),
    objects: [
      ...figures.flatMap(({ value, label, note }, at): TextBox[] => [
        textBox(
          label,
          { x: BODY.x + at * width, y: BODY.y, width: width - 0.2, height: 1.55 },
          [
            { text: value, size: 34, bold: true, colour: palette.text },
            { text: label, size: 14, bold: true, colour: palette.text },
            { text: note, size: 12, colour: palette.muted },
          ],
          10,
        ),
      ]),
      textBox(
        boxNames.summary,
        { ...BODY, y: BODY.y + 1.75, height: BODY.height - 1.75 },
        [size, ...sentences].map((text) => ({
          text,
          size: 17,
          colour: palette.text,
          bullet: true,
          after: 8,
        })),
      ),
    ],
  };
}

/** What can be done at once, what has to be known, and whom to look for. */
export function nextStepsSlide({ findings, gaps, hiring }: Report): Slide[] {
  const doing = findings
    .filter(({ severity }) => severity !== 'advice')
    .flatMap(({ suggestions }) => suggestions.slice(0, 1));
  const steps = [
    ...new Set(doing),
    ...gaps.slice(0, 3).map(({ fact, subjects }) => words.fillIn(fact, subjects.length)),
    ...(hiring.positions.length > 0 ? [words.fillPositions(hiring.positions.length)] : []),
  ];
  if (steps.length === 0) return [];
  const first = steps.slice(0, 8);
  return [
    {
      ...titled(words.nextSteps(first.length)),
      notes: steps.join('\n'),
      objects: [
        textBox(
          boxNames.nextSteps,
          BODY,
          first.map((text, at) => ({
            text: words.step(at + 1, text),
            size: 18,
            colour: palette.text,
            after: 9,
          })),
        ),
      ],
    },
  ];
}

export function methodSlide({ articles, pack }: Report): Slide {
  return {
    ...titled(words.judged(pack.title)),
    notes: pack.origin,
    objects: [
      textBox(boxNames.sources, BODY, [
        { text: pack.origin, size: 15, colour: palette.text, after: 10 },
        { text: headings.articles, size: 15, bold: true, colour: palette.text, after: 4 },
        ...articles.map(({ title, note }) => ({
          text: note ? words.article(title, note) : title,
          size: 13,
          colour: palette.text,
          bullet: true,
          after: 4,
        })),
      ]),
    ],
  };
}
