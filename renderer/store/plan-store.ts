import { createStore } from 'zustand/vanilla';
import { applyChanges, invertChanges } from '../../shared/changes/apply.ts';
import type { Change } from '../../shared/changes/change.ts';
import { composeChanges } from '../../shared/changes/compose.ts';
import type { OpenPlan, SaveRequest } from '../../shared/ipc-messages.ts';
import type { PlanDocument, Structure } from '../../shared/model/document.ts';
import { documentFromRows } from '../../shared/model/rows.ts';
import { call } from '../api.ts';
import { type History, historyOf, recorded, redone, type Step, undone } from './history.ts';
import { queueToFile } from './queue-to-file.ts';
import type { SaveState } from './save-queue.ts';
import { lastShown, rememberShown, stillThere, whereItHappened } from './scenario-on-screen.ts';

/** An open plan: what the window shows and edits. */
export interface OpenDocument {
  readonly planId: string;
  readonly fileName: string;
  readonly folder: string;
  readonly readOnly: boolean;
  readonly document: PlanDocument;
  readonly scenarioId: string;
  /** Revision of the document in memory; the file may be behind while saving. */
  readonly revision: number;
  readonly history: History;
}

export interface PlanState {
  readonly open: OpenDocument | null;
  readonly save: SaveState;
}

export const planStore = createStore<PlanState>(() => ({ open: null, save: { kind: 'saved' } }));

/** How long a run of edits of the same field stays one step, in milliseconds. */
const SAME_FIELD_PAUSE = 700;

const newQueue = () => queueToFile((save) => planStore.setState({ save }));

let queue = newQueue();
/** The last step, while more edits of the same field may join it. It is not sent yet. */
let openStep: { key: string; request: SaveRequest; timer: ReturnType<typeof setTimeout> } | null =
  null;

/** Shows a plan that was opened. What was open before must be closed first. */
export function showPlan(opened: OpenPlan): void {
  const document = documentFromRows(opened.rows);
  queue = newQueue();
  openStep = null;
  planStore.setState({
    save: { kind: 'saved' },
    open: {
      planId: opened.planId,
      fileName: opened.fileName,
      folder: opened.folder,
      readOnly: opened.readOnly,
      document,
      scenarioId: lastShown(placeOf(opened), document),
      revision: opened.revision,
      history: historyOf(opened.edits),
    },
  });
}

/** Leaves the plan; edits on their way are saved first. */
export async function leavePlan(): Promise<void> {
  const { open } = planStore.getState();
  if (!open) return;
  await settled();
  planStore.setState({ open: null, save: { kind: 'saved' } });
  await call('plan:close', { planId: open.planId });
}

/** The structure that the window shows. @throws Error where no plan is open. */
export function currentStructure(): Structure {
  const { open } = planStore.getState();
  const structure = open?.document.structures.get(open.scenarioId);
  if (!structure) throw new Error('No plan is open.');
  return structure;
}

const placeOf = ({ folder, fileName }: Pick<OpenDocument, 'folder' | 'fileName'>) =>
  `${folder}/${fileName}`;

/** Shows another scenario of the plan: no edit, and no step to undo. */
export function showScenario(scenarioId: string): void {
  const { open } = planStore.getState();
  if (!open?.document.structures.has(scenarioId) || open.scenarioId === scenarioId) return;
  sealStep();
  planStore.setState({ open: { ...open, scenarioId } });
}

planStore.subscribe(({ open }, { open: before }) => {
  if (!open || open.scenarioId === before?.scenarioId) return;
  if (open.planId === before?.planId) rememberShown(placeOf(open), open.scenarioId);
});

function sealStep(): void {
  if (!openStep) return;
  clearTimeout(openStep.timer);
  queue.add(openStep.request);
  openStep = null;
}

export interface EditOptions {
  /** Edits with the same key in quick succession are one undo step: typing in one field. */
  readonly mergeKey?: string;
  /** The scenario to show with it: the one that the changes make. */
  readonly show?: string;
}

/** Applies changes as one undo step named `label`, and sends them to the file. */
export function edit(
  label: string,
  changes: readonly Change[],
  { mergeKey, show }: EditOptions = {},
): void {
  const { open } = planStore.getState();
  if (!open || changes.length === 0) return;
  const document = applyChanges(open.document, changes);
  if (mergeKey !== undefined && openStep?.key === mergeKey) {
    joinStep(open, document, changes);
    return;
  }
  sealStep();
  const revision = open.revision + 1;
  const step: Step = { revision, label, changes };
  const history = recorded(open.history, step);
  const scenarioId = stillThere(document, show ?? open.scenarioId, changes);
  planStore.setState({ open: { ...open, document, scenarioId, revision, history } });
  const request = requestOf(open, label, 'edit', changes);
  if (mergeKey === undefined) queue.add(request);
  else {
    openStep = { key: mergeKey, request, timer: setTimeout(sealStep, SAME_FIELD_PAUSE) };
    planStore.setState({ save: { kind: 'saving' } });
  }
}

function joinStep(open: OpenDocument, document: PlanDocument, changes: readonly Change[]): void {
  if (!openStep) return;
  clearTimeout(openStep.timer);
  const all = composeChanges(openStep.request.changes as Change[], changes);
  const before = open.history.undo.slice(0, -1);
  if (all.length === 0) {
    // The field is as it was: there is no step to undo, and its revision was never used.
    openStep = null;
    const history = { undo: before, redo: [] };
    const save: SaveState = queue.unsaved.length > 0 ? { kind: 'saving' } : { kind: 'saved' };
    planStore.setState({ save, open: { ...open, document, revision: open.revision - 1, history } });
    return;
  }
  const step: Step = { revision: open.revision, label: openStep.request.label, changes: all };
  const history = { undo: [...before, step], redo: [] };
  planStore.setState({ open: { ...open, document, history } });
  openStep.request = { ...openStep.request, changes: all };
  openStep.timer = setTimeout(sealStep, SAME_FIELD_PAUSE);
}

function requestOf(
  open: OpenDocument,
  label: string,
  kind: SaveRequest['kind'],
  changes: readonly Change[],
): SaveRequest {
  return { planId: open.planId, baseRevision: open.revision, label, kind, changes: [...changes] };
}

async function changesOf(open: OpenDocument, step: Step): Promise<readonly Change[]> {
  return (
    step.changes ??
    (await call('plan:changes-of', { planId: open.planId, revision: step.revision }))
  );
}

let stepping: Promise<unknown> = Promise.resolve();

/** Takes the latest step back. Calls made in quick succession are done one after the other. */
export function undo(): Promise<void> {
  return walk('undo');
}

/** Does the step again that was taken back last. */
export function redo(): Promise<void> {
  return walk('redo');
}

function walk(kind: 'undo' | 'redo'): Promise<void> {
  const next = stepping.then(() => walkNow(kind));
  stepping = next.catch(() => undefined);
  return next;
}

async function walkNow(kind: 'undo' | 'redo'): Promise<void> {
  sealStep();
  const before = planStore.getState().open;
  const step = before?.history[kind].at(-1);
  if (!before || !step) return;
  if (!step.changes) await settled();
  const changes = await changesOf(before, step);
  const { open } = planStore.getState();
  // Another edit came while the changes were fetched: the step is no longer the latest.
  if (!open || open.history[kind].at(-1) !== step) return;
  const applied = kind === 'undo' ? invertChanges(changes) : changes;
  const document = applyChanges(open.document, applied);
  const history = kind === 'undo' ? undone(open.history) : redone(open.history);
  const scenarioId = whereItHappened(document, open.scenarioId, applied);
  const revision = open.revision + 1;
  planStore.setState({ open: { ...open, document, scenarioId, history, revision } });
  queue.add(requestOf(open, step.label, kind, applied));
}

/** Resolves when everything is in the file, or when saving has stopped with a failure. */
export async function settled(): Promise<void> {
  sealStep();
  await queue.settled();
}

/** Edits that are not in the file yet, oldest first. */
export function unsavedEdits(): readonly SaveRequest[] {
  sealStep();
  return queue.unsaved;
}

export function retrySaving(): void {
  queue.retry();
}
