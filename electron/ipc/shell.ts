import type { BrowserWindow } from 'electron';
import type { OpenPlan } from '../../shared/ipc-messages.ts';
import type { BackupKeeper } from '../backup-keeper.ts';
import type { DroppedFiles } from '../dropped-files.ts';
import type { OpenPlans } from '../open-plans.ts';
import type { RecentPlans } from '../recent.ts';

/** What the handlers of calls work with. */
export interface Shell {
  readonly plans: OpenPlans;
  readonly recent: RecentPlans;
  readonly backups: BackupKeeper;
  readonly dropped: DroppedFiles;
  /** Where new plans are kept until they are saved elsewhere. */
  readonly plansFolder: string;
  /** The user's own folder for documents. */
  readonly documents: string;
  readonly exampleFile: string;
  /** The window that calls; dialogs belong to it. */
  readonly window: () => BrowserWindow;
  /** What the page begins with; null is the start screen. */
  readonly firstPlan: () => OpenPlan | null;
}
