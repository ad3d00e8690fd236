import { findingWords, severityWords } from '../../words/report/findings.ts';
import { optionWords } from '../../words/report/options.ts';
import { headings, pageWords } from '../../words/report/page.ts';
import { boxNames, slideWords as words } from '../../words/report/slides.ts';
import type { ReportOption, ReportOptions } from '../options.ts';
import { palette, severityColours } from '../palette.ts';
import type { Report } from '../report-types.ts';
import { BODY, fitted, type Paragraph, type Slide, titled } from './slide.ts';
import { tableSlides } from './table-slides.ts';

/** Scenarios that a table has room for beside each other. */
const MOST = 4;

function sideBySide({ base, options, figures }: ReportOptions): Slide[] {
  const shown = options.slice(0, MOST);
  const rest = options.length - shown.length;
  return tableSlides({
    title: words.beside(options.length, base),
    name: headings.options,
    heads: ['', base, ...shown.map(({ name }) => name)],
    shares: [3, ...Array.from({ length: shown.length + 1 }, () => 3)],
    rows: figures.map(({ label, values }) => [label, ...values.slice(0, shown.length + 1)]),
    notes: options.map(({ name, intent }) => optionWords.named(name, intent)).join('\n'),
    ...(rest > 0 ? { foot: words.moreInReport(rest) } : {}),
  });
}

function list(title: string, texts: readonly Paragraph[]): Paragraph[] {
  if (texts.length === 0) return [];
  return [{ text: title, size: 14, bold: true, colour: palette.accent, after: 4 }, ...texts];
}

function optionSlide({ name, intent, changes, cleared, raised }: ReportOption): Slide {
  const [width, gap] = [BODY.width * 0.5 - 0.2, 0.4];
  const finding = (one: ReportOption['cleared'][number]): Paragraph => ({
    text: findingWords.ofSeverity(severityWords[one.severity], one.message),
    size: 14,
    colour: severityColours[one.severity].ink,
    bullet: true,
    after: 4,
  });
  const left = list(
    pageWords.withCount(optionWords.whatChanges, changes.length),
    changes.map((text) => ({ text, size: 14, colour: palette.text, bullet: true, after: 4 })),
  );
  const right = [
    ...list(pageWords.withCount(optionWords.clears, cleared.length), cleared.map(finding)),
    ...list(pageWords.withCount(optionWords.raises, raised.length), raised.map(finding)),
  ];
  const box = (title: string, x: number, paragraphs: readonly Paragraph[]) =>
    paragraphs.length === 0
      ? []
      : [
          {
            kind: 'box',
            name: title,
            x,
            y: BODY.y,
            width,
            height: BODY.height,
            paragraphs: fitted(paragraphs, width, BODY.height, 10),
          } as const,
        ];
  return {
    ...titled(words.moved(name, cleared.length, raised.length)),
    notes: [intent, ...changes].filter(Boolean).join('\n'),
    objects: [
      ...box(boxNames.whatChanges, BODY.x, left),
      ...box(boxNames.findings, BODY.x + width + gap, right),
    ],
  };
}

/** Scenarios side by side, then a slide for each. */
export function optionSlides({ options }: Report): Slide[] {
  return options ? [...sideBySide(options), ...options.options.map(optionSlide)] : [];
}

/** What planned times bring. */
export function outlookSlides({ outlook }: Report): Slide[] {
  if (!outlook || outlook.sentences.length === 0) return [];
  const told = outlook.sentences.map((text) => ({
    text,
    size: 16,
    colour: palette.text,
    bullet: true,
    after: 6,
  }));
  return [
    {
      ...titled(words.outlook(outlook.from, outlook.to)),
      notes: outlook.sentences.join('\n'),
      objects: [
        {
          kind: 'box',
          name: boxNames.outlook,
          ...BODY,
          paragraphs: fitted(told, BODY.width, BODY.height, 11),
        },
      ],
    },
  ];
}
