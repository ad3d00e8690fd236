/** The quarter that comes `by` quarters after one like `2026-Q4`; before it where negative. */
export function quarterAfter(quarter: string, by = 1): string {
  const count = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 + by;
  return `${String(Math.floor(count / 4)).padStart(4, '0')}-Q${(((count % 4) + 4) % 4) + 1}`;
}

/** So many quarters in a row. */
export function quartersFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => quarterAfter(first, at));
}

/** The quarter that a day (`YYYY-MM-DD`) lies in. */
export function quarterOfDay(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
