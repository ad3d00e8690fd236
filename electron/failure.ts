import { PlanFileError } from '../database/plan-file-error.ts';
import type { FailureCode } from '../shared/ipc-contract.ts';
import { failureWords as words } from './words/failures.ts';

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
  ENOSPC: ['disk-full', words.diskFull],
  EDQUOT: ['disk-full', words.diskFull],
  EACCES: ['read-only', words.notWritable],
  EPERM: ['read-only', words.notWritable],
  EROFS: ['read-only', words.readOnlyDisk],
  ENOENT: ['not-found', words.notThere],
  EBUSY: ['locked', words.locked],
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
  if (known) return { ok: false, code: known[0], message: words.unchanged(known[1]), details };
  return {
    ok: false,
    code: 'failed',
    message: words.unknown,
    details,
  };
}
