import type { Lang } from "#lib/model/lang";
import { COLLECTIONS, type Collection, isProse } from "#lib/routing/pages";
import { resolve } from "#lib/routing/resolve";
import { pathOf, type Route } from "#lib/routing/routes";
import type { ParsedFile, ParsedOrganisation, ParsedVisit } from "../file/parsed-entry";
import type { BodyLink } from "../file/validate-markdown";
import type { Issue } from "../issues/issue";
import { Vocabulary } from "../issues/suggest";
import type { SourceFile } from "../source/source-file";
import { type ParsedArchive, type PublicationStatus, publicationStatus } from "./parsed-archive";
import { parseAddressList } from "./published-addresses";
import { formerIds } from "./references";

/** Links to pages of this site: the page exists, has its own address, and is in the language of the file. */
export function checkLinks(parsed: ParsedArchive): readonly Issue[] {
  const texts = [
    ...parsed.visits,
    ...parsed.organisations,
    ...parsed.pages,
    ...Object.values(parsed.translations).flatMap((english) => [...english.values()]),
  ];
  const inside = texts.flatMap(({ file, links }) =>
    links.flatMap((link) =>
      link.target.startsWith("/") && !link.target.startsWith("//") ? [{ file, link }] : [],
    ),
  );
  if (inside.length === 0) return [];
  const site = sitePagesOf(parsed);
  return inside.flatMap(({ file, link }) => checkLink(file, link, site));
}

/** What a link can lead to: of each collection the ids, with what became of them. */
interface SitePages extends Readonly<Record<Collection, ReadonlyMap<string, PublicationStatus>>> {
  readonly pages: ReadonlySet<string>;
  /** Former ids with the ids of now. */
  readonly formerly: ReadonlyMap<string, string>;
  /** The ids of all collections, to find what a misspelt one was meant to be. */
  readonly ids: Vocabulary;
}

function sitePagesOf(parsed: ParsedArchive): SitePages {
  const { files, visits, organisations, pages, addressList } = parsed;
  const published = new Set(
    addressList === null ? [] : parseAddressList(addressList).addresses.map(({ id }) => id),
  );
  const statuses = {
    visits: statusesOf("visit", files, visits, published),
    organisations: statusesOf("organisation", files, organisations, published),
    topics: statusesOf("topic", files, [], published),
    people: statusesOf("person", files, [], published),
    series: statusesOf("series", files, [], published),
    countries: new Map(countriesOf(parsed).map((id) => [id, "published"] as const)),
  };
  const formerly = new Map<string, string>();
  for (const file of files) {
    const { path } = file;
    if (path !== null && "id" in path)
      for (const old of formerIds(file)) formerly.set(old, path.id);
  }
  return {
    ...statuses,
    pages: new Set(pages.map(({ id }) => id)),
    formerly,
    ids: new Vocabulary(Object.values(statuses).flatMap((ids) => [...ids.keys()])),
  };
}

/** The ids of the countries that published visits were in or that took part in them, and so have pages. */
function countriesOf({ visits, records }: ParsedArchive): readonly string[] {
  return visits
    .filter((visit) => publicationStatus(visit) === "published")
    .flatMap(({ data: { country, countries, place, participants } }) => [
      country,
      records.place.get(place ?? "")?.data.country ?? null,
      ...countries,
      ...participants.flatMap((one) => [
        one.country,
        records.person.get(one.person ?? "")?.data.country ?? null,
      ]),
    ])
    .flatMap((code) => (code === null || code === "LV" ? [] : [code.toLowerCase()]));
}

function statusesOf(
  kind: "visit" | "organisation" | "topic" | "person" | "series",
  files: readonly ParsedFile[],
  entries: readonly (ParsedVisit | ParsedOrganisation)[],
  published: ReadonlySet<string>,
): ReadonlyMap<string, PublicationStatus> {
  const statuses = new Map<string, PublicationStatus>();
  for (const { path } of files) if (path?.kind === kind) statuses.set(path.id, "published");
  for (const entry of entries) {
    const status = publicationStatus(entry);
    // A published draft is a mistake of the draft, not of every link to it.
    const isMistaken = status === "draft" && published.has(entry.id);
    statuses.set(entry.id, isMistaken ? "published" : status);
  }
  return statuses;
}

function checkLink(file: SourceFile, { target, at }: BodyLink, site: SitePages): readonly Issue[] {
  const path = target.split("#")[0] ?? "";
  const found = target;
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
  switch (resolution.kind) {
    case "missing":
    case "choose-language":
      return [
        file.issue("link-inside-unknown", at, {
          found,
          suggestion: suggestPath(path, langOf(file), site),
        }),
      ];
    case "moved":
      return [file.issue("link-inside-moved", at, { found, to: resolution.to })];
    case "file":
      return [];
    case "page":
      return checkPage(file, resolution.route, { target, at }, site);
  }
}

function checkPage(
  file: SourceFile,
  route: Route,
  { target: found, at }: BodyLink,
  site: SitePages,
): readonly Issue[] {
  const lang = langOf(file);
  if (route.lang !== lang) {
    const to = pathOf({ ...route, lang });
    return [file.issue("link-inside-language", at, { found, to })];
  }
  const status = idsBelow(route.page, site)?.get(route.id ?? "") ?? "published";
  return status === "published" ? [] : [file.issue("link-inside-gone", at, { found, status })];
}

function idsBelow(
  page: Route["page"],
  site: SitePages,
): ReadonlyMap<string, PublicationStatus> | null {
  const collection = COLLECTIONS.find((name) => name === page);
  return collection === undefined ? null : site[collection];
}

/** The page of the record that was most likely meant; of several with its id, the one in the folder that the link names. */
function suggestPath(path: string, lang: Lang, site: SitePages): string | null {
  const parts = path.split("/");
  const id = site.ids.suggest(parts.at(-1) ?? "");
  if (id === null) return null;
  const folder = parts.slice(0, -1).join("/");
  const pages = COLLECTIONS.filter((page) => site[page].has(id)).map((page) =>
    pathOf({ page, lang, id }),
  );
  return pages.find((page) => page === `${folder}/${id}`) ?? pages[0] ?? null;
}

function langOf(file: SourceFile): Lang {
  return file.name.endsWith(".en.md") ? "en" : "lv";
}
