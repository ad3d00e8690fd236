/** The command cannot be done as it was asked; the message says why in one line, for the user. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}
