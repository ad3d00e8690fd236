import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LogFile, logConsole } from '../../electron/log-file.ts';
import { temporaryFolder } from '../database/plans.ts';

const NOW = new Date('2026-11-21T12:00:00.000Z');

function logIn(folder: string) {
  const path = join(folder, 'logs', 'squadplan.log');
  const log = new LogFile(path, () => NOW);
  return { log, path, lines: () => readFileSync(path, 'utf8').trimEnd().split('\n') };
}

describe('the log file', () => {
  test('tells when, how bad, and what, one line each', () => {
    const { log, lines } = logIn(temporaryFolder());
    log.write('info', ['Started', 3]);
    log.write('error', ['plan:save failed:', new Error('no such column\r\nfake 2026 info line')]);
    expect(lines()[0]).toBe('2026-11-21T12:00:00.000Z info Started 3');
    expect(lines()).toHaveLength(2);
    expect(lines()[1]).toContain('error plan:save failed: Error: no such column fake');
  });

  test.each([
    ['“Ada Lovelace” is no longer there', 'Ada'],
    ['UNIQUE constraint failed: "Layoffs 2027"', 'Layoffs'],
    ["Error: near 'Project Falcon': syntax error", 'Falcon'],
    ['/home/ada/Secret Project/reorg.squadplan could not be closed', 'reorg'],
    ['/home/ada/Secret Project/reorg.squadplan could not be closed', 'Secret'],
    ['ENOENT: no such file, open /home/ada/plans/reorg.squadplan', 'ada'],
    ['C:\\Users\\Ada\\plans\\layoffs.csv was not read', 'layoffs'],
    ['name \u202egpj.exe\u2028next', '\u202e'],
  ])('keeps out what stands in a plan or where it lies: %s', (text, secret) => {
    const { log, lines } = logIn(temporaryFolder());
    log.write('error', [text]);
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).not.toContain(secret);
  });

  test('begins another at a megabyte and keeps three old ones', () => {
    const folder = temporaryFolder();
    const { log, path } = logIn(folder);
    for (let round = 1; round <= 6; round++) {
      log.write('info', [`round ${round}`]);
      writeFileSync(path, `round ${round} ${'x'.repeat(1_000_000)}`);
    }
    log.write('info', ['last']);
    expect(readdirSync(join(folder, 'logs')).sort()).toEqual([
      'squadplan.log',
      'squadplan.log.1',
      'squadplan.log.2',
      'squadplan.log.3',
    ]);
    expect(readFileSync(`${path}.1`, 'utf8')).toContain('round 6');
    expect(readFileSync(`${path}.3`, 'utf8')).toContain('round 4');
  });

  test('hears the console, and stops nothing where it cannot be written', () => {
    const folder = temporaryFolder();
    const { log, lines } = logIn(folder);
    const said: string[] = [];
    const say = (text: string) => said.push(text);
    const fake = { log: say, warn: say, error: say } as unknown as Console;
    logConsole(log, fake);
    fake.error('went wrong');
    expect(said).toEqual(['went wrong']);
    expect(lines()[0]).toContain('error went wrong');
    writeFileSync(join(folder, 'file'), '');
    const blocked = new LogFile(join(folder, 'file', 'squadplan.log'), () => NOW);
    blocked.write('info', ['x']);
    expect(existsSync(join(folder, 'file', 'squadplan.log'))).toBe(false);
  });
});
