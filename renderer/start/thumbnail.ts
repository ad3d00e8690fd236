import { completeLayout } from '../../shared/layout/layout.ts';
import { pictureOf } from '../../shared/layout/picture.ts';
import type { Rect } from '../../shared/layout/rect.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';

const WIDTH = 320;
const HEIGHT = 180;
const MARGIN = 12;
/** More cards than this are specks at this size. */
const MOST = 800;

/**
 * A small picture of the chart: regions, squads and people as blocks, no words. Its greys and blues
 * stand out from a light ground as well as from a dark one.
 */
export function thumbnailOf(index: StructureIndex): string {
  const picture = pictureOf(index, completeLayout(index));
  const { bounds } = picture;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`;
  if (!bounds) return `${open}</svg>`;
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / bounds.width,
    (HEIGHT - 2 * MARGIN) / bounds.height,
    0.16,
  );
  const left = (WIDTH - bounds.width * scale) / 2;
  const top = (HEIGHT - bounds.height * scale) / 2;
  const block = (rect: Rect, radius: number, paint: string): string => {
    const number = (value: number) => Math.round(value * 10) / 10;
    const x = number(left + (rect.x - bounds.x) * scale);
    const y = number(top + (rect.y - bounds.y) * scale);
    const width = number(Math.max(1, rect.width * scale));
    const height = number(Math.max(1, rect.height * scale));
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" ${paint}/>`;
  };
  const few = (rects: ReadonlyMap<string, Rect>) => [...rects.values()].slice(0, MOST);
  const parts = [
    ...few(picture.products).map((rect) =>
      block(rect, 3, 'fill="#7f8796" fill-opacity=".16" stroke="#7f8796" stroke-opacity=".45"'),
    ),
    ...few(picture.squads).map((rect) => block(rect, 2, 'fill="#6672dc" fill-opacity=".8"')),
    ...few(picture.people).map((rect) => block(rect, 2, 'fill="#2f9e96" fill-opacity=".8"')),
  ];
  return `${open}${parts.join('')}</svg>`;
}
