/** Work that is done in steps: one at a time, so that others have their turn in between, or all that is left at once. */
export class Gradual<T> {
  #state: { readonly steps: Iterator<undefined, T> } | { readonly result: T };

  constructor(steps: Iterator<undefined, T>) {
    this.#state = { steps };
  }

  /** Does one step; says whether there are more. */
  step(): boolean {
    if ("result" in this.#state) return false;
    const { done, value } = this.#state.steps.next();
    if (done) this.#state = { result: value };
    return !done;
  }

  /** Does what is left, and gives the result. */
  finish(): T {
    while (this.step());
    if ("result" in this.#state) return this.#state.result;
    throw new Error("work ends with a result");
  }
}
