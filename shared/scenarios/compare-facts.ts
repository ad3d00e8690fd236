import { compareText } from '../model/compare-text.ts';
import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import type { ScenarioTable } from '../model/tables.ts';

type Kind = 'product' | 'squad' | 'person';
type AnyRow = Readonly<Record<string, unknown>>;

/** Fields of the subject's own row, by what people call them; those told otherwise are left out. */
const fields: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  product: { section: 'section', notes: 'notes', highlyComplex: 'complexity' },
  squad: {
    mission: 'mission',
    notes: 'notes',
    framework: 'way of working',
    ordersOwnBacklog: 'team’s say on the backlog',
    headcount: 'headcount',
    backlogFte: 'backlog estimate',
    directionOwnerEmbedded: 'day-to-day presence',
  },
  person: {
    titleKind: 'kind of title',
    fte: 'working time',
    notes: 'notes',
    canAttendStandups: 'standups',
    hasTimeForStrategy: 'time for strategy',
  },
};

interface Beside {
  readonly table: ScenarioTable;
  readonly field: string;
  readonly label: string;
}

/** What stands in other tables about a subject. */
const beside: Readonly<Record<Kind, readonly Beside[]>> = {
  product: [
    { table: 'market', field: 'productId', label: 'markets' },
    { table: 'persona', field: 'productId', label: 'personas' },
    { table: 'responsibilityHolder', field: 'productId', label: 'responsibilities' },
  ],
  squad: [
    { table: 'squadPractice', field: 'id', label: 'practice' },
    { table: 'responsibilityHolder', field: 'squadId', label: 'responsibilities' },
    { table: 'symptomAnswer', field: 'squadId', label: 'symptoms' },
    { table: 'plannedTime', field: 'id', label: 'planned time' },
  ],
  person: [
    { table: 'timeSplit', field: 'id', label: 'time split' },
    { table: 'strategySignals', field: 'id', label: 'strategy signals' },
    { table: 'titleAudit', field: 'id', label: 'title answers' },
    { table: 'roleAnswers', field: 'id', label: 'expectations' },
    { table: 'plannedTime', field: 'id', label: 'planned time' },
  ],
};

/** Rows of a table by subject, each written so that two can be compared. */
function written(structure: Structure, kind: Kind, { table, field }: Beside): Map<Id, string> {
  const result = new Map<Id, string>();
  for (const row of structure[table].values() as Iterable<AnyRow>) {
    if (table === 'plannedTime' && row.subject !== kind) continue;
    const id = row[field];
    if (typeof id !== 'string') continue;
    result.set(id, `${result.get(id) ?? ''}${JSON.stringify(Object.entries(row).sort())}\n`);
  }
  for (const [id, text] of result) {
    result.set(id, text.split('\n').sort(compareText).join('\n'));
  }
  return result;
}

/** Looks up which facts about a subject differ, by what people call them, in a fixed order. */
export function factComparer(before: Structure, after: Structure, kind: Kind) {
  const tables = beside[kind].map((one) => ({
    label: one.label,
    before: written(before, kind, one),
    after: written(after, kind, one),
  }));
  return (id: Id): string[] => {
    const from = before[kind].get(id) as AnyRow | undefined;
    const to = after[kind].get(id) as AnyRow | undefined;
    const own = Object.entries(fields[kind]).flatMap(([field, label]) =>
      from?.[field] !== to?.[field] ? [label] : [],
    );
    const others = tables.flatMap((table) =>
      table.before.get(id) !== table.after.get(id) ? [table.label] : [],
    );
    return [...own, ...others];
  };
}
