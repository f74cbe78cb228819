import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type ArchiveSnapshot, snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { parseDay } from "#lib/model/day";
import { absoluteUrl } from "#lib/model/settings";
import { visitListPage } from "#lib/visits/visit-list";
import { Follow } from "#ui/follow";
import { ARCHIVE } from "../../support/archive";
import { attributesOf } from "../../support/markup";

const snapshot = snapshotOf(loadArchive(ARCHIVE));

const follow = (query: string, of: ArchiveSnapshot = snapshot) =>
  renderToStaticMarkup(
    <Follow lang="en" snapshot={of} list={visitListPage(new URLSearchParams(query), of, "en")} />,
  );

test("calendar and feed are those of the filter, whichever page of the list was read", () => {
  const markup = follow("org=frontex&page=2&sort=oldest");
  const calendar = absoluteUrl("/en/visits.ics?org=frontex&sort=oldest");
  const webcal = calendar.replace(/^https?:/, "webcal:");
  const hrefs = attributesOf(markup, "href");
  const outlook = new URL(hrefs.find((href) => href.includes("outlook")) ?? "");
  const google = new URL(hrefs.find((href) => href.includes("google")) ?? "");
  expect(hrefs).toContain(webcal);
  expect(google.searchParams.get("cid")).toBe(webcal);
  expect(outlook.searchParams.get("url")).toBe(calendar);
  expect(outlook.searchParams.get("name")).toBe("Visits and meetings: Frontex");
  expect(hrefs).toContain("/en/visits.atom?org=frontex&sort=oldest");
  const values = attributesOf(markup, "value");
  expect(values).toContain(calendar);
  expect(values).toContain(absoluteUrl("/en/visits.atom?org=frontex&sort=oldest"));
});

test("the form and the ready links keep the other filters, and count from the newest day", () => {
  const markup = follow("org=frontex&year=2024&since=2025");
  expect(markup).toContain('<input type="hidden" name="org" value="frontex"/>');
  expect(markup).toContain('<input type="hidden" name="year" value="2024"/>');
  expect(markup.match(/name="since"/g)).toHaveLength(1);
  const hrefs = attributesOf(markup, "href");
  expect(snapshot.archive.day).toBe("2026-11-25");
  expect(hrefs).toContain("/en/visits?org=frontex&year=2024&since=2026-10-25");
  expect(hrefs).toContain("/en/visits?org=frontex&year=2024&since=2025-11-25");
});

test("what is no day is named beside the field", () => {
  expect(follow("since=never")).toContain("“never” is not a date");
});

test("coming events are the planned ones of the list, the next one first", () => {
  expect(follow("")).toContain("The archive has no upcoming events.");
  const planned = ["2030-02-01", "2030-01-01"].flatMap((start) => {
    const [visit] = snapshot.archive.visits;
    const day = parseDay(start);
    if (visit === undefined || day === null) return [];
    return [{ ...visit, id: `${start}-x`, start: day, end: day, status: "planned" as const }];
  });
  const visits = [...planned, ...snapshot.archive.visits];
  const markup = follow("", snapshotOf({ ...snapshot.archive, visits }));
  const ids = attributesOf(markup, "href").filter((href) => href.startsWith("/en/visits/"));
  expect(ids).toEqual(["/en/visits/2030-01-01-x", "/en/visits/2030-02-01-x"]);
});
