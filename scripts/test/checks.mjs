import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { ensureBundle } from '../setup/bundle.mjs';
import { packageFile, projectNode } from '../setup/places.mjs';
import { run } from '../setup/processes.mjs';
import { SetupError, say } from '../setup/progress.mjs';
import { chromium, ensureReadingProgram, libreOffice } from '../setup/reading-programs.mjs';

/**
 * @typedef {{ ok: boolean, passed?: number, failed?: number, notChecked?: string }} Outcome
 *   notChecked: why nothing could be looked at; that is neither a pass nor a failure
 * @typedef {object} Check
 * @property {string} name what --only takes
 * @property {string} title
 * @property {boolean} [hasTests] counts tests
 * @property {boolean} [needsElectron]
 * @property {(args: string[], reports: string) => Promise<Outcome>} run
 */

/** @type {Check[]} Cheap ones first: they fail within a second. */
export const CHECKS = [
  { name: 'types', title: 'Types', run: () => tool('typescript/bin/tsc', ['-b']) },
  {
    name: 'lint',
    title: 'Lint',
    run: () => tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  },
  {
    name: 'unit',
    title: 'Unit and database tests',
    hasTests: true,
    run: (args, reports) => vitest(args, join(reports, 'unit.json')),
  },
  {
    name: 'libreoffice',
    title: 'Office files opened in LibreOffice',
    hasTests: true,
    run: (args, reports) => readReports(libreOffice, 'office', args, reports),
  },
  {
    name: 'chromium',
    title: 'Tags of a PDF printed by Chromium',
    hasTests: true,
    run: (args, reports) => readReports(chromium, 'pdf', args, reports),
  },
  { name: 'build', title: 'Build', run: build },
  {
    name: 'e2e',
    title: 'End-to-end tests',
    hasTests: true,
    needsElectron: true,
    run: endToEndTests,
  },
];

/**
 * Tests that open reports in a program that others read them with.
 * @param {import('../setup/reading-programs.mjs').ReadingProgram} program
 * @param {string} folder of the tests, below tests/reading
 * @param {string[]} args
 * @param {string} reports
 * @returns {Promise<Outcome>}
 */
async function readReports(program, folder, args, reports) {
  const found = await ensureReadingProgram(program);
  if ('lacks' in found) return { ok: true, notChecked: found.lacks };
  const config = ['--config', 'vitest.reading.config.ts', `tests/reading/${folder}`];
  const environment = { [program.variable]: found.place };
  return vitest([...config, ...args], join(reports, `${folder}.json`), environment);
}

/**
 * @param {string[]} args
 * @param {string} report the file to count by
 * @param {Record<string, string>} [environment]
 * @returns {Promise<Outcome>}
 */
async function vitest(args, report, environment) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok } = await tool('vitest/vitest.mjs', ['run', ...reporters, ...args], environment);
  const counts = readReport(report);
  if (!counts) return { ok: false };
  const failed = counts.numFailedTests;
  return { ok, passed: counts.numPassedTests, failed };
}

/**
 * @param {string[]} args
 * @param {string} reports
 */
async function endToEndTests(args, reports) {
  const report = join(reports, 'e2e.json');
  const environment = { PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const runner = ['test', '--reporter=list,json', ...args];
  const { ok } = await tool('@playwright/test/cli.js', runner, environment);
  const stats = readReport(report)?.stats;
  if (!stats) return { ok: false };
  return { ok, passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

async function build() {
  try {
    await ensureBundle();
    return { ok: true };
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    return { ok: false };
  }
}

/**
 * @param {string} program below node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 * @returns {Promise<Outcome>}
 */
async function tool(program, args, environment = {}) {
  // Tests that start a Node of their own must find the project's first, too.
  const path = [dirname(projectNode), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, ...environment };
  return { ok: (await run(projectNode, [packageFile(program), ...args], { env })) === 0 };
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
