import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../after-paint.ts';

type Contents = typeof import('./contents.ts');

let contents: Contents | null = null;
/** The plan whose chart has been on screen: nothing of it waits any more. */
let painted: string | null = null;

async function load(): Promise<Contents> {
  contents ??= await import('./contents.ts');
  return contents;
}

interface LaterProps {
  readonly planId: string;
  readonly children: (contents: Contents) => ReactNode;
}

/** What fills a panel: loaded and drawn right after what stands beside it, as a plan's chart is seen first. */
export function Later({ planId, children }: LaterProps) {
  const [drawn, setDrawn] = useState(painted);
  useEffect(() => {
    let isOver = false;
    const giveUp = afterPaint(async () => {
      await load();
      if (isOver) return;
      painted = planId;
      startTransition(() => setDrawn(planId));
    });
    return () => {
      isOver = true;
      giveUp();
    };
  }, [planId]);
  return drawn === planId && contents ? children(contents) : null;
}

/** What has been loaded of it by now. */
export const loadedContents = (): Contents | null => contents;
