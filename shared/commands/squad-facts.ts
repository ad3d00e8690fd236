import { symptoms } from '../catalog/symptoms.ts';
import type { Change } from '../changes/change.ts';
import type { Structure } from '../model/document.ts';
import type { SquadPractice } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { refusals } from '../words/commands.ts';
import { CommandRefused, draftStructure, need, validRow } from './command.ts';
import { editBeside } from './edit-beside.ts';

export const emptySquadPractice: Omit<SquadPractice, 'id'> = {
  meetingDays: null,
  nextWorkContacts: null,
};

/** Sets how PM and PO of a squad work together; null is "not known", 0 days is "they never meet". */
export function setSquadPractice(
  structure: Structure,
  squadId: Id,
  practice: Partial<Omit<SquadPractice, 'id'>>,
): Change[] {
  return editBeside(structure, 'squadPractice', squadId, emptySquadPractice, practice);
}

/** A squad's word on one symptom of a fuzzy boundary. */
export interface SymptomReport {
  readonly squadId: Id;
  /** A symptom of the catalogue. */
  readonly symptom: string;
  readonly present: boolean;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/** Keeps a squad's answer with its day; one that it gave on the same day before is replaced. */
export function answerSymptom(
  structure: Structure,
  { squadId, symptom, present, on }: SymptomReport,
  newId: () => Id,
): Change[] {
  if (!symptoms.some(({ id }) => id === symptom)) {
    throw new CommandRefused(refusals.noSymptom(symptom));
  }
  return draftStructure(structure, (draft) => {
    need(draft, 'squad', squadId);
    const same = [...draft.rows('symptomAnswer')].filter(
      (row) => row.squadId === squadId && row.symptom === symptom && row.on === on,
    );
    const id = same[0]?.id ?? newId();
    draft.put('symptomAnswer', validRow('symptomAnswer', { id, squadId, symptom, present, on }));
    for (const row of same.slice(1)) draft.remove('symptomAnswer', row.id);
  });
}

/** Takes a squad's answer on one symptom on one day away, as if it had not been asked. */
export function withdrawSymptomAnswer(
  structure: Structure,
  { squadId, symptom, on }: Omit<SymptomReport, 'present'>,
): Change[] {
  return draftStructure(structure, (draft) => {
    for (const row of [...draft.rows('symptomAnswer')]) {
      if (row.squadId === squadId && row.symptom === symptom && row.on === on) {
        draft.remove('symptomAnswer', row.id);
      }
    }
  });
}
