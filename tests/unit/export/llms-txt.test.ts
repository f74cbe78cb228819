import { remark } from "remark";
import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { dataFiles } from "#lib/export/catalogue";
import { everyAddress } from "#lib/routing/site-pages";
import { ARCHIVE } from "../../support/archive";
import { textOf } from "../../support/file-of";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const site = "http://localhost:3000";
const text = await textOf(snapshot, "/llms.txt");
const { children } = remark().parse(text);

test("it has the form of llmstxt.org: a title, a quotation, sections of links", () => {
  const [first, second] = children;
  expect(first).toMatchObject({ type: "heading", depth: 1 });
  expect(second?.type).toBe("blockquote");
  const sections = children.filter((node) => node.type === "heading" && node.depth === 2);
  expect(sections.length).toBeGreaterThan(2);
  for (const section of sections) {
    const after = children.slice(children.indexOf(section) + 1);
    expect(after.find(({ type }) => type === "list" || type === "heading")?.type).toBe("list");
  }
});

test("its links lead to what is there, and it names every data file and both licences", () => {
  const addresses = new Set(everyAddress(snapshot));
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, url]) => url?.replace(site, ""));
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) expect(addresses.has(link ?? ""), link).toBe(true);
  for (const { path } of dataFiles()) expect(links).toContain(path);
  for (const page of ["visits", "organisations", "topics", "people", "countries", "series"])
    expect(text).toContain(`\`/en/${page}/ID.md\``);
  expect(text).toContain("CC0 1.0");
  expect(text).toContain("CC BY 4.0");
});

test("an archive without records has one too", async () => {
  const empty = snapshotOf({
    ...snapshot.archive,
    visits: [],
    organisations: [],
    people: [],
    topics: [],
    series: [],
  });
  expect(await textOf(empty, "/llms.txt")).not.toContain("/visits/.md");
});
