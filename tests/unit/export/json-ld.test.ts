import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { breadcrumbsLd, datasetLd, organisationLd, visitLd } from "#lib/export/json-ld";
import { LANGS } from "#lib/model/lang";
import type { Mode, Status } from "#lib/model/records";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const [first] = snapshot.archive.visits;

test.each([
  ["held", "EventScheduled"],
  ["announced", "EventScheduled"],
  ["cancelled", "EventCancelled"],
] as const satisfies readonly (readonly [Status, string])[])(
  "a visit that is %s is an %s",
  (status, name) => {
    if (first === undefined) throw new Error("no visits");
    const { eventStatus } = visitLd({ ...first, status }, snapshot, "lv");
    expect(eventStatus).toBe(`https://schema.org/${name}`);
  },
);

test.each([
  ["in_person", "Offline"],
  ["online", "Online"],
  ["hybrid", "Mixed"],
] as const satisfies readonly (readonly [Mode, string])[])(
  "attendance %s is the %s mode",
  (mode, name) => {
    if (first === undefined) throw new Error("no visits");
    const { eventAttendanceMode } = visitLd({ ...first, mode }, snapshot, "lv");
    expect(eventAttendanceMode).toBe(`https://schema.org/${name}EventAttendanceMode`);
  },
);

test("every visit has a name, days, a place where one is known, and its sources", () => {
  for (const lang of LANGS) {
    for (const visit of snapshot.archive.visits) {
      const data = visitLd(visit, snapshot, lang);
      expect(data).toMatchObject({
        name: visit.text[lang]?.title ?? visit.text.lv.title,
        startDate: visit.start,
        endDate: visit.end,
      });
      expect("location" in data).toBe(
        visit.country !== null || visit.area !== null || visit.mode === "online",
      );
      const urls = visit.sources.map(({ url }) => url);
      expect(
        JSON.parse(JSON.stringify(data)).subjectOf.map(({ url }: { url: string }) => url),
      ).toEqual(urls);
    }
  }
});

test("an organisation is named as its page names it and leads to its own website", () => {
  const frontex = snapshot.organisations.get("frontex");
  if (frontex === undefined) throw new Error("no frontex");
  expect(organisationLd(frontex, snapshot, "lv")).toMatchObject({
    "@type": "Organization",
    name: frontex.name.lv,
    url: "https://frontex.europa.eu/",
    foundingDate: "2004",
    address: { addressCountry: "Polija", addressLocality: "Varšava" },
  });
});

test("breadcrumbs are numbered from 1 and the page itself has no address", () => {
  const crumbs = [
    { label: "A", href: "/lv" },
    { label: "B", href: null },
  ];
  expect(breadcrumbsLd(crumbs).itemListElement).toEqual([
    { "@type": "ListItem", position: 1, name: "A", item: "http://localhost:3000/lv" },
    { "@type": "ListItem", position: 2, name: "B" },
  ]);
});

test("the data set names its licences and every CSV file", () => {
  const data = JSON.parse(JSON.stringify(datasetLd(snapshot, "en")));
  expect(data.license).toContain("https://creativecommons.org/publicdomain/zero/1.0/");
  expect(data.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toContain(
    "http://localhost:3000/en/visits.csv",
  );
});
