import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../../scripts/setup/places.mjs';
import { expect, test } from './launch.ts';

const run = promisify(execFile);

test('the command line prints a report as PDF in the app’s own engine', async ({ userData }) => {
  const pdf = join(userData, 'report.pdf');
  const { stdout } = await run(
    process.execPath,
    [
      join(projectFolder, 'scripts/squadplan.mjs'),
      ...['report', 'examples/real-org-2022.csv', '--out', pdf, '--today', '2026-11-21'],
    ],
    { cwd: projectFolder, env: { ...process.env, INIT_CWD: projectFolder } },
  ).catch((error: { code: number; stdout: string }) => {
    // One critical finding or more gives 1.
    expect(error.code).toBe(1);
    return error;
  });
  expect(stdout).toBe('');
  const written = await readFile(pdf);
  expect(written.subarray(0, 5).toString()).toBe('%PDF-');
  const pages = written.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  expect(pages.length).toBeGreaterThan(5);
});
