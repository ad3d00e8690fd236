import type { Change } from '../changes/change.ts';
import type { PlanDocument } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { waiverSchema } from '../model/plan-entities.ts';
import type { Finding } from '../rules/types.ts';
import { refusals } from '../words/commands.ts';
import { inWords } from '../words/schema-problems.ts';
import { CommandRefused, draftPlan, refusedValue } from './command.ts';

export interface Acceptance {
  readonly id: Id;
  readonly reason: string;
  /** `YYYY-MM-DD`, the last day on which the finding is accepted. */
  readonly until: string;
}

/** Accepts a finding for a time, as it measures now; an earlier acceptance of it is replaced. */
export function acceptFinding(
  document: PlanDocument,
  { rule, subjects: [subject], measured }: Pick<Finding, 'rule' | 'subjects' | 'measured'>,
  { id, reason, until }: Acceptance,
): Change[] {
  const row = waiverSchema.safeParse(
    {
      id,
      ruleId: rule,
      subjectKind: subject.kind,
      subjectId: subject.id,
      reason: reason.trim(),
      until,
      measured: measured?.value ?? null,
    },
    inWords,
  );
  if (!row.success) throw refusedValue('waiver', row.error);
  return draftPlan(document, (draft) => {
    const { data } = row;
    for (const old of [...draft.rows('waiver')]) {
      const same =
        old.ruleId === data.ruleId &&
        old.subjectKind === data.subjectKind &&
        old.subjectId === data.subjectId;
      if (same) draft.remove('waiver', old.id);
    }
    draft.put('waiver', data);
  });
}

/** Takes an acceptance back: the finding is open again. */
export function withdrawWaiver(document: PlanDocument, id: Id): Change[] {
  return draftPlan(document, (draft) => {
    if (!draft.get('waiver', id)) throw new CommandRefused(refusals.notAccepted);
    draft.remove('waiver', id);
  });
}
