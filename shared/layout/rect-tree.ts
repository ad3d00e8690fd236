import RBush from 'rbush';
import { type Rect, tooNear } from './rect.ts';

/**
 * Rectangles by where they are: asking costs the same however many lie elsewhere, and however large
 * or far out one of them is.
 */
export class RectTree<T extends Rect = Rect> extends RBush<T> {
  override toBBox({ x, y, width, height }: T) {
    return { minX: x, minY: y, maxX: x + width, maxY: y + height };
  }

  override compareMinX(a: T, b: T): number {
    return a.x - b.x;
  }

  override compareMinY(a: T, b: T): number {
    return a.y - b.y;
  }

  /** Those that come nearer to a rectangle than `gap` canvas units. */
  near(rect: Rect, gap = 0): T[] {
    const { x, y, width, height } = rect;
    const around = {
      minX: x - gap,
      minY: y - gap,
      maxX: x + width + gap,
      maxY: y + height + gap,
    };
    return this.search(around).filter((one) => tooNear(rect, one, gap));
  }
}
