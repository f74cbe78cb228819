import { formatDay, labelDays } from "#lib/locale/days";
import { typeset } from "#lib/locale/typeset";
import type { Day } from "#lib/model/day";
import type { Lang } from "#lib/model/lang";
import { entryText, type Organisation, type Visit } from "#lib/model/records";
import { absoluteUrl, settings } from "#lib/model/settings";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";

/** What a citation needs: the record, the language of its page, and the day of the content revision. */
export interface Cited {
  readonly page: "visits" | "organisations";
  readonly record: Visit | Organisation;
  readonly lang: Lang;
  readonly day: Day;
}

/** A citation: the title, which may be in Latvian on an English page, and what follows it in the page's words. */
export interface Citation {
  readonly title: string;
  readonly titleLang: Lang;
  readonly rest: string;
}

/** A citation with the permanent address and the day of the content revision. */
export function citationOf(cited: Cited): Citation {
  const { lang, day } = cited;
  const { text, in: titleLang } = titleOf(cited);
  const rest = dictionaryOf(lang).cite.words(
    settings.name[lang],
    formatDay(day, lang),
    addressOf(cited),
  );
  return { title: typeset(text), titleLang, rest: `${daysOf(cited)}. ${rest}` };
}

/** The month macros of BibTeX, the same in every language. */
const BIBTEX_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The same as a BibTeX entry of the kind `misc`, which every bibliography style knows. */
export function bibtexOf(cited: Cited): string {
  const { lang, day, record } = cited;
  const fields = [
    `  author = {{${escapeTex(settings.publisher[lang])}}},`,
    `  title = {{${escapeTex(titleOf(cited).text + daysOf(cited))}}},`,
    `  howpublished = {${escapeTex(settings.name[lang])}},`,
    `  year = {${day.slice(0, 4)}},`,
    `  month = ${BIBTEX_MONTHS[Number(day.slice(5, 7)) - 1]},`,
    `  note = {${escapeTex(dictionaryOf(lang).cite.revision(day))}},`,
    `  url = {${addressOf(cited)}}`,
  ];
  return [`@misc{${record.id}-${lang},`, ...fields, "}"].join("\n");
}

/** The same as RIS, which reference managers import: one line a tag, CRLF, an empty line after the end. */
export function risOf(cited: Cited): string {
  const { lang, day, record } = cited;
  const tags = [
    ["TY", "ELEC"],
    ["TI", titleOf(cited).text],
    ["AU", settings.publisher[lang]],
    ["T2", settings.name[lang]],
    ["AB", entryText(record, lang).words.summary],
    ["DA", ("start" in record ? record.start : day).replaceAll("-", "/")],
    ["PY", ("start" in record ? record.start : day).slice(0, 4)],
    ["LA", titleOf(cited).in],
    ["N1", dictionaryOf(lang).cite.revision(day)],
    ["UR", addressOf(cited)],
    ["ER", ""],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${oneLine(value ?? "")}\r\n`).join("");
}

/** The same as CSL-JSON (citationstyles.org, schema 1.0): a list of one item. */
export function cslOf(cited: Cited): string {
  const { lang, day, record, page } = cited;
  const dateParts = (one: Day) => ({ "date-parts": [one.split("-").map(Number)] });
  const item = {
    id: `${record.id}-${lang}`,
    type: "webpage",
    title: titleOf(cited).text,
    author: [{ literal: settings.publisher[lang] }],
    "container-title": settings.name[lang],
    abstract: entryText(record, lang).words.summary,
    ...(page === "visits" && "start" in record && { "event-date": dateParts(record.start) }),
    issued: dateParts(day),
    language: titleOf(cited).in,
    note: dictionaryOf(lang).cite.revision(day),
    URL: addressOf(cited),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** The same as the `citation_*` fields that Google Scholar and Zotero read in a page's head. */
export function citationMeta(cited: Cited): Record<string, string> {
  const { lang, day } = cited;
  return {
    citation_title: titleOf(cited).text,
    citation_author: settings.publisher[lang],
    citation_publication_date: day.replaceAll("-", "/"),
    citation_language: titleOf(cited).in,
    citation_public_url: addressOf(cited),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** An organisation's name is known in both languages, a visit's title only where it is translated. */
function titleOf({ record, lang }: Cited): { readonly text: string; readonly in: Lang } {
  if ("name" in record) return { text: record.name[lang], in: lang };
  const { words, in: titleLang } = entryText(record, lang);
  return { text: words.title, in: titleLang };
}

function daysOf({ record, lang }: Cited): string {
  return "start" in record ? ` (${labelDays(record.start, record.end, lang)})` : "";
}

function addressOf({ page, record, lang }: Cited): string {
  return absoluteUrl(pathOf({ page, lang, id: record.id }));
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "\u00a0": "~",
};

/** Text as TeX, which runs some characters; letters stay UTF-8, as every BibTeX of today reads them. */
function escapeTex(text: string): string {
  return text.replace(/[\\~^\u00a0&%$#_{}]/g, (character) => TEX[character] ?? `\\${character}`);
}
