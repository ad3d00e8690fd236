import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { CallError } from './failure.ts';
import { failureWords } from './words/failures.ts';

export interface Target {
  readonly path: string;
  /** The user was asked about a file of that name and agreed to replace it. */
  readonly overwrite: boolean;
}

/** Writes a whole file or none; what was there before stays until the new one is complete. */
export async function writeTarget(target: Target, content: string | Uint8Array): Promise<string> {
  const fileName = basename(target.path);
  if (!target.overwrite && existsSync(target.path)) {
    throw new CallError('failed', failureWords.there(fileName));
  }
  await writeFileAtomic(target.path, typeof content === 'string' ? content : Buffer.from(content));
  return fileName;
}
