import { findingKey } from '../store/analysis.ts';
import { currentAnalysis } from '../store/hooks.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { planStore } from '../store/plan-store.ts';
import type { Action } from './types.ts';

/** While the rules still run there may be some: who asks for the next one has them run to the end. */
function hasFindings(): boolean {
  if (planStore.getState().open === null) return false;
  const { judged } = currentAnalysis();
  return judged === null || judged.result.findings.length > 0;
}

/** Opens the finding before or after the one that is open, going round at the ends. */
function step(by: 1 | -1): void {
  const { findings } = currentAnalysis().result;
  const { finding } = interfaceStore.getState();
  const at = findings.findIndex((candidate) => findingKey(candidate) === finding);
  const next = at < 0 ? (by === 1 ? 0 : findings.length - 1) : at + by;
  const chosen = findings[(next + findings.length) % findings.length];
  if (!chosen) return;
  interfaceStore.setState({
    view: 'chart',
    finding: findingKey(chosen),
    rightPanel: 'findings',
    showRight: true,
    flyTo: { subjects: chosen.subjects },
  });
}

export const findingActions: readonly Action[] = [
  { id: 'next-finding', when: hasFindings, run: () => step(1) },
  { id: 'previous-finding', when: hasFindings, run: () => step(-1) },
];
