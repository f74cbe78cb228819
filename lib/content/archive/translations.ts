import { createHash } from "node:crypto";
import type { EntryText } from "#lib/model/records";
import type {
  ParsedArchive,
  ParsedOrganisation,
  ParsedPage,
  ParsedTranslation,
  ParsedVisit,
} from "../file/parsed-entry";
import type { Issue } from "../issues/issue";
import type { SourceFile } from "../source/source-file";
import { memoize } from "./memoize";

/** A short name for Latvian words that changes when they do, `lv-3f9a01bc`: what `translates` in an English file holds. */
export const wordsHash = memoize(({ title, summary, body }: EntryText): string => {
  const digest = createHash("sha256")
    .update(JSON.stringify([title, summary, body]))
    .digest("hex");
  return `lv-${digest.slice(0, 8)}`;
});

/** Says whether English words name other Latvian words than these; without a name nothing is known and nothing said. */
export function isStale(english: ParsedTranslation | undefined, latvian: EntryText): boolean {
  const translates = english?.data.translates;
  return translates !== undefined && translates !== wordsHash(latvian);
}

/** The words of an entry in both languages, as far as there are any. */
export interface EntryWords {
  /** The Latvian file. */
  readonly file: SourceFile;
  readonly latvian: EntryText;
  readonly english: ParsedTranslation | undefined;
}

/** The words of all entries. */
export function entryWords({
  visits,
  organisations,
  pages,
  translations,
}: ParsedArchive): readonly EntryWords[] {
  const titled = (kind: "visit" | "page") => (entry: ParsedVisit | ParsedPage) => ({
    file: entry.file,
    latvian: titledWords(entry),
    english: translations[kind].get(entry.id),
  });
  const named = (entry: ParsedOrganisation) => ({
    file: entry.file,
    latvian: namedWords(entry),
    english: translations.organisation.get(entry.id),
  });
  return [
    ...visits.map(titled("visit")),
    ...pages.map(titled("page")),
    ...organisations.map(named),
  ];
}

/** The Latvian words of a visit or page. */
export const titledWords = memoize(
  ({ data: { title, summary }, body }: ParsedVisit | ParsedPage): EntryText => ({
    title,
    summary,
    body,
  }),
);

/** The Latvian words of a profile, whose title is its official name. */
export const namedWords = memoize(
  ({ data: { name, summary }, body }: ParsedOrganisation): EntryText => ({
    title: name.lv,
    summary,
    body,
  }),
);

/** A warning for every English file that is older than the Latvian words it says it translates. */
export function checkTranslations(parsed: ParsedArchive): readonly Issue[] {
  return entryWords(parsed).flatMap(({ latvian, english }) => {
    if (english === undefined || !isStale(english, latvian)) return [];
    const params = { found: english.data.translates ?? "", hash: wordsHash(latvian) };
    return [
      english.file.issue("translation-stale", english.file.positionOfField(["translates"]), params),
    ];
  });
}

/** The text of an English file with its line `translates:` put in or replaced, all else as it was. */
export function withTranslates(text: string, hash: string): string {
  const [matter = ""] = /^\uFEFF?---\r?\n[\s\S]*?^(?=---)/m.exec(text) ?? [];
  const line = `translates: ${hash}`;
  const marked = /^translates:/m.test(matter)
    ? matter.replace(/^translates:[^\r\n]*/m, line)
    : matter + line + (matter.includes("\r\n") ? "\r\n" : "\n");
  return marked + text.slice(matter.length);
}
