import { realpathSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { UsageProblem } from './usage-problem.ts';
import { problemWords, writeProblems } from './words.ts';

/** The file that a path leads to, links followed; the path itself where nothing is there. */
function fileAt(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** @throws UsageProblem where what is written would replace what it is made of. */
export function keepApart(out: string, path: string, problem: string): void {
  if (fileAt(out) === fileAt(path)) {
    throw new UsageProblem(problemWords.at(out, problem));
  }
}

const systemWords: Readonly<Record<string, string>> = {
  ENOENT: writeProblems.noFolder,
  ENOTDIR: writeProblems.noFolder,
  EACCES: writeProblems.notAllowed,
  EPERM: writeProblems.notAllowed,
  EROFS: writeProblems.notAllowed,
  EISDIR: writeProblems.folder,
  ENOSPC: writeProblems.diskFull,
};

/** Writes a file, which is there whole or not at all. */
export async function writeWhole(out: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFileAtomic(out, typeof content === 'string' ? content : Buffer.from(content));
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UsageProblem(problemWords.at(out, systemWords[code] ?? message));
  }
}
