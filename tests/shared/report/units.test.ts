import { expect, test } from 'vitest';
import { charterToHtml } from '../../../shared/report/charter-html.ts';
import { checkJson } from '../../../shared/report/check-json.ts';
import { toCsv } from '../../../shared/report/csv.ts';
import { toDocx } from '../../../shared/report/docx.ts';
import { toHtml } from '../../../shared/report/html.ts';
import { toJson } from '../../../shared/report/json.ts';
import { toMarkdown } from '../../../shared/report/markdown.ts';
import { toPptx } from '../../../shared/report/pptx.ts';
import { tableIds } from '../../../shared/report/tables.ts';
import { toXlsx } from '../../../shared/report/xlsx.ts';
import { rules } from '../../../shared/rules/all.ts';
import { packOf } from '../../../shared/rules/packs.ts';
import { runRules } from '../../../shared/rules/run.ts';
import { org } from '../../support/org.ts';
import { textOf } from './office.ts';
import { reports, TODAY } from './reports.ts';

const { full } = reports;
if (!full) throw new Error('no report');

/** A percent sign that a line may begin with. */
const LOOSE = /\d[^\S\u00A0]+%/u;
const TIED = /\d\u00A0%/u;

test.each([
  ['HTML', toHtml(full, { paper: 'A4' })],
  ['Markdown', toMarkdown(full)],
  ['Word', textOf(await toDocx(full), /document\.xml/)],
  ['slides', textOf(await toPptx(full), /slides\/slide\d+\.xml/)],
])('in %s no line ends between a number and its percent sign', (_, text) => {
  expect(text).toMatch(TIED);
  expect(text).not.toMatch(LOOSE);
});

test('nor in a charter', () => {
  for (const charter of full.charters) {
    expect(charterToHtml(charter, { paper: 'A4' })).not.toMatch(LOOSE);
  }
});

test('spreadsheets and programs get plain spaces, to be searched for as they are typed', async () => {
  const csv = tableIds.map((id) => toCsv(full, id)).join('\n');
  for (const text of [csv, textOf(await toXlsx(full), /sharedStrings/), toJson(full)]) {
    expect(text).toContain('spends 55 % of the week');
    expect(text).not.toContain('\u00A0');
  }
});

test('so does whoever reads a check as JSON', () => {
  const document = org()
    .person('Ada', { time: { backlog: 55 } })
    .pm('Ada', ['Cart'])
    .document();
  const [structure] = document.structures.values();
  if (!structure) throw new Error('no structure');
  const result = runRules(rules, document, structure, { today: TODAY, pack: packOf('seed') });
  const { findings } = checkJson(document, structure, rules, result, {
    pack: 'seed',
    today: TODAY,
  });
  expect(findings.map(({ message }) => message).join()).toContain('Ada spends 55 % of the week');
});
