import { planOf } from '../../shared/model/document.ts';
import { changesCsv } from '../../shared/scenarios/changes-csv.ts';
import { compareStructures, filterStories } from '../../shared/scenarios/compare.ts';
import { fileNameFor } from '../actions/file-name.ts';
import { call } from '../api.ts';
import { notify } from '../store/interface-store.ts';
import { planStore } from '../store/plan-store.ts';
import { changeWords } from '../words/compare-words.ts';
import { compareView, filterOf } from './compare-view.ts';

/** Writes the changes between the scenarios compared, as they are filtered, where the user chooses. */
export async function exportChanges(): Promise<void> {
  const { open } = planStore.getState();
  const { pair } = compareView.getState();
  const before = open?.document.structures.get(pair?.before ?? '');
  const after = open?.document.structures.get(pair?.after ?? '');
  if (!open || !before || !after) return;
  const { stories } = compareStructures(before, after);
  const shown = filterStories(stories, filterOf(stories, compareView.getState()));
  const name = (id: string) => open.document.scenario.get(id)?.name ?? '';
  const what = changeWords.fileName(
    planOf(open.document).name,
    name(before.scenarioId),
    name(after.scenarioId),
  );
  const written = await call('report:export', {
    run: crypto.randomUUID(),
    fileName: fileNameFor(what, 'csv'),
    format: 'csv',
    paper: 'A4',
    // The mark by which spreadsheets know the encoding.
    content: `\uFEFF${changesCsv(shown, before, after)}`,
  });
  if (written) notify(changeWords.exported(written.fileName));
}
