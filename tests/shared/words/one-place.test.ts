import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textsIn } from '../../support/texts-in-code.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Folders whose modules decide and measure; what they say stands in `shared/words`. */
const WORDLESS = ['shared/rules'];

/** Situations made up for a rule's page: each is a plan in words, told beside what it is made of. */
const EXAMPLES = 'shared/rules/examples/';

/** Ids that have a space in them. */
const IDS = ['product owners'];

function textsElsewhere(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.startsWith(EXAMPLES))
    .flatMap((file) =>
      textsIn(file, readFileSync(join(root, file), 'utf8'))
        .filter((text) => !IDS.some((id) => text.endsWith(`: ${id}`)))
        .map((text) => `${file}:${text}`),
    );
}

test.each(WORDLESS)('what people read from %s stands in shared/words', (folder) => {
  expect(textsElsewhere(folder)).toEqual([]);
});

test.each([
  ["const label = 'Add a squad';", ['1: Add a squad']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text, not a template.
  ['const label = `Move ${name} here`;', ['1: Move … here']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text, not a template.
  ['const key = `${kind} ${id}`;', []],
  ["import { a } from './a file.ts';\ntype A = 'one text';", []],
  ["const id = 'add-squad';", []],
])('of %s, %j is for people', (source, expected) => {
  expect(textsIn('module.ts', source)).toEqual(expected);
});
