import { completeLayout, type Placed } from '../layout/layout.ts';
import { type Picture, pictureOf } from '../layout/picture.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import type { Finding } from '../rules/types.ts';
import { chartSvg as words } from '../words/report/chart.ts';
import { badgesOf } from './badges.ts';
import { personCard, regionGround, regionHeader, squadCard } from './chart-cards.ts';
import { chartLines } from './chart-lines.ts';
import { escapeHtml } from './escape.ts';
import { overviewHeader, overviewPerson, overviewSquad } from './overview-cards.ts';
import { FONT } from './palette.ts';
import { n } from './svg-marks.ts';

const MARGIN = { x: 24, y: 24 };

/** A picture as SVG text, with its size in canvas units. */
export interface ChartPicture {
  readonly svg: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

export interface ChartOptions {
  readonly title: string;
  readonly findings: readonly Finding[];
  /** Places to draw by; where absent, the structure's own, completed where something has none. */
  readonly positions?: Iterable<Placed> | undefined;
}

/** Puts drawn parts into an SVG document of that extent. Ids are none, so several can share a page. */
export function svgOf(
  extent: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
  title: string,
  description: string,
  parts: readonly string[],
  margin = MARGIN,
): ChartPicture {
  const width = extent.width + 2 * margin.x;
  const height = extent.height + 2 * margin.y;
  const shift = `translate(${n(margin.x - extent.x)} ${n(margin.y - extent.y)})`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" role="img" font-family="${FONT}" text-rendering="geometricPrecision">`,
    `<title>${escapeHtml(title)}</title><desc>${escapeHtml(description)}</desc>`,
    `<g transform="${shift}">`,
    ...parts,
    '</g></svg>',
  ].join('');
  return { svg, description, width, height };
}

function descriptionOf(index: StructureIndex, picture: Picture): string {
  const { products, squads, people } = picture;
  const sizes = { products: products.size, squads: squads.size, people: people.size };
  return words.description(
    sizes,
    [...index.structure.product.values()].map(({ name }) => name),
  );
}

/** More squads than these are drawn as labelled blocks: on one page nobody could read their cards. */
export const DETAILED_UP_TO = 16;

/** What an upright page of the smaller paper holds, in points, and the least that small print takes. */
const PAGE = { width: 500, height: 640, print: 7 };
const SMALL_PRINT = 12;

/** Whether the small print of a picture's cards is read where the whole stands on one page. */
export function readsOnAPage({ width, height }: ChartPicture): boolean {
  const scale = Math.min(PAGE.width / width, PAGE.height / height);
  return SMALL_PRINT * scale >= PAGE.print;
}

/** The whole chart as a picture: the same places, sizes and lines as in the window, in colours for paper. */
export function chartSvg(index: StructureIndex, options: ChartOptions): ChartPicture | null {
  const picture = pictureOf(index, options.positions ?? completeLayout(index));
  if (!picture.bounds) return null;
  const far = picture.squads.size > DETAILED_UP_TO;
  const badges = badgesOf(index, options.findings);
  const grounds: string[] = [];
  const headers: string[] = [];
  for (const [id, rect] of picture.products) {
    const product = index.structure.product.get(id);
    if (!product) continue;
    grounds.push(regionGround(rect));
    headers.push(
      far ? overviewHeader(product, rect, badges) : regionHeader(index, product, rect, badges),
    );
  }
  const cards: string[] = [];
  for (const [id, rect] of picture.squads) {
    const facts = index.squads.get(id);
    if (facts) cards.push((far ? overviewSquad : squadCard)(facts, rect, badges));
  }
  for (const [id, rect] of picture.people) {
    const facts = index.people.get(id);
    if (facts) cards.push((far ? overviewPerson : personCard)(facts, rect, badges));
  }
  return svgOf(picture.bounds, options.title, descriptionOf(index, picture), [
    ...grounds,
    ...chartLines(index, picture, far ? 3 : 1.5),
    ...headers,
    ...cards,
  ]);
}
