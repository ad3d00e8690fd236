import { pageWords } from '../../words/report/page.ts';
import { boxNames, slideWords as words } from '../../words/report/slides.ts';
import { roleShort } from '../../words/roles.ts';
import { palette, partColours, severities, severityColours } from '../palette.ts';
import type { Report, ReportSquad } from '../report-types.ts';
import { BODY, cut, type Slide, type TextBox, titled } from './slide.ts';

const COLUMNS = 4;
const GAP = 0.14;
const PAD = 0.1;
const HEADER = 0.36;
const CARD = { width: (BODY.width - (COLUMNS - 1) * GAP - 2 * PAD) / COLUMNS - 0.05, height: 1.02 };
/** Rows of cards in one region that still fit on a slide. */
const MOST_ROWS = Math.floor((BODY.height - HEADER - PAD) / (CARD.height + PAD));

interface Region {
  readonly product: string;
  readonly squads: readonly ReportSquad[];
  readonly columns: number;
  readonly width: number;
  readonly height: number;
}

function regionsOf(squads: readonly ReportSquad[]): Region[] {
  const byProduct = new Map<string, ReportSquad[]>();
  for (const squad of squads) {
    const product = squad.product ?? pageWords.withoutProduct;
    const known = byProduct.get(product);
    if (known) known.push(squad);
    else byProduct.set(product, [squad]);
  }
  return [...byProduct].flatMap(([product, all]) => {
    const parts: Region[] = [];
    for (let from = 0; from < all.length; from += MOST_ROWS * COLUMNS) {
      const part = all.slice(from, from + MOST_ROWS * COLUMNS);
      const columns = Math.min(COLUMNS, part.length);
      const rows = Math.ceil(part.length / COLUMNS);
      parts.push({
        product: from === 0 ? product : words.continued(product),
        squads: part,
        columns,
        width: columns * (CARD.width + PAD) + PAD,
        height: HEADER + rows * (CARD.height + PAD),
      });
    }
    return parts;
  });
}

interface PlacedRegion extends Region {
  readonly x: number;
  readonly y: number;
}

/** Regions side by side in rows, rows below each other, and over to the next slide. */
function pagesOf(regions: readonly Region[]): PlacedRegion[][] {
  const pages: PlacedRegion[][] = [];
  let x = 0;
  let y = 0;
  let tall = 0;
  for (const region of regions) {
    if (pages.length === 0) pages.push([]);
    else if (x + region.width > BODY.width + 0.001) {
      x = 0;
      y += tall + GAP;
      tall = 0;
    }
    if (y + region.height > BODY.height) {
      pages.push([]);
      [x, y, tall] = [0, 0, 0];
    }
    pages.at(-1)?.push({ ...region, x: BODY.x + x, y: BODY.y + y });
    x += region.width + GAP;
    tall = Math.max(tall, region.height);
  }
  return pages;
}

function slot(part: 'pm' | 'po', who: string, gap: boolean, x: number, y: number): TextBox[] {
  const { ink, soft } = partColours[part];
  const mark = 0.27;
  const width = CARD.width - 0.2 - mark - 0.05;
  const text = { text: who, size: 10, colour: gap ? ink : palette.text, bold: gap };
  return [
    {
      kind: 'box',
      name: roleShort[part],
      shape: part === 'pm' ? 'ellipse' : 'rect',
      x,
      y,
      width: mark,
      height: mark,
      fill: gap ? palette.paper : soft,
      stroke: ink,
      dashed: gap,
      align: 'center',
      valign: 'middle',
      paragraphs: [{ text: roleShort[part], size: 7, bold: true, colour: ink }],
    },
    {
      kind: 'box',
      name: boxNames.holder(roleShort[part], who),
      x: x + mark + 0.05,
      y,
      width,
      height: mark,
      valign: 'middle',
      paragraphs: [cut(text, width, 1)],
    },
  ];
}

function card(squad: ReportSquad, x: number, y: number): TextBox[] {
  const worst = severities.find((severity) => squad.findings[severity] > 0);
  const count = severities.reduce((sum, severity) => sum + squad.findings[severity], 0);
  const name = { text: squad.name, size: 11, bold: true, colour: palette.text };
  const width = CARD.width - 0.2 - (worst ? 0.3 : 0);
  return [
    {
      kind: 'box',
      name: boxNames.squad(squad.name),
      shape: 'rect',
      x,
      y,
      width: CARD.width,
      height: CARD.height,
      fill: palette.card,
      stroke: worst ? severityColours[worst].ink : palette.border,
      paragraphs: [],
    },
    {
      kind: 'box',
      name: squad.name,
      x: x + 0.1,
      y: y + 0.06,
      width,
      height: 0.26,
      valign: 'middle',
      paragraphs: [cut(name, width, 1)],
    },
    ...(worst
      ? [
          {
            kind: 'box',
            name: boxNames.findingsOf(count, worst),
            shape: worst === 'critical' ? 'octagon' : worst === 'warning' ? 'triangle' : 'ellipse',
            x: x + CARD.width - 0.36,
            y: y + 0.06,
            width: 0.28,
            height: 0.28,
            fill: severityColours[worst].ink,
            align: 'center',
            valign: worst === 'warning' ? 'bottom' : 'middle',
            paragraphs: [
              {
                text: count > 9 ? '9+' : String(count),
                size: count > 9 ? 6 : 8,
                bold: true,
                colour: palette.paper,
              },
            ],
          } as const,
        ]
      : []),
    ...slot('pm', squad.direction, squad.directionGap, x + 0.1, y + 0.36),
    ...slot('po', squad.backlog, squad.backlogGap, x + 0.1, y + 0.68),
  ];
}

function regionBoxes(region: PlacedRegion): TextBox[] {
  const { x, y, width, height, columns } = region;
  const name = { text: region.product, size: 12, bold: true, colour: palette.text };
  return [
    {
      kind: 'box',
      name: boxNames.product(region.product),
      shape: 'rect',
      x,
      y,
      width,
      height,
      fill: palette.region,
      stroke: palette.regionBorder,
      paragraphs: [],
    },
    {
      kind: 'box',
      name: region.product,
      x: x + PAD,
      y: y + 0.04,
      width: width - 2 * PAD,
      height: HEADER - 0.06,
      valign: 'middle',
      paragraphs: [cut(name, width - 2 * PAD, 1)],
    },
    ...region.squads.flatMap((squad, at) =>
      card(
        squad,
        x + PAD + (at % columns) * (CARD.width + PAD),
        y + HEADER + Math.floor(at / columns) * (CARD.height + PAD),
      ),
    ),
  ];
}

function message(regions: readonly Region[]): string {
  const squads = regions.flatMap((region) => region.squads);
  const gaps = squads.filter(({ directionGap, backlogGap }) => directionGap || backlogGap).length;
  const products = regions.map(({ product }) => product);
  return gaps === 0 ? words.allOwned(products) : words.lacking(products, gaps, squads.length);
}

/** The chart, product by product, as shapes that can be moved and renamed. */
export function structureSlides({ squads }: Report): Slide[] {
  return pagesOf(regionsOf(squads)).map((regions) => ({
    ...titled(message(regions)),
    notes: words.structureNotes,
    objects: regions.flatMap(regionBoxes),
  }));
}
