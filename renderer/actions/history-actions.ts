import { planStore, redo, undo } from '../store/plan-store.ts';
import type { Action } from './types.ts';

function step(kind: 'undo' | 'redo') {
  return planStore.getState().open?.history[kind].at(-1);
}

export const historyActions: readonly Action[] = [
  {
    id: 'undo',
    when: () => step('undo') !== undefined,
    label: () => `Undo ${step('undo')?.label ?? ''}`.trim(),
    run: undo,
  },
  {
    id: 'redo',
    when: () => step('redo') !== undefined,
    label: () => `Redo ${step('redo')?.label ?? ''}`.trim(),
    run: redo,
  },
];
