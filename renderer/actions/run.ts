import { type ActionContext, type ActionId, actionOf, actions } from '../../shared/actions.ts';
import { CommandRefused } from '../../shared/commands/command.ts';
import { CallFailure } from '../api.ts';
import { chartControl } from '../canvas/chart-control.ts';
import { presentStore } from '../present/present-store.ts';
import { editsRefused, interfaceStore, notify } from '../store/interface-store.ts';
import { planStore } from '../store/plan-store.ts';
import { actionWords } from '../words/action-words.ts';
import { showRecovery } from './recover.ts';
import { actionFor } from './registry.ts';

function contextHolds(context: ActionContext): boolean {
  if (context === 'always') return true;
  const { open } = planStore.getState();
  if (!open || context === 'plan') return open !== null;
  const { selection, view } = interfaceStore.getState();
  if (view !== 'chart') return false;
  return context === 'selection' ? selection.length > 0 : chartControl() !== null;
}

/** Whether the action can be used now. Nothing that edits can, while something is dragged or asked. */
export function canRun(id: ActionId): boolean {
  const { dragging, dialog } = interfaceStore.getState();
  if (dragging || dialog) return false;
  // In front of an audience nothing is edited or opened by a slip of the hand.
  if (presentStore.getState().on && id !== 'theme') return false;
  return contextHolds(actionOf(id).context) && (actionFor(id).when?.() ?? true);
}

/** What the action is called now: "Undo Rename Search". */
export function labelOf(id: ActionId): string {
  return actionFor(id).label?.() ?? actionOf(id).label;
}

/** What edits the chart, and cannot while it shows a quarter. */
const edits: ReadonlySet<ActionId> = new Set<ActionId>([
  ...actions.flatMap(({ id, menu }) => (menu === 'insert' ? [id] : [])),
  'cut',
  'paste',
  'duplicate',
  'delete',
  'rename',
  'layout',
]);

/** Does what the user asked for; what goes wrong is said in a notice and changes nothing. */
export async function runAction(id: ActionId): Promise<void> {
  if (!canRun(id)) return;
  const refused = edits.has(id) ? editsRefused() : null;
  if (refused) return notify(refused, 'error');
  try {
    await actionFor(id).run();
  } catch (error) {
    report(error, labelOf(id));
  }
}

/** Says what went wrong, in the words of whoever refused; anything else is our mistake and says so. */
export function report(error: unknown, doing: string): void {
  if (error instanceof CallFailure && error.code === 'damaged') void showRecovery(error);
  else if (error instanceof CallFailure) notify(error.message, 'error', error.details);
  else if (error instanceof CommandRefused) notify(error.message, 'error');
  else {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    notify(actionWords.failed(doing), 'error', details);
  }
}
