import type { PlanDocument } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { rowsOfDocument } from '../model/rows.ts';
import { EXCHANGE_FORMAT, EXCHANGE_VERSION } from './exchange-format.ts';

/** By code unit, so that every machine sorts alike whatever its language. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One row a line: a plan under version control then shows a changed row as a changed line. */
function listsText(
  lists: Readonly<Record<string, readonly { readonly id: Id }[]>>,
  indent: string,
) {
  const entries = Object.entries(lists).map(([table, rows]) => {
    const lines = [...rows]
      .sort((a, b) => byText(a.id, b.id))
      .map((row) => `\n${indent}    ${JSON.stringify(row)}`);
    const list = lines.length === 0 ? '[]' : `[${lines.join(',')}\n${indent}  ]`;
    return `\n${indent}  ${JSON.stringify(table)}: ${list}`;
  });
  return `{${entries.join(',')}\n${indent}}`;
}

/**
 * A whole plan as the text of one JSON file, every scenario included. The same plan gives the same
 * text, in whatever order its rows were made.
 */
export function writeExchange(document: PlanDocument): string {
  const { plan, scenarios } = rowsOfDocument(document);
  const blocks = [...scenarios]
    .sort((a, b) => byText(a.scenarioId, b.scenarioId))
    .map(
      ({ scenarioId, rows }) =>
        `\n    {\n      "scenarioId": ${JSON.stringify(scenarioId)},\n      "rows": ${listsText(rows, '      ')}\n    }`,
    );
  const header = `  "format": "${EXCHANGE_FORMAT}",\n  "version": ${EXCHANGE_VERSION}`;
  const planText = `  "plan": ${listsText(plan, '  ')}`;
  return `{\n${header},\n${planText},\n  "scenarios": [${blocks.join(',')}\n  ]\n}\n`;
}
