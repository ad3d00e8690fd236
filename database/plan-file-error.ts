import { basename } from 'node:path';
import type { FailureCode } from '../shared/ipc-contract.ts';
import { fileProblems, fileTroubles, keptWords } from '../shared/words/plan-files.ts';

/**
 * Something about a plan's file went wrong. The message is for the user: what happened, what was
 * kept, what to do.
 */
export class PlanFileError extends Error {
  override readonly name = 'PlanFileError';
  readonly code: FailureCode;
  /** For somebody who looks into the cause; never needed to know what to do. */
  readonly details: string | undefined;

  constructor(code: FailureCode, message: string, details?: string) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** What was being done, for the words about what was kept. */
export type Doing = 'open' | 'save' | 'copy' | 'create' | 'back-up';

const usual: Readonly<Partial<Record<FailureCode, keyof typeof fileTroubles>>> = {
  'not-found': 'movedAway',
  'not-a-plan': 'notAPlan',
  damaged: 'damaged',
  'read-only': 'readOnly',
  'disk-full': 'diskFull',
  conflict: 'conflict',
  locked: 'locked',
};

function troubleOf(code: FailureCode, doing: Doing): keyof typeof fileTroubles {
  if (code === 'not-found' && (doing === 'copy' || doing === 'create')) return 'noFolder';
  if (code === 'not-found' && doing === 'open') return 'notToBeOpened';
  if (code === 'read-only' && doing === 'open') return 'notReadable';
  return usual[code] ?? 'unknown';
}

/** A failure with its usual words. */
export function planFileError(
  code: FailureCode,
  path: string,
  doing: Doing,
  details?: string,
): PlanFileError {
  const { happened, next } = fileTroubles[troubleOf(code, doing)];
  const gone = code === 'not-found' && doing === 'save';
  const kept = gone ? keptWords.wholePlan : keptWords[doing];
  return new PlanFileError(code, `${happened(basename(path))} ${kept} ${next}`, details);
}

const codes: readonly (readonly [RegExp, FailureCode])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'locked'],
  [/^SQLITE_FULL|^ENOSPC|^EDQUOT/, 'disk-full'],
  [/^SQLITE_(READONLY|PERM|AUTH)|^E(ROFS|ACCES|PERM)$/, 'read-only'],
  [/^SQLITE_CORRUPT/, 'damaged'],
  [/^SQLITE_NOTADB/, 'not-a-plan'],
  [/^SQLITE_CANTOPEN|^ENOENT|^ENOTDIR/, 'not-found'],
  [/^SQLITE_CONSTRAINT/, 'bad-request'],
];

/** Turns whatever the database library or the file system threw into a failure with its words. */
export function asPlanFileError(error: unknown, path: string, doing: Doing): PlanFileError {
  if (error instanceof PlanFileError) return error;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const text = typeof message === 'string' ? message : String(error);
  const name = typeof code === 'string' ? code : '';
  const found = codes.find(([pattern]) => pattern.test(name))?.[1];
  if (found === 'bad-request') {
    return new PlanFileError(found, fileProblems.noFit(basename(path)), text);
  }
  // At opening, both libraries say what is wrong in words only.
  const cannotOpen = !found && /unable to open|directory does not exist/i.test(text);
  return planFileError(cannotOpen ? 'not-found' : (found ?? 'failed'), path, doing, text);
}
