/** The sheets of a workbook, and the place of the one that is read. */
export interface SheetChoice {
  readonly sheets: readonly string[];
  readonly sheet: number;
}

/** A file cannot be read as a roster at all; the message says why and what to do, for the user. */
export class UnreadableRoster extends Error {
  override readonly name = 'UnreadableRoster';
  /** Where another sheet of the same workbook might be readable. */
  readonly choice: SheetChoice | null;

  constructor(message: string, choice: SheetChoice | null = null) {
    super(message);
    this.choice = choice;
  }
}
