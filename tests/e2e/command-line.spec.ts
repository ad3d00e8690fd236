import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { projectFolder } from '../../scripts/setup/places.mjs';
import { expect, test } from './launch.ts';

const run = promisify(execFile);

/** Writes a report of the example and gives the file. One critical finding or more gives 1. */
async function reportIn(userData: string, name: string, ...options: string[]): Promise<Buffer> {
  const out = join(userData, name);
  const script = join(projectFolder, 'scripts/squadplan.mjs');
  const file = ['report', 'examples/example.json', '--out', out, '--today', '2026-11-21'];
  const env = { ...process.env, INIT_CWD: projectFolder };
  const ended = run(process.execPath, [script, ...file, ...options], { cwd: projectFolder, env });
  await expect(ended).rejects.toMatchObject({ code: 1, stdout: '', stderr: '' });
  return readFile(out);
}

test('the command line draws the chart as PNG at the size asked for', async ({ userData }) => {
  const small = await reportIn(userData, 'small.png', '--scale', '0.5');
  const large = await reportIn(userData, 'large.png', '--scale', '3', '--theme', 'dark');
  expect(small.subarray(1, 4).toString()).toBe('PNG');
  // Width and height stand at the beginning, after the kind of the first part.
  const [width, height] = [small.readUInt32BE(16), small.readUInt32BE(20)];
  expect(width).toBeGreaterThan(300);
  expect(large.readUInt32BE(16) / width).toBeCloseTo(6, 1);
  expect(large.readUInt32BE(20) / height).toBeCloseTo(6, 1);
});

test('a Word file from the command line has its charts as pictures', async ({ userData }) => {
  const parts = Object.keys(unzipSync(await reportIn(userData, 'report.docx')));
  // The chart, three products, three bar charts.
  expect(parts.filter((path) => /^word\/media\/.*\.png$/.test(path))).toHaveLength(7);
});

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
