import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { escapeText, writeLines } from "#lib/export/icalendar";
import { LIST_WRITERS, RECORD_WRITERS } from "#lib/export/writers";
import { participantWords } from "#lib/format/visit-words";
import { LANGS } from "#lib/model/lang";
import { entryText } from "#lib/model/records";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const anyText = fc.string({ unit: "grapheme", maxLength: 400 });

function calendar(text: string | null | undefined) {
  return new ICAL.Component(ICAL.parse(text ?? ""));
}

test("every line has at most 75 octets, breaks inside no character and unfolds to what it was", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const value = escapeText(text);
      const lines = writeLines([{ name: "SUMMARY", params: { LANGUAGE: "lv" }, value }]);
      for (const line of lines.split("\r\n")) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/^ ?[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
      }
      expect(lines.replaceAll("\r\n ", "")).toBe(`SUMMARY;LANGUAGE=lv:${value}\r\n`);
    }),
  );
});

test("a line of exactly 75 octets is not folded and one of 76 is", () => {
  const line = (length: number) => writeLines([{ name: "X", value: `${"ā".repeat(length / 2)}x` }]);
  expect(line(72)).toBe(`X:${"ā".repeat(36)}x\r\n`);
  expect(line(74)).toBe(`X:${"ā".repeat(36)}\r\n āx\r\n`);
});

test("any text comes back from another parser, without the controls that iCalendar cannot hold", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const event = calendar(
        writeLines([
          { name: "BEGIN", value: "VCALENDAR" },
          { name: "SUMMARY", value: escapeText(text) },
          { name: "END", value: "VCALENDAR" },
        ]),
      );
      const held = text.replace(/\r\n?/g, "\n").replace(/(?![\t\n])\p{Cc}/gu, "");
      expect(event.getFirstPropertyValue("summary")).toBe(held);
    }),
  );
});

test.each(LANGS)("the whole archive as a calendar gives back the visits, in %s", (lang) => {
  const parsed = calendar(
    LIST_WRITERS.visits.ics({ snapshot, lang, query: new URLSearchParams() }),
  );
  const events = parsed.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  const { visits } = snapshot.archive;
  expect(events).toHaveLength(visits.length);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(visits.length);
  const status = {
    held: "CONFIRMED",
    planned: "TENTATIVE",
    unconfirmed: "TENTATIVE",
    cancelled: "CANCELLED",
  };
  for (const [index, visit] of visits.entries()) {
    const event = events[index];
    const { words, in: wordsLang } = entryText(visit, lang);
    expect(event?.summary).toBe(words.title);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe(visit.start);
    const last = event?.endDate.clone();
    last?.adjust(-1, 0, 0, 0);
    expect(last?.toString()).toBe(visit.end);
    const { component } = event ?? {};
    expect(component?.getFirstPropertyValue("status")).toBe(status[visit.status]);
    expect(component?.getFirstProperty("summary")?.getParameter("language")).toBe(wordsLang);
    expect(component?.getFirstProperty("location")?.getParameter("language")).toBe(lang);
    expect(String(component?.getFirstPropertyValue("dtstamp"))).toBe(`${visit.added}T00:00:00Z`);
  }
});

test("a visit is the same event in both languages, alone and in a list, and keeps its UID when renamed", () => {
  const uid = (text: string | null | undefined) =>
    calendar(text).getFirstSubcomponent("vevent")?.getFirstPropertyValue("uid");
  const [visit] = snapshot.archive.visits;
  if (visit === undefined) throw new Error("no visits");
  const none = new URLSearchParams();
  const one = RECORD_WRITERS.visits.ics;
  const known = uid(one({ snapshot, lang: "lv", query: none }, visit.id));
  expect(known).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uid(one({ snapshot, lang: "en", query: none }, visit.id))).toBe(known);
  expect(uid(LIST_WRITERS.visits.ics({ snapshot, lang: "en", query: none }))).toBe(known);
  const renamed = { ...visit, id: "2030-01-01-renamed", formerly: [visit.id] };
  const after = snapshotOf({ ...snapshot.archive, visits: [renamed] });
  expect(uid(one({ snapshot: after, lang: "lv", query: none }, renamed.id))).toBe(known);
});

test("an event tells who took part, about what and where it is known from", () => {
  const visit = snapshot.visits.get("2019-10-31-bstf-berlin");
  const none = new URLSearchParams();
  const text = RECORD_WRITERS.visits.ics({ snapshot, lang: "lv", query: none }, visit?.id ?? "");
  const said = String(
    calendar(text).getFirstSubcomponent("vevent")?.getFirstPropertyValue("description"),
  ).split("\n");
  const line = (label: string) => said.find((one) => one.startsWith(`${label}: `)) ?? "";
  for (const participant of visit?.participants ?? [])
    expect(line("Dalībnieki")).toContain(participantWords(participant, snapshot, "lv"));
  for (const id of visit?.topics ?? [])
    expect(line("Temati")).toContain(snapshot.topics.get(id)?.name.lv);
  for (const { url } of visit?.sources ?? []) expect(line("Avoti")).toContain(url);
});

test("the last day of a month ends on the first of the next", () => {
  const id = "2019-10-31-bstf-berlin";
  const text = RECORD_WRITERS.visits.ics(
    { snapshot, lang: "lv", query: new URLSearchParams() },
    id,
  );
  expect(text).toContain("DTSTART;VALUE=DATE:20191031\r\nDTEND;VALUE=DATE:20191102\r\n");
});

test("a calendar is named by its filter without a count, and says what was not obeyed or not found", () => {
  const write = LIST_WRITERS.visits.ics;
  const read = (query: string) =>
    calendar(write({ snapshot, lang: "lv", query: new URLSearchParams(query) }));
  const exact = read("org=frontex&year=2024");
  expect(exact.getFirstPropertyValue("name")).toMatch(/^Vizītes un tikšanās: Frontex\\?, 2024 \| /);
  expect(exact.getFirstPropertyValue("description")).toBeNull();
  const inexact = read("q=Interpolls&foo=1").getFirstPropertyValue("description");
  expect(inexact).toContain("Nezināms parametrs “foo” netika ņemts vērā.");
  expect(inexact).toContain("Vārdam “Interpolls” nekas neatbilst");
});

test("one visit's calendar has an English name even where the visit is not translated", () => {
  const edge = snapshotOf(loadArchive("tests/fixtures/content/edge"));
  const none = new URLSearchParams();
  const text = RECORD_WRITERS.visits.ics(
    { snapshot: edge, lang: "en", query: none },
    "2020-03-02-untranslated",
  );
  expect(calendar(text).getFirstPropertyValue("name")).toMatch(/2\sMarch\s2020 \| Archive/);
});
