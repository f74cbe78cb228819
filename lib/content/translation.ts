import { createHash } from "node:crypto";
import type { Words } from "../records";
import {
  type Drafts,
  draftKey,
  type OrganisationDraft,
  type PageDraft,
  type VisitDraft,
  type WordsDraft,
} from "./drafts";
import type { Issue } from "./issue";
import { remembering } from "./remembering";

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

/** The Latvian words of all entries by `draftKey`. */
export function latvianWords({ visits, organisations, pages }: Drafts): ReadonlyMap<string, Words> {
  return new Map([
    ...visits.map((visit) => [draftKey("visit", visit.id), titledWords(visit)] as const),
    ...pages.map((page) => [draftKey("page", page.id), titledWords(page)] as const),
    ...organisations.map((item) => [draftKey("organisation", item.id), namedWords(item)] as const),
  ]);
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
  const latvian = latvianWords(drafts);
  return [...drafts.words].flatMap(([key, english]) => {
    const words = latvian.get(key);
    if (words === undefined || !isStale(english, words)) return [];
    const params = { found: english.data.translates ?? "", hash: wordsHash(words) };
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
