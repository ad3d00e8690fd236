import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askedFor, figures, reliabilityPage } from '../../scripts/docs/reliability-page.mjs';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs/reliability.md'), 'utf8');

test('its figures are those of the last long runs (npm run docs writes them)', () => {
  const [[, text] = []] = reliabilityPage();
  expect(page).toBe(text);
  expect([...figures().keys()].sort()).toEqual(askedFor(page).sort());
});

test('every test that it names is there', () => {
  const named = [...page.matchAll(/`(tests\/[\w./-]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(20);
  for (const path of named) expect(existsSync(join(root, path)), path).toBe(true);
});

test('every figure counts a long run, and nothing that was lost', () => {
  for (const [name, { cases, outcome }] of figures()) {
    expect(cases, name).toBeGreaterThanOrEqual(name.startsWith('fuzz') ? 10_000 : 20);
    expect(outcome, name).not.toMatch(/PROBLEM/);
  }
});
