/** Work that is done in steps: one at a time, so that others have their turn in between, or all that is left at once. */
export class Gradual<T> {
  readonly #steps: Iterator<undefined, T>;
  #done: { readonly result: T } | null = null;

  constructor(steps: Iterator<undefined, T>) {
    this.#steps = steps;
  }

  /** Does one step; says whether there are more. */
  step(): boolean {
    if (this.#done === null) {
      const { done, value } = this.#steps.next();
      if (done) this.#done = { result: value };
    }
    return this.#done === null;
  }

  /** Does what is left, and gives the result. */
  finish(): T {
    while (this.#done === null) this.step();
    return this.#done.result;
  }
}
