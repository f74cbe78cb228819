import type { Day } from "#lib/model/day";
import type { Lang } from "#lib/model/lang";
import { absoluteUrl, settings } from "#lib/model/settings";
import { requestedAddress } from "#lib/routing/address";
import { parsePage } from "#lib/routing/canonical-query";
import type { Route } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { permanentUrn } from "./ids";
import { LICENCES } from "./licences";
import { element, writeXml, type XmlElement } from "./xml";

/** What a feed says; days become midnight UTC, addresses are absolute. */
export interface AtomFeed {
  /** A name of the feed in words that never changes; its UUID is made from it. */
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  /** Sentences the reader of the feed should know. */
  readonly note: readonly string[];
  readonly updated: Day;
  /** The page of the site that shows the same, and its filters. */
  readonly route: Route;
  readonly query: URLSearchParams;
  readonly pages: readonly { readonly lang: Lang; readonly href: string }[];
  readonly part: FeedPart<AtomEntry>;
}

/** One page of a feed (RFC 5005, 3), from 1. */
export interface FeedPart<T> {
  readonly records: readonly T[];
  readonly page: number;
  readonly pages: number;
}

/** Entries on a page of a feed. */
const PAGE_SIZE = 100;

/** The records on the page of a feed that a query asks for: the last page where it is beyond. */
export function feedPart<T>(records: readonly T[], query: URLSearchParams): FeedPart<T> {
  const pages = Math.max(1, Math.ceil(records.length / PAGE_SIZE));
  const page = Math.min(parsePage(query.get("page") ?? "") ?? 1, pages);
  return { records: records.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), page, pages };
}

/** A text and the language it is in, which is not always the feed's. */
export interface AtomText {
  readonly text: string;
  readonly lang: Lang;
}

export interface AtomEntry {
  readonly id: string;
  readonly title: AtomText;
  readonly href: string;
  readonly published: Day;
  readonly updated: Day;
  readonly summary: AtomText;
  /** XHTML elements; `null` where the summary says all. */
  readonly content: readonly XmlElement[] | null;
  readonly categories: readonly AtomCategory[];
}

/** A category by a machine's name and a reader's; `scheme` says of which list the name is, where there are two. */
export interface AtomCategory {
  readonly term: string;
  readonly label: string;
  readonly scheme?: string;
}

/**
 * A feed after RFC 4287, in pages after RFC 5005. `feed` 6 writes no `xml:lang` and falls back to the clock, so the elements are named here and
 * xast-util-to-xml writes them.
 */
export function writeAtom(feed: AtomFeed): string {
  return writeXml(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.lang },
      element("id", {}, permanentUrn(feed.id)),
      element("title", {}, feed.title),
      feed.note.length === 0 ? null : element("subtitle", {}, feed.note.join(" ")),
      element("updated", {}, timeOf(feed.updated)),
      pageLinks(feed),
      feed.pages.map(({ lang, href }) =>
        element("link", { rel: "alternate", type: "text/html", hreflang: lang, href }),
      ),
      [LICENCES.data, LICENCES.texts].map(({ url }) =>
        element("link", { rel: "license", href: url }),
      ),
      element("author", {}, element("name", {}, settings.publisher[feed.lang])),
      element(
        "rights",
        {},
        dictionaryOf(feed.lang).exports.rights(LICENCES.data.name, LICENCES.texts.name),
      ),
      feed.part.records.map((entry) => entryElement(entry, feed.lang)),
    ),
  );
}

/** The links of a feed to its own page and, where there are several, to the others. */
function pageLinks({ route, query, part: { page, pages } }: AtomFeed) {
  const addressOfPage = (number: number) => {
    const asked = new URLSearchParams(query);
    asked.set("page", String(number));
    return absoluteUrl(requestedAddress({ ...route, format: "atom" }, asked));
  };
  const others = [
    ["first", 1],
    ["previous", page - 1],
    ["next", page + 1],
    ["last", pages],
  ] as const;
  const there = others.filter(([, number]) => pages > 1 && number >= 1 && number <= pages);
  return [["self", page] as const, ...there].map(([rel, number]) =>
    element("link", { rel, type: "application/atom+xml", href: addressOfPage(number) }),
  );
}

function entryElement(entry: AtomEntry, lang: Lang): XmlElement {
  return element(
    "entry",
    {},
    element("id", {}, permanentUrn(entry.id)),
    textElement("title", entry.title, lang),
    element("link", { rel: "alternate", type: "text/html", hreflang: lang, href: entry.href }),
    element("published", {}, timeOf(entry.published)),
    element("updated", {}, timeOf(entry.updated)),
    textElement("summary", entry.summary, lang),
    entry.content === null
      ? null
      : element(
          "content",
          { type: "xhtml" },
          element("div", { xmlns: "http://www.w3.org/1999/xhtml" }, entry.content),
        ),
    entry.categories.map((category) => element("category", { ...category })),
  );
}

function textElement(name: string, { text, lang }: AtomText, feedLang: Lang): XmlElement {
  return element(name, lang === feedLang ? {} : { "xml:lang": lang }, text);
}

function timeOf(day: Day): string {
  return `${day}T00:00:00Z`;
}
