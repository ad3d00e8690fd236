import { useEffect } from 'react';
import { planOf } from '../../shared/model/document.ts';
import { call } from '../api.ts';
import { usePlanState } from '../store/hooks.ts';
import { workspaceWords } from '../words/workspace-words.ts';

/** The window's title names the plan, and marks it where something is not in its file. */
export function useWindowTitle(): void {
  const name = usePlanState(({ open }) => (open ? planOf(open.document).name : null));
  const edited = usePlanState(({ save }) => save.kind === 'not-saved');
  useEffect(() => {
    const title = name === null ? workspaceWords.appName : workspaceWords.title(name);
    document.title = title;
    call('window:title', { title: title.slice(0, 500), edited }).catch(() => undefined);
  }, [name, edited]);
}
