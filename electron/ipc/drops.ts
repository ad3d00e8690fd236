import { type IpcMainEvent, ipcMain } from 'electron';
import { z } from 'zod';
import type { DroppedFiles } from '../dropped-files.ts';

const dropSchema = z.object({ token: z.uuid(), path: z.string().min(1).max(32_000) });

/** Learns the paths of dropped files from the bridge, which alone can tell them. */
export function listenForDrops(
  dropped: DroppedFiles,
  isTrusted: (event: IpcMainEvent) => boolean,
): void {
  ipcMain.on('file:dropped', (event, message: unknown) => {
    const drop = dropSchema.safeParse(message);
    if (drop.success && isTrusted(event)) dropped.add(drop.data.token, drop.data.path);
  });
}
