import { chartControl } from '../canvas/chart-control.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { analysisOf } from '../store/kept-analyses.ts';
import { planStore } from '../store/plan-store.ts';

/** Milliseconds that a scenario is looked at in the list before it is made ready. */
const PAUSE = 40;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Judges a scenario that will probably be shown next, while its name is read: showing it is quick then. */
export function prepareScenario(id: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const { open } = planStore.getState();
    const { today } = interfaceStore.getState();
    const ids = open && open.scenarioId !== id ? [id, open.scenarioId] : [];
    // The one on screen last, so that it is not the one that is forgotten for this.
    for (const one of ids) {
      const structure = open?.document.structures.get(one);
      if (!open || !structure) continue;
      chartControl()?.getReady(analysisOf(open.document, structure, today).index);
    }
  }, PAUSE);
}
