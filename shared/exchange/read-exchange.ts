import type { z } from 'zod';
import { type PlanDocument, planOf } from '../model/document.ts';
import { documentProblems } from '../model/invariants.ts';
import { documentFromRows, type PlanRowLists } from '../model/rows.ts';
import { type TableName, tables } from '../model/tables.ts';
import { packs } from '../rules/packs.ts';
import { exchangeProblems as problems } from '../words/exchange.ts';
import type { RowPlace } from '../words/fields.ts';
import { inWords } from '../words/schema-problems.ts';
import {
  EXCHANGE_FORMAT,
  EXCHANGE_VERSION,
  MAX_EXCHANGE_LENGTH,
  outlineSchema,
} from './exchange-format.ts';
import { ExchangeProblem, pathText } from './exchange-problem.ts';

function parseJson(text: string): unknown {
  if (text.length > MAX_EXCHANGE_LENGTH) {
    throw new ExchangeProblem('', problems.tooLarge);
  }
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.replace(/\s+/g, ' ') : problems.unknownReason;
    throw new ExchangeProblem('', problems.notJson(reason));
  }
}

function checkHeader(value: unknown): void {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== EXCHANGE_FORMAT) {
    throw new ExchangeProblem('', problems.noPlan(EXCHANGE_FORMAT));
  }
  if (typeof version === 'number' && version > EXCHANGE_VERSION) {
    throw new ExchangeProblem('version', problems.newer(version, EXCHANGE_VERSION));
  }
}

function refuse(
  { issues: [issue] }: z.ZodError,
  path: readonly PropertyKey[],
  row?: Omit<RowPlace, 'field'>,
): never {
  const within = issue?.path ?? [];
  throw new ExchangeProblem(
    pathText([...path, ...within]),
    issue?.message ?? problems.notValid,
    row && { ...row, field: within[0] },
  );
}

/** What a row is called; it may be anything, as nobody has looked at it yet. */
function calledOf(row: unknown): string | undefined {
  const name = (row as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : undefined;
}

function checkRows(table: TableName, rows: readonly unknown[], path: readonly PropertyKey[]) {
  const ids = new Set<string>();
  rows.forEach((row, number) => {
    const result = tables[table].safeParse(row, inWords);
    const here = [...path, table, number];
    const place = { table, called: calledOf(row) };
    if (!result.success) refuse(result.error, here, place);
    const { id } = result.data;
    if (ids.has(id)) throw new ExchangeProblem(pathText(here), problems.repeatedId(id), place);
    ids.add(id);
  });
}

function checkTables(lists: Readonly<Record<string, unknown[]>>, path: readonly PropertyKey[]) {
  for (const [table, rows] of Object.entries(lists)) checkRows(table as TableName, rows, path);
}

/**
 * The plan that a text of the exchange format holds.
 * @throws ExchangeProblem with the place in the file and what is wrong there.
 */
export function readExchange(text: string): PlanDocument {
  const value = parseJson(text);
  checkHeader(value);
  const outline = outlineSchema.safeParse(value, inWords);
  if (!outline.success) refuse(outline.error, []);
  const { plan, scenarios } = outline.data;
  checkTables(plan, ['plan']);
  const seen = new Set<string>();
  scenarios.forEach(({ scenarioId, rows }, number) => {
    if (seen.has(scenarioId)) {
      throw new ExchangeProblem(`scenarios[${number}]`, problems.repeatedScenario(scenarioId));
    }
    seen.add(scenarioId);
    checkTables(rows, ['scenarios', number, 'rows']);
  });
  // Every row was checked against its table's schema above.
  const document = documentFromRows({ plan, scenarios } as unknown as PlanRowLists);
  const [problem, ...others] = documentProblems(document);
  if (problem) {
    throw new ExchangeProblem('', problems.noFit(problem, others.length));
  }
  const pack = document.plan.get('plan')?.pack;
  if (!packs.some(({ id }) => id === pack)) {
    const place = { table: 'plan', field: 'pack', called: planOf(document).name } as const;
    throw new ExchangeProblem('plan.plan[0].pack', problems.noPack(pack), place);
  }
  return document;
}
