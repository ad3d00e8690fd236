const forms = [
  // Q3 2027, 3/2027, q3-27
  /^q?(?<q>[1-4])[\s/.-]*(?<y>\d{4}|\d{2})$/iu,
  // 2027-Q3, 2027 3, 27q3
  /^(?<y>\d{4}|\d{2})[\s/.-]*q(?<q>[1-4])$/iu,
  /^(?<y>\d{4})[\s/.-]+(?<q>[1-4])$/u,
  // Q3: of the year that `today` is in
  /^q(?<q>[1-4])$/iu,
];

/**
 * The quarter that somebody typed, as `2027-Q3`; null where it is none.
 * @param today `YYYY-MM-DD`: a quarter without a year is one of that year.
 */
export function parseQuarter(text: string, today: string): string | null {
  for (const form of forms) {
    const { q, y } = form.exec(text.trim())?.groups ?? {};
    if (q === undefined) continue;
    const year = y === undefined ? today.slice(0, 4) : y.length === 2 ? `20${y}` : y;
    return `${year}-Q${q}`;
  }
  return null;
}
