import { useMemo, useRef } from 'react';

/**
 * What is chosen in a dialog or menu happens when that is gone and has given the focus back. Any
 * sooner, and on a busy machine what was chosen gets the focus first and loses it again.
 */
export function useAfterClose() {
  const waiting = useRef<(() => void) | null>(null);
  return useMemo(
    () => ({
      afterClose: (run: () => void) => {
        waiting.current = run;
      },
      /** For the content of the dialog or menu. */
      onCloseAutoFocus: () => {
        const run = waiting.current;
        waiting.current = null;
        // The focus is given back as soon as this returns.
        if (run) setTimeout(run);
      },
    }),
    [],
  );
}
