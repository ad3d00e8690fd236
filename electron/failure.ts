import { PlanFileError } from '../database/plan-file-error.ts';
import type { FailureCode } from '../shared/ipc-contract.ts';

/** A call that could not be done, in words for the user: what happened, what was kept, what to do. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: FailureCode;
  readonly details: string | undefined;

  constructor(code: FailureCode, message: string, details?: string) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

export interface Failure {
  readonly ok: false;
  readonly code: FailureCode;
  readonly message: string;
  readonly details?: string;
}

const fileCodes: Readonly<Record<string, readonly [FailureCode, string]>> = {
  ENOSPC: ['disk-full', 'The disk is full. Make room and try again.'],
  EDQUOT: ['disk-full', 'The disk is full. Make room and try again.'],
  EACCES: ['read-only', 'This file or folder cannot be written to. Choose another folder.'],
  EPERM: ['read-only', 'This file or folder cannot be written to. Choose another folder.'],
  EROFS: ['read-only', 'This disk cannot be written to. Choose another folder.'],
  ENOENT: ['not-found', 'The file or its folder is no longer there. Choose another one.'],
  EBUSY: ['locked', 'Another program is using the file. Close it there and try again.'],
};

/** What the window gets to know about an error. */
export function failureOf(error: unknown): Failure {
  if (error instanceof PlanFileError || error instanceof CallError) {
    const { code, message, details } = error;
    return { ok: false, code, message, ...(details !== undefined && { details }) };
  }
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const details = typeof message === 'string' ? message : String(error);
  const known = typeof code === 'string' ? fileCodes[code] : undefined;
  if (known)
    return { ok: false, code: known[0], message: `${known[1]} Your plan is unchanged.`, details };
  return {
    ok: false,
    code: 'failed',
    message:
      'Squadplan could not do this. Your plan is unchanged. Try again, or start Squadplan again.',
    details,
  };
}
