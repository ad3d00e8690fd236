import { createContext, startTransition, useContext, useEffect, useState } from 'react';
import { afterPaint } from '../after-paint.ts';
import type { Detail } from './zoom-steps.ts';

/** Whether cards are drawn with everything that they tell nearer in, too. */
export const InFull = createContext(true);

/** For what a card shows nearer in alone, and the style sheet hides far out. */
export const useInFull = (): boolean => useContext(InFull);

/**
 * A chart that opens far out is seen sooner when its cards are first drawn with no more than what is
 * seen of them there, and without lines. The rest follows at once, so that zooming in draws nothing anew.
 */
export function useFullSoon(detail: Detail): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => startTransition(() => setPainted(true))), []);
  return painted || detail === 'near' || detail === 'mid';
}
