import type { OpenPlan } from '../../shared/ipc-messages.ts';
import { afterPaint } from '../after-paint.ts';
import { call } from '../api.ts';
import { sendThumbnail } from '../start/send-thumbnail.ts';
import { interfaceStore, openDialog } from '../store/interface-store.ts';
import { leavePlan, planStore, settled, showPlan } from '../store/plan-store.ts';

/** Saves what is left. Where that fails, asks whether to leave all the same. */
export async function readyToLeave(): Promise<boolean> {
  if (!planStore.getState().open) return true;
  await settled();
  if (planStore.getState().save.kind !== 'not-saved') return true;
  return new Promise((answer) => openDialog({ kind: 'unsaved', answer }));
}

/** Nothing of the plan before may show through: what was selected, opened or asked is gone. */
function freshInterface(): void {
  interfaceStore.setState({
    view: 'chart',
    selection: [],
    finding: null,
    quarter: null,
    flyTo: null,
    only: null,
    showPeople: true,
    finder: false,
    renaming: null,
    dialog: null,
    palette: false,
  });
}

/**
 * Opens a plan in place of the one that is open, which is saved and closed once the new one is there.
 * @returns false where the user cancelled on the way.
 */
export async function switchTo(open: () => Promise<OpenPlan | null>): Promise<boolean> {
  if (!(await readyToLeave())) return false;
  const opened = await open();
  if (!opened) return false;
  await takeOver(opened);
  return true;
}

/** Shows a plan that the main process has opened already, and closes the one before. */
export async function takeOver(opened: OpenPlan): Promise<void> {
  const before = planStore.getState().open;
  if (before?.planId === opened.planId) return;
  if (before) await settled();
  // The picture of what is left can wait until what was asked for is on screen.
  const pictured = sendThumbnail(new Promise((done) => afterPaint(done)));
  freshInterface();
  showPlan(opened);
  await pictured;
  // It may be closed already: the main process closes a file that is opened a second time.
  if (before) await call('plan:close', { planId: before.planId }).catch(() => undefined);
}

/** Back to the start screen. */
export async function leaveToStart(): Promise<void> {
  if (!(await readyToLeave())) return;
  await sendThumbnail();
  freshInterface();
  await leavePlan();
}
