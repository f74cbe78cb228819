import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { temporalCoverage } from "#lib/export/datapackage";
import {
  breadcrumbsLd,
  countryLd,
  datasetLd,
  organisationLd,
  personLd,
  seriesLd,
  siteLd,
  topicLd,
  visitLd,
} from "#lib/export/json-ld";
import { LANGS } from "#lib/model/lang";
import type { Mode, Status } from "#lib/model/records";
import { ARCHIVE } from "../../support/archive";
import { textOf } from "../../support/file-of";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const [first] = snapshot.archive.visits;

test.each([
  ["held", "EventScheduled"],
  ["planned", "EventScheduled"],
  ["unconfirmed", "EventScheduled"],
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
    address: { addressCountry: "PL", addressLocality: "Varšava" },
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

/** Everything that is said, as a reader of the JSON gets it. */
function plain(data: unknown) {
  return JSON.parse(JSON.stringify(data));
}

test("the country of an address is a code, in both languages the same", () => {
  for (const lang of LANGS) {
    for (const visit of snapshot.archive.visits) {
      const { location } = plain(visitLd(visit, snapshot, lang));
      expect(location?.address?.addressCountry ?? null, visit.id).toBe(visit.country);
    }
    for (const organisation of snapshot.archive.organisations) {
      const { address } = plain(organisationLd(organisation, snapshot, lang));
      expect(address?.addressCountry ?? null).toBe(organisation.seat?.country ?? null);
    }
  }
});

test("a participant has the @id of the page that is about the person, a group has none", () => {
  for (const lang of LANGS) {
    const known = snapshot.archive.people.map((one) => plain(personLd(one, snapshot, lang)));
    expect(new Set(known.map((one) => one["@id"])).size).toBe(snapshot.archive.people.length);
    for (const person of known)
      expect(person).toMatchObject({ "@type": "Person", url: person["@id"] });
    const ids = new Set(known.map((one) => one["@id"]));
    for (const visit of snapshot.archive.visits)
      for (const [index, one] of plain(visitLd(visit, snapshot, lang)).attendee.entries()) {
        const isPerson = visit.participants[index]?.person !== null;
        expect(one["@type"]).toBe(isPerson ? "Person" : "Organization");
        expect(ids.has(one["@id"]), `${visit.id} ${one.name}`).toBe(isPerson);
      }
  }
});

test("a visit says what it was about and which series it belongs to, by the addresses of their pages", () => {
  const council = snapshot.visits.get("2024-06-13-jha-luxembourg");
  if (council === undefined) throw new Error("no council");
  const { about, superEvent, organizer } = plain(visitLd(council, snapshot, "en"));
  const page = "http://localhost:3000/en";
  expect(about.map((one: Record<string, string>) => one["@id"])).toEqual([
    ...council.topics.map((id) => `${page}/topics/${id}`),
    ...council.organisations.map((id) => `${page}/organisations/${id}`),
  ]);
  expect(superEvent).toMatchObject({ "@type": "EventSeries", "@id": `${page}/series/jha-council` });
  expect(organizer).toMatchObject({ "@id": `${page}/organisations/eu-council` });
});

test("topics, countries and series have the @id that visits name, and what they are", () => {
  const page = "http://localhost:3000/lv";
  for (const topic of snapshot.archive.topics)
    expect(topicLd(topic, "lv")).toMatchObject({
      "@type": "DefinedTerm",
      "@id": `${page}/temati/${topic.id}`,
      description: topic.about.lv,
    });
  for (const one of snapshot.archive.series)
    expect(seriesLd(one, snapshot, "lv")).toMatchObject({
      "@type": "EventSeries",
      "@id": `${page}/sanaksmju-cikli/${one.id}`,
      name: one.name.lv,
    });
  for (const country of snapshot.countries.values())
    expect(countryLd(country, "lv")).toMatchObject({
      "@type": "Country",
      "@id": `${page}/valstis/${country.id}`,
      identifier: country.code,
    });
});

test.each(LANGS)("the site can be searched by its list of visits, in %s", (lang) => {
  const { potentialAction } = plain(siteLd(lang));
  const path = { lv: "/lv/vizites", en: "/en/visits" }[lang];
  expect(potentialAction).toEqual({
    "@type": "SearchAction",
    target: `http://localhost:3000${path}?q={q}`,
    "query-input": "required name=q",
  });
});

test("the data set covers the days from the first visit to that up to which the sources were gone through", () => {
  const { archive } = snapshot;
  expect(plain(datasetLd(snapshot, "en")).temporalCoverage).toBe("2015-01-07/2026-03-20");
  expect(temporalCoverage({ ...archive, covered: null })).toBe(`2015-01-07/${first?.end}`);
  const empty = { ...snapshot, archive: { ...archive, visits: [] } };
  expect(plain(datasetLd(empty, "en"))).not.toHaveProperty("temporalCoverage");
});

test("a source has its title, day and language as it gives them", () => {
  for (const visit of snapshot.archive.visits) {
    const { subjectOf } = plain(visitLd(visit, snapshot, "en"));
    for (const [index, { title, published, language }] of visit.sources.entries()) {
      const said = subjectOf[index];
      expect(said.inLanguage).toBe(language);
      expect([said.name ?? null, said.datePublished ?? null]).toEqual([title, published]);
    }
  }
});

test("an identifier elsewhere is in JSON-LD, JSON and front matter alike, and where there is none in none", async () => {
  const same = "https://www.wikidata.org/wiki/Q8475";
  const [first, second] = snapshot.archive.organisations;
  if (first === undefined || second === undefined) throw new Error("too few organisations");
  const named = snapshotOf({
    ...snapshot.archive,
    organisations: [
      { ...first, same },
      { ...second, same: null },
    ],
  });
  for (const organisation of named.archive.organisations) {
    const { id } = organisation;
    const expected = organisation.same ?? undefined;
    expect(plain(organisationLd(organisation, named, "en")).sameAs).toBe(expected);
    const json = await textOf(named, `/en/organisations/${id}.json`);
    expect(JSON.parse(json).organisations[0].same).toBe(expected ?? null);
    const text = await textOf(named, `/en/organisations/${id}.md`);
    expect(text.includes(`\nsame: ${expected ?? "null"}\n`)).toBe(true);
  }
});
