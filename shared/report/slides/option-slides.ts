import { counted } from '../../words/grammar.ts';
import type { ReportOption, ReportOptions } from '../options.ts';
import { palette, severityColours, severityWords } from '../palette.ts';
import type { Report } from '../report-types.ts';
import { BODY, fitted, type Paragraph, type Slide, titled } from './slide.ts';
import { tableSlides } from './table-slides.ts';

/** Scenarios that a table has room for beside each other. */
const MOST = 4;

function sideBySide({ base, options, figures }: ReportOptions): Slide[] {
  const shown = options.slice(0, MOST);
  const rest = options.length - shown.length;
  return tableSlides({
    title: `${counted(options.length, 'option')} beside “${base}”`,
    name: 'Options compared',
    heads: ['', base, ...shown.map(({ name }) => name)],
    shares: [3, ...Array.from({ length: shown.length + 1 }, () => 3)],
    rows: figures.map(({ label, values }) => [label, ...values.slice(0, shown.length + 1)]),
    notes: options.map(({ name, intent }) => (intent ? `${name}: ${intent}` : name)).join('\n'),
    ...(rest > 0 ? { foot: `And ${rest} more in the report.` } : {}),
  });
}

function list(title: string, texts: readonly Paragraph[]): Paragraph[] {
  if (texts.length === 0) return [];
  return [{ text: title, size: 14, bold: true, colour: palette.accent, after: 4 }, ...texts];
}

function optionSlide({ name, intent, changes, cleared, raised }: ReportOption): Slide {
  const [width, gap] = [BODY.width * 0.5 - 0.2, 0.4];
  const moved = `clears ${counted(cleared.length, 'finding')}, raises ${raised.length}`;
  const finding = (one: ReportOption['cleared'][number]): Paragraph => ({
    text: `${severityWords[one.severity]}: ${one.message}`,
    size: 14,
    colour: severityColours[one.severity].ink,
    bullet: true,
    after: 4,
  });
  const left = list(
    `What changes (${changes.length})`,
    changes.map((text) => ({ text, size: 14, colour: palette.text, bullet: true, after: 4 })),
  );
  const right = [
    ...list(`Findings that it clears (${cleared.length})`, cleared.map(finding)),
    ...list(`Findings that it raises (${raised.length})`, raised.map(finding)),
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
    ...titled(`${name}: ${moved}`),
    notes: [intent, ...changes].filter(Boolean).join('\n'),
    objects: [
      ...box('What changes', BODY.x, left),
      ...box('Findings', BODY.x + width + gap, right),
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
      ...titled(`What is planned brings this, ${outlook.from} to ${outlook.to}`),
      notes: outlook.sentences.join('\n'),
      objects: [
        {
          kind: 'box',
          name: 'Outlook',
          ...BODY,
          paragraphs: fitted(told, BODY.width, BODY.height, 11),
        },
      ],
    },
  ];
}
