import type { Change } from '../../shared/changes/change.ts';
import { newScenarioWith } from '../scenarios/scenario-edits.ts';
import { planStore } from '../store/plan-store.ts';
import { solvedWords } from '../words/staffing-words.ts';
import { intentOf, type Solved } from './staffing-text.ts';

/** Makes a proposal a scenario of its own, with its reasons, and shows it. @returns whether it was done. */
export function openAsScenario(solved: Solved): boolean {
  const { open } = planStore.getState();
  const structure = open?.document.structures.get(open.scenarioId);
  if (!open || !structure) return false;
  return newScenarioWith({
    from: open.scenarioId,
    name: solvedWords.scenario,
    intent: intentOf(solved, structure),
    label: solvedWords.open,
    edit: ({ scenarioId }) => solved.changes.map((change) => ({ ...change, scenarioId }) as Change),
    effect: solvedWords.effect(solved.cleared.length),
  });
}
