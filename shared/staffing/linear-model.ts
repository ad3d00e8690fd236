/** A variable of a linear model, by name, with the number it is multiplied by. */
export type Term = readonly [factor: number, variable: string];

/** Terms per line: readers of the format differ in how long a line may be. */
const TERMS_A_LINE = 12;

function written(terms: readonly Term[]): string {
  const parts = terms.map(
    ([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`,
  );
  const lines: string[] = [];
  for (let at = 0; at < parts.length; at += TERMS_A_LINE) {
    lines.push(parts.slice(at, at + TERMS_A_LINE).join(' '));
  }
  return lines.join('\n   ');
}

/** One term a variable; those that cancel out are gone. */
function merged(terms: readonly Term[]): Term[] {
  const factors = new Map<string, number>();
  for (const [factor, name] of terms) factors.set(name, (factors.get(name) ?? 0) + factor);
  return [...factors].flatMap(([name, factor]): Term[] => (factor === 0 ? [] : [[factor, name]]));
}

/**
 * A linear model with binary variables and ones from 0 to 1, to be minimised; writes itself in the
 * LP format that solvers read.
 */
export class LinearModel {
  readonly #binary = new Set<string>();
  readonly #part = new Set<string>();
  readonly #rows: string[] = [];
  readonly #objective: Term[] = [];

  /** A decision: 0 or 1. */
  binary(name: string): string {
    this.#binary.add(name);
    return name;
  }

  /** A consequence of decisions: anything from 0 to 1. */
  part(name: string): string {
    this.#part.add(name);
    return name;
  }

  cost(factor: number, variable: string): void {
    this.#objective.push([factor, variable]);
  }

  /** Demands that the terms add up as said; a demand without terms is checked at once. */
  demand(terms: readonly Term[], compared: '<=' | '>=' | '=', value: number): void {
    const left = merged(terms);
    if (left.length > 0) {
      this.#rows.push(`${written(left)} ${compared} ${value}`);
      return;
    }
    const holds = compared === '<=' ? value >= 0 : compared === '>=' ? value <= 0 : value === 0;
    // Nothing can meet it: said by a variable that is 0 and 1 at once.
    if (!holds) this.#rows.push(`+ 1 ${this.binary('impossible')} >= 2`);
  }

  /** What the objective comes to for these values. */
  costOf(values: ReadonlyMap<string, number>): number {
    let sum = 0;
    for (const [factor, name] of this.#objective) sum += factor * Math.round(values.get(name) ?? 0);
    return Math.round(sum * 1e6) / 1e6;
  }

  get size(): { readonly variables: number; readonly demands: number } {
    return { variables: this.#binary.size + this.#part.size, demands: this.#rows.length };
  }

  /** The model in LP format. */
  text(): string {
    const objective = merged(this.#objective);
    const none: readonly Term[] = [...this.#binary].slice(0, 1).map((name) => [0, name] as const);
    return [
      'Minimize',
      `  cost: ${written(objective.length > 0 ? objective : none)}`,
      'Subject To',
      ...this.#rows.map((row, at) => `  r${at}: ${row}`),
      'Bounds',
      ...[...this.#part].map((name) => `  0 <= ${name} <= 1`),
      'Binary',
      ...[...this.#binary].map((name) => `  ${name}`),
      'End',
      '',
    ].join('\n');
  }
}
