/**
 * Told after each part of a long piece of work: how many are done, of how many. The work waits for
 * the answer, so that a window can paint; it ends with whatever the answer throws.
 */
export type Work = (done: number, of: number) => Promise<void>;
