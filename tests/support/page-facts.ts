import { textsOf } from "./page-texts";

/** A page's facts by their names, as HTML. */
export function factsOf(html: string): ReadonlyMap<string, string> {
  const facts = html.matchAll(/<dt[^>]*>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>/gs);
  return new Map([...facts].map(([, name = "", value = ""]) => [readText(name), value]));
}

/** What is read of a piece of a page, its spaces all alike. */
export function readText(html: string): string {
  const texts = textsOf(html).map(({ text }) => text);
  return texts.join("").replace(/\s+/g, " ").trim();
}

/** Addresses and texts of the links in a piece of a page that hold nothing but text. */
export function linksIn(html: string): readonly (readonly [string, string])[] {
  return [...html.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(
    ([, href = "", text = ""]) => [href.replaceAll("&amp;", "&"), readText(text)],
  );
}

/** What a page says to machines: its JSON-LD. */
export function structuredData(html: string): readonly unknown[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return [...scripts].map(([, json = ""]): unknown => JSON.parse(json));
}
