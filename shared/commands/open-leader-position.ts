import type { Change } from '../changes/change.ts';
import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { openPosition, PRODUCT_LEADER } from '../words/roles.ts';
import { draftStructure } from './command.ts';
import { putReportingLine } from './reporting.ts';
import { putPerson } from './subjects.ts';

/** Adds an open position of a product leader, with solid lines to it from those people. */
export function openLeaderPosition(
  structure: Structure,
  reportIds: readonly Id[],
  newId: () => Id,
): Change[] {
  return draftStructure(structure, (draft) => {
    const managerId = newId();
    putPerson(draft, {
      id: managerId,
      name: openPosition(PRODUCT_LEADER),
      title: PRODUCT_LEADER,
      open: true,
    });
    for (const reportId of reportIds) {
      putReportingLine(draft, { id: newId(), reportId, managerId, dotted: false });
    }
  });
}
