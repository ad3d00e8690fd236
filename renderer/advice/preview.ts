import { useInterface, useOpenPlan } from '../store/hooks.ts';
import {
  editsRefused,
  interfaceStore,
  notify,
  type Preview,
  showQuarter,
} from '../store/interface-store.ts';
import { edit, planStore } from '../store/plan-store.ts';
import { previewWords } from '../words/advice-words.ts';
import { type Judged, judgeChanges } from './judge.ts';

/** Shows on the chart what changes would do, and brings what they touch into view. */
export function startPreview(preview: Preview): void {
  const refused = editsRefused();
  if (refused) {
    notify(refused, 'error');
    return;
  }
  const touched = preview.changes.flatMap(({ table, id, before, after }) => {
    if (table === 'product' || table === 'squad' || table === 'person') {
      return [{ kind: table, id } as const];
    }
    if (table !== 'assignment') return [];
    const row = after ?? before;
    const squad = row?.squadId ? [{ kind: 'squad' as const, id: row.squadId }] : [];
    const product = row?.productId ? [{ kind: 'product' as const, id: row.productId }] : [];
    return [...squad, ...product];
  });
  interfaceStore.setState({
    view: 'chart',
    preview,
    ...(touched.length > 0 ? { flyTo: { subjects: touched } } : {}),
  });
}

export function endPreview(): void {
  if (interfaceStore.getState().preview) interfaceStore.setState({ preview: null });
}

/** Makes what is shown part of the plan, as one step. */
export function applyPreview({ label, changes }: Preview, effect: string): void {
  if (interfaceStore.getState().dragging) return;
  endPreview();
  edit(label, changes);
  notify(previewWords.done(label, effect));
}

// What is shown was worked out for the plan as it was: with any edit it is over. Undo brings back
// the whole plan, too, so that nothing changes out of sight.
planStore.subscribe(({ open }, { open: before }) => {
  if (open?.document !== before?.document || open?.scenarioId !== before?.scenarioId) endPreview();
  if (open?.document !== before?.document) showQuarter(null);
});

/** The plan with what is previewed, judged; null where nothing is. */
export function usePreviewed(): Judged | null {
  const preview = useInterface((state) => state.preview);
  const today = useInterface((state) => state.today);
  const { document, scenarioId } = useOpenPlan();
  return preview ? judgeChanges(document, scenarioId, preview.changes, today) : null;
}
