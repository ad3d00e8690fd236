import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coveragePage } from '../../scripts/docs/coverage-page.mjs';
import { rulePages } from '../../scripts/docs/rule-pages.mjs';
import { rules } from '../../shared/rules/all.ts';

const root = join(import.meta.dirname, '..', '..');
const pages = new Map([...rulePages(), ...coveragePage()]);

test.each([...pages])('%s is up to date (npm run docs writes it)', (path, text) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(text);
});

test('there is a page for each rule and no other', () => {
  const names = readdirSync(join(root, 'docs/rules'));
  expect(names.sort()).toEqual(
    ['README.md', ...rules.map(({ meta }) => `${meta.id.replace('/', '-')}.md`)].sort(),
  );
});

test('the links between the pages lead somewhere', () => {
  for (const [path, text] of pages) {
    for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
      const base = path === 'docs/coverage.md' ? 'docs/' : 'docs/rules/';
      expect([...pages.keys()], `${path} links to ${target}`).toContain(`${base}${target}`);
    }
  }
});
