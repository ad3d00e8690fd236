import { completeLayout, type Placed } from '../layout/layout.ts';
import { pictureOf } from '../layout/picture.ts';
import { boundsOf } from '../layout/rect.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { numberText } from '../words/formats.ts';
import { mapWords as words } from '../words/report/chart.ts';
import { type ChartPicture, svgOf } from './chart-svg.ts';
import { palette } from './palette.ts';
import { box, line } from './svg-marks.ts';

/** Where on the whole chart which product stands, each with the number that its own picture has. */
export function indexMap(
  index: StructureIndex,
  positions: Iterable<Placed> | undefined,
  numbers: ReadonlyMap<string, number>,
): ChartPicture | null {
  const picture = pictureOf(index, positions ?? completeLayout(index));
  const bounds = boundsOf([...picture.products.values()]);
  if (!bounds || numbers.size === 0) return null;
  const size = Math.max(24, bounds.width / 62);
  const parts = [...picture.products].flatMap(([id, rect]) => {
    const product = index.structure.product.get(id);
    const number = numbers.get(id);
    if (!product || number === undefined) return [];
    const middle = rect.x + rect.width / 2;
    const centre = rect.y + rect.height / 2;
    const small = Math.min(size, rect.height / 2.6);
    return [
      box(rect, { fill: palette.region, stroke: palette.line, radius: 12 }),
      line(numberText(number), middle, centre - small * 0.1, rect.width, {
        size: small,
        bold: true,
        anchor: 'middle',
        fill: palette.accent,
      }),
      line(product.name, middle, centre + small * 0.8, rect.width - 16, {
        size: small * 0.72,
        anchor: 'middle',
      }),
    ];
  });
  const names = [...numbers].map(([id, number]) => {
    return words.product(number, index.structure.product.get(id)?.name ?? '');
  });
  return svgOf(bounds, words.title, words.description(names), parts, { x: 2, y: 2 });
}
