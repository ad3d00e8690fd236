import type { Rect } from '../layout/rect.ts';
import type { Point } from './find-route.ts';

/** How far apart lines run that have nothing to do with each other, in canvas units. */
const APART = 3;
/** How far a lane keeps from cards. */
const CLEAR = 2;
/** How far beside its way a line may run, in the order in which that is tried. */
const LANES = [0, 4, 7, 10, 13];
/** How far from its port a line may leave or reach a card: still beside the slot that it means. */
const AT_CARD = 7;
/** Side of the strips by which lanes are looked up. */
const STRIP = 16;

interface Taken {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly group: string;
  /** Where the way lies that it runs beside. */
  readonly way: number;
}

/** A straight piece of a way. */
interface Piece {
  readonly upright: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Where it is the first or last piece of its line: whether it begins, and ends, at a card. */
  readonly cardAtFrom: boolean;
  readonly cardAtTo: boolean;
}

function piecesOf(points: readonly Point[]): Piece[] {
  return points.slice(1).map((b, at) => {
    const a = points[at] as Point;
    const upright = a.x === b.x;
    const [way, first, last] = upright ? [a.x, a.y, b.y] : [a.y, a.x, b.x];
    const [from, to] = [Math.min(first, last), Math.max(first, last)];
    const cards = [at === 0, at === points.length - 2] as const;
    const [cardAtFrom, cardAtTo] = first <= last ? cards : [cards[1], cards[0]];
    return { upright, at: way, from, to, cardAtFrom, cardAtTo };
  });
}

/**
 * Moves lines that would run on one another apart. A line that has its lanes keeps them whatever
 * comes later. Lines of one group (of one kind, from one card) share their way like the branches of
 * a tree.
 */
export class Lanes {
  readonly #taken = { upright: new Map<number, Taken[]>(), level: new Map<number, Taken[]>() };
  readonly #isFree: (rect: Rect) => boolean;

  /** @param isFree whether no card lies in a rectangle. */
  constructor(isFree: (rect: Rect) => boolean) {
    this.#isFree = isFree;
  }

  /** A way with each of its pieces in the lane nearest to it that is free. Takes the lanes. */
  take(points: readonly Point[], group: string): Point[] {
    const pieces = piecesOf(points);
    const lanes = pieces.map((piece, at) => {
      const [before, after] = [points[at - 1], points[at + 2]];
      // Towards where the line turns, so that it does not cross those it runs beside.
      const lean = [before, after].reduce(
        (sum, point) =>
          sum + (point ? Math.sign((piece.upright ? point.x : point.y) - piece.at) : 0),
        0,
      );
      const lane = this.#laneOf(piece, group, lean);
      this.#add(piece, lane, group);
      return lane;
    });
    return points.map((point, at) => {
      const moved = { ...point };
      for (const one of [at - 1, at]) {
        const piece = pieces[one];
        if (piece?.upright) moved.x = lanes[one] as number;
        else if (piece) moved.y = lanes[one] as number;
      }
      return moved;
    });
  }

  *#near(upright: boolean, at: number): Generator<Taken> {
    const strips = upright ? this.#taken.upright : this.#taken.level;
    const strip = Math.floor(at / STRIP);
    for (const key of [strip - 1, strip, strip + 1]) yield* strips.get(key) ?? [];
  }

  #laneOf(piece: Piece, group: string, lean: number): number {
    const rivals: Taken[] = [];
    const friends: Taken[] = [];
    for (const taken of this.#near(piece.upright, piece.at)) {
      if (taken.to <= piece.from - APART || taken.from >= piece.to + APART) continue;
      if (taken.group !== group) rivals.push(taken);
      else if (taken.way === piece.at) friends.push(taken);
    }
    const free = (lane: number) =>
      rivals.every((taken) => Math.abs(taken.at - lane) >= APART) &&
      (lane === piece.at || this.#open(piece, lane));
    for (const friend of friends) if (free(friend.at)) return friend.at;
    const first = lean < 0 ? -1 : 1;
    for (const by of LANES) {
      if (free(piece.at + first * by)) return piece.at + first * by;
      if (by > 0 && free(piece.at - first * by)) return piece.at - first * by;
    }
    return piece.at;
  }

  /** Whether no card is in the way there, also where its corners move with it. */
  #open({ upright, at, from, to, cardAtFrom, cardAtTo }: Piece, lane: number): boolean {
    const by = Math.abs(lane - at);
    if ((cardAtFrom || cardAtTo) && by > AT_CARD) return false;
    const start = from + (cardAtFrom ? CLEAR : -by - CLEAR);
    const length = to - start + (cardAtTo ? -CLEAR : by + CLEAR);
    if (length <= 0) return true;
    return this.#isFree(
      upright
        ? { x: lane - CLEAR, y: start, width: 2 * CLEAR, height: length }
        : { x: start, y: lane - CLEAR, width: length, height: 2 * CLEAR },
    );
  }

  #add({ upright, from, to, at: way }: Piece, at: number, group: string): void {
    const strips = upright ? this.#taken.upright : this.#taken.level;
    const key = Math.floor(at / STRIP);
    const taken = { at, from, to, group, way };
    const known = strips.get(key);
    if (known) known.push(taken);
    else strips.set(key, [taken]);
  }
}
