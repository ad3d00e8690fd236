import { notify } from '../store/interface-store.ts';
import { planStore, redo, undo } from '../store/plan-store.ts';
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
  notify(`The scenario on screen is now “${open.document.scenario.get(open.scenarioId)?.name}”.`);
}

export const historyActions: readonly Action[] = [
  {
    id: 'undo',
    when: () => step('undo') !== undefined,
    label: () => `Undo ${step('undo')?.label ?? ''}`.trim(),
    run: () => walk('undo'),
  },
  {
    id: 'redo',
    when: () => step('redo') !== undefined,
    label: () => `Redo ${step('redo')?.label ?? ''}`.trim(),
    run: () => walk('redo'),
  },
];
