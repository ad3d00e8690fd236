import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isOwnPage } from '../../electron/origin.ts';
import { fileOf, servePage } from '../../electron/serve-page.ts';

let folder: string;
let page: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'squadplan-page-'));
  page = join(folder, 'renderer');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html>');
  writeFileSync(join(page, 'assets', 'a b.js'), 'go()');
  writeFileSync(join(page, 'notes.secret'), 'secret');
  writeFileSync(join(folder, 'main.js'), 'secret');
  mkdirSync(join(folder, 'renderer-other'));
  writeFileSync(join(folder, 'renderer-other', 'x.js'), 'secret');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the app’s own protocol', () => {
  test.each([
    ['app://squadplan/', 'index.html'],
    ['app://squadplan/index.html', 'index.html'],
    ['app://squadplan/assets/a%20b.js?v=1#top', 'assets/a b.js'],
  ])('%s is the file %s', async (address, file) => {
    expect(fileOf(address, page)).toBe(join(page, file));
    expect(servePage(address, page).path).toBe(join(page, file));
  });

  test.each([
    'app://squadplan/../main.js',
    'app://squadplan/%2e%2e/main.js',
    'app://squadplan/..%2fmain.js',
    'app://squadplan/assets/..%2f..%2fmain.js',
    'app://squadplan/..%5cmain.js',
    'app://squadplan/..%2frenderer-other/x.js',
    'app://squadplan//etc/passwd',
    'app://squadplan/notes.secret',
    'app://squadplan/assets',
    'app://squadplan/missing.js',
    'app://squadplan/%00index.html',
    'app://squadplan/%E0%A4%A',
    'app://other/index.html',
    'not an address',
  ])('%s is refused', (address) => {
    expect(servePage(address, page)).toEqual({ error: -6 });
  });

  test('sends a policy that lets in neither inline scripts nor code made from text', () => {
    const { headers } = servePage('app://squadplan/', page);
    const policy = String(headers?.['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
  });
});

describe('the app’s own page', () => {
  const server = 'http://localhost:5173/';
  test.each([
    ['app://squadplan/index.html', undefined, true],
    ['app://squadplan/index.html', server, true],
    ['app://report/report.html', undefined, false],
    ['app://squadplan.example/index.html', undefined, false],
    ['http://localhost:5173/index.html', server, true],
    ['http://localhost:5173/index.html', undefined, false],
    ['http://localhost:51730/', server, false],
    ['https://example.com/', server, false],
    ['file:///etc/passwd', undefined, false],
    ['about:blank', undefined, false],
    ['', undefined, false],
  ])('%s with the development server %s: %s', (address, devServer, own) => {
    expect(isOwnPage(address, devServer)).toBe(own);
  });
});
