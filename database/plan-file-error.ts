import { basename } from 'node:path';
import type { FailureCode } from '../shared/ipc-contract.ts';

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

const kept: Readonly<Record<Doing, string>> = {
  open: 'Nothing was changed.',
  save: 'The file holds everything up to the edit before this one, and this window still has the rest.',
  copy: 'No copy was made; the plan itself is unchanged.',
  create: 'Nothing was written.',
  'back-up': 'No backup was made; the plan itself is unchanged.',
};

const words: Readonly<Partial<Record<FailureCode, (file: string) => readonly [string, string]>>> = {
  'not-found': (file) => [
    `“${file}” is no longer where it was.`,
    'Put it back, or save a copy somewhere else.',
  ],
  'not-a-plan': (file) => [
    `“${file}” is not a Squadplan plan.`,
    'Choose a .squadplan file; rosters and JSON files are imported instead.',
  ],
  damaged: (file) => [
    `“${file}” is damaged and cannot be read in full.`,
    'Open an earlier copy of it.',
  ],
  'read-only': (file) => [
    `“${file}” cannot be written to.`,
    'Change its permissions, or save a copy somewhere else.',
  ],
  'disk-full': (file) => [
    `The disk that holds “${file}” is full.`,
    'Make room and try again, or save a copy on another disk.',
  ],
  conflict: (file) => [
    `“${file}” was changed elsewhere since this window read it.`,
    'Save a copy to keep your edits, or open the plan again to see the others.',
  ],
  locked: (file) => [`Another program is using “${file}”.`, 'Close it there and try again.'],
};

/** What happened and what to do about it. */
function wordsFor(code: FailureCode, file: string, doing: Doing): readonly [string, string] {
  if (code === 'not-found' && (doing === 'copy' || doing === 'create')) {
    return [`The folder for “${file}” is not there.`, 'Choose another folder.'];
  }
  if (code === 'read-only' && doing === 'open') {
    return [`“${file}” may not be read.`, 'Change its permissions.'];
  }
  if (code === 'not-found' && doing === 'open') {
    return [`“${file}” is no longer where it was.`, 'Open it from where it lies now.'];
  }
  const usual = [
    `“${file}” could not be used.`,
    'Try again, or save a copy somewhere else.',
  ] as const;
  return words[code]?.(file) ?? usual;
}

/** A failure with its usual words. */
export function planFileError(
  code: FailureCode,
  path: string,
  doing: Doing,
  details?: string,
): PlanFileError {
  const [happened, next] = wordsFor(code, basename(path), doing);
  const gone = code === 'not-found' && doing === 'save';
  const what = gone ? 'This window still has the whole plan.' : kept[doing];
  return new PlanFileError(code, `${happened} ${what} ${next}`, details);
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
    return new PlanFileError(
      found,
      `The edit does not fit the plan in “${basename(path)}”. It was not saved; the file is unchanged. Undo it, or open the plan again.`,
      text,
    );
  }
  // At opening, both libraries say what is wrong in words only.
  const cannotOpen = !found && /unable to open|directory does not exist/i.test(text);
  return planFileError(cannotOpen ? 'not-found' : (found ?? 'failed'), path, doing, text);
}
