import { z } from "zod";
import { LANGS, type Lang } from "#lib/model/lang";
import { CHANGE_KINDS } from "#lib/model/records";
import { absoluteUrl } from "#lib/model/settings";
import { pathOf } from "#lib/routing/routes";
import { type ChangeLogEntry, routeOf } from "#lib/visits/change-log";
import { day, optionalText, SHARED_MEANINGS, text } from "./entry-fields";
import { describe } from "./field-description";

const MEANINGS = {
  logDay: { lv: "Izmaiņas diena.", en: "Day of the change." },
  logKind: {
    lv: "Izmaiņas veids: pievienots, labojums, papildinājums, avots, tulkojums vai atsaukts.",
    en: "Kind of change: added, correction, addition, source, translation or withdrawn.",
  },
  logTable: {
    lv: "Vai ieraksts ir vizīte, organizācija vai vietnes lapa.",
    en: "Whether the record is a visit, an organisation or a page of the site.",
  },
  logTitle: { lv: "Ieraksta nosaukums.", en: "Title of the record." },
  logLanguage: {
    lv: "Nosaukuma valoda: `lv` arī angļu failā, ja nosaukums vēl nav iztulkots.",
    en: "Language of the title: `lv` in an English file too where it is not translated yet.",
  },
  logNumber: {
    lv: "Kārtas numurs starp ieraksta vienas dienas vienveida izmaiņām, no 1.",
    en: "Position among the changes of one kind of the record on that day, from 1.",
  },
  logText: {
    lv: "Kas mainīts un kāpēc; pievienotam ierakstam tukšs.",
    en: "What changed and why; empty for a record that was added.",
  },
} as const;

/** A row of `izmainas.csv` and `changes.csv`. */
export const changeRow = z.strictObject({
  day: describe(day, MEANINGS.logDay),
  kind: describe(z.enum(["added", "withdrawn", ...CHANGE_KINDS]), MEANINGS.logKind),
  table: describe(z.enum(["visits", "organisations", "pages"]), MEANINGS.logTable),
  id: describe(text, SHARED_MEANINGS.id),
  url: describe(z.url(), SHARED_MEANINGS.url),
  title: describe(text, MEANINGS.logTitle),
  language: describe(z.enum(LANGS), MEANINGS.logLanguage),
  text: describe(optionalText, MEANINGS.logText),
});

/** A line of the change log as a row, its words in `lang`. */
export function changeToRow(line: ChangeLogEntry, lang: Lang): z.infer<typeof changeRow> {
  const { day, kind, table, id, title } = line;
  return {
    day,
    kind,
    table,
    id,
    url: absoluteUrl(pathOf(routeOf(line, lang))),
    title: title[lang] ?? title.lv,
    language: title[lang] === null ? "lv" : lang,
    text: line[lang],
  };
}

/** A row of `/data/changes.csv`: a line of the change log in both languages. */
export const tidyChangeRow = z.strictObject({
  day: describe(day, MEANINGS.logDay),
  kind: describe(z.enum(["added", "withdrawn", ...CHANGE_KINDS]), MEANINGS.logKind),
  table: describe(z.enum(["visits", "organisations", "pages"]), MEANINGS.logTable),
  id: describe(text, SHARED_MEANINGS.id),
  number: describe(z.int(), MEANINGS.logNumber),
  title_lv: describe(text, MEANINGS.logTitle),
  title_en: describe(optionalText, MEANINGS.logTitle),
  text_lv: describe(optionalText, MEANINGS.logText),
  text_en: describe(optionalText, MEANINGS.logText),
});

/** A line of the change log as a row, in both languages. */
export function changeToTidyRow(line: ChangeLogEntry): z.infer<typeof tidyChangeRow> {
  const { day, kind, table, id, number, title, lv, en } = line;
  return {
    day,
    kind,
    table,
    id,
    number,
    title_lv: title.lv,
    title_en: title.en,
    text_lv: lv,
    text_en: en,
  };
}
