import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo } from 'react';
import { useInterface } from '../store/hooks.ts';

/**
 * Lengths that scripts have to know, such as rows of a list of which only some are drawn. They are
 * given in pixels at the usual text size and grow with it, as the style sheets' rem do.
 * @param sizes the same object every time
 */
export function useTextScaled<T extends Readonly<Record<string, number>>>(sizes: T): T {
  const scale = useInterface((state) => state.textSize) / 100;
  return useMemo(
    () =>
      Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, size * scale])) as T,
    [sizes, scale],
  );
}

/** Lets a list of which only some is drawn measure itself anew when the text size changes. */
export function useRemeasured<S extends Element>(virtual: Virtualizer<S, Element>): void {
  const textSize = useInterface((state) => state.textSize);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the size is what it measures by
  useEffect(() => virtual.measure(), [virtual, textSize]);
}
