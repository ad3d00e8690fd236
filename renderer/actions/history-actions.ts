import { notify } from '../store/interface-store.ts';
import { planStore, redo, undo } from '../store/plan-store.ts';
import { actionWords } from '../words/action-words.ts';
import type { Action } from './types.ts';

function step(kind: 'undo' | 'redo') {
  return planStore.getState().open?.history[kind].at(-1);
}

/** Says so where the step was one of another scenario, which is on screen from now on. */
async function walk(kind: 'undo' | 'redo'): Promise<void> {
  const before = planStore.getState().open;
  await (kind === 'undo' ? undo() : redo());
  const { open } = planStore.getState();
  if (!open || open.planId !== before?.planId || open.scenarioId === before.scenarioId) return;
  notify(actionWords.otherScenario(open.document.scenario.get(open.scenarioId)?.name ?? ''));
}

export const historyActions: readonly Action[] = [
  {
    id: 'undo',
    when: () => step('undo') !== undefined,
    label: () => actionWords.undo(step('undo')?.label),
    run: () => walk('undo'),
  },
  {
    id: 'redo',
    when: () => step('redo') !== undefined,
    label: () => actionWords.redo(step('redo')?.label),
    run: () => walk('redo'),
  },
];
