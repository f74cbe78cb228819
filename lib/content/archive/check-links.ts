import type { EntryKind } from "#lib/model/records";
import { COLLECTIONS, isProse } from "#lib/routing/pages";
import { resolve } from "#lib/routing/resolve";
import { pathOf, type Route } from "#lib/routing/routes";
import type { ParsedArchive, ParsedOrganisation, ParsedVisit } from "../file/parsed-entry";
import type { BodyLink } from "../file/validate-markdown";
import type { Issue } from "../issues/issue";
import { suggestWord } from "../issues/suggest";
import type { SourceFile } from "../source/source-file";
import { formerIds } from "./former-ids";
import { type PublicationStatus, publicationStatus } from "./references";

/** Links to pages of this site: the page exists, has its own address, and is in the language of the file. */
export function checkLinks(parsed: ParsedArchive): readonly Issue[] {
  const texts = [
    ...parsed.visits,
    ...parsed.organisations,
    ...parsed.pages,
    ...Object.values(parsed.translations).flatMap((words) => [...words.values()]),
  ];
  const inside = texts.flatMap(({ file, links }) =>
    links.flatMap((link) =>
      link.target.startsWith("/") && !link.target.startsWith("//") ? [{ file, link }] : [],
    ),
  );
  const site = siteOf(parsed);
  return inside.flatMap(({ file, link }) => checkInside(file, link, site));
}

interface SitePages {
  readonly visits: ReadonlyMap<string, PublicationStatus>;
  readonly organisations: ReadonlyMap<string, PublicationStatus>;
  readonly pages: ReadonlySet<string>;
  readonly formerly: ReadonlyMap<string, string>;
}

function siteOf({ files, visits, organisations, pages, addresses }: ParsedArchive): SitePages {
  const published = new Set(addresses.map(({ id }) => id));
  const standings = (kind: EntryKind, entries: readonly (ParsedVisit | ParsedOrganisation)[]) => {
    const found = new Map<string, PublicationStatus>();
    for (const { path } of files) if (path?.kind === kind) found.set(path.id, "published");
    for (const entry of entries) {
      const standing = publicationStatus(entry);
      // A published draft is a mistake of the draft, not of every link to it.
      const isMistaken = standing === "draft" && published.has(entry.id);
      found.set(entry.id, isMistaken ? "published" : standing);
    }
    return found;
  };
  return {
    visits: standings("visit", visits),
    organisations: standings("organisation", organisations),
    pages: new Set(pages.map(({ id }) => id)),
    formerly: new Map(
      files.flatMap((one) => {
        const { path } = one;
        return path !== null && "id" in path
          ? formerIds(one).map((old) => [old, path.id] as const)
          : [];
      }),
    ),
  };
}

function checkInside(file: SourceFile, { target, at }: BodyLink, site: SitePages): Issue[] {
  const path = target.split("#")[0] ?? "";
  const exists = ({ page, id }: Route) =>
    id === undefined
      ? !isProse(page) || site.pages.has(page)
      : (idsBelow(page, site)?.has(id) ?? false);
  const movedTo = (route: Route) => {
    if (route.id === undefined || exists(route)) return null;
    const id = site.formerly.get(route.id);
    return id !== undefined && site[route.page].has(id) ? { ...route, id } : null;
  };
  const resolution = resolve(path, (route) => (exists(route) ? 200 : 404), movedTo);
  const params = { found: target };
  switch (resolution.kind) {
    case "missing":
    case "choose-language": {
      const near = nearestPath(path, site);
      return [file.issue("link-inside-unknown", at, { ...params, nearest: near })];
    }
    case "moved":
      return [file.issue("link-inside-moved", at, { ...params, to: resolution.to })];
    case "file":
      return [];
    case "page":
      return checkPage(file, resolution.route, at, params, site);
  }
}

function checkPage(
  file: SourceFile,
  route: Route,
  at: BodyLink["at"],
  params: Record<string, string>,
  site: SitePages,
): Issue[] {
  const lang = file.name.endsWith(".en.md") ? "en" : "lv";
  if (route.lang !== lang) {
    return [file.issue("link-inside-language", at, { ...params, to: pathOf({ ...route, lang }) })];
  }
  const standing = idsBelow(route.page, site)?.get(route.id ?? "") ?? "published";
  return standing === "published" ? [] : [file.issue("link-inside-gone", at, params)];
}

function idsBelow(
  page: Route["page"],
  site: SitePages,
): ReadonlyMap<string, PublicationStatus> | null {
  const collection = COLLECTIONS.find((name) => name === page);
  return collection === undefined ? null : site[collection];
}

function nearestPath(path: string, site: SitePages): string {
  const parts = path.split("/");
  const words = [...site.visits.keys(), ...site.organisations.keys()];
  const id = suggestWord(parts.at(-1) ?? "", { words });
  return id === null ? "" : [...parts.slice(0, -1), id].join("/");
}
