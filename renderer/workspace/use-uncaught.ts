import { useEffect } from 'react';
import { report } from '../actions/run.ts';
import { workspaceWords } from '../words/workspace-words.ts';

/** The browser's own remark that it will look at sizes again with the next frame: nothing went wrong. */
const harmless = /^ResizeObserver loop/u;

/** Whatever nobody caught is said like every other failure, with its details to copy: nothing fails in silence. */
export function useUncaught(): void {
  useEffect(() => {
    const failed = (event: ErrorEvent) => {
      if (harmless.test(event.message)) return;
      report(event.error ?? event.message, workspaceWords.doing.something);
    };
    const refused = (event: PromiseRejectionEvent) =>
      report(event.reason, workspaceWords.doing.something);
    window.addEventListener('error', failed);
    window.addEventListener('unhandledrejection', refused);
    return () => {
      window.removeEventListener('error', failed);
      window.removeEventListener('unhandledrejection', refused);
    };
  }, []);
}
