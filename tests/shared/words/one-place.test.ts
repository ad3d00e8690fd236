import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSaid, textsIn } from '../../support/texts-in-code.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Folders whose modules decide and measure; what they say stands in `shared/words`. */
const WORDLESS = [
  'shared/changes',
  'shared/commands',
  'shared/costs',
  'shared/coverage',
  'shared/exchange',
  'shared/forecast',
  'shared/import',
  'shared/layout',
  'shared/model',
  'shared/routing',
  'shared/rules',
  'shared/scenarios',
  'shared/staffing',
  'shared/templates',
  'shared/versions',
];

/** Folders whose modules write pages and pictures: what those say is looked for in their markup. */
const OF_MARKUP = ['shared/report'];

/** Folders that are lists of texts themselves. */
const OF_TEXTS = ['shared/catalog', 'shared/words'];

const EXEMPT = [
  /** Situations made up for a rule's page: each is a plan in words, told beside what it is made of. */
  'shared/rules/examples/',
  /** Headings of columns as rosters have them, which are recognised and never shown. */
  'shared/import/columns.ts',
  /** Headings that a chart's table gets so that they are recognised. */
  'shared/import/org-chart/',
  /** What files of a format hold: JSON's keys, Mermaid's words, headings that the import knows. */
  'shared/exchange/write-exchange.ts',
  'shared/exchange/write-mermaid.ts',
  'shared/exchange/write-roster.ts',
  /** Plans to begin with: each is a plan in words, told beside what it is made of. */
  'shared/templates/all.ts',
  /** A model as the solver reads it. */
  'shared/staffing/linear-model.ts',
];

/** Ids that have a space in them, and what a library answers with. */
const IDS = ['product owners', 'no product', 'rule packs', 'Primal infeasible or unbounded'];

/** Names in files with markup that no language changes, whoever reads them. */
const NAMES: readonly RegExp[] = [
  // Faces.
  /^(Arial|Calibri|'Segoe UI', .*, sans-serif)$/,
  // Who wrote the file.
  /^Squadplan$/,
  // Styles by the ids that Word knows them by; what a slide and its layout are called in the file.
  /^(Heading…|Title|Normal|TableText|SQUADPLAN|WIDE)$/,
  // A currency, and white.
  /^(USD|FFFFFF)$/,
];
/** `person …`, `… to …`: keys made of ids or names. */
const KEY = /^[\w-]+ …( …)*$|^… to …$/;
/** Words in capitals that stand alone and are no words for people. */
const CODES: readonly RegExp[] = [
  // What an error of the program is called in it; the mistakes in quotes that a library tells.
  /^(ChangeConflict|CommandRefused|ExchangeProblem|ProposalUnproven|UnreadableRoster)$/,
  /^(Missing|Invalid)Quotes$/,
  // How far a text is taken apart, a currency, a paper.
  /^(NFC|NFD|USD|Letter)$/,
  // What a workbook's own files say, and what a solver answers.
  /^(TRUE|FALSE|Target|Relationship|Id|Infeasible|Optimal)$/,
  // Keys as Electron names them.
  /^([A-Z]|Delete|Escape)$/,
];
/** A line as SVG writes it, `M… …`. */
const PATH = /^[MLQ… ]+$/;
/** What stops the program where it was built wrongly: nobody reads it in the window. */
const FOR_BUILDERS = ['The template … names nobody “…”.', 'There is no action “…”.'];

function textsElsewhere(folder: string, isText = isSaid): string[] {
  return readdirSync(join(root, folder), { recursive: folder !== 'shared', encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter(
      (file) =>
        file.endsWith('.ts') &&
        !file.endsWith('.d.ts') &&
        !EXEMPT.some((start) => file.startsWith(start)),
    )
    .flatMap((file) =>
      textsIn(file, readFileSync(join(root, file), 'utf8'), isText)
        .filter((text) => {
          const said = text.replace(/^\d+: /, '');
          const unread = [KEY, PATH, ...CODES].some((one) => one.test(said));
          return !unread && ![...IDS, ...FOR_BUILDERS].includes(said);
        })
        .map((text) => `${file}:${text}`),
    );
}

test('every folder of shared either has no words or is made of them', () => {
  const folders = readdirSync(join(root, 'shared'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `shared/${name}`);
  expect(folders.sort()).toEqual([...WORDLESS, ...OF_MARKUP, ...OF_TEXTS].sort());
});

test.each(WORDLESS)('what people read from %s stands in shared/words', (folder) => {
  expect(textsElsewhere(folder)).toEqual([]);
});

test('what people read from shared itself stands in shared/words', () => {
  expect(textsElsewhere('shared')).toEqual([]);
});

test.each(OF_MARKUP)('what people read from the markup of %s stands in shared/words', (folder) => {
  const isText = (text: string) => isSaid(text) && !NAMES.some((name) => name.test(text));
  expect(textsElsewhere(folder, isText)).toEqual([]);
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

test.each([
  ["const style = 'p{margin:0}@media print{@supports (a:b){p{margin:1mm}}}';", []],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text, not a template.
  ['const box = `<rect x="${x}" width="${width}"`;', []],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text, not a template.
  ['const path = `M${x} ${y}H${end}v14`;', []],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text, not a template.
  ['const row = `<td class="number">${count}</td>`;', []],
  ["const head = '<th>Severity</th>';", ['1: <th>Severity</th>']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text, not a template.
  ['const part = `<p>Owner: ${name}</p>`;', ['1: <p>Owner: …</p>']],
  [`const list = '<nav aria-label="Contents">';`, ['1: <nav aria-label="Contents">']],
  ["const heads = ['Findings', 'PMs', 'PO:'];", ['1: Findings', '1: PMs', '1: PO:']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text, not a template.
  ['const heading = `## What is open: ${count}`;', ['1: ## What is open: …']],
])('of %s, a page says %j', (source, expected) => {
  expect(textsIn('module.ts', source, isSaid)).toEqual(expected);
});
