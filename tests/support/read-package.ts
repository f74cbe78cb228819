import { Package } from "datapackage";
import { Dataset } from "frictionless.js";

/**
 * What two readers by other people cannot read of the data package in a folder, a line for each table; nothing where each
 * row fits its types, constraints, keys and foreign keys, and both find the same columns and rows.
 */
export async function packageProblems(descriptor: string): Promise<readonly string[]> {
  const { resources } = await Package.load(descriptor, { strict: true });
  const others = await Dataset.load(descriptor);
  const problems = resources.map(async (resource, index) => {
    try {
      const rows = await resource.read({ keyed: true, relations: true });
      const other = others.resources[index];
      const found = other === undefined ? [] : await rowsOf(other.rows({ keyed: true }));
      const [columns, otherColumns] = [rows, found].map((list) =>
        Object.keys(list[0] ?? {}).join(),
      );
      const isSame = columns === otherColumns && rows.length === found.length;
      return isSame ? [] : [`${resource.name}: ${otherColumns}, ${found.length} rows`];
    } catch (error) {
      return [`${resource.name}: ${messageOf(error)}`];
    }
  });
  return (await Promise.all(problems)).flat();
}

async function rowsOf(rows: Promise<AsyncIterable<object>>): Promise<readonly object[]> {
  const all = [];
  for await (const row of await rows) all.push(row);
  return all;
}

/** The first of the errors that a reader collected, or its only one. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [first] = "errors" in error && Array.isArray(error.errors) ? error.errors : [];
  return first instanceof Error ? first.message : error.message;
}
