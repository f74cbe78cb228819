import { expect, test } from "vitest";
import { derive } from "#lib/content/archive/derive";
import {
  LEVELS,
  type Level,
  type Participant,
  PUBLISHER_KINDS,
  type PublisherKind,
  type Source,
  type SourceKind,
} from "#lib/model/records";

type Known = Parameters<typeof derive>[0];

const participant = (facts: Partial<Participant>): Participant => ({
  person: null,
  group: { lv: "delegācija", en: "delegation" },
  country: null,
  organisation: null,
  role: null,
  level: null,
  mode: null,
  ...facts,
});

const source = (kind: SourceKind = "news"): Source => ({
  id: null,
  url: "https://a.lv/",
  publisher: "iem",
  title: null,
  published: null,
  language: "lv",
  kind,
  archived: null,
});

const derived = (facts: Partial<Known>, kinds: readonly PublisherKind[] = ["ministry"]) =>
  derive(
    {
      country: "LV",
      mode: "in_person",
      participants: [],
      organisations: [],
      sources: [source()],
      countries: [],
      ...facts,
    },
    kinds,
  );

test.each([
  ["in_person", "LV", "latvia"],
  ["in_person", "EE", "abroad"],
  ["in_person", null, null],
  ["hybrid", "LV", "latvia"],
  ["hybrid", "EE", "abroad"],
  ["hybrid", null, null],
  ["online", "LV", "online"],
  ["online", "EE", "online"],
  ["online", null, "online"],
] as const)("%s, country %s: where is %s", (mode, country, where) => {
  expect(derived({ mode, country }).where).toBe(where);
});

test("the countries are those of participants and those named besides, once each, sorted and without Latvia", () => {
  const { countries } = derived({
    country: "PL",
    participants: ["LT", "LV", null, "EE", "LT"].map((country) => participant({ country })),
    countries: ["FI", "EE", "LV", "AT"],
  });
  expect(countries).toEqual(["AT", "EE", "FI", "LT"]);
});

test("where a visit was does not say who took part", () => {
  expect(derived({ country: "PL" }).countries).toEqual([]);
});

test("the organisations are those that the entry names, then those that participants speak for, once each", () => {
  const { organisations } = derived({
    organisations: ["un", "frontex"],
    participants: ["europol", null, "frontex", "europol"].map((organisation) =>
      participant({ organisation }),
    ),
  });
  expect(organisations).toEqual(["un", "frontex", "europol"]);
});

/** Everyone from a country, highest or not. */
const from = (country: string | null, ...levels: readonly (Level | null)[]) =>
  levels.map((level) => participant({ country, level }));

test.each([
  ["the highest of Latvia's, in whatever order", from("LV", "expert", "head", "deputy"), "head"],
  ["of others none counts", [...from("EE", "minister"), ...from("LV", "expert")], "expert"],
  ["nor of those who speak for no country", from(null, "minister"), null],
  ["of some it is not stated", from("LV", null, "deputy", null), "deputy"],
  ["of none it is stated", from("LV", null), null],
  ["nobody is named", [], null],
] as const)("level: %s", (_what, participants, level) => {
  expect(derived({ participants }).level).toBe(level);
});

test("every level is the highest where those below it stand beside it", () => {
  for (const [index, level] of LEVELS.entries()) {
    const participants = from("LV", ...LEVELS.slice(index).toReversed());
    expect(derived({ participants }).level).toBe(level);
  }
});

test("the evidence is the kinds of publishers, once each, in their order", () => {
  const { evidence } = derived({}, ["media", "ministry", "organisation", "media", "ministry"]);
  expect(evidence).toEqual(["ministry", "organisation", "media"]);
  expect(derived({}, [...PUBLISHER_KINDS].reverse()).evidence).toEqual(PUBLISHER_KINDS);
  expect(derived({}, []).evidence).toEqual([]);
});

test.each(PUBLISHER_KINDS.filter((kind) => kind !== "ministry"))(
  "one source by %s beside the ministry's confirms a visit independently, even where all are lists",
  (kind) => {
    expect(derived({}, ["ministry", kind]).confirmed).toBe("independent");
    expect(derived({ sources: [source("list"), source("list")] }, [kind]).confirmed).toBe(
      "independent",
    );
  },
);

test("the ministry alone confirms by anything but a list", () => {
  expect(derived({ sources: [source("list")] }).confirmed).toBe("list-only");
  expect(derived({ sources: [source("list"), source("list")] }).confirmed).toBe("list-only");
  expect(derived({ sources: [source("list"), source("news")] }).confirmed).toBe("ministry");
  expect(derived({ sources: [source("minutes")] }).confirmed).toBe("ministry");
});
