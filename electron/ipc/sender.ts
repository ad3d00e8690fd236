import type { IpcMainInvokeEvent } from 'electron';
import { isOwnPage } from '../origin.ts';

/** Whether a message comes from the app's page itself: not from a frame in it, nor from another page. */
export function isFromPage(
  { sender, senderFrame }: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  devServer: string | undefined,
): boolean {
  if (!senderFrame || senderFrame !== sender.mainFrame) return false;
  return isOwnPage(senderFrame.url, devServer);
}
