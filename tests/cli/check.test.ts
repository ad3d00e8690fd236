import { spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createPlan } from '../../database/create.ts';
import { readExchange } from '../../shared/exchange/read-exchange.ts';
import { writeExchange } from '../../shared/exchange/write-exchange.ts';
import { newDocument } from '../../shared/model/document.ts';
import type { CheckJson } from '../../shared/report/check-json.ts';
import { example, realRoster, root, runCli } from './run-cli.ts';

// Every test starts processes, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'squadplan cli ü-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const today = ['--today', '2026-11-21'];
const asJson = [...today, '--format', 'json'];

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function checkedJson(path: string, ...options: string[]): Promise<CheckJson> {
  const { out, err } = await runCli(['check', path, ...asJson, ...options]);
  expect(err).toBe('');
  return JSON.parse(out) as CheckJson;
}

describe.concurrent('check as JSON', () => {
  test('of the real roster', async () => {
    const { code, out, err } = await runCli(['check', realRoster, ...asJson]);
    expect([code, err]).toEqual([1, '']);
    const json = JSON.parse(out) as CheckJson;
    expect(Object.keys(json)).toEqual([
      'plan',
      'pack',
      'today',
      'counts',
      'findings',
      'cannotTell',
    ]);
    expect(json).toMatchObject({ plan: 'real-org-2022', pack: 'seed', today: '2026-11-21' });
    expect(json.counts).toEqual({ products: 20, squads: 60, people: 164, openPositions: 22 });
    const combined = json.findings.filter(({ rule }) => rule === 'split/squads');
    expect(combined[0]).toEqual({
      rule: 'split/squads',
      severity: 'critical',
      subjects: [{ kind: 'person', id: 'person-gpm-10', name: 'GPM 10' }],
      measured: 3,
      threshold: 3,
      message: expect.stringContaining('GPM 10'),
      sources: ['000'],
    });
    expect(combined.map(({ subjects }) => subjects[0]?.name)).toEqual(['GPM 10', 'PM 06', 'PM 38']);
    const backlog = json.cannotTell.find(
      ({ rule, subjects }) => rule === 'split/backlog-time' && subjects[0]?.name === 'PM 06',
    );
    expect(backlog).toEqual({
      rule: 'split/backlog-time',
      subjects: [{ kind: 'person', id: 'person-pm-06', name: 'PM 06' }],
      missing: ['no share of the week spent on the backlog for PM 06'],
    });
  });

  test('is the same every time, whatever the order of the rows', async () => {
    const [head, ...rows] = readFileSync(realRoster, 'utf8').trimEnd().split('\n');
    mkdirSync(join(folder, 'turned'));
    const turned = file('turned/real-org-2022.csv', [head, ...rows.reverse()].join('\n'));
    const [first, second, third] = await Promise.all([
      runCli(['check', realRoster, ...asJson]),
      runCli(['check', realRoster, ...asJson]),
      runCli(['check', turned, ...asJson]),
    ]);
    expect(second.out).toBe(first.out);
    expect(third.out).toBe(first.out);
  });

  test('is the same for one plan as a file of the app and as JSON', async () => {
    const path = join(folder, 'example.squadplan');
    createPlan(path, readExchange(readFileSync(example, 'utf8')));
    const [fromFile, fromJson] = await Promise.all([checkedJson(path), checkedJson(example)]);
    expect(fromFile).toEqual(fromJson);
    expect(fromJson.findings.length).toBeGreaterThan(10);
  });

  test('takes another rule pack, and another day', async () => {
    const safe = await checkedJson(example, '--pack', 'safe');
    const seed = await checkedJson(example);
    const has = (json: CheckJson, rule: string) =>
      json.findings.some((finding) => finding.rule === rule);
    expect([safe.pack, has(safe, 'overload/po-squads')]).toEqual(['safe', false]);
    expect([seed.pack, has(seed, 'overload/po-squads')]).toEqual(['seed', true]);
    const { out } = await runCli(['check', example, '--format', 'json', '--today', '2026-07-01']);
    const summer = JSON.parse(out) as CheckJson;
    expect(summer.today).toBe('2026-07-01');
    expect(summer.findings.length).toBeLessThan(seed.findings.length);
  });

  test('says for the example plan what the first start shows', async () => {
    const { findings, cannotTell, counts } = await checkedJson(example);
    expect(counts).toEqual({ products: 3, squads: 9, people: 27, openPositions: 2 });
    const kinds = new Set(findings.map(({ rule }) => rule.split('/')[0]));
    expect([...kinds].sort()).toEqual(['merge', 'missing', 'overload', 'split', 'title']);
    expect(new Set(findings.map(({ severity }) => severity)).size).toBe(3);
    expect(cannotTell.length).toBeGreaterThan(3);
    // Some of it has to be well.
    const judged = new Set(findings.map(({ subjects }) => subjects[0]?.name));
    for (const name of ['Sofia Lindqvist', 'Rui Mendes', 'Dashboards', 'Checkout', 'Patient App']) {
      expect(judged).not.toContain(name);
    }
  });
});

describe.concurrent('check as text', () => {
  test('says what is wrong, by how much, and where the rule comes from', async () => {
    const { code, out, err } = await runCli(['check', example, ...today]);
    expect([code, err]).toEqual([1, '']);
    for (const part of [
      'Example: Halden Care',
      '3 products, 9 squads, 27 people, 2 open positions',
      'CRITICAL (4)',
      'measured 55 %, threshold 40 %',
      'The Role Confusion Problem',
      'our own number, no article gives one',
      'CANNOT TELL YET',
      'headcount: Reminders',
    ]) {
      expect(out).toContain(part);
    }
    const longest = Math.max(...out.split('\n').map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(100);
  });

  test('names the rows of a roster that could not be taken over', async () => {
    const path = file(
      'odd.csv',
      'Squad,Person,Title,Share\nPay,Ada,PM,half\nPay,Bob,Engineer,50\n',
    );
    const { out } = await runCli(['check', path, ...today]);
    expect(out).toContain('row 2, Share');
    const json = await runCli(['check', path, ...asJson]);
    expect(json.err).toMatch(/^squadplan: .*odd\.csv: 1 row was not taken over in full.*\n$/);
    expect((JSON.parse(json.out) as CheckJson).counts.people).toBe(2);
  });
});

describe.concurrent('exit codes', () => {
  test('0 where nothing is critical', async () => {
    const path = file('calm.csv', 'Product,Squad,Person,Title\nP,Pay,Ada,Product Manager\n');
    expect((await runCli(['check', path])).code).toBe(0);
    const empty = writeExchange(newDocument('Empty', '2026-11-21T10:00:00Z'));
    const { code, out } = await runCli(['check', file('empty.json', empty)]);
    expect(code).toBe(0);
    expect(out).toContain('No findings');
  });

  test('1 where something is', async () => {
    const path = file('stalled.csv', 'Product,Squad,Person,Title\nP,Pay,Ada,Product Owner\n');
    const { code, out } = await runCli(['check', path]);
    expect(out).toContain('missing/direction');
    expect(code).toBe(1);
  });

  test.each(['--help', 'check --help', 'report --help', '--version'])('0 for %s', async (line) => {
    const { code, out, err } = await runCli(line.split(' '));
    expect([code, err]).toEqual([0, '']);
    expect(out.length).toBeGreaterThan(3);
  });

  test('0 for the schema, which is the one in docs/', async () => {
    const { code, out } = await runCli(['schema']);
    expect(code).toBe(0);
    const committed = readFileSync(join(root, 'docs/plan.schema.json'), 'utf8');
    expect(JSON.parse(out)).toEqual(JSON.parse(committed));
  });
});

test('what a file is tells its content, not its name', async () => {
  const plan = join(folder, 'plan-named.csv');
  createPlan(plan, readExchange(readFileSync(example, 'utf8')));
  const json = join(folder, 'json-named.csv');
  copyFileSync(example, json);
  const [fromPlan, fromJson] = await Promise.all([checkedJson(plan), checkedJson(json)]);
  expect(fromPlan).toEqual(fromJson);
});

test('a plan is left as it was, with nothing beside it', async () => {
  const own = join(folder, 'own');
  mkdirSync(own);
  const path = join(own, 'plan.squadplan');
  createPlan(path, readExchange(readFileSync(example, 'utf8')));
  const before = readFileSync(path);
  await runCli(['check', path]);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(own)).toEqual(['plan.squadplan']);
});

test('a reader who stops early is no crash', async () => {
  const code = await new Promise((resolve) => {
    const args = [join(root, 'cli/main.ts'), 'check', realRoster, ...asJson];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.stdout.destroy();
    child.on('close', (exit) => resolve(`${exit} ${err}`));
  });
  expect(code).toBe('1 ');
});
