import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { example, root, runCli } from './run-cli.ts';

// Every test starts processes, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'squadplan refusals ü-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe.concurrent('what cannot be read ends with 2 and one clear line', () => {
  async function refusal(...args: string[]): Promise<string> {
    const { code, out, err } = await runCli(args);
    expect([code, out]).toEqual([2, '']);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
    return err;
  }

  test.each<[string, string[], RegExp]>([
    ['no command', [], /check, report/],
    ['an unknown command', ['judge'], /judge/],
    ['no file', ['check'], /file/],
    ['two files', ['check', 'a', 'b'], /too many/],
    ['an unknown option', ['check', 'a', '--tody', 'x'], /--tody/],
    ['an unknown format', ['check', example, '--format', 'xml'], /xml/],
    ['an unknown pack', ['check', example, '--pack', 'mine'], /mine.*seed/],
    ['a day that is none', ['check', example, '--today', '2026-02-30'], /2026-02-30/],
    ['a file that is not there', ['check', 'nowhere.csv'], /nowhere\.csv/],
    ['a folder', ['check', root], /not a file/],
    ['some other JSON', ['check', join(root, 'package.json')], /no Squadplan plan/],
    ['no place for the report', ['report', example], /--out/],
    ['a report of an unknown kind', ['report', example, '--out', 'a.odt'], /\.odt/],
  ])('%s', async (_, args, message) => {
    expect(await refusal(...args)).toMatch(message);
  });

  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['an empty roster', 'none.csv', '', /empty/],
    ['an empty plan', 'none.squadplan', '', /empty/],
    ['a roster of one line', 'line.csv', 'Squad,Person\n', /one line/],
    ['a roster without known columns', 'other.csv', 'a,b\n1,2\n', /No column/],
    ['a roster of nobody', 'nobody.csv', 'Squad,Person\n ,-\n', /names a squad or a person/],
    [
      'a picture',
      'picture.csv',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      /not text/,
    ],
    ['text that calls itself a plan', 'text.squadplan', 'Squad,Person\nA,B\n', /not a Squadplan/],
    ['JSON that is cut off', 'cut.json', '{\n"format": "squadplan",\n"ver', /not valid JSON/],
    ['JSON that is not UTF-8', 'latin.json', Uint8Array.from([0x7b, 0xff, 0x7d]), /UTF-8/],
    [
      'a damaged plan',
      'damaged.squadplan',
      Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4096, 7)]),
      /./,
    ],
  ])('%s', async (_, name, content, message) => {
    const line = await refusal('check', file(name, content));
    expect(line).toContain(name);
    expect(line).toMatch(message);
  });
});
