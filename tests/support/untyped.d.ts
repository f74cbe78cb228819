/** What the tests use of readers of data packages, which have no types of their own. */
declare module "datapackage" {
  export interface Resource {
    readonly name: string;
    /** Reads all rows, cast and checked against the schema; rejects for the first one that does not fit. */
    read(options: { keyed: true; relations: boolean }): Promise<readonly object[]>;
  }
  export const Package: {
    /** Rejects for a descriptor that does not fit its profile. */
    load(
      path: string,
      options: { strict: true },
    ): Promise<{ readonly resources: readonly Resource[] }>;
  };
}

declare module "frictionless.js" {
  export interface File {
    readonly descriptor: { readonly name: string };
    rows(options: { keyed: true }): Promise<AsyncIterable<Readonly<Record<string, string>>>>;
  }
  export const Dataset: {
    load(path: string): Promise<{ readonly resources: readonly File[] }>;
  };
}
