import { type DrawnEdge, type EdgeEnd, seenEdges } from '../layout/edges.ts';
import type { Picture } from '../layout/picture.ts';
import type { Id } from '../model/fields.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import type { Point } from '../routing/find-route.ts';
import { LineRouter } from '../routing/line-router.ts';
import { type LineEnd, portsIn, portsOut } from '../routing/ports.ts';
import { roundedPath } from '../routing/rounded-path.ts';
import { palette, partColours } from './palette.ts';

const styles: Readonly<Record<DrawnEdge['kind'], { stroke: string; dash: string }>> = {
  reporting: { stroke: palette.line, dash: '' },
  dotted: { stroke: palette.line, dash: '1 4' },
  pm: { stroke: partColours.pm.ink, dash: '' },
  po: { stroke: partColours.po.ink, dash: '' },
  member: { stroke: partColours.member.ink, dash: '4 3' },
};

function endOf({ products, squads, people }: Picture, end: EdgeEnd): LineEnd | null {
  const box = { product: products, squad: squads, person: people }[end.kind].get(end.id);
  if (!box) return null;
  return end.kind === 'squad' ? { kind: end.kind, box, slot: end.slot } : { kind: end.kind, box };
}

/** Shut in by cards on all sides: straight through is better than no line. */
function straight(from: LineEnd, to: LineEnd): Point[] {
  const [start] = portsOut(from).slice(-1);
  const [end] = portsIn(to, from.box);
  return start && end ? [start, { x: start.x, y: end.y }, end] : [];
}

function drawn(points: readonly Point[], kind: DrawnEdge['kind'], weight: number): string {
  const { stroke, dash } = styles[kind];
  const dots = dash ? ` stroke-dasharray="${dash}" stroke-linecap="round"` : '';
  return `<path d="${roundedPath(points)}" fill="none" stroke="${stroke}" stroke-width="${weight}" stroke-linejoin="round"${dots}/>`;
}

/**
 * The lines of a chart, each on its way between the cards as in the window.
 * @param weight of a line, in canvas units.
 */
export function chartLines(index: StructureIndex, picture: Picture, weight: number): string[] {
  const { products, squads, people } = picture;
  const cards = new Map([...squads, ...people]);
  const router = new LineRouter({ products, cards });
  const regionOf = ({ kind, id }: EdgeEnd): Id =>
    kind === 'squad' ? (index.structure.squad.get(id)?.productId ?? '') : id;
  return seenEdges(index).flatMap((edge) => {
    const [from, to] = [endOf(picture, edge.from), endOf(picture, edge.to)];
    if (!from || !to || edge.from.id === edge.to.id) return [];
    const way = router.route({
      from,
      to,
      group: `${edge.kind} ${edge.from.id}`,
      through: [regionOf(edge.from), regionOf(edge.to)],
    });
    return drawn(way ?? straight(from, to), edge.kind, weight);
  });
}
