import type { Day } from "#lib/model/day";
import type { Lang } from "#lib/model/lang";
import { settings } from "#lib/model/settings";
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
  readonly self: string;
  readonly pages: readonly { readonly lang: Lang; readonly href: string }[];
  readonly entries: readonly AtomEntry[];
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
  readonly category: { readonly term: string; readonly label: string };
}

/**
 * A feed after RFC 4287. `feed` 6 writes no `xml:lang` and falls back to the clock, so the elements are named here and
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
      element("link", { rel: "self", type: "application/atom+xml", href: feed.self }),
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
      feed.entries.map((entry) => entryElement(entry, feed.lang)),
    ),
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
    element("category", { ...entry.category }),
  );
}

function textElement(name: string, { text, lang }: AtomText, feedLang: Lang): XmlElement {
  return element(name, lang === feedLang ? {} : { "xml:lang": lang }, text);
}

function timeOf(day: Day): string {
  return `${day}T00:00:00Z`;
}
