/** A hidden window paints no frames: what waits for one is begun after this many milliseconds. */
const UNSEEN = 300;

/** Runs something once what has just been drawn was painted. @returns a function that gives it up */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const soon = () => {
    if (isOver || timer !== undefined) return;
    timer = setTimeout(() => {
      if (!isOver) run();
      isOver = true;
    });
  };
  // The frame with it, and the one after: by then the first has gone out to the screen.
  requestAnimationFrame(() => requestAnimationFrame(soon));
  const unseen = setTimeout(soon, UNSEEN);
  return () => {
    isOver = true;
    clearTimeout(timer);
    clearTimeout(unseen);
  };
}
