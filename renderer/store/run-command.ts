import type { Change } from '../../shared/changes/change.ts';
import { CommandRefused } from '../../shared/commands/command.ts';
import type { PlanDocument, Structure } from '../../shared/model/document.ts';
import { editWords } from '../words/action-words.ts';
import { editsRefused, interfaceStore, notify } from './interface-store.ts';
import { currentStructure, type EditOptions, edit, planStore } from './plan-store.ts';

export function newId(): string {
  return crypto.randomUUID();
}

/**
 * Runs a command on the structure on screen as one undo step.
 * @returns null, or why it was refused, in words for the field it came from.
 */
export function tryCommand(
  label: string,
  command: (structure: Structure) => Change[],
  options?: EditOptions,
): string | null {
  return editsRefused() ?? attempt(() => edit(label, command(currentStructure()), options));
}

/** The same for a command on the plan as a whole. */
export function tryPlanCommand(
  label: string,
  command: (document: PlanDocument) => Change[],
  options?: EditOptions,
): string | null {
  return attempt(() => {
    const { open } = planStore.getState();
    if (open) edit(label, command(open.document), options);
  });
}

function attempt(run: () => void): string | null {
  if (interfaceStore.getState().dragging) return editWords.dragging;
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof CommandRefused) return error.message;
    throw error;
  }
}

/** Runs a command where no field can show a refusal: the reason is shown as a notice. */
export function runCommand(
  label: string,
  command: (structure: Structure) => Change[],
  options?: EditOptions,
): boolean {
  const refused = tryCommand(label, command, options);
  if (refused) notify(refused, 'error');
  return refused === null;
}
