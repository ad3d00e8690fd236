/** A seed that no run had before, unless one is given to repeat it. */
export function newSeed() {
  return process.env.SQUADPLAN_SEED ?? String(Date.now() % 1_000_000_000);
}
