import { createHash } from "node:crypto";
import type { EntryText, TranslatedText } from "#lib/model/records";
import type {
  ParsedEntry,
  ParsedOrganisation,
  ParsedPage,
  ParsedTranslation,
  ParsedVisit,
} from "../file/parsed-entry";
import type { Issue } from "../issues/issue";
import type { SourceFile } from "../source/source-file";
import { hashedText, translatesValue } from "./hashed-words";
import type { ParsedArchive } from "./parsed-archive";

/** The words of an entry in both languages, with the files that they are from. */
interface EntryWords {
  /** The Latvian file. */
  readonly file: SourceFile;
  readonly text: TranslatedText;
  readonly english: ParsedTranslation | undefined;
}

/** The words of all entries. */
export function entryWords(parsed: ParsedArchive): readonly EntryWords[] {
  const { visits, organisations, pages, translations } = parsed;
  return [
    ...visits.map((visit) => {
      const english = translations.visit.get(visit.id);
      return { file: visit.file, text: wordsOf(visit, english), english };
    }),
    ...pages.map((page) => {
      const english = translations.page.get(page.id);
      return { file: page.file, text: wordsOf(page, english), english };
    }),
    ...organisations.map((item) => {
      const english = translations.organisation.get(item.id);
      return { file: item.file, text: profileWordsOf(item, english), english };
    }),
  ];
}

/** The words of a visit or page. */
export function wordsOf(
  { data, body }: ParsedVisit | ParsedPage,
  english: ParsedEntry<"visit.en" | "page.en"> | undefined,
): TranslatedText {
  const { title, summary } = data;
  const latvian = { title, summary, outcome: outcomeOf(data), body };
  return {
    lv: latvian,
    en: english === undefined ? null : textOf(english.data.title, english),
    stale: isStale(english, latvian),
  };
}

/** The words of a profile, whose title in each language is its official name. */
export function profileWordsOf(
  { data: { name, summary }, body }: ParsedOrganisation,
  english: ParsedEntry<"organisation.en"> | undefined,
): TranslatedText {
  const latvian = { title: name.lv, summary, outcome: null, body };
  return {
    lv: latvian,
    en: english === undefined ? null : textOf(name.en, english),
    stale: isStale(english, latvian),
  };
}

function textOf(title: string, { data, body }: ParsedTranslation): EntryText {
  return { title, summary: data.summary, outcome: outcomeOf(data), body };
}

function outcomeOf(data: object): string | null {
  return "outcome" in data && typeof data.outcome === "string" ? data.outcome : null;
}

/** Whether English words say that they translate other Latvian words than these; without a hash nothing is known. */
function isStale(english: ParsedTranslation | undefined, latvian: EntryText): boolean {
  const translates = english?.data.translates ?? null;
  return translates !== null && translates !== wordsHash(latvian);
}

/** A short hash of Latvian words, `lv-3f9a01bc`: what `translates` in an English file holds. */
export function wordsHash(words: EntryText): string {
  return translatesValue(createHash("sha256").update(hashedText(words)).digest("hex"));
}

/** A warning for every English file that is older than the Latvian words it says it translates, or lacks a part of them. */
export function checkTranslations(parsed: ParsedArchive): readonly Issue[] {
  return entryWords(parsed).flatMap(({ text, english }) => {
    if (english === undefined) return [];
    if (!text.stale) return checkParts(text, english);
    const params = { found: english.data.translates ?? "", hash: wordsHash(text.lv) };
    const at = english.file.positionOfField(["translates"]);
    return [english.file.issue("translation-stale", at, params)];
  });
}

/** The text of an English file with its line `translates:` added or replaced, all else as it was. */
export function withTranslates(text: string, hash: string): string {
  const [frontMatter = ""] = /^\uFEFF?---\r?\n[\s\S]*?^(?=---)/m.exec(text) ?? [];
  const line = `translates: ${hash}`;
  const marked = /^translates:/m.test(frontMatter)
    ? frontMatter.replace(/^translates:[^\r\n]*/m, line)
    : frontMatter + line + (frontMatter.includes("\r\n") ? "\r\n" : "\n");
  return marked + text.slice(frontMatter.length);
}

/** A result or a text that only one of the languages has. */
function checkParts({ lv, en }: TranslatedText, { file }: ParsedTranslation): readonly Issue[] {
  const at = file.positionOfLine(1);
  const parts = [
    ["outcome", lv.outcome, en?.outcome],
    ["text", lv.body, en?.body],
  ] as const;
  return parts.flatMap(([part, latvian, english]) =>
    Boolean(latvian) === Boolean(english)
      ? []
      : [file.issue("translation-part", at, { part, isMissing: !english })],
  );
}
