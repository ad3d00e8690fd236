import { extname } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import { fileKinds } from './words/dialogs.ts';
import type { Target } from './write-file.ts';

/** Lets the user choose a file; null where they cancel. */
export async function chooseFile(
  window: BrowserWindow,
  title: string,
  filter: FileFilter,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    filters: [filter, { name: fileKinds.all, extensions: ['*'] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Lets the user choose where to write; null where they cancel. */
export async function chooseTarget(
  window: BrowserWindow,
  title: string,
  defaultPath: string,
  filter: FileFilter,
): Promise<Target | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath,
    filters: [filter],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || !filePath) return null;
  if (extname(filePath) !== '') return { path: filePath, overwrite: true };
  // With the ending it is another name than the one that the dialog asked about.
  return { path: `${filePath}.${filter.extensions[0] ?? ''}`, overwrite: false };
}
