import type { ArchiveSnapshot } from "#lib/archive-store";
import { tokenize } from "#lib/locale/normalize";
import { canonicalQuery } from "#lib/routing/canonical-query";
import { isLowValueWord, isStopWord } from "#lib/search/analysis/stop-words";
import { searchIndex } from "#lib/search/index/search-index";
import { namedTopic } from "#lib/search/named-topic";
import { MAX_CHARACTERS } from "#lib/search/parse-query";
import { type FacetWords, facetWordsIn } from "./facet-words";
import { isFacetValue } from "./visit-query";

const QUOTATION_MARK = /["“”„‟«»]/;

/**
 * A query in which the words of its search that mean a filter have become that filter: `vizītes ārvalstīs 2016` is
 * `q=2016&where=abroad`. Canonical; the same where there are none, where anything is quoted and where more was typed than
 * is read. A filter that is already set is left alone.
 */
export function understoodQuery(params: URLSearchParams, snapshot: ArchiveSnapshot): string {
  const [q = "", ...more] = params.getAll("q");
  const isRead = q !== "" && q.length <= MAX_CHARACTERS && !QUOTATION_MARK.test(q);
  return isRead && more.length === 0
    ? canonicalQuery(withFilters(params, q, snapshot))
    : canonicalQuery(params);
}

function withFilters(
  params: URLSearchParams,
  q: string,
  snapshot: ArchiveSnapshot,
): URLSearchParams {
  const found = facetWordsIn(q).filter(
    ({ facet, values }) =>
      !params.has(facet) && values.some((value) => isFacetValue(facet, value, snapshot)),
  );
  const rest = withoutWords(q, found);
  const topic = params.has("topic") || rest === "" ? null : namedTopic(searchIndex(snapshot), rest);
  const filters = found.flatMap(({ facet, values }) => values.map((value) => [facet, value]));
  if (topic !== null) filters.push(["topic", topic.id]);
  if (filters.length === 0) return params;
  const words = topic === null ? rest : topic.days;
  const replaced = ["q", "page", ...(words === "" ? ["sort"] : [])];
  return new URLSearchParams([
    ...[...params].filter(([name]) => !replaced.includes(name)),
    ...filters,
    ...(words === "" ? [] : [["q", words]]),
  ]);
}

/** What is left of a search without some words; nothing where that says nothing. */
function withoutWords(q: string, words: readonly FacetWords[]): string {
  const rest = words
    .reduce((text, { from, to }) => text.slice(0, from) + " ".repeat(to - from) + text.slice(to), q)
    .replace(/\s+/g, " ")
    .replace(/\s+(?=[,.;:?!])/g, "")
    .replace(/^[\s,.;:?!–-]+|[\s,;:?!–-]+$/g, "");
  const isTelling = tokenize(rest).some(
    (token) => !isStopWord(token) && !isLowValueWord(token.word),
  );
  return isTelling || words.length === 0 ? rest : "";
}
