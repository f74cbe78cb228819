import { z } from "zod";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { countryName } from "#lib/model/countries";
import { LANGS, type Localized } from "#lib/model/lang";
import {
  CHANGE_KINDS,
  type Organisation,
  SOURCE_KINDS,
  type Source,
  TRANSLATIONS,
  type TranslatedText,
  type Visit,
} from "#lib/model/records";
import { absoluteUrl } from "#lib/model/settings";
import type { Subject } from "#lib/model/subjects";
import type { Collection } from "#lib/routing/pages";
import { pathOf } from "#lib/routing/routes";
import { visitsOf } from "#lib/visits/subjects";
import { describe } from "./field-description";

/** The meanings of fields that several tables have; a field has the same name and meaning in CSV and in JSON. */
export const SHARED_MEANINGS = {
  id: {
    lv: "Pastāvīgs ieraksta identifikators; vizītei tas sākas ar tās pirmo dienu.",
    en: "Permanent identifier of the record; a visit’s begins with its first day.",
  },
  url: {
    lv: "Ieraksta lapas pastāvīgā adrese.",
    en: "Permanent address of the record’s page.",
  },
  urls: {
    lv: "Ieraksta lapas pastāvīgās adreses abās valodās.",
    en: "Permanent addresses of the record’s page in both languages.",
  },
  summary: { lv: "Īss apraksts.", en: "Short description." },
  text: {
    lv: "Pilnais teksts Markdown pierakstā; tukšs, ja ir tikai īss apraksts.",
    en: "The full text in Markdown; empty where there is only the short description.",
  },
  language: {
    lv: "Nosaukuma un apraksta valoda: `lv` arī angļu failā, ja teksts vēl nav iztulkots.",
    en: "Language of title and description: `lv` in an English file too where a text is not translated yet.",
  },
  translation: {
    lv: "Tulkojums angļu valodā: `present` – ir, `outdated` – latviešu teksts pēc tam mainīts, `missing` – vēl nav.",
    en: "The English translation: `present`, `outdated` – the Latvian text has changed since, or `missing`.",
  },
  country: {
    lv: "Valsts kods (ISO 3166-1 alpha-2); tukšs, ja avotos valsts nav norādīta.",
    en: "Country code (ISO 3166-1 alpha-2); empty where the sources name no country.",
  },
  countryBoth: {
    lv: "Valsts kods (ISO 3166-1 alpha-2) un nosaukumi; tukšs, ja avotos valsts nav norādīta.",
    en: "Country code (ISO 3166-1 alpha-2) and names; empty where the sources name no country.",
  },
  listed: {
    lv: "Vai ieraksts ir nosaukts ministrijas pašas publicētajā sarakstā.",
    en: "Whether the record is on the ministry’s own published list.",
  },
  sources: {
    lv: "Avoti, no kuriem fakti ir zināmi; virsraksts ir avota valodā un tikai tad, ja tas redzēts.",
    en: "The sources from which the facts are known; a title is in the source’s own language, and only where it was seen.",
  },
  formerly: { lv: "Agrākie identifikatori.", en: "Former identifiers." },
  added: { lv: "Diena, kad ieraksts pievienots arhīvam.", en: "Day the record was added." },
  changed: {
    lv: "Diena, kad ieraksts pēdējoreiz mainīts.",
    en: "Day the record last changed.",
  },
  changes: {
    lv: "Ieraksta labojumi: diena, veids un kas mainīts.",
    en: "Changes of the record: day, kind and what changed.",
  },
  name: { lv: "Nosaukums.", en: "Name." },
  visit: { lv: "Vizīte.", en: "The visit." },
  nameLv: { lv: "Nosaukums latviešu valodā.", en: "Name in Latvian." },
  nameEn: { lv: "Nosaukums angļu valodā.", en: "Name in English." },
  visitCount: { lv: "Cik tā vizīšu ir arhīvā.", en: "Number of its visits in the archive." },
  visitIds: {
    lv: "Tā vizīšu identifikatori, jaunākās vispirms.",
    en: "Identifiers of its visits, newest first.",
  },
} as const;

const M = SHARED_MEANINGS;

export const text = z.string();
export const day = z.iso.date();
export const optionalText = text.nullable();
export const partialDay = text.regex(/^\d{4}(-\d{2}){0,2}$/);
export const localized = z.strictObject({ lv: text, en: text });
/** English words that do not exist yet are `null`. */
export const translated = z.strictObject({ lv: text, en: text.nullable() });
export const named = z.strictObject({ id: text, name: localized });
export const country = z.strictObject({ code: text, name: localized });
export const sourceIds = z.array(text);
export const language = describe(z.enum(LANGS), M.language);
export const translation = describe(z.enum(TRANSLATIONS), M.translation);

const source = z.strictObject({
  id: text.nullable(),
  url: z.url(),
  publisher: named,
  title: text.nullable(),
  published: partialDay.nullable(),
  language: text,
  kind: z.enum(SOURCE_KINDS),
  archived: z.url().nullable(),
});
const change = z.strictObject({ day, kind: z.enum(CHANGE_KINDS), lv: text, en: text });

export const sources = describe(z.array(source), M.sources);

/** The last fields of every entry in JSON. */
export const entryJson = {
  listed: describe(z.boolean(), M.listed),
  sources: describe(z.array(source), M.sources),
  formerly: describe(z.array(text), M.formerly),
  added: describe(day, M.added),
  changes: describe(z.array(change), M.changes),
};

/** The values of `entryJson`. */
export function entryToJson(entry: Visit | Organisation, snapshot: ArchiveSnapshot) {
  return {
    listed: entry.listed,
    sources: sourcesToJson(entry.sources, snapshot),
    formerly: [...entry.formerly],
    added: entry.added,
    changes: [...entry.changes],
  };
}

/** Sources with the names of their publishers. */
export function sourcesToJson(list: readonly Source[], { publishers }: ArchiveSnapshot) {
  return list.map(({ publisher, ...source }) => {
    const name = publishers.get(publisher)?.name ?? { lv: publisher, en: publisher };
    return { ...source, publisher: { id: publisher, name } };
  });
}

/** A part of an entry's text in both languages. */
export function bothLanguages({ lv, en }: TranslatedText, part: "title" | "summary" | "body") {
  return { lv: lv[part], en: en === null ? null : en[part] };
}

/** A country by its code, with its names. */
export function countryToJson(code: string): { code: string; name: Localized } {
  return { code, name: { lv: countryName(code, "lv"), en: countryName(code, "en") } };
}

/** The addresses of a record's page. */
export function urlsOf(page: Collection, id: string): Localized {
  return {
    lv: absoluteUrl(pathOf({ page, lang: "lv", id })),
    en: absoluteUrl(pathOf({ page, lang: "en", id })),
  };
}

/** Records by their ids, with their names; an id that no record has is left out. */
export function namedToJson(
  ids: readonly string[],
  records: ReadonlyMap<string, { readonly id: string; readonly name: Localized }>,
): { id: string; name: Localized }[] {
  return ids.flatMap((id) => {
    const record = records.get(id);
    return record === undefined ? [] : [{ id, name: record.name }];
  });
}

/** The ids of a subject's visits, newest first. */
export function visitIds(snapshot: ArchiveSnapshot, subject: Subject): string[] {
  return visitsOf(snapshot, subject).map(({ id }) => id);
}

/** Several values of one cell: `frontex; europol`; `null` where there are none. */
export function joined(values: readonly string[]): string | null {
  return cellOf(values.join("; "));
}

/** A text as a cell of a table, in which none and an empty one are the same. */
export function cellOf(text = ""): string | null {
  return text === "" ? null : text;
}
