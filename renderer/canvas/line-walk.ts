/** What walks the lines of a card by keyboard, while the chart is on screen. */
export interface LineWalk {
  /** To the first line of what is selected. */
  readonly begin: () => void;
  /** To the card that the lines were reached from. @returns false where there is none. */
  readonly back: () => boolean;
}

let current: LineWalk | null = null;

export function setLineWalk(next: LineWalk | null): void {
  current = next;
}

export function lineWalk(): LineWalk | null {
  return current;
}
