import type { ArchiveSnapshot } from "#lib/archive-store";
import { placeLine } from "#lib/format/visit-words";
import type { Day } from "#lib/model/day";
import { nextDay } from "#lib/model/day";
import type { Lang } from "#lib/model/lang";
import { entryText, lastChange, type Status, type Visit } from "#lib/model/records";
import { absoluteUrl } from "#lib/model/settings";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { type ContentLine, escapeText, writeLines } from "./icalendar";
import { firstId, permanentId } from "./ids";
import { addressIn, notesOf, type RecordSet, updatedDay } from "./record-set";
import { type DetailValue, visitDetails } from "./visit-details";

const STATUS: Readonly<Record<Status, string>> = {
  held: "CONFIRMED",
  planned: "TENTATIVE",
  unconfirmed: "TENTATIVE",
  cancelled: "CANCELLED",
};

/**
 * Visits as a calendar (RFC 5545, with the calendar properties of RFC 7986). An event lasts whole days, its `DTEND` is
 * the day after the last one, its `UID` hangs on the record alone: the same in both languages and on every host.
 */
export function writeVisitsIcs(set: RecordSet<Visit>): string {
  const { snapshot, records, route, title } = set;
  const { lang } = route;
  const name = escapeText(title[lang]);
  const notes = escapeText(notesOf(set, lang).join(" "));
  return writeLines([
    { name: "BEGIN", value: "VCALENDAR" },
    { name: "VERSION", value: "2.0" },
    { name: "PRODID", value: `-//iem-international-cooperation//visits 1//${lang.toUpperCase()}` },
    { name: "CALSCALE", value: "GREGORIAN" },
    { name: "NAME", params: { LANGUAGE: lang }, value: name },
    { name: "X-WR-CALNAME", value: name },
    ...(notes === "" ? [] : [{ name: "DESCRIPTION", params: { LANGUAGE: lang }, value: notes }]),
    { name: "LAST-MODIFIED", value: timeOf(updatedDay(set)) },
    { name: "URL", value: addressIn(set) },
    { name: "SOURCE", params: { VALUE: "URI" }, value: addressIn(set, { format: "ics" }) },
    { name: "REFRESH-INTERVAL", params: { VALUE: "DURATION" }, value: "P1D" },
    ...records.flatMap((visit) => eventOf(visit, snapshot, lang)),
    { name: "END", value: "VCALENDAR" },
  ]);
}

function eventOf(visit: Visit, snapshot: ArchiveSnapshot, lang: Lang): readonly ContentLine[] {
  const { words, in: wordsLang } = entryText(visit, lang);
  const text = dictionaryOf(lang);
  const place = snapshot.places.get(visit.place ?? "");
  const changed = timeOf(lastChange(visit));
  const said = (name: string, value: string, language: Lang = lang): ContentLine => ({
    name,
    params: { LANGUAGE: language },
    value: escapeText(value),
  });
  return [
    { name: "BEGIN", value: "VEVENT" },
    { name: "UID", value: permanentId(`visits/${firstId(visit)}`) },
    { name: "DTSTAMP", value: changed },
    { name: "CREATED", value: timeOf(visit.added) },
    { name: "LAST-MODIFIED", value: changed },
    { name: "SEQUENCE", value: String(visit.changes.length) },
    { name: "DTSTART", params: { VALUE: "DATE" }, value: dateOf(visit.start) },
    { name: "DTEND", params: { VALUE: "DATE" }, value: dateOf(nextDay(visit.end)) },
    said("SUMMARY", words.title, wordsLang),
    said("DESCRIPTION", description(visit, snapshot, lang)),
    said("LOCATION", placeLine(visit, snapshot, lang)),
    ...(place === undefined ? [] : [{ name: "GEO", value: place.at.join(";") }]),
    said("CATEGORIES", text.kinds[visit.kind]),
    { name: "STATUS", value: STATUS[visit.status] },
    { name: "TRANSP", value: "TRANSPARENT" },
    { name: "URL", value: absoluteUrl(pathOf({ page: "visits", lang, id: visit.id })) },
    { name: "END", value: "VEVENT" },
  ];
}

/** The summary and the facts, one a line, sources with their addresses. */
function description(visit: Visit, snapshot: ArchiveSnapshot, lang: Lang): string {
  const { words, in: wordsLang } = entryText(visit, lang);
  return [
    words.summary,
    ...(wordsLang === lang ? [] : [dictionaryOf(lang).untranslated]),
    ...visitDetails(visit, snapshot, lang).map(
      ({ label, values }) => `${label}: ${values.map(valueWords).join("; ")}`,
    ),
    absoluteUrl(pathOf({ page: "visits", lang, id: visit.id })),
  ].join("\n");
}

function valueWords({ text, note, href }: DetailValue): string {
  return [text, note, href].filter((part) => part !== undefined).join(", ");
}

function dateOf(day: Day): string {
  return day.replaceAll("-", "");
}

function timeOf(day: Day): string {
  return `${dateOf(day)}T000000Z`;
}
