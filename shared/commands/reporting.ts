import type { Change } from '../changes/change.ts';
import type { StructureDraft } from '../changes/draft.ts';
import type { Structure } from '../model/document.ts';
import type { ReportingLine } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { refusals } from '../words/commands.ts';
import { CommandRefused, draftStructure, need, validRow } from './command.ts';

/** Writes a reporting line into a draft; the same line drawn again changes between solid and dotted. */
export function putReportingLine(draft: StructureDraft, line: ReportingLine): void {
  need(draft, 'person', line.reportId);
  need(draft, 'person', line.managerId);
  if (line.reportId === line.managerId) throw new CommandRefused(refusals.reportsToSelf);
  for (const row of draft.rows('reportingLine')) {
    if (row.reportId === line.reportId && row.managerId === line.managerId) {
      draft.put('reportingLine', { ...row, dotted: line.dotted });
      return;
    }
  }
  draft.put('reportingLine', validRow('reportingLine', line));
}

/** Draws a reporting line. A second solid line to another manager is allowed: some people have two. */
export function connectReporting(structure: Structure, line: ReportingLine): Change[] {
  return draftStructure(structure, (draft) => putReportingLine(draft, line));
}

/** Turns a line from solid to dotted or back. */
export function editReportingLine(structure: Structure, id: Id, dotted: boolean): Change[] {
  return draftStructure(structure, (draft) =>
    draft.put('reportingLine', { ...need(draft, 'reportingLine', id), dotted }),
  );
}

/** Takes a reporting line away. */
export function removeReportingLine(structure: Structure, id: Id): Change[] {
  return draftStructure(structure, (draft) => {
    need(draft, 'reportingLine', id);
    draft.remove('reportingLine', id);
  });
}
