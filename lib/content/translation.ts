import { createHash } from "node:crypto";
import type { Words } from "../records";
import type { Drafts, OrganisationDraft, PageDraft, VisitDraft, WordsDraft } from "./drafts";
import type { Issue } from "./issue";
import { remembering } from "./remembering";
import type { SourceFile } from "./source-file";

/** A short name for Latvian words that changes when they do, `lv-3f9a01bc`: what `translates` in an English file holds. */
export const wordsHash = remembering(({ title, summary, body }: Words): string => {
  const digest = createHash("sha256")
    .update(JSON.stringify([title, summary, body]))
    .digest("hex");
  return `lv-${digest.slice(0, 8)}`;
});

/** Says whether English words name other Latvian words than these; without a name nothing is known and nothing said. */
export function isStale(english: WordsDraft | undefined, latvian: Words): boolean {
  const translates = english?.data.translates;
  return translates !== undefined && translates !== wordsHash(latvian);
}

/** The words of an entry in both languages, as far as there are any. */
export interface EntryWords {
  /** The Latvian file. */
  readonly file: SourceFile;
  readonly latvian: Words;
  readonly english: WordsDraft | undefined;
}

/** The words of all entries. */
export function entryWords({ visits, organisations, pages, words }: Drafts): readonly EntryWords[] {
  const titled = (kind: "visit" | "page") => (entry: VisitDraft | PageDraft) => ({
    file: entry.file,
    latvian: titledWords(entry),
    english: words[kind].get(entry.id),
  });
  const named = (entry: OrganisationDraft) => ({
    file: entry.file,
    latvian: namedWords(entry),
    english: words.organisation.get(entry.id),
  });
  return [
    ...visits.map(titled("visit")),
    ...pages.map(titled("page")),
    ...organisations.map(named),
  ];
}

/** The Latvian words of a visit or page. */
export const titledWords = remembering(
  ({ data: { title, summary }, body }: VisitDraft | PageDraft): Words => ({ title, summary, body }),
);

/** The Latvian words of a profile, whose title is its official name. */
export const namedWords = remembering(
  ({ data: { name, summary }, body }: OrganisationDraft): Words => ({
    title: name.lv,
    summary,
    body,
  }),
);

/** A warning for every English file that is older than the Latvian words it says it translates. */
export function checkTranslations(drafts: Drafts): readonly Issue[] {
  return entryWords(drafts).flatMap(({ latvian, english }) => {
    if (english === undefined || !isStale(english, latvian)) return [];
    const params = { found: english.data.translates ?? "", hash: wordsHash(latvian) };
    return [english.file.issue("translation-stale", english.file.atField(["translates"]), params)];
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
