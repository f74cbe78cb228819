import type { Issue } from "../issues/issue";
import type { ParsedArchive } from "./parsed-archive";

/** Hosts where everyone publishes, so that they say nothing of the publisher. */
const SHARED =
  /(?:^|\.)(?:youtube\.com|youtu\.be|facebook\.com|instagram\.com|twitter\.com|x\.com|t\.me|flickr\.com|vimeo\.com|linkedin\.com|slideshare\.net|slideplayer\.com|docplayer\.\w+|issuu\.com|scribd\.com|wordpress\.com|blogspot\.com|wixsite\.com|github\.io|amazonaws\.com|windows\.net|google\.com|archive\.org|calameo\.com)$/;

/** So many other pages at a host make it their publisher's. */
const ENOUGH = 3;

/** Sources that alone at their host have their publisher, where the others, of three pages or more, have one other. */
export function checkHosts(parsed: ParsedArchive): readonly Issue[] {
  const { visits, organisations, pages, records } = parsed;
  const sources = [...visits, ...organisations, ...pages, ...records.person.values()]
    .flatMap(({ file, data }) =>
      data.sources.map(({ url, publisher }, index) => ({
        file,
        index,
        url,
        publisher,
        host: hostOf(url),
      })),
    )
    // An unknown one is a mistake of its own.
    .filter(({ publisher }) => records.publisher.has(publisher));
  const hosts = new Map<string, Map<string, string[]>>();
  for (const { host, publisher, url } of sources) {
    const publishers = hosts.get(host) ?? new Map<string, string[]>();
    const urls = publishers.get(publisher) ?? [];
    urls.push(url);
    hosts.set(host, publishers.set(publisher, urls));
  }
  return sources.flatMap(({ file, index, publisher: found, host }) => {
    const publishers = [...(hosts.get(host) ?? [])];
    if (publishers.length !== 2 || SHARED.test(host)) return [];
    const isAlone = publishers.some(([id, { length }]) => id === found && length === 1);
    const [other, others] = publishers.find(([id]) => id !== found) ?? [];
    if (!isAlone || other === undefined || new Set(others).size < ENOUGH) return [];
    const at = file.positionOfField(["sources", index, "publisher"]);
    return [file.issue("publisher-host", at, { found, host, other })];
  });
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}
