import { realpathSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { UsageProblem } from './usage-problem.ts';

/** The file that a path leads to, links followed; the path itself where nothing is there. */
function fileAt(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** @throws UsageProblem where what is written would replace what it is made of. */
export function keepApart(out: string, path: string, what: string): void {
  if (fileAt(out) === fileAt(path)) {
    throw new UsageProblem(`${out}: ${what} would replace the plan that it is about.`);
  }
}

const systemWords: Readonly<Record<string, string>> = {
  ENOENT: 'The folder is not there.',
  ENOTDIR: 'The folder is not there.',
  EACCES: 'It may not be written there.',
  EPERM: 'It may not be written there.',
  EROFS: 'It may not be written there.',
  EISDIR: 'There is a folder of that name.',
  ENOSPC: 'The disk is full.',
};

/** Writes a file, which is there whole or not at all. */
export async function writeWhole(out: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFileAtomic(out, typeof content === 'string' ? content : Buffer.from(content));
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UsageProblem(`${out}: ${systemWords[code] ?? message}`);
  }
}
