// npm run docs: writes the pages that are made from the rules and the catalogues, and puts the figures of
// the last `npm run soak` and `npm run fuzz` into docs/reliability.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { coveragePage } from './docs/coverage-page.mjs';
import { reliabilityPage } from './docs/reliability-page.mjs';
import { rulePages } from './docs/rule-pages.mjs';

const root = join(import.meta.dirname, '..');

for (const [path, text] of [...rulePages(), ...coveragePage(), ...reliabilityPage()]) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
