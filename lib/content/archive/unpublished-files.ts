import type { ParsedFile } from "../file/parsed-entry";
import { type ParsedArchive, publicationStatus } from "./parsed-archive";
import { usedRecords } from "./used-records";

const DRAFT = /^draft:\s*true\b/m;

/**
 * Tells the files that no reader may hear of from the others: drafts in both languages, and records that nothing published
 * uses. Of a file with a mistake its text says whether it is a draft.
 */
export function unpublishedTest(parsed: ParsedArchive): (file: ParsedFile) => boolean {
  const used = usedRecords(parsed);
  const drafts = new Set(
    [...parsed.visits, ...parsed.organisations].flatMap((entry) =>
      publicationStatus(entry) === "draft" ? entry.id : [],
    ),
  );
  for (const { path, file, content } of parsed.files) {
    const isEntry = path !== null && "lang" in path && path.lang === "lv";
    if (isEntry && content === null && DRAFT.test(file.textOf(file.frontMatter)))
      drafts.add(path.id);
  }
  return ({ path }) => {
    if (path === null || !("id" in path)) return false;
    return "lang" in path ? drafts.has(path.id) : !used[path.kind].has(path.id);
  };
}
