import Papa from 'papaparse';
import { compareText } from '../model/compare-text.ts';
import type { Structure } from '../model/document.ts';
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
    Kind: story.subject.kind,
    Name: story.name,
    Change: story.marks.join(', '),
    Sentence: story.sentence,
    Products: names('product', story.products),
    People: names('person', story.people),
  }));
  const columns = ['Kind', 'Name', 'Change', 'Sentence', 'Products', 'People'];
  return `${Papa.unparse(rows, { columns, escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
