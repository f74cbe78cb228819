import type { ArchiveSnapshot } from "#lib/archive-store";
import { dimensionName, queryNames } from "#lib/format/list-words";
import { slugify } from "#lib/locale/slug";
import { pathOf, type Route, withoutFormat } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { parseSince } from "#lib/visits/change-log";
import { parseVisitQuery } from "#lib/visits/visit-query";

/** What people keep as a file; browsers, calendars and feed readers open the others where they are. */
const SAVED: ReadonlySet<string> = new Set(["csv", "xlsx", "ris", "csl", "sqlite", "zip"]);

/** Letters of a name, without its ending. */
const LENGTH = 80;

/**
 * The `Content-Disposition` (RFC 6266) of an export: `attachment; filename="vizites-interpols-2019.csv"`. The name is the
 * page's own word with the filters in words, or with the record's id; nothing but a-z, digits and hyphens.
 */
export function dispositionOf(
  route: Route,
  query: URLSearchParams,
  snapshot: ArchiveSnapshot,
): string {
  const { format = "" } = route;
  const [, , ...words] = pathOf(withoutFormat(route)).split("/");
  const name = slugify([...words, ...filterNames(route, query, snapshot)].join(" "));
  return disposition(cut(name), format);
}

/** The `Content-Disposition` of a file outside both languages, whose name is in its address. */
export function dispositionOfFile(path: string): string {
  const [, name = "", ending = ""] = /([^/]+)\.(\w+)$/.exec(path) ?? [];
  return disposition(name, ending);
}

function disposition(name: string, ending: string): string {
  return `${SAVED.has(ending) ? "attachment" : "inline"}; filename="${name}.${ending}"`;
}

function filterNames(
  { page, lang, id }: Route,
  query: URLSearchParams,
  snapshot: ArchiveSnapshot,
): readonly string[] {
  if (id !== undefined) return [];
  if (page !== "visits") {
    const { since } = parseSince(query);
    return since === null ? [] : [since];
  }
  const { query: asked } = parseVisitQuery(query, snapshot);
  const names = queryNames(asked, snapshot, lang);
  return asked.view === "statistics"
    ? [dictionaryOf(lang).list.views.statistics, dimensionName(asked.by, lang), ...names]
    : names;
}

/** A slug of at most `LENGTH` letters, cut between words where there are several. */
function cut(slug: string): string {
  if (slug.length <= LENGTH) return slug;
  const end = slug.lastIndexOf("-", LENGTH);
  return slug.slice(0, end > 0 ? end : LENGTH);
}
