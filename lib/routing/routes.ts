import { isLang, LANGS, type Lang, otherLang } from "#lib/model/lang";
import { type Format, isFormat, LIST_FORMATS, PICTURE, RECORD_FORMATS } from "./formats";
import {
  type Collection,
  isCollection,
  isSection,
  type PageName,
  SECTIONS,
  type Section,
} from "./pages";

interface PageRoute {
  readonly page: PageName;
  readonly lang: Lang;
  readonly id?: never;
  /** The list in an export format instead of the page; one of `formatsOf`. */
  readonly format?: Format;
}

interface RecordRoute {
  readonly page: Collection;
  readonly lang: Lang;
  readonly id: string;
  /** The record in an export format, one of `formatsOf`, or its picture instead of its page. */
  readonly format?: Format | typeof PICTURE.ending;
}

/** What an address shows. An `id` is only well-formed here; whether it exists is the archive's to say. */
export type Route = PageRoute | RecordRoute;

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

/** The export formats of a page. */
export function formatsOf({ page, id }: Route): readonly Format[] {
  const formats: Readonly<Record<string, readonly Format[]>> =
    id === undefined ? LIST_FORMATS : RECORD_FORMATS;
  return formats[page] ?? [];
}

/** The page itself of a route that may be an export of it. */
export function withoutFormat(route: Route): Route {
  const { format: _, ...page } = route;
  return page;
}

/** The picture of a record; `null` where a page is no record's. */
export function pictureOf(route: Route): Route | null {
  return route.id === undefined ? null : { ...route, format: PICTURE.ending };
}

/** The same page in the other language. */
export function translated(route: Route): Route {
  return { ...route, lang: otherLang(route.lang) };
}

/** What a path names, whatever the archive holds; `null` where it is none of the site's. */
export function routeAt(path: string): Route | null {
  const lang = langAt(path);
  const segments = path.split("/").slice(2);
  if (segments.at(-1) === "") segments.pop();
  return lang === null ? null : routeOf(lang, segments);
}

/** The language that the first segment of a path names. */
export function langAt(path: string): Lang | null {
  const segment = path.split("/")[1];
  return isLang(segment) ? segment : null;
}

const LAST_SEGMENT = /^(?<name>[a-z0-9-]{1,120})(?:\.(?<ending>[a-z]{1,8}))?$/;

function routeOf(lang: Lang, segments: readonly string[]): Route | null {
  if (segments.length === 0) return { page: "home", lang };
  const { name, ending } = LAST_SEGMENT.exec(segments.at(-1) ?? "")?.groups ?? {};
  if (segments.length > 2 || name === undefined) return null;
  const page = sectionNamed(segments.length === 2 ? (segments[0] ?? "") : name);
  if (page === null) return null;
  const route = segments.length === 1 ? ({ page, lang } as const) : recordRoute(page, lang, name);
  return route === null || ending === undefined ? route : otherForm(route, ending);
}

/** A page in another form by the ending of its address: an export of it, the picture of its record; `null` where it has none such. */
export function otherForm(route: Route, ending: string): Route | null {
  if (ending === PICTURE.ending) return pictureOf(route);
  return isFormat(ending) && formatsOf(route).includes(ending)
    ? { ...route, format: ending }
    : null;
}

function recordRoute(page: Section, lang: Lang, id: string): Route | null {
  return isCollection(page) ? { page, lang, id } : null;
}

function sectionNamed(word: string): Section | null {
  const isNamed = (section: Section) => LANGS.some((lang) => SECTIONS[section][lang] === word);
  return Object.keys(SECTIONS).filter(isSection).find(isNamed) ?? null;
}
