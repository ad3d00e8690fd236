import type { Assignment, Person } from '../../shared/model/entities.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import { plannedText } from '../../shared/words/planned.ts';
import { cardWords } from '../words/card-words.ts';

/** Somebody named in a slot. */
export interface Occupant {
  readonly id: string;
  readonly name: string;
  readonly open: boolean;
  /** The assignment that puts them here; empty where they are here by another role. */
  readonly assignmentId: string;
  /** Always said: "also PM", "acting". */
  readonly note: string;
  /** "until Q2 2027": said of who is in it, not shown there; empty where they are there all the time. */
  readonly planned: string;
  /** Said where there is room: holds the role for the whole product. */
  readonly ofProduct: boolean;
}

/** A PM or PO slot: who is in it, or what its being empty means. */
export interface SlotData {
  readonly people: readonly Occupant[];
  /** Said where nobody is in it: "No PM", "PM orders it". */
  readonly empty: string;
  readonly emptyNote: string;
}

/** How a slot names somebody who is in it. */
export function occupant(
  { structure }: StructureIndex,
  person: Person,
  assignment: Assignment | undefined,
  note = '',
  ofProduct = false,
): Occupant {
  const planned = plannedText(structure.plannedTime.get(person.id));
  const notes = cardWords.notes([assignment?.acting ? cardWords.acting : '', note]);
  const { id, name, open } = person;
  return { id, name, open, assignmentId: assignment?.id ?? '', note: notes, planned, ofProduct };
}
