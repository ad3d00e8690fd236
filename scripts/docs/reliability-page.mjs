import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const docs = join(import.meta.dirname, '..', '..', 'docs');
const mark = /<!-- figure: ([a-z0-9-]+) -->.*?<!-- \/figure -->/g;
const thousands = (/** @type {number} */ number) => number.toLocaleString('en-US');

/**
 * What the long runs found, by the names of their figures.
 * @returns {Map<string, { cases: number, outcome: string, on: string, seed: number | null }>}
 */
export function figures() {
  const folder = join(docs, 'figures');
  return new Map(
    readdirSync(folder).map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(join(folder, file), 'utf8')),
    ]),
  );
}

/**
 * Names of the figures that the page asks for.
 * @param {string} text
 * @returns {string[]}
 */
export function askedFor(text) {
  return [...text.matchAll(mark)].map(([, name = '']) => name);
}

/**
 * docs/reliability.md with the figures of the last long runs in their places.
 * @returns {[path: string, text: string][]}
 */
export function reliabilityPage() {
  const path = 'docs/reliability.md';
  const known = figures();
  const text = readFileSync(join(docs, 'reliability.md'), 'utf8').replace(mark, (whole, name) => {
    const figure = known.get(name);
    if (!figure) return whole;
    const { cases, outcome, on } = figure;
    return `<!-- figure: ${name} -->${thousands(cases)} on ${on}: ${outcome}<!-- /figure -->`;
  });
  return [[path, text]];
}
