import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { projectFolder, projectNode } from '../../scripts/setup/places.mjs';
import {
  chromium,
  ensureReadingProgram,
  libreOffice,
  placeOfProgram,
} from '../../scripts/setup/reading-programs.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'squadplan-path-'));
  vi.stubEnv('PATH', folder);
  for (const { variable } of [libreOffice, chromium]) vi.stubEnv(variable, '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function program(name: string): string {
  const place = join(folder, name);
  writeFileSync(place, '#!/bin/sh\nexit 1\n');
  chmodSync(place, 0o755);
  return place;
}

test('a program is found on the path, or where the environment says', () => {
  expect(placeOfProgram(libreOffice)).toBeUndefined();
  const place = program('soffice');
  expect(placeOfProgram(libreOffice)).toBe(place);
  vi.stubEnv(libreOffice.variable, '/opt/soffice');
  expect(placeOfProgram(libreOffice)).toBe('/opt/soffice');
});

test.each([libreOffice, chromium])('without $name it is said what to install', async (one) => {
  const found = await ensureReadingProgram(one);
  const lacks = 'lacks' in found ? found.lacks : '';
  expect(lacks).toContain(`${one.name} is not on this machine.`);
  for (const name of one.packages) expect(lacks).toContain(name);
});

test('an installation that does not work is told, with what it said', async () => {
  program('apt-get');
  const found = await ensureReadingProgram(libreOffice);
  expect('lacks' in found && found.lacks).toMatch(/libreoffice-impress-nogui/);
});

test('a check that could not be made is told as that, and is no pass', () => {
  const args = [join(projectFolder, 'scripts/test.mjs'), '--only', 'libreoffice'];
  const { status, stdout } = spawnSync(projectNode, args, {
    encoding: 'utf8',
    env: { ...process.env, PATH: folder },
  });
  expect(stdout).toContain('NOT CHECKED: Office files opened in LibreOffice.');
  expect(stdout).toContain('LibreOffice is not on this machine.');
  expect(stdout).not.toContain('✓');
  expect(status).toBe(1);
});
