import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../after-paint.ts';

/** The plan whose chart has been on screen: nothing of it waits any more. */
let painted: string | null = null;

interface LaterProps {
  readonly planId: string;
  readonly children: ReactNode;
}

/** Something heavy that is drawn right after what stands beside it: a plan's chart is seen first. */
export function Later({ planId, children }: LaterProps) {
  const [drawn, setDrawn] = useState(painted);
  useEffect(
    () =>
      afterPaint(() => {
        painted = planId;
        startTransition(() => setDrawn(planId));
      }),
    [planId],
  );
  return drawn === planId ? children : null;
}
