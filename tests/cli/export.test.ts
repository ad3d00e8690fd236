import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { example, realRoster, runCli } from './run-cli.ts';

// Every test starts processes, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'squadplan export ü-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const fine = { code: 0, out: '', err: '' };

describe.concurrent('an export', () => {
  test.each(['csv', 'mmd'])('as .%s reads back as the same organisation', async (ending) => {
    const out = at(`real.${ending}`);
    expect(await runCli(['export', realRoster, '--out', out])).toEqual(fine);
    const day = ['--today', '2026-11-21', '--format', 'json'];
    const counts = async (file: string) => {
      const { code, out: text } = await runCli(['check', file, ...day]);
      const { counts: found, findings } = JSON.parse(text);
      return { code, found, messages: findings.map((one: { message: string }) => one.message) };
    };
    expect(await counts(out)).toEqual(await counts(realRoster));
  });

  test('as JSON is the plan, and the same bytes each time', async () => {
    const [one, two] = [at('one.json'), at('two.json')];
    expect(await runCli(['export', example, '--out', one])).toEqual(fine);
    expect(await runCli(['export', one, '--out', two])).toEqual(fine);
    expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'));
  });

  test('of a draw.io chart keeps who reports to whom', async () => {
    const file = at('drawio.csv');
    writeFileSync(
      file,
      '# label: %name%\n# connect: {"from":"boss","to":"id","invert":true}\nid,name,title,boss\n1,Ann,CPO,\n2,Bo,Product Manager,1\n',
    );
    const out = at('drawio.mmd');
    expect(await runCli(['export', file, '--out', out])).toEqual(fine);
    expect(readFileSync(out, 'utf8')).toContain('person1 --> person2');
  });
});

describe.concurrent('a scenario', () => {
  test('is named in place of today’s, and a wrong name is told with the right ones', async () => {
    const plan = JSON.parse(readFileSync(example, 'utf8'));
    const out = at('today.csv');
    const name = plan.scenarios?.[0]?.name ?? 'Today';
    expect(
      await runCli(['export', example, '--out', out, '--scenario', name.toUpperCase()]),
    ).toEqual(fine);
    const wrong = await runCli(['check', example, '--scenario', 'Growth']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain(`There is no scenario “Growth”. The plan has “${name}”`);
    const whole = await runCli(['export', example, '--out', at('x.json'), '--scenario', name]);
    expect(whole).toMatchObject({ code: 2, out: '' });
    expect(whole.err).toContain('leave --scenario out');
  });
});

describe.concurrent('refused', () => {
  test.each<[string, (file: string) => string[], RegExp]>([
    ['an ending that is none', () => ['--out', 'x.doc'], /one of \.json, \.csv, \.mmd/],
    ['over the file itself', (file) => ['--out', file], /would replace/],
    ['no folder', () => ['--out', at('no/x.csv')], /folder is not there/],
  ])('%s', async (_, options, message) => {
    const { code, err } = await runCli(['export', example, ...options(example)]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
