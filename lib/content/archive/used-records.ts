import { routeAt } from "#lib/routing/routes";
import type { ParsedOrganisation, ParsedVisit } from "../file/parsed-entry";
import type { BodyLink } from "../file/validate-markdown";
import type { RecordKind } from "../source/content-path";
import { type ParsedArchive, publicationStatus } from "./parsed-archive";

/** The ids of records by their kind. */
export type UsedRecords = { readonly [K in RecordKind]: ReadonlySet<string> };

type Records = ParsedArchive["records"];

/**
 * The records that readers see: those that are used. Any other would tell of a draft or of what was withdrawn; a preview,
 * which has drafts, has them all.
 */
export function shownRecords(
  parsed: ParsedArchive,
  { drafts }: { readonly drafts: boolean },
): Records {
  const { records } = parsed;
  if (drafts) return records;
  const used = usedRecords(parsed);
  return {
    person: only(records.person, used.person),
    place: only(records.place, used.place),
    publisher: only(records.publisher, used.publisher),
    topic: only(records.topic, used.topic),
    series: only(records.series, used.series),
  };
}

function only<T>(
  records: ReadonlyMap<string, T>,
  used: ReadonlySet<string>,
): ReadonlyMap<string, T> {
  return new Map([...records].filter(([id]) => used.has(id)));
}

/**
 * The people, places, publishers, topics and series that some published entry or page names or links to, and the publishers
 * of what is said of those people.
 */
export function usedRecords({
  visits,
  organisations,
  pages,
  translations,
  records,
}: ParsedArchive): UsedRecords {
  const isPublished = (entry: ParsedVisit | ParsedOrganisation) =>
    publicationStatus(entry) === "published";
  const published = visits.filter(isPublished);
  const shown = [...published, ...organisations.filter(isPublished)];
  const texts = [...shown, ...pages].flatMap((entry) => [
    entry,
    ...Object.values(translations).flatMap((english) => english.get(entry.id) ?? []),
  ]);
  const linked = texts.flatMap(({ links }) => links.flatMap(linkedRecord));
  const linkedOf = (page: string) => linked.flatMap((one) => (one.page === page ? one.id : []));
  const person = new Set([
    ...published.flatMap(({ data }) => data.participants.flatMap((one) => one.person ?? [])),
    ...linkedOf("people"),
  ]);
  const sourced = [
    ...shown,
    ...pages,
    ...[...person].flatMap((id) => records.person.get(id) ?? []),
  ];
  return {
    person,
    place: new Set(published.flatMap(({ data }) => data.place ?? [])),
    publisher: new Set(sourced.flatMap(({ data }) => data.sources.map((one) => one.publisher))),
    topic: new Set([...published.flatMap(({ data }) => data.topics), ...linkedOf("topics")]),
    series: new Set([
      ...published.flatMap(({ data }) => data.series?.id ?? []),
      ...linkedOf("series"),
    ]),
  };
}

function linkedRecord({ target }: BodyLink): readonly { page: string; id: string }[] {
  const route = routeAt(target.split(/[?#]/)[0] ?? "");
  return route?.id === undefined ? [] : [{ page: route.page, id: route.id }];
}
