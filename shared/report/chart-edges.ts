import type { DrawnEdge, EdgeEnd } from '../layout/edges.ts';
import type { Picture } from '../layout/picture.ts';
import type { Rect } from '../layout/rect.ts';
import { SQUAD_GAP } from '../layout/sizes.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { palette, partColours } from './palette.ts';
import { n } from './svg-marks.ts';

type Point = readonly [x: number, y: number];

const styles: Readonly<Record<DrawnEdge['kind'], { stroke: string; dash: string; lane: number }>> =
  {
    reporting: { stroke: palette.line, dash: '', lane: 12 },
    dotted: { stroke: palette.line, dash: '1 4', lane: 16 },
    pm: { stroke: partColours.pm.ink, dash: '', lane: 9 },
    po: { stroke: partColours.po.ink, dash: '', lane: 7 },
    member: { stroke: partColours.member.ink, dash: '4 3', lane: 14 },
  };

/** An orthogonal line in two parts: what runs under all regions, and what runs over the region it ends in. */
export interface Route {
  readonly under: string;
  readonly over: string;
}

function path(points: readonly Point[], kind: DrawnEdge['kind'], weight: number): string {
  if (points.length < 2) return '';
  const { stroke, dash } = styles[kind];
  const d = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
  const dots = dash ? ` stroke-dasharray="${dash}" stroke-linecap="round"` : '';
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${weight}" stroke-linejoin="round"${dots}/>`;
}

function rectOf(picture: Picture, end: EdgeEnd): Rect | undefined {
  if (end.kind === 'person') return picture.people.get(end.id);
  return (end.kind === 'squad' ? picture.squads : picture.products).get(end.id);
}

/** The points of a line from a card to a place above, below or beside it. */
function between(from: Rect, to: Point, lane: number): Point[] {
  const [x, y] = to;
  const middle = from.x + from.width / 2;
  const below = from.y + from.height;
  if (y >= below + lane) {
    if (Math.abs(x - middle) < 1) return [[middle, below], to];
    const bend = Math.min(below + 16 + (10 - lane), (below + y) / 2);
    return [[middle, below], [middle, bend], [x, bend], to];
  }
  if (y <= from.y - lane) {
    const bend = Math.max(from.y - 16, (from.y + y) / 2);
    return [[middle, from.y], [middle, bend], [x, bend], to];
  }
  const side = x > middle ? from.x + from.width : from.x;
  return [[side, from.y + from.height / 2], [x, from.y + from.height / 2], to];
}

/**
 * The way of a line over the picture. To a squad it runs down the gutter left of the squad's column
 * and into the slot from the side, so that it never seems to lead through another squad.
 */
export function routeOf(
  index: StructureIndex,
  picture: Picture,
  edge: DrawnEdge,
  weight: number,
): Route | null {
  const from = rectOf(picture, edge.from);
  const to = rectOf(picture, edge.to);
  if (!from || !to) return null;
  const { lane } = styles[edge.kind];
  if (edge.to.kind === 'squad') {
    const slotY = edge.to.slot === 'pm' ? 75 : edge.to.slot === 'po' ? 111 : 34;
    const gutter = to.x - Math.min(lane, SQUAD_GAP - 4);
    const end: Point[] = [
      [gutter, to.y + slotY],
      [edge.to.slot === null ? to.x : to.x + 12, to.y + slotY],
    ];
    const region = picture.products.get(index.structure.squad.get(edge.to.id)?.productId ?? '');
    const entry: Point = [
      gutter,
      region ? (from.y < region.y ? region.y : region.y + region.height) : to.y,
    ];
    return {
      under: path(between(from, entry, lane), edge.kind, weight),
      over: path([entry, ...end], edge.kind, weight),
    };
  }
  if (edge.to.kind === 'product') {
    const x = Math.min(Math.max(from.x + from.width / 2, to.x + 24), to.x + to.width - 24);
    const y = from.y < to.y ? to.y : to.y + to.height;
    return { under: path(between(from, [x, y], lane), edge.kind, weight), over: '' };
  }
  const top = to.y > from.y + from.height;
  const entry: Point = [to.x + to.width / 2, top ? to.y : to.y + to.height];
  return { under: path(between(from, entry, lane), edge.kind, weight), over: '' };
}
