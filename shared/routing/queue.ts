/** A heap of states by what their way costs at least; equal ones in the order in which they came. */
export class Queue {
  readonly #costs: number[] = [];
  readonly #states: number[] = [];

  get size(): number {
    return this.#costs.length;
  }

  push(cost: number, state: number): void {
    let at = this.#costs.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((this.#costs[parent] as number) <= cost) break;
      this.#set(at, this.#costs[parent] as number, this.#states[parent] as number);
      at = parent;
    }
    this.#set(at, cost, state);
  }

  pop(): number {
    const first = this.#states[0] as number;
    const cost = this.#costs.pop() as number;
    const state = this.#states.pop() as number;
    const size = this.#costs.length;
    if (size === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && (this.#costs[child + 1] as number) < (this.#costs[child] as number))
        child++;
      if ((this.#costs[child] as number) >= cost) break;
      this.#set(at, this.#costs[child] as number, this.#states[child] as number);
      at = child;
    }
    this.#set(at, cost, state);
    return first;
  }

  #set(at: number, cost: number, state: number): void {
    this.#costs[at] = cost;
    this.#states[at] = state;
  }
}
