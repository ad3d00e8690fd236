/** What findings and lists call the plan where it is the subject itself. */
export const WHOLE_PLAN = 'The whole plan';
