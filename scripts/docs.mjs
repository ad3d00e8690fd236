// npm run docs: writes the pages that are made from the rules and the catalogues.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { coveragePage } from './docs/coverage-page.mjs';
import { rulePages } from './docs/rule-pages.mjs';

const root = join(import.meta.dirname, '..');

for (const [path, text] of [...rulePages(), ...coveragePage()]) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
