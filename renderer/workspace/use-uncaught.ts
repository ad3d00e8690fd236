import { useEffect } from 'react';
import { report } from '../actions/run.ts';

/** The browser's own remark that it will look at sizes again with the next frame: nothing went wrong. */
const harmless = /^ResizeObserver loop/u;

/** Whatever nobody caught is said like every other failure, with its details to copy: nothing fails in silence. */
export function useUncaught(): void {
  useEffect(() => {
    const failed = (event: ErrorEvent) => {
      if (!harmless.test(event.message)) report(event.error ?? event.message, 'What you just did');
    };
    const refused = (event: PromiseRejectionEvent) => report(event.reason, 'What you just did');
    window.addEventListener('error', failed);
    window.addEventListener('unhandledrejection', refused);
    return () => {
      window.removeEventListener('error', failed);
      window.removeEventListener('unhandledrejection', refused);
    };
  }, []);
}
