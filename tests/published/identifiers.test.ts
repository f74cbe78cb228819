import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadArchive } from "#lib/content/load";
import { contentDir } from "#lib/model/settings";

test("each identifier elsewhere is noted with the page that confirms it, and no other is", () => {
  const { organisations, people, topics } = loadArchive(contentDir());
  const written = Object.entries({ organisations, people, topics }).flatMap(([table, records]) =>
    records.flatMap(({ id, same }) => (same === null ? [] : [`${table}/${id} ${same}`])),
  );
  const doc = readFileSync("docs/identifiers.md", "utf8");
  const noted = [...doc.matchAll(/^\| `(\w+\/[\w-]+)` \| (https:\S+) \| \S+ \| [^|]+ \|$/gm)];
  expect(noted.map(([, record, same]) => `${record} ${same}`).toSorted()).toEqual(
    written.toSorted(),
  );
});
