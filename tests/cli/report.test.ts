import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { example, realRoster, root, runCli } from './run-cli.ts';

// Every test starts processes, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'squadplan report ü-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function reportOf(plan: string, name: string, ...options: string[]): Promise<string> {
  const out = join(folder, name);
  const result = await runCli(['report', plan, '--out', out, '--today', '2026-11-21', ...options]);
  expect(result).toEqual({ code: 1, out: '', err: '' });
  return readFileSync(out, 'utf8');
}

describe.concurrent('a report', () => {
  test('as HTML stands by itself and holds what was found', async () => {
    const html = await reportOf(example, 'example.html');
    expect(html).toContain('Example: Halden Care');
    expect(html).toContain('Marta Kowalczyk');
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/<script|src="http|url\(http|<link/);
  });

  test('as HTML is laid out for the paper asked for', async () => {
    const letter = await reportOf(example, 'letter.html', '--paper', 'Letter');
    expect(letter).toMatch(/letter/i);
    expect(letter).not.toBe(await reportOf(example, 'a4.html'));
  });

  test('as HTML has the pages and the colours asked for', async () => {
    const options = ['--orientation', 'landscape', '--theme', 'dark'];
    const html = await reportOf(example, 'dark.html', ...options);
    expect(html).toContain('@page{size:A4 landscape');
    expect(html).toContain('background:#15171c');
    const svg = await reportOf(example, 'plain.svg', '--theme', 'plain');
    expect(svg).not.toBe(await reportOf(example, 'light.svg'));
  });

  test('as PNG needs the app’s engine, and a size that can be drawn', async () => {
    const out = join(folder, 'chart.png');
    const png = await runCli(['report', example, '--out', out]);
    expect(png).toMatchObject({ code: 2, out: '' });
    expect(png.err).toContain('drawn by the app');
    const none = await runCli(['report', example, '--out', out, '--scale', '0']);
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.err).toContain('0.1 to 10');
  });

  test('as Markdown is text with headings and tables', async () => {
    const markdown = await reportOf(example, 'example.md');
    expect(markdown).toMatch(/^# .*Halden Care/m);
    expect(markdown).toMatch(/^\|.*Checkout.*\|$/m);
    expect(markdown).toContain('Marta Kowalczyk');
  });

  test('as JSON counts the real roster as the check does', async () => {
    const report = JSON.parse(await reportOf(realRoster, 'real.json'));
    expect(report).toMatchObject({ planName: 'real-org-2022', date: '2026-11-21' });
    expect(report.squads).toHaveLength(60);
    expect(report.counts.critical).toBe(3);
  });

  test.each(['pptx', 'docx', 'xlsx'])(
    'as .%s is a file that Office programs open',
    async (ending) => {
      const file = await reportOf(example, `example.${ending}`);
      expect(file.slice(0, 2)).toBe('PK');
      expect(file).toContain('[Content_Types].xml');
    },
  );

  test('as CSV is the table asked for, squads unless said otherwise', async () => {
    expect(await reportOf(example, 'squads.csv')).toMatch(/^\uFEFFProduct,Squad,/);
    const findings = await reportOf(example, 'findings.csv', '--table', 'findings');
    expect(findings).toMatch(/^\uFEFFSeverity,Rule,/);
    expect(findings).toContain('Marta Kowalczyk');
  });

  test('as SVG is the chart, its text as text', async () => {
    const svg = await reportOf(example, 'chart.svg');
    expect(svg).toMatch(/^<svg xmlns=/);
    expect(svg).toMatch(/<text [^>]*>Patient App<\/text>/);
  });

  test('says roles in place of names, for the audience asked for', async () => {
    const team = await reportOf(example, 'team.md', '--audience', 'team', '--names', 'roles');
    expect(team).toContain('## Who decides what: Patient App');
    expect(team).not.toContain('## Hiring plan');
    expect(team).toContain('PM of Booking');
    expect(team).not.toMatch(/Marta|Kowalczyk/);
  });

  test('is judged by the pack asked for', async () => {
    const report = JSON.parse(await reportOf(example, 'safe.json', '--pack', 'safe'));
    expect(report.pack.id).toBe('safe');
  });
});

describe.concurrent('a report that cannot be written', () => {
  test.each([
    ['into a folder that is not there', 'nowhere/report.html', /folder is not there/],
    ['under an unknown ending', 'report.odt', /\.html/],
    ['without an ending', 'report', /\.html/],
    ['as PDF where the app cannot be reached', 'report.pdf', /app/],
  ])('%s', async (_, name, message) => {
    const { code, out, err } = await runCli(['report', example, '--out', join(folder, name)]);
    expect([code, out]).toEqual([2, '']);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(message);
  });

  test('over the plan that it is about', async () => {
    const plan = join(folder, 'own.json');
    copyFileSync(example, plan);
    const { code, err } = await runCli(['report', plan, '--out', plan]);
    expect(code).toBe(2);
    expect(err).toContain('replace the plan');
    expect(readFileSync(plan)).toEqual(readFileSync(example));
  });

  test('because the plan cannot be read leaves nothing behind', async () => {
    const out = join(folder, 'never.html');
    const { code } = await runCli(['report', join(root, 'package.json'), '--out', out]);
    expect(code).toBe(2);
    expect(readdirSync(folder).filter((name) => name.startsWith('never'))).toEqual([]);
  });
});
