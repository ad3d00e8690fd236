import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { libreOffice, placeOfProgram } from '../../../scripts/setup/reading-programs.mjs';

const run = promisify(execFile);

/** What LibreOffice says of a file that it has read and written without a remark. */
const DONE = /^convert .* using filter : |^Writing sheet .* -> |^Overwriting: /;
/** Of the program, not of a file: it looks for a Java that nothing here needs. */
const ABOUT_ITSELF = /javaldx/;

export interface Converted {
  /** By name, with the new ending. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Everything that was said besides that all is well. */
  readonly remarks: readonly string[];
}

/**
 * Opens files in LibreOffice and has it write them in another format, all at once.
 * @param to an ending, or an ending with a filter and its options.
 * @param folder for all that is written on the way.
 */
export async function converted(
  files: Readonly<Record<string, Uint8Array>>,
  to: string,
  folder: string,
): Promise<Converted> {
  const program = placeOfProgram(libreOffice);
  if (!program) throw new Error('LibreOffice is not on this machine.');
  const [from, out] = [await mkdtemp(join(folder, 'from-')), await mkdtemp(join(folder, 'out-'))];
  const paths: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    paths.push(join(from, name));
    await writeFile(join(from, name), content);
  }
  // A profile of its own: nothing of the person's, and no other LibreOffice is waited for.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const options = ['--headless', '--norestore', '--nologo', '--convert-to', to, '--outdir', out];
  const { stdout, stderr } = await run(program, [profile, ...options, ...paths]);
  const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.trim());
  const remarks = lines.filter((line) => line && !DONE.test(line) && !ABOUT_ITSELF.test(line));
  const written = (await readdir(out)).sort();
  const contents = await Promise.all(written.map((name) => readFile(join(out, name))));
  return {
    files: new Map(written.map((name, at) => [name, contents[at] ?? Buffer.alloc(0)])),
    remarks,
  };
}
