import type { CallName } from './ipc-contract.ts';

/*
 * A whole plan, and whatever else is long, crosses between the main process and the window as one text:
 * one string is handed over as it is, while lists of rows would be copied value by value, twice on the
 * way.
 */

const packedReplies: ReadonlySet<CallName> = new Set<CallName>([
  'plan:start',
  'plan:new',
  'plan:open',
  'plan:open-recent',
  'plan:open-example',
  'plan:open-dropped',
  'plan:save-copy',
  'backup:read',
  'recovery:save-readable',
  'recovery:save-backup',
]);

const packedRequests: ReadonlySet<CallName> = new Set<CallName>([
  'plan:save',
  'plan:save-copy',
  'staffing:propose',
  'menu:state',
]);

/** What is sent to ask; texts, numbers, lists and records only. */
export function packRequest(name: CallName, request: unknown): unknown {
  return packedRequests.has(name) ? pack(request) : request;
}

/** What is sent for an answer; texts, numbers, lists and records only. */
export function packReply(name: CallName, answer: unknown): unknown {
  return packedReplies.has(name) ? pack(answer) : answer;
}

export function pack(message: unknown): string {
  return JSON.stringify(message);
}

/** What was packed, or the message itself where it came as it is. No message of the contract is a text. */
export function unpack(message: unknown): unknown {
  if (typeof message !== 'string') return message;
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}
