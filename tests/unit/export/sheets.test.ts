import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { LIST_WRITERS } from "#lib/export/writers";
import { LANGS } from "#lib/model/lang";
import { ARCHIVE } from "../../support/archive";
import { readXlsx, unzip } from "../../support/read-workbook";

const archive = loadArchive(ARCHIVE);
const snapshot = snapshotOf(archive);

/** A cell as CSV has it. */
function plain(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? "");
}

/** As many cells as CSV has: readers leave out the empty ones at the end. */
function cellsOf(row: readonly unknown[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => plain(row[index]));
}

test.each(
  (["visits", "organisations", "changes"] as const).flatMap((list) =>
    LANGS.map((lang) => [list, lang] as const),
  ),
)(
  "the first sheet of %s in %s is its CSV, days as dates and numbers as numbers",
  async (list, lang) => {
    const request = { snapshot, lang, query: new URLSearchParams() };
    const sheets = await readXlsx(await LIST_WRITERS[list].xlsx(request));
    const [[header = [], ...rows] = []] = [...sheets.values()];
    const expected = parse(LIST_WRITERS[list].csv(request));
    expect([header, ...rows].map((row) => cellsOf(row, header.length))).toEqual(expected);
    const types = new Map(
      header.map((name, index) => [name, new Set(rows.map((row) => kindOf(row[index])))]),
    );
    expect(types.get(list === "changes" ? "day" : "added")).toEqual(new Set(["date"]));
    expect(types.get(list === "changes" ? "id" : "listed")).toEqual(
      new Set([list === "changes" ? "string" : "boolean"]),
    );
  },
);

function kindOf(value: unknown): string {
  return value instanceof Date ? "date" : typeof value;
}

test("a workbook has what belongs to the visits that were asked for, and says what it is", async () => {
  const query = new URLSearchParams("org=frontex&year=2024&colour=red");
  const file = await LIST_WRITERS.visits.xlsx({ snapshot, lang: "en", query });
  const sheets = await readXlsx(file);
  expect([...sheets.keys()]).toEqual([
    "Visits",
    "Participants of visits",
    "Organisations",
    "Sources",
    "Topics",
    "About the data",
  ]);
  const column = (sheet: string, name: string) => {
    const [header = [], ...rows] = sheets.get(sheet) ?? [];
    return rows.map((row) => row[header.indexOf(name)]);
  };
  const ids = column("Visits", "id");
  const visits = ids.map((id) => snapshot.visits.get(String(id)));
  expect(visits.length).toBeGreaterThan(0);
  expect(column("Participants of visits", "visit")).toEqual(
    visits.flatMap((visit) => visit?.participants.map(() => visit.id) ?? []),
  );
  expect(column("Sources", "url")).toEqual(
    visits.flatMap((visit) => visit?.sources.map(({ url }) => url) ?? []),
  );
  expect(column("Organisations", "id")).toContain("frontex");
  expect(new Set(column("Topics", "id"))).toEqual(
    new Set(visits.flatMap((visit) => visit?.topics ?? [])),
  );
  const about = (sheets.get("About the data") ?? []).map((row) => row.map(plain).join(" ").trim());
  expect(about).toContain("Selection Organisation: Frontex. Year: 2024.");
  expect(about).toContain(`Revision ${archive.day}, ${archive.revision}`);
  expect(about).toContain("Licence Data: CC0 1.0. Texts: CC BY 4.0.");
  expect(about).toContain("Visits start First day.");
  expect(about.join("\n")).toContain("colour");
});

test("the workbook of the statistics has their numbers", async () => {
  const request = { snapshot, lang: "lv", query: new URLSearchParams("view=statistics") } as const;
  const sheets = await readXlsx(await LIST_WRITERS.visits.xlsx(request));
  const [first = []] = [...sheets.values()];
  expect(first.map((row) => cellsOf(row, 5))).toEqual(parse(LIST_WRITERS.visits.csv(request)));
});

test("no text becomes a formula, and none is changed", async () => {
  const [visit] = archive.visits;
  if (visit === undefined) throw new Error("the archive has no visit");
  const titles = [
    "=1+1",
    "+371 67219263",
    "@SUM(A1)",
    "<b>&amp;\"'",
    "  divas  atstarpes ",
    "a\nb",
  ];
  const visits = titles.map((title, index) => ({
    ...visit,
    id: `${visit.id}-${index}`,
    text: { ...visit.text, lv: { ...visit.text.lv, title } },
  }));
  const query = new URLSearchParams("sort=oldest");
  const edge = snapshotOf({ ...archive, visits });
  const file = await LIST_WRITERS.visits.xlsx({ snapshot: edge, lang: "lv", query });
  const [[header = [], ...rows] = []] = [...(await readXlsx(file)).values()];
  const found = rows.map((row) => row[header.indexOf("title")]);
  expect(found.toSorted()).toEqual(titles.toSorted());
  for (const [, xml] of await unzip(file)) expect(xml).not.toContain("<f>");
});

test("the header of a sheet stays in view and filters", async () => {
  const request = { snapshot, lang: "lv", query: new URLSearchParams() } as const;
  const xml = (await unzip(await LIST_WRITERS.visits.xlsx(request))).get(
    "xl/worksheets/sheet1.xml",
  );
  expect(xml).toContain('<pane ySplit="1"');
  expect(xml).toContain(`<autoFilter ref="A1:AM${archive.visits.length + 1}"`);
});
