import { z } from 'zod';
import type { PlanRowsMessage } from '../shared/ipc-messages.ts';
import { type TableName, tables } from '../shared/model/tables.ts';
import { fieldProblem, placeWords } from '../shared/words/fields.ts';
import { inWords } from '../shared/words/schema-problems.ts';

/*
 * The rows of a plan that was opened. The main process has parsed every one of them before it sends
 * them, so the window shows the plan first and parses them again when it has nothing else to do.
 */

/** Rows parsed at once: a millisecond or two. */
const SLICE = 200;

type Lists = Readonly<Record<string, readonly unknown[]>>;

/** What is wrong with the first row that is not valid, and what it is called where it has a name. */
function problemIn(
  name: string,
  rows: readonly unknown[],
  { path: [at = 0, field], message }: z.core.$ZodIssue,
): string {
  const row = rows[Number(at)] as { readonly name?: unknown } | undefined;
  const called = typeof row?.name === 'string' ? row.name : undefined;
  return fieldProblem(placeWords({ table: name as TableName, field, called }), message);
}

function* problemsOf(rows: PlanRowsMessage): Generator<string | null> {
  const groups = [rows.plan, ...rows.scenarios.map((one) => one.rows)] as unknown as Lists[];
  for (const lists of groups) {
    for (const [name, list] of Object.entries(lists)) {
      const table = z.array(tables[name as TableName] ?? z.never());
      for (let at = 0; at < list.length; at += SLICE) {
        const rows = list.slice(at, at + SLICE);
        const issue = table.safeParse(rows, inWords).error?.issues[0];
        yield issue ? problemIn(name, rows, issue) : null;
      }
    }
  }
}

/** Parses rows in idle moments, and says what is wrong with the first that is not as promised. */
export function checkRows(rows: PlanRowsMessage, onProblem: (problem: string) => void): void {
  const steps = problemsOf(rows);
  const go = (timeLeft: () => number) => {
    do {
      const { value, done } = steps.next();
      if (done) return;
      if (value) {
        onProblem(value);
        return;
      }
    } while (timeLeft() > 4);
    later();
  };
  const later = () => requestIdleCallback((deadline) => go(() => deadline.timeRemaining()));
  // Outside a window there are no idle moments.
  if (typeof requestIdleCallback === 'undefined') go(() => Infinity);
  else later();
}
