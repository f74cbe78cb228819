import type { ParsedFile } from "../file/parsed-entry";
import { hiddenRecords } from "./hidden-records";
import { type ParsedArchive, publicationStatus } from "./parsed-archive";

const DRAFT = /^draft:\s*true\b/m;

/**
 * Tells the files that no reader may hear of from the others: drafts in both languages, and records that only
 * unpublished entries use. Of a draft that cannot be read its text says that it is one, and what it uses.
 */
export function unpublishedTest(parsed: ParsedArchive): (file: ParsedFile) => boolean {
  const hidden = hiddenRecords(parsed);
  const drafts = new Set(
    [...parsed.visits, ...parsed.organisations].flatMap((entry) =>
      publicationStatus(entry) === "draft" ? entry.id : [],
    ),
  );
  const unread: string[] = [];
  for (const { path, file, content } of parsed.files) {
    const isEntry = path !== null && "lang" in path && path.lang === "lv";
    const facts = content === null ? file.textOf(file.frontMatter) : "";
    if (!isEntry || !DRAFT.test(facts)) continue;
    drafts.add(path.id);
    unread.push(facts);
  }
  return ({ path }) => {
    if (path === null || !("id" in path)) return false;
    if ("lang" in path) return drafts.has(path.id);
    return hidden[path.kind].has(path.id) || unread.some((facts) => facts.includes(path.id));
  };
}
