import type { Change } from '../changes/change.ts';
import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import type { Row } from '../model/tables.ts';
import { draftStructure, need, validRow } from './command.ts';

/** Tables of records that stand beside a person, under the person's id. */
export type BesidePerson = 'timeSplit' | 'strategySignals' | 'titleAudit' | 'roleAnswers';

/** Writes one of the records kept beside a person or a squad; one in which nothing is known is not kept. */
export function editBeside<T extends BesidePerson | 'squadPractice'>(
  structure: Structure,
  table: T,
  subjectId: Id,
  empty: Omit<Row<T>, 'id'>,
  fields: Partial<Omit<Row<T>, 'id'>>,
): Change[] {
  return draftStructure(structure, (draft) => {
    need(draft, table === 'squadPractice' ? 'squad' : 'person', subjectId);
    const row = { ...empty, ...draft.get(table, subjectId), ...fields, id: subjectId } as Row<T>;
    const known = Object.entries(row).some(([key, value]) => key !== 'id' && value !== null);
    if (known) draft.put(table, validRow(table, row));
    else draft.remove(table, subjectId);
  });
}
