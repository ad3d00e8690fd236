import type { Change } from '../../shared/changes/change.ts';
import { counted } from '../../shared/words/grammar.ts';
import { newScenarioWith } from '../scenarios/scenario-edits.ts';
import { planStore } from '../store/plan-store.ts';
import { intentOf, type Solved } from './staffing-words.ts';

/** Makes a proposal a scenario of its own, with its reasons, and shows it. @returns whether it was done. */
export function openAsScenario(solved: Solved): boolean {
  const { open } = planStore.getState();
  const structure = open?.document.structures.get(open.scenarioId);
  if (!open || !structure) return false;
  return newScenarioWith({
    from: open.scenarioId,
    name: 'Smallest change',
    intent: intentOf(solved, structure),
    label: 'Open the smallest change as a scenario',
    edit: ({ scenarioId }) => solved.changes.map((change) => ({ ...change, scenarioId }) as Change),
    effect: `Cleared ${counted(solved.cleared.length, 'finding')}.`,
  });
}
