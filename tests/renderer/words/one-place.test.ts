import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textsInView } from '../../support/texts-in-views.ts';

const root = join(import.meta.dirname, '..', '..', '..', 'renderer');

const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'words')
  .map(({ name }) => name);

function modulesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

const textsOf = (file: string) =>
  textsInView(file, readFileSync(join(root, file), 'utf8')).map((text) => `${file}:${text}`);

test.each(folders)('what people read from %s stands in renderer/words', (folder) => {
  expect(modulesIn(folder).flatMap(textsOf)).toEqual([]);
});

test('what people read from the window itself stands in renderer/words', () => {
  const own = readdirSync(root).filter((name) => /\.tsx?$/.test(name));
  expect(own.flatMap(textsOf)).toEqual([]);
});

test.each([
  ['<p>Nothing yet</p>', ['1: Nothing yet']],
  ['<p>–</p>', []],
  ["<p>{open ? 'open' : words.closed}</p>", ['1: open']],
  ['<button title="Close" className="button quiet" />', ['1: Close']],
  ["<button title={keyOf('close')} />", []],
  ["notify('Done')", ['1: Done']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text, not a template.
  ['runCommand(`Rename ${name}`, rename)', ['1: Rename …']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text, not a template.
  ['const key = `${kind} ${id}`;', []],
  ["element.closest('input, select, button')", []],
  ["const said = { pm: 'also PM' };", ['1: also PM']],
  ["const answer = kind === 'not known' ? null : kind;", []],
])('of %j, %j is for people', (source, expected) => {
  expect(textsInView('View.tsx', source)).toEqual(expected);
});
