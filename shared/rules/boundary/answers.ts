import type { SymptomAnswer } from '../../model/entities.ts';
import type { Id } from '../../model/fields.ts';
import type { StructureIndex } from '../../model/structure-index.ts';

/** Kept as long as the index that it was read from. */
const known = new WeakMap<StructureIndex, ReadonlyMap<Id, readonly SymptomAnswer[]>>();
const NONE: readonly never[] = [];

/** A squad's answers on symptoms, of every day. */
export function symptomAnswersOf(index: StructureIndex, squadId: Id): readonly SymptomAnswer[] {
  let bySquad = known.get(index);
  if (!bySquad) {
    const groups = new Map<Id, SymptomAnswer[]>();
    for (const row of index.structure.symptomAnswer.values()) {
      const rows = groups.get(row.squadId);
      if (rows) rows.push(row);
      else groups.set(row.squadId, [row]);
    }
    bySquad = groups;
    known.set(index, bySquad);
  }
  return bySquad.get(squadId) ?? NONE;
}

/**
 * The answer that counts for each symptom: the latest up to today. Of two on one day the worse one
 * counts, so that the order of rows says nothing.
 */
export function latestAnswers(
  answers: readonly SymptomAnswer[],
  today: string,
): ReadonlyMap<string, SymptomAnswer> {
  const latest = new Map<string, SymptomAnswer>();
  for (const answer of answers) {
    if (answer.on > today) continue;
    const other = latest.get(answer.symptom);
    const newer = !other || answer.on > other.on || (answer.on === other.on && answer.present);
    if (newer) latest.set(answer.symptom, answer);
  }
  return latest;
}
