/** Kinds of places where a statement of the articles can be found in the app. */
export const placeKinds = {
  rule: 'Rule',
  responsibility: 'Responsibility',
  decision: 'Decision right',
  comparison: 'Comparison of the roles',
  symptom: 'Symptom',
  template: 'Template',
  contradiction: 'Contradiction',
  hiring: 'Hiring advice',
  background: 'Background',
  salary: 'Salary ranges',
  part: 'Part of the app',
} as const;
export type PlaceKind = keyof typeof placeKinds;

/** A place by kind and id, for example `rule:split/squads`; every id is checked to exist. */
export type Place = `${PlaceKind}:${string}`;

/** Places that are no entry of a catalogue, with what a reader finds there. */
export const appParts: Readonly<Record<string, string>> = {
  'backlog-owner': 'a squad that orders its own backlog has a backlog owner without a PO',
  coverage: 'the matrix of strategic responsibilities by product and execution by squad',
  'title-questions': 'the four title questions on a person, two of them read from the plan',
  'salary-note': 'the note beside every salary range',
  'weak-proof': 'the list of proof that says little, beside open positions',
  'backgrounds-note': 'the note that the order of the backgrounds was inferred',
  'definition-of-ready': 'the Definition of Ready that goes into a squad’s notes',
};

/** One statement of the articles, and where the app has it. */
export interface ChecklistLine {
  readonly id: string;
  readonly says: string;
  readonly places: readonly [Place, ...Place[]];
}

/** A statement with at least one place. */
export function line(id: string, says: string, ...places: [Place, ...Place[]]): ChecklistLine {
  return { id, says, places };
}

/** A group of statements, in the order of the list. */
export interface ChecklistSection {
  readonly title: string;
  readonly lines: readonly ChecklistLine[];
}

export function placeParts(place: Place): readonly [kind: PlaceKind, id: string] {
  const at = place.indexOf(':');
  return [place.slice(0, at) as PlaceKind, place.slice(at + 1)];
}
