/**
 * What random cases are made from. The same in every run of the tests, so that what fails is what was
 * changed; `npm run fuzz` and `npm run soak` look for cases that nobody has seen, each with a new one.
 */
export const SEED = Number(process.env.SQUADPLAN_SEED ?? 20_221_101);
