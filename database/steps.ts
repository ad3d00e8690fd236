/** Work in steps: between two of them something else may have its turn. */
export type Steps<T> = Generator<void, T>;

/** Does what is left of it without a pause. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
