import { gridOf, pack } from '../layout/pack.ts';
import { boundsOf, type Rect } from '../layout/rect.ts';
import { regionSize } from '../layout/region.ts';
import {
  PRODUCT_HEADER,
  PRODUCT_PADDING,
  SQUAD_GAP,
  SQUAD_HEIGHT,
  SQUAD_WIDTH,
} from '../layout/sizes.ts';
import type { Product, Squad } from '../model/entities.ts';
import type { SquadFacts, StructureIndex } from '../model/structure-index.ts';
import { productPictures as words } from '../words/report/chart.ts';
import { badgesOf } from './badges.ts';
import { pmSlot, poSlot, regionGround, regionHeader, squadCard } from './chart-cards.ts';
import { type ChartOptions, type ChartPicture, svgOf } from './chart-svg.ts';

const GAP = 24;

/** What the pictures of a plan are laid out by. */
interface Sheet {
  /** Squads side by side. */
  readonly columns: number;
  /** A larger product takes several pictures: more squads do not fit on a page. */
  readonly most: number;
  /** Of every picture, so that all are drawn at one size; at the width of a page small print is 10 or 7 points. */
  readonly width: number;
}

/** Two products of one squad each stand side by side. */
const ROOMY: Sheet = {
  columns: 2,
  most: 8,
  width: 2 * (SQUAD_WIDTH + 2 * PRODUCT_PADDING) + GAP,
};
/** Three squads in a row, as small as is read without effort: several products stand on a page. */
const DENSE: Sheet = {
  columns: 3,
  most: 15,
  width: 3 * SQUAD_WIDTH + 2 * SQUAD_GAP + 2 * PRODUCT_PADDING,
};
/** With more squads than these a page for each product would be a book. */
const ROOMY_UP_TO = 80;

/** Around a row: room for borders at the sides and for badges on top. */
const MARGIN = { x: 1, y: 2 };

/** A row of products, and what they are called with their numbers. */
export interface ProductPicture extends ChartPicture {
  readonly names: readonly string[];
}

/** The number of each product: in the structure's order, as the pictures come. */
export function productNumbers({ structure }: StructureIndex): Map<string, number> {
  return new Map([...structure.product.keys()].map((id, at) => [id, at + 1]));
}

interface Drawn {
  readonly product: Product | null;
  readonly squads: readonly Squad[];
  readonly width: number;
  readonly height: number;
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

function drawn(product: Product | null, squads: readonly Squad[], sheet: Sheet): Drawn {
  const card = { width: SQUAD_WIDTH, height: SQUAD_HEIGHT };
  const grid = gridOf(squads.length, sheet.columns, card, SQUAD_GAP).places;
  if (!product) {
    const bounds = boundsOf(grid.map((at) => ({ ...at, ...card })));
    return {
      product,
      squads,
      places: grid,
      width: bounds?.width ?? 0,
      height: bounds?.height ?? 0,
    };
  }
  const places = grid.map(({ x, y }) => ({
    x: x + PRODUCT_PADDING,
    y: y + PRODUCT_HEADER + PRODUCT_PADDING,
  }));
  const { width, height } = regionSize(places);
  // A full row of squads takes the whole page, so that the regions below each other end alike.
  return {
    product,
    squads,
    places,
    width: squads.length < sheet.columns ? width : sheet.width,
    height,
  };
}

function parts(product: Product | null, squads: readonly Squad[], sheet: Sheet): Drawn[] {
  const drawings: Drawn[] = [];
  for (let from = 0; from === 0 || from < squads.length; from += sheet.most) {
    drawings.push(drawn(product, squads.slice(from, from + sheet.most), sheet));
  }
  return drawings;
}

function managersIn(index: StructureIndex, squads: readonly Squad[]): string {
  const owners = squads.flatMap(({ id }) => index.squads.get(id)?.directionOwners ?? []);
  const managers = owners.flatMap(({ id }) => index.people.get(id)?.managers ?? []);
  const distinct = [...new Map(managers.map((person) => [person.id, person])).values()];
  return distinct.length === 0 ? '' : words.reportTo(distinct);
}

/** Who owns direction and backlog of a squad, for those who do not see its card. */
function inWords(facts: SquadFacts): string {
  const [pm, po] = [pmSlot(facts), poSlot(facts)];
  const direction = pm.state === 'empty' ? words.noPm : words.pm(pm.text);
  const ordersItself = facts.backlogOwner.kind === 'team';
  const backlog = {
    empty: words.noPo,
    held: words.po(po.text),
    open: words.po(po.text),
    derived: ordersItself ? words.backlogWithTeam : words.backlogWith(po.text),
  }[po.state];
  return words.squad(facts.squad.name, direction, backlog);
}

/**
 * Product by product, at a size at which every card is read on paper: rows of regions that are one
 * page wide. In the structure's order, squads without a product last.
 */
export function productPictures(index: StructureIndex, options: ChartOptions): ProductPicture[] {
  const badges = badgesOf(index, options.findings);
  const numbers = productNumbers(index);
  const sheet = index.structure.squad.size > ROOMY_UP_TO ? DENSE : ROOMY;
  const loose = [...index.structure.squad.values()].filter(({ productId }) => productId === null);
  const drawings = [
    ...[...index.structure.product.values()].flatMap((product) =>
      parts(product, index.squadsByProduct.get(product.id) ?? [], sheet),
    ),
    ...(loose.length > 0 ? parts(null, loose, sheet) : []),
  ];
  const rows: Drawn[][] = [];
  let used = Infinity;
  for (const drawing of drawings) {
    if (used + GAP + drawing.width > sheet.width) {
      rows.push([drawing]);
      used = drawing.width;
    } else {
      rows.at(-1)?.push(drawing);
      used += GAP + drawing.width;
    }
  }
  let earlier: Product | null = null;
  return rows.map((row) => {
    const packed = pack(row, { gap: GAP, oneRowUpTo: Infinity });
    const shapes = row.map((drawing, at) => {
      const { x = 0, y = 0 } = packed.places[at] ?? {};
      const region: Rect = { x, y, width: drawing.width, height: drawing.height };
      const cards = drawing.squads.map((squad, cell) => {
        const place = drawing.places[cell] ?? { x: 0, y: 0 };
        const facts = index.squads.get(squad.id);
        const rect = { x: x + place.x, y: y + place.y, width: SQUAD_WIDTH, height: SQUAD_HEIGHT };
        return facts ? squadCard(facts, rect, badges) : '';
      });
      const { product } = drawing;
      if (!product) return cards.join('');
      const note = managersIn(index, drawing.squads);
      return [
        regionGround(region),
        regionHeader(index, product, region, badges, note),
        ...cards,
      ].join('');
    });
    const named = row.map(({ product }) =>
      product
        ? words.numbered(
            numbers.get(product.id) ?? 0,
            product === earlier ? words.continued(product.name) : product.name,
          )
        : words.withoutProduct,
    );
    earlier = row.at(-1)?.product ?? null;
    const names = named.join(', ');
    const squads = row.flatMap((drawing) => drawing.squads);
    const owners = squads.flatMap(({ id }) => index.squads.get(id) ?? []).map(inWords);
    const extent = { x: 0, y: 0, width: sheet.width, height: packed.height };
    const about = words.squads(squads.length, owners);
    return { ...svgOf(extent, names, about, shapes, MARGIN), names: named };
  });
}
