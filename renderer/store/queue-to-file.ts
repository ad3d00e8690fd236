import type { SaveRequest } from '../../shared/ipc-messages.ts';
import { CallFailure, call } from '../api.ts';
import { SaveQueue, type SaveState } from './save-queue.ts';

/** So many changes are a long list to go through: that waits until what they did is drawn. */
const MANY = 200;

async function send(request: SaveRequest): Promise<unknown> {
  if (request.changes.length > MANY) await new Promise((resolve) => setTimeout(resolve));
  return call('plan:save', request);
}

/** The queue that sends the edits of one plan to its file. @param onState told how saving stands. */
export function queueToFile(onState: (save: SaveState) => void): SaveQueue {
  return new SaveQueue(
    send,
    (error) =>
      error instanceof CallFailure
        ? { code: error.code, message: error.message }
        : { code: 'failed', message: String(error) },
    onState,
  );
}
