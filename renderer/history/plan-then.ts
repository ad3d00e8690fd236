import { useEffect, useState } from 'react';
import type { Change } from '../../shared/changes/change.ts';
import type { PlanDocument } from '../../shared/model/document.ts';
import { planBefore } from '../../shared/versions/plan-at.ts';
import { documentOfBackup } from '../actions/versions.ts';
import { CallFailure, call } from '../api.ts';
import { useOpenPlan } from '../store/hooks.ts';
import type { OpenDocument } from '../store/plan-store.ts';
import { entryWords } from '../words/history-words.ts';
import type { Entry } from './entries.ts';

/** The plan at an entry, and what the entry itself changed; a version changes nothing. */
export interface Then {
  readonly document: PlanDocument;
  readonly before: PlanDocument | null;
}

async function stepsAfter({ planId, revision }: OpenDocument, after: number) {
  const steps: { readonly revision: number; readonly changes: readonly Change[] }[] = [];
  for (let until = revision; until > after; ) {
    const more = await call('plan:steps', { planId, after, until });
    const oldest = more.at(-1);
    if (!oldest) break;
    steps.push(...more);
    until = oldest.revision - 1;
  }
  return steps;
}

async function planThen(open: OpenDocument, entry: Entry): Promise<Then> {
  if (entry.kind === 'version') {
    return { document: await documentOfBackup(open.planId, entry.version.id), before: null };
  }
  const { revision } = entry.edit;
  const steps = await stepsAfter(open, revision - 1);
  const own = steps.filter((step) => step.revision === revision);
  const document = planBefore(open.document, steps.slice(0, steps.length - own.length));
  return { document, before: planBefore(document, own) };
}

/** The plan at an entry: null while it is read, or where it cannot be, with the reason. */
export function usePlanThen(entry: Entry) {
  const open = useOpenPlan();
  const [then, setThen] = useState<Then | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    setThen(null);
    setProblem(null);
    planThen(open, entry).then(
      (found) => !left && setThen(found),
      (error) => {
        if (left) return;
        const said = error instanceof CallFailure ? `${error.message} ` : '';
        setProblem(`${said}${entryWords.unreadable}`);
      },
    );
    return () => {
      left = true;
    };
  }, [open, entry]);
  return { then, problem };
}
