/** What a command did: its exit status and what it prints. A command that cannot do its work throws. */
export interface Outcome {
  readonly status: 0 | 1;
  readonly out: string;
}

/** A command by its arguments. */
export type Command = (args: readonly string[]) => Outcome | Promise<Outcome>;
