import type { Lang } from "#lib/model/lang";
import { SUBJECTS } from "#lib/model/subjects";

/** The first word of each page's path, by language: the list of the site's pages but for home, in the site map's order. */
export const SECTIONS = {
  organisations: { lv: "organizacijas", en: "organisations" },
  visits: { lv: "vizites", en: "visits" },
  topics: { lv: "temati", en: "topics" },
  people: { lv: "personas", en: "people" },
  countries: { lv: "valstis", en: "countries" },
  series: { lv: "sanaksmju-cikli", en: "series" },
  data: { lv: "dati", en: "data" },
  changes: { lv: "izmainas", en: "changes" },
  overview: { lv: "parskats", en: "overview" },
  about: { lv: "par-arhivu", en: "about" },
  "accessibility-statement": { lv: "pieklustamibas-pazinojums", en: "accessibility-statement" },
  privacy: { lv: "privatums", en: "privacy" },
  "easy-to-read": { lv: "viegli-lasit", en: "easy-to-read" },
  "site-map": { lv: "lapas-karte", en: "site-map" },
} as const;

export type Section = keyof typeof SECTIONS;
export type PageName = "home" | Section;

/** Words that readers try in place of a page's own, as slugs; a wrong letter or two needs no word here. */
export const OTHER_WORDS: Readonly<
  Partial<Record<PageName, Readonly<Record<Lang, readonly string[]>>>>
> = {
  home: { lv: ["sakums"], en: ["home"] },
  visits: {
    lv: ["notikumi", "tiksanas", "pasakumi", "meklet"],
    en: ["events", "meetings", "search"],
  },
  topics: { lv: ["temas"], en: ["themes"] },
  people: { lv: ["amatpersonas", "dalibnieki"], en: ["persons", "participants"] },
  countries: { lv: [], en: ["country", "states"] },
  series: { lv: ["cikli"], en: [] },
  data: { lv: ["atvertie-dati", "lejupielade"], en: ["open-data", "download"] },
  changes: { lv: ["jaunumi"], en: ["changelog"] },
  overview: { lv: ["sadarbiba"], en: ["cooperation"] },
  about: { lv: ["par", "par-mums"], en: ["about-us"] },
  "accessibility-statement": { lv: ["pieklustamiba"], en: ["accessibility"] },
  privacy: { lv: ["privatuma-politika"], en: ["privacy-policy"] },
};

/** The pages below which every record has a page of its own. */
export const COLLECTIONS = ["visits", ...SUBJECTS] as const satisfies readonly Section[];

export type Collection = (typeof COLLECTIONS)[number];

/** The pages that are a file of `content/pages` each, named as here; without its file a page does not exist. */
export const PROSE = [
  "overview",
  "about",
  "accessibility-statement",
  "privacy",
  "easy-to-read",
] as const satisfies readonly Section[];

export type Prose = (typeof PROSE)[number];

/** The pages a lost reader is sent to, and that are rendered before anybody asks. */
export const MAIN_PAGES = [
  "home",
  "organisations",
  "visits",
] as const satisfies readonly PageName[];

/** The pages in the header, in its order. */
export const HEADER_PAGES = [...MAIN_PAGES, "data"] as const satisfies readonly PageName[];

/** The pages in the footer, in its columns: the same on every page, in the same order (WCAG 2.2, 3.2.3). */
export const FOOTER_COLUMNS = [
  { column: "browse", pages: ["topics", "people", "countries", "series"] },
  { column: "site", pages: ["overview", "about", "accessibility-statement", "privacy"] },
  { column: "data", pages: ["data", "changes"] },
  { column: "help", pages: ["easy-to-read", "site-map"] },
] as const satisfies readonly { readonly column: string; readonly pages: readonly Section[] }[];

/** Narrows a text, such as a folder of an address, to the name of a section. */
export function isSection(text: string): text is Section {
  return Object.hasOwn(SECTIONS, text);
}

/** Narrows a text to the name of a page of prose. */
export function isProse(page: string): page is Prose {
  return PROSE.some((prose) => prose === page);
}

/** Narrows a text to the name of a collection. */
export function isCollection(page: string): page is Collection {
  return COLLECTIONS.some((collection) => collection === page);
}
