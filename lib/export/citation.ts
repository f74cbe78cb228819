import { formatDay, labelDays } from "../format/days";
import { typeset } from "../format/typeset";
import type { Lang } from "../lang";
import { type Day, type Organisation, type Visit, wordsOf } from "../records";
import { pathOf } from "../routes";
import { absolute, site } from "../site";
import { textOf } from "../text/text";

/** What a citation needs: the record, the language of its page, and the day of the content revision. */
export interface Cited {
  readonly page: "visits" | "organisations";
  readonly record: Visit | Organisation;
  readonly lang: Lang;
  readonly day: Day;
}

/** A citation in the page's words, with the permanent address and the day of the content revision. */
export function citationOf(cited: Cited): string {
  const { lang, day } = cited;
  return textOf(lang).cite.words(
    typeset(titleOf(cited)),
    site.name[lang],
    formatDay(day, lang),
    addressOf(cited),
  );
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The same as a BibTeX entry of the kind `misc`, which every bibliography style knows. */
export function bibtexOf(cited: Cited): string {
  const { lang, day, record } = cited;
  const fields = [
    `  author = {{${escapeTex(site.publisher[lang])}}},`,
    `  title = {{${escapeTex(titleOf(cited))}}},`,
    `  howpublished = {${escapeTex(site.name[lang])}},`,
    `  year = {${day.slice(0, 4)}},`,
    `  month = ${MONTHS[Number(day.slice(5, 7)) - 1]},`,
    `  note = {${escapeTex(textOf(lang).cite.revision(day))}},`,
    `  url = {${addressOf(cited)}}`,
  ];
  return [`@misc{${record.id}-${lang},`, ...fields, "}"].join("\n");
}

function titleOf({ record, lang }: Cited): string {
  const { title } = wordsOf(record, lang).words;
  return "start" in record ? `${title} (${labelDays(record.start, record.end, lang)})` : title;
}

function addressOf({ page, record, lang }: Cited): string {
  return absolute(pathOf({ page, lang, id: record.id }));
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
