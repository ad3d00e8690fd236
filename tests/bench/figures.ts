/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One line of the table: what was measured, beside what, and what it should be. */
export interface Figure {
  readonly what: string;
  readonly squads: number;
  readonly unit: 'ms' | 'MB' | 'ms a frame';
  readonly ours: number;
  /** What ours is measured against; null where the target is absolute. */
  readonly bare: number | null;
  /** The same against a page that is set up to draw only what is visible: nothing is judged by it. */
  readonly tuned?: number;
  /** Most that ours may be: of the other's, or in the unit where the target is absolute. */
  readonly target: number | null;
}

/** Measurements by what they are of, gathered over several rounds. */
export class Samples {
  readonly #values = new Map<string, number[]>();

  add(who: string, what: string, squads: number, value: number): void {
    const key = `${who}|${what}|${squads}`;
    const values = this.#values.get(key);
    if (values) values.push(value);
    else this.#values.set(key, [value]);
  }

  of(who: string, what: string, squads: number): number {
    return median(this.#values.get(`${who}|${what}|${squads}`) ?? []);
  }

  has(who: string, what: string, squads: number): boolean {
    return this.#values.has(`${who}|${what}|${squads}`);
  }
}

/** Times the other's, or the value itself where the target is absolute. */
export function measureOf({ ours, bare }: Figure): number {
  return bare === null ? ours : ours / bare;
}

export function isMissed(figure: Figure): boolean {
  return figure.target !== null && !(measureOf(figure) <= figure.target);
}
