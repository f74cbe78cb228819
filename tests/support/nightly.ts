/** Whether this is the run of each night, which looks at every page and tries ten times as many random inputs. */
export const IS_NIGHTLY = Boolean(process.env["NIGHTLY"]);

/** How many random inputs a property is tried with: 5,000 each night, a tenth on each push. */
export const MANY_RUNS = IS_NIGHTLY ? 5_000 : 500;
