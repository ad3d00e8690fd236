import { useEffect, useRef, useState } from 'react';
import { renamePlan } from '../../shared/commands/plan.ts';
import { useOpenPlan } from '../store/hooks.ts';
import { notify } from '../store/interface-store.ts';
import { tryPlanCommand } from '../store/run-command.ts';
import { Tip } from '../ui/Tip.tsx';
import { workspaceWords } from '../words/workspace-words.ts';

const planWords = workspaceWords.plan;

/** The plan's name; clicked, it becomes a field. Enter or leaving it renames, Escape does not. */
export function PlanName({ name }: { name: string }) {
  const { fileName, folder } = useOpenPlan();
  const [draft, setDraft] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const editing = draft !== null;
  useEffect(() => {
    if (editing) input.current?.select();
  }, [editing]);
  const finish = () => {
    const next = draft?.trim() ?? '';
    setDraft(null);
    if (next === '' || next === name) return;
    const refused = tryPlanCommand(planWords.renamed(next), (plan) => renamePlan(plan, next));
    if (refused) notify(refused, 'error');
  };
  if (draft === null) {
    return (
      <Tip text={planWords.place(fileName, folder)}>
        <button
          ref={button}
          type="button"
          className="plan-name"
          dir="auto"
          aria-label={planWords.rename(name)}
          onClick={() => setDraft(name)}
        >
          {name}
        </button>
      </Tip>
    );
  }
  return (
    <input
      ref={input}
      className="plan-name plan-name-input"
      dir="auto"
      aria-label={planWords.label}
      value={draft}
      maxLength={200}
      size={Math.max(12, Math.min(40, draft.length + 1))}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
