import { routeAt } from "#lib/routing/routes";
import type { ParsedOrganisation, ParsedPage, ParsedVisit } from "../file/parsed-entry";
import type { BodyLink } from "../file/validate-markdown";
import type { RecordKind } from "../source/content-path";
import { type ParsedArchive, publicationStatus } from "./parsed-archive";

type Ids = ReadonlySet<string>;
type RecordIds = { readonly [K in RecordKind]: Ids };
type Records = ParsedArchive["records"];
type Entry = ParsedVisit | ParsedOrganisation | ParsedPage;

/**
 * The records that readers see: all but those that would tell of a draft or of what was withdrawn; a preview, which has
 * drafts, has them all.
 */
export function shownRecords(
  parsed: ParsedArchive,
  { drafts }: { readonly drafts: boolean },
): Records {
  const { records } = parsed;
  if (drafts) return records;
  const hidden = hiddenRecords(parsed);
  return {
    person: without(records.person, hidden.person),
    place: without(records.place, hidden.place),
    publisher: without(records.publisher, hidden.publisher),
    topic: without(records.topic, hidden.topic),
    series: without(records.series, hidden.series),
  };
}

function without<T>(records: ReadonlyMap<string, T>, hidden: Ids): ReadonlyMap<string, T> {
  return new Map([...records].filter(([id]) => !hidden.has(id)));
}

/**
 * The people, places, publishers, topics and series that drafts or withdrawn entries name or link to, or the publishers of
 * what is said of those people, and nothing published does.
 */
export function hiddenRecords(parsed: ParsedArchive): RecordIds {
  const { visits, organisations, pages, records } = parsed;
  const isShown = (entry: ParsedVisit | ParsedOrganisation) =>
    publicationStatus(entry) === "published";
  const isHidden = (entry: ParsedVisit | ParsedOrganisation) => !isShown(entry);
  const shownVisits = visits.filter(isShown);
  const hiddenVisits = visits.filter(isHidden);
  const shownEntries = [...shownVisits, ...organisations.filter(isShown), ...pages];
  const hiddenEntries = [...hiddenVisits, ...organisations.filter(isHidden)];
  const shown = namedBy(shownVisits, shownEntries, parsed);
  const hidden = namedBy(hiddenVisits, hiddenEntries, parsed);
  const person = minus(hidden.person, shown.person);
  const people = [...records.person.values()];
  const publisher = minus(
    publishersOf([...hiddenEntries, ...people.filter(({ id }) => person.has(id))]),
    publishersOf([...shownEntries, ...people.filter(({ id }) => !person.has(id))]),
  );
  return {
    person,
    place: minus(hidden.place, shown.place),
    publisher,
    topic: minus(hidden.topic, shown.topic),
    series: minus(hidden.series, shown.series),
  };
}

/** What visits name in their facts, and they and other entries link to in their texts of both languages. */
function namedBy(
  visits: readonly ParsedVisit[],
  entries: readonly Entry[],
  { translations }: ParsedArchive,
): Omit<RecordIds, "publisher"> {
  const english = entries.flatMap(({ id }) =>
    Object.values(translations).flatMap((texts) => texts.get(id) ?? []),
  );
  const linked = [...entries, ...english].flatMap(({ links }) => links.flatMap(linkedRecord));
  const linkedOf = (page: string) => linked.flatMap((one) => (one.page === page ? one.id : []));
  const facts = visits.map(({ data }) => data);
  return {
    person: new Set([
      ...facts.flatMap(({ participants }) => participants.flatMap((one) => one.person ?? [])),
      ...linkedOf("people"),
    ]),
    place: new Set(facts.flatMap(({ place }) => place ?? [])),
    topic: new Set([...facts.flatMap(({ topics }) => topics), ...linkedOf("topics")]),
    series: new Set([...facts.flatMap(({ series }) => series?.id ?? []), ...linkedOf("series")]),
  };
}

function linkedRecord({ target }: BodyLink): readonly { page: string; id: string }[] {
  const route = routeAt(target.split(/[?#]/)[0] ?? "");
  return route?.id === undefined ? [] : [{ page: route.page, id: route.id }];
}

function publishersOf(
  sourced: readonly { data: { sources: readonly { publisher: string }[] } }[],
): Ids {
  return new Set(sourced.flatMap(({ data }) => data.sources.map(({ publisher }) => publisher)));
}

function minus(ids: Ids, others: Ids): Ids {
  return new Set([...ids].filter((id) => !others.has(id)));
}
