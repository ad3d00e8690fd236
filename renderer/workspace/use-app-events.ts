import { useEffect, useState } from 'react';
import { isActionId } from '../../shared/actions.ts';
import { failureCodeSchema } from '../../shared/ipc-contract.ts';
import { writeFor } from '../../shared/words/formats.ts';
import { readyToLeave, takeOver } from '../actions/open-plan.ts';
import { report, runAction } from '../actions/run.ts';
import { useClipboard } from '../actions/use-clipboard.ts';
import { useMenuState } from '../actions/use-menu-state.ts';
import { useShortcuts } from '../actions/use-shortcuts.ts';
import { CallFailure, call, listen } from '../api.ts';
import { sendThumbnail } from '../start/send-thumbnail.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { planStore, showPlan } from '../store/plan-store.ts';
import { workspaceWords } from '../words/workspace-words.ts';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useWindowTitle } from './use-window-title.ts';

let starting: Promise<void> | null = null;

/** Asks the main process once what to begin with: a file it was started with, or the start screen. */
export function start(): Promise<void> {
  starting ??= begin();
  return starting;
}

async function begin(): Promise<void> {
  try {
    const asked = call('plan:start', undefined);
    // Told below; here only so that it is not taken for a failure that nobody looks at.
    asked.catch(() => undefined);
    const { today, locale } = await call('app:info', undefined);
    writeFor(locale);
    interfaceStore.setState({ today });
    const opened = await asked;
    if (opened && !planStore.getState().open) showPlan(opened);
  } catch (error) {
    report(error, workspaceWords.doing.start);
  }
}

async function close(): Promise<void> {
  if (!(await readyToLeave())) return;
  await sendThumbnail();
  await call('window:may-close', undefined);
}

/**
 * Ties the window to the shell: menu, keys, clipboard, title, dropped files, opening and closing.
 * @returns whether it is known what to show first.
 */
export function useAppEvents(): boolean {
  const [started, setStarted] = useState(false);
  useEffect(() => {
    void start().then(() => setStarted(true));
    const stops = [
      listen('menu:action', ({ id }) => {
        if (isActionId(id)) void runAction(id);
      }),
      listen('window:closing', () => void close()),
      listen('plan:opened', (opened) => void takeOver(opened)),
      listen('plan:not-opened', ({ code, message, details }) => {
        const known = failureCodeSchema.safeParse(code).data ?? 'failed';
        report(new CallFailure(known, message, details), workspaceWords.doing.open);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  useShortcuts();
  useClipboard();
  useMenuState();
  useWindowTitle();
  useDroppedFiles();
  return started;
}
