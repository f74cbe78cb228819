import { isLang, LANGS, type Lang, otherLang } from "#lib/model/lang";
import { settings } from "#lib/model/settings";

/** The path words: which page stands under which first word, by language. */
export const SECTIONS = {
  organisations: { lv: "organizacijas", en: "organisations" },
  visits: { lv: "vizites", en: "visits" },
  data: { lv: "dati", en: "data" },
  changes: { lv: "izmainas", en: "changes" },
  about: { lv: "par-arhivu", en: "about" },
  "accessibility-statement": { lv: "pieklustamibas-pazinojums", en: "accessibility-statement" },
  privacy: { lv: "privatums", en: "privacy" },
  "easy-to-read": { lv: "viegli-lasit", en: "easy-to-read" },
  "site-map": { lv: "lapas-karte", en: "site-map" },
} as const;

export type Section = keyof typeof SECTIONS;

/** The pages below which every record has a page of its own. */
export const COLLECTIONS = ["organisations", "visits"] as const;

/** The pages that are a file of `content/pages` each, named as here; without its file a page does not exist. */
export const PROSE = ["about", "accessibility-statement", "privacy", "easy-to-read"] as const;

export type Prose = (typeof PROSE)[number];

/** The forms other than a page that an address has, told by its ending: of a section, and of one record in it. */
export const FORMATS: Readonly<
  Partial<Record<Section, { readonly all: readonly string[]; readonly one: readonly string[] }>>
> = {
  visits: { all: ["csv", "json", "ics", "atom"], one: ["json", "ics"] },
  organisations: { all: ["csv", "json"], one: ["json"] },
  changes: { all: ["csv", "atom"], one: [] },
};

/** What an address shows. An `id` is only well-formed here; whether it exists is the content's to say. */
export interface Route {
  readonly page: "home" | Section;
  readonly lang: Lang;
  /** One record of a collection. */
  readonly id?: string;
  /** One of the page's `FORMATS` instead of the page itself. */
  readonly format?: string;
}

/** Where finders of a security hole read whom to write to (RFC 9116); there only when the site has a contact. */
export const SECURITY_TXT = "/.well-known/security.txt";

/** Addresses outside both languages, the same for all. */
export const FILES: readonly string[] = [
  "/data/datapackage.json",
  "/data/people.csv",
  "/data/people.json",
  "/data/places.csv",
  "/data/places.json",
  "/schema/visits-1.json",
  "/schema/organisations-1.json",
  "/schema/people-1.json",
  "/schema/places-1.json",
  "/opensearch-lv.xml",
  "/opensearch-en.xml",
  "/sitemap.xml",
  "/robots.txt",
  SECURITY_TXT,
];

/** A page that is there, one that never was, and one that was withdrawn. */
export type PageStatus = 200 | 404 | 410;

/** What a request for an address gets before any page is rendered. */
export type Resolution =
  | {
      readonly kind: "page";
      readonly route: Route;
      readonly address: string;
      readonly status: 200 | 410;
    }
  | { readonly kind: "file"; readonly address: string }
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "choose-language" }
  | { readonly kind: "missing"; readonly lang: Lang };

/** Filter parameters in the order of the canonical address; a facet may be repeated, the others stand once. */
export const FACETS = [
  "org",
  "year",
  "country",
  "place",
  "kind",
  "person",
  "mode",
  "status",
] as const;
export const PARAMS = ["q", ...FACETS, "from", "to", "sort", "page", "view"] as const;

export type Facet = (typeof FACETS)[number];
export type Param = (typeof PARAMS)[number];

const TRACKING =
  /^(utm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid|ttclid|_ga|_gl)$/i;

/** The path of a route, without its query: `/lv/vizites/2019-05-20-kirkenes-forum`, `/en/visits.csv`. */
export function pathOf({ page, lang, id, format }: Route): string {
  const path = [
    "",
    lang,
    ...(page === "home" ? [] : [SECTIONS[page][lang]]),
    ...(id === undefined ? [] : [id]),
  ];
  return path.join("/") + (format === undefined ? "" : `.${format}`);
}

/** The endings of a page's other forms. */
export function formatsOf({ page, id }: Route): readonly string[] {
  const formats = page === "home" ? undefined : FORMATS[page];
  return formats?.[id === undefined ? "all" : "one"] ?? [];
}

/** The same page in the other language. */
export function translated(route: Route): Route {
  return { ...route, lang: otherLang(route.lang) };
}

/** An address with a query in canonical form; no question mark when nothing is left of it. */
export function addressOf(route: Route, query: URLSearchParams | string = ""): string {
  return pathOf(route) + withMark(canonicalQuery(meantFor(route, new URLSearchParams(query))));
}

/** An export holds all matches: which page of the list was being read means nothing to it. */
function meantFor({ format }: Route, query: URLSearchParams): URLSearchParams {
  if (format === undefined) return query;
  return new URLSearchParams([...query].filter(([name]) => name !== "page" && name !== "view"));
}

/**
 * The canonical form of a query, by syntax alone: names and values trimmed and without what cannot be seen, known names
 * in fixed order, facet values sorted, repetitions, empty values, what holds anyway (`page=1`, the usual order) and
 * tracking names dropped; unknown names follow as they came, for the page to name.
 */
export function canonicalQuery(query: URLSearchParams): string {
  const given = new URLSearchParams([...query].map((pair) => pair.map(seen)));
  const kept = new URLSearchParams();
  for (const name of PARAMS) {
    const values = [...new Set(given.getAll(name))].filter((value) => value !== "");
    if (isFacet(name)) values.sort();
    for (const value of values) {
      if (!isDefault(name, value, kept.has("q"))) kept.append(name, value);
    }
  }
  for (const [name, value] of given) {
    if (!isParam(name) && !TRACKING.test(name) && value !== "") kept.append(name, value);
  }
  return kept.toString();
}

/** A text without what cannot be seen: control and format characters, which could disguise the text around it. */
function seen(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .replace(/\p{Cc}+/gu, " ")
    .trim();
}

/** A search is sorted by relevance unless it says otherwise, any other list by the newest. */
function isDefault(name: Param, value: string, isSearch: boolean): boolean {
  return (
    (name === "page" && value === "1") ||
    (name === "sort" && value === (isSearch ? "relevance" : "newest"))
  );
}

/** Says whether a page, such as the last folder of an address inside Next, is one of the prose pages. */
export function isProse(page: string): page is Prose {
  return PROSE.some((prose) => prose === page);
}

/** Says whether a parameter is one of the site's own. */
export function isParam(name: string): name is Param {
  return PARAMS.some((param) => param === name);
}

/** Says whether a parameter is a facet: repeatable, "or" within, "and" between. */
export function isFacet(name: string): name is Facet {
  return FACETS.some((facet) => facet === name);
}

/**
 * What a request target (path and query as sent) gets: a page, a permanent redirect to the canonical address or to
 * the page's own path word, the choice of language at `/`, or "missing" with the language to say it in. Every form of
 * a withdrawn record (410) is answered with its page.
 */
export function resolve(
  target: string,
  statusOf: (route: Route) => PageStatus,
  movedTo: (route: Route) => Route | null,
): Resolution {
  const [path = "", ...rest] = target.split("?");
  const query = new URLSearchParams(rest.join("?"));
  if (path === "/") return { kind: "choose-language" };
  if (isFile(path)) {
    return path === target ? { kind: "file", address: path } : { kind: "moved", to: path };
  }

  const route = routeAt(path);
  if (route === null) return { kind: "missing", lang: langAt(path) ?? "lv" };

  const moved = movedTo(route);
  if (moved !== null) return { kind: "moved", to: addressOf(moved, query) };
  const status = statusOf(route);
  if (status === 404) return { kind: "missing", lang: route.lang };

  const address = addressOf(route, query);
  return address === target ? shown(route, status, address) : { kind: "moved", to: address };
}

function shown(route: Route, status: 200 | 410, address: string): Resolution {
  if (status === 200) return { kind: "page", route, address, status };
  const { format, ...notice } = route;
  return { kind: "page", route: notice, address: pathOf(notice), status };
}

/** Says whether a path is one of the files that this installation has. */
export function isFile(path: string): boolean {
  return FILES.includes(path) && (path !== SECURITY_TXT || settings.contact !== null);
}

/** What a path names, whatever the content has; `null` where it is none of the site's. */
export function routeAt(path: string): Route | null {
  const lang = langAt(path);
  const segments = path.split("/").slice(2);
  if (segments.at(-1) === "") segments.pop();
  return lang === null ? null : routeOf(lang, segments);
}

function langAt(path: string): Lang | null {
  const segment = path.split("/")[1];
  return isLang(segment) ? segment : null;
}

const LAST = /^(?<name>[a-z0-9-]{1,120})(?:\.(?<format>[a-z]{1,8}))?$/;

function routeOf(lang: Lang, rest: readonly string[]): Route | null {
  if (rest.length === 0) return { page: "home", lang };
  const { name, format } = LAST.exec(rest.at(-1) ?? "")?.groups ?? {};
  if (rest.length > 2 || name === undefined) return null;
  const id = rest.length === 2 ? name : undefined;
  const page = sectionOf(rest.length === 2 ? (rest[0] ?? "") : name);
  if (page === null || !has(page, id, format)) return null;
  return { page, lang, ...(id && { id }), ...(format && { format }) };
}

function has(page: Section, id: string | undefined, format: string | undefined): boolean {
  const isOne = id !== undefined;
  if (isOne && !COLLECTIONS.some((collection) => collection === page)) return false;
  return format === undefined || (FORMATS[page]?.[isOne ? "one" : "all"].includes(format) ?? false);
}

function sectionOf(word: string): Section | null {
  const isNamed = (section: Section) => LANGS.some((lang) => SECTIONS[section][lang] === word);
  return Object.keys(SECTIONS).filter(isSection).find(isNamed) ?? null;
}

function isSection(text: string): text is Section {
  return Object.hasOwn(SECTIONS, text);
}

function withMark(query: string): string {
  return query === "" ? "" : `?${query}`;
}
