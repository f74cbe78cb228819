import type { ArchiveSnapshot } from "#lib/archive-store";
import { slugify } from "#lib/locale/slug";
import type { Lang } from "#lib/model/lang";
import type { Visit } from "#lib/model/records";
import { addressOf } from "./address";
import { COLLECTIONS, isCollection } from "./pages";
import { type PathWords, pathWords } from "./path-words";
import { type RecordName, recordsNamed, recordsNear } from "./record-names";
import { otherForm, type Route } from "./routes";
import { movedTo, statusOf } from "./site-pages";

/** What an address that leads nowhere may mean. */
export interface NearestPages {
  /** The one address that it can mean; `null` where that is not certain. */
  readonly to: string | null;
  /** The records that it may mean, the likeliest first, at most five. */
  readonly near: readonly RecordName[];
}

/** What a path may mean: certainly a page, with a query of its own where it has one, or one of some records. */
interface Meaning {
  readonly route: Route | null;
  readonly query?: string;
  readonly near: readonly RecordName[];
}

const MOST_NEAR = 5;
const NO_MEANING: Meaning = { route: null, near: [] };

/**
 * What a request target may mean at which `resolve` finds nothing: a page by another word, a record by any of its names, a
 * visit by its day, a year of visits. The one address is canonical, and a page, or the notice of a withdrawn one, is there.
 */
export function nearestPages(target: string, snapshot: ArchiveSnapshot): NearestPages {
  const [path = "", ...rest] = target.split("?");
  const words = pathWords(path);
  if (words === null) return { to: null, near: [] };
  const { route, query = rest.join("?"), near } = meaningOf(words, snapshot);
  // Without a word that tells the language no reader is sent to a page in one.
  const there = route === null || words.lang === null ? null : formThere(route, words, snapshot);
  return { to: there === null ? null : addressOf(there, query), near: near.slice(0, MOST_NEAR) };
}

/** The page of a route, in the form that was asked for; `null` where there is none. */
function formThere(route: Route, { ending }: PathWords, snapshot: ArchiveSnapshot): Route | null {
  const page = movedTo(snapshot, route) ?? route;
  if (statusOf(snapshot, page) === 404) return null;
  return ending === null ? page : otherForm(page, ending);
}

function meaningOf({ lang, page, rest }: PathWords, snapshot: ArchiveSnapshot): Meaning {
  const [word, ...more] = rest;
  const of = lang ?? "lv";
  if (more.length > 0) return NO_MEANING;
  if (word === undefined)
    return page === null ? NO_MEANING : { route: { page, lang: of }, near: [] };
  if (page === null) return oneOf(namedAnywhere(word, snapshot), of);
  return isCollection(page) ? recordMeant({ page, id: word }, of, snapshot) : NO_MEANING;
}

/** The record of a collection that a word means: its id, one of its names, else what is near. */
function recordMeant(record: RecordName, lang: Lang, snapshot: ArchiveSnapshot): Meaning {
  const { page, id: word } = record;
  const own: Route = { ...record, lang };
  if (movedTo(snapshot, own) !== null || statusOf(snapshot, own) !== 404)
    return { route: own, near: [] };
  const named = recordsNamed(snapshot, page, word);
  if (named.length > 0) return oneOf(named, lang);
  const dated = page === "visits" ? visitMeant(word, lang, snapshot) : null;
  if (dated !== null) return dated;
  const near = recordsNear(snapshot, page, word);
  return { route: null, near: near.length > 0 ? near : namedAnywhere(word, snapshot) };
}

/** What a year or a day with some words means among the visits; `null` where it is neither. */
function visitMeant(word: string, lang: Lang, snapshot: ArchiveSnapshot): Meaning | null {
  const { visits } = snapshot.archive;
  if (/^\d{4}$/.test(word) && visits.some(({ start }) => start.startsWith(word)))
    return { route: { page: "visits", lang }, query: `year=${word}`, near: [] };
  const [, day, words = ""] = /^(\d{4}-\d{2}-\d{2})(?:-(.+))?$/.exec(word) ?? [];
  if (day === undefined) return null;
  const onDay = visits.filter(({ start }) => start === day);
  const sharing = onDay.filter((visit) => sharesWord(visit, words));
  if (sharing.length > 0) return oneOf(sharing.map(recordOf), lang);
  const near = onDay.length > 0 ? onDay.map(recordOf) : recordsNear(snapshot, "visits", words);
  return { route: null, near };
}

/** Some records, of which an only one is certain. */
function oneOf(records: readonly RecordName[], lang: Lang): Meaning {
  const [first, ...others] = records;
  const isOnly = first !== undefined && others.length === 0;
  return { route: isOnly ? { ...first, lang } : null, near: records };
}

function namedAnywhere(word: string, snapshot: ArchiveSnapshot): readonly RecordName[] {
  return COLLECTIONS.flatMap((page) => recordsNamed(snapshot, page, word));
}

function recordOf({ id }: Visit): RecordName {
  return { page: "visits", id };
}

const SHORTEST_WORD = 3;

function sharesWord({ id, text: { lv, en } }: Visit, words: string): boolean {
  const own = new Set([id, lv.title, en?.title ?? ""].flatMap((text) => slugify(text).split("-")));
  return words.split("-").some((word) => word.length >= SHORTEST_WORD && own.has(word));
}
