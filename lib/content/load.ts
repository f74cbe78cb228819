import type { Day } from "#lib/model/day";
import type { Archive } from "#lib/model/records";
import { assemble } from "./archive/assemble";
import { checkArchive } from "./archive/check-archive";
import { freeze } from "./archive/freeze";
import { collectEntries } from "./archive/parsed-archive";
import { ContentError, type Issue, isError } from "./issues/issue";
import { firstCauses, inOrder } from "./issues/order";
import { type ReadFolder, type ReadOptions, readFolder } from "./read-folder";

/** How a folder is read, and which of its entries the archive has. */
export interface LoadOptions extends ReadOptions {
  /** Drafts, too, as they would be published. */
  readonly drafts?: boolean;
  /** The day of today, where what is still to come and told as past is to be found; publishing does not ask it. */
  readonly today?: Day;
}

/** A content folder, checked: its archive unless it has an error, and all its errors and warnings. */
export interface CheckedFolder {
  readonly archive: Archive | null;
  /** Sorted by file and position. */
  readonly issues: readonly Issue[];
  /** How many files there are on disk. */
  readonly files: number;
}

/** Reads, checks and freezes a content folder, or throws a `ContentError` with every issue in it, sorted. */
export function loadArchive(dir: string, options: LoadOptions = {}): Archive {
  const { archive, issues } = checkFolder(dir, options);
  if (archive === null) throw new ContentError(issues);
  return archive;
}

/** The archive of a content folder, or why there is none; a draft's mistakes count even where drafts are left out. */
export function checkFolder(dir: string, options: LoadOptions = {}): CheckedFolder {
  return checkFiles(readFolder(dir, options), options);
}

/** The same for a folder whose files are read, each validated by itself. */
export function checkFiles(
  folder: ReadFolder,
  { drafts = false, today }: LoadOptions = {},
): CheckedFolder {
  const { files, revision } = folder;
  const parsed = collectEntries(files);
  const found = [...files.flatMap((file) => file.issues), ...checkArchive(parsed, today ?? null)];
  const issues = inOrder(firstCauses(found));
  const archive = issues.some(isError) ? null : freeze(assemble(parsed, revision, { drafts }));
  return { archive, issues, files: files.length };
}
