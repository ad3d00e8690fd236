import Papa from 'papaparse';
import { compareText } from '../model/compare-text.ts';
import type { Structure } from '../model/document.ts';
import { changeHeads as heads } from '../words/scenarios.ts';
import { markNames, subjectKindNames } from '../words/story.ts';
import type { Story } from './difference.ts';

/**
 * The list of changes as CSV, one line a product, squad or person. A text that a spreadsheet would
 * take for a formula is written so that it stays text.
 */
export function changesCsv(stories: readonly Story[], before: Structure, after: Structure): string {
  const names = (table: 'product' | 'person', ids: readonly string[]) =>
    ids
      .map((id) => (after[table].get(id) ?? before[table].get(id))?.name ?? id)
      .sort(compareText)
      .join('; ');
  const rows = stories.map((story) => ({
    [heads.kind]: subjectKindNames[story.subject.kind],
    [heads.name]: story.name,
    [heads.change]: story.marks.map((mark) => markNames[mark]).join(', '),
    [heads.sentence]: story.sentence,
    [heads.products]: names('product', story.products),
    [heads.people]: names('person', story.people),
  }));
  const columns = Object.values(heads);
  return `${Papa.unparse(rows, { columns, escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
