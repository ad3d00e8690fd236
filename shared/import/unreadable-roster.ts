/** A file cannot be read as a roster at all; the message says why and what to do, for the user. */
export class UnreadableRoster extends Error {
  override readonly name = 'UnreadableRoster';
}
