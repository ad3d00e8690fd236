// All of it goes to stderr: the command line's own answer must be alone on stdout.

/** @param {string} text */
export const say = (text) => process.stderr.write(`${text}\n`);

/** @param {number} since a value of performance.now() */
export const secondsSince = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Says what is being done, and how long it took.
 * @template T
 * @param {string} text
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(text, work) {
  const start = performance.now();
  say(`${text}…`);
  const result = await work();
  say(`  done in ${secondsSince(start)}`);
  return result;
}

/** A failure that the person can do something about: its message is all there is to show. */
export class SetupError extends Error {}

/**
 * Runs a script's main function; a failed set-up ends with its message instead of a stack.
 * @param {() => Promise<number>} main gives the exit code
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(`\n${error.message}`);
    process.exitCode = 1;
  }
}
