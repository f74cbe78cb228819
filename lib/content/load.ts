import type { Day } from "#lib/model/day";
import type { Archive } from "#lib/model/records";
import { assemble } from "./archive/assemble";
import { checkArchive } from "./archive/check-archive";
import { freeze } from "./archive/freeze";
import { collectEntries, type ParsedArchive, recordedDays } from "./archive/parsed-archive";
import { unpublishedTest } from "./archive/unpublished-files";
import type { ParsedFile } from "./file/parsed-entry";
import { ContentError, type Issue, isError } from "./issues/issue";
import { firstCauses, inOrder } from "./issues/order";
import type { Rule } from "./issues/rules";
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
  /** The same without those that would tell of a draft, or of a record that only drafts use: for logs. */
  readonly publicIssues: readonly Issue[];
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
  { files, revision }: ReadFolder,
  { drafts = false, today }: LoadOptions = {},
): CheckedFolder {
  const { parsed, issues } = check(files, today);
  const archive = issues.some(isError) ? null : freeze(assemble(parsed, revision, { drafts }));
  return { archive, issues, publicIssues: publicOf(issues, parsed), files: files.length };
}

/** Mistakes by which an entry cannot be shown at all: it needs a record that is not there, or its place is taken. */
const UNUSABLE: ReadonlySet<Rule> = new Set<Rule>([
  "organisation-unknown",
  "organisation-withdrawn",
  "person-unknown",
  "place-unknown",
  "publisher-unknown",
  "topic-unknown",
  "series-unknown",
  "source-unknown",
  "english-source-unknown",
  "parent-loop",
  "id-repeated",
  "text-deep",
]);

/**
 * A folder as a preview shows it: with drafts and in spite of mistakes, without the files that cannot be read and those
 * that need one of them; `null` where nothing is left. All mistakes of the whole folder are told.
 */
export function checkPreview({ files, revision }: ReadFolder): CheckedFolder {
  const { parsed: all, issues } = check(files);
  let rest = files.filter(({ content }) => content !== null);
  for (;;) {
    const found = check(rest).issues.flatMap(({ rule, file }) => (UNUSABLE.has(rule) ? file : []));
    const usable = rest.filter(({ file }) => !found.includes(file.name));
    if (usable.length === rest.length) break;
    rest = usable;
  }
  const parsed = collectEntries(rest);
  const isEmpty = recordedDays(parsed, { drafts: true }).length === 0;
  const archive = isEmpty ? null : freeze(assemble(parsed, revision, { drafts: true }));
  return { archive, issues, publicIssues: publicOf(issues, all), files: files.length };
}

/** Issues that neither stand in a file which is not published nor quote the id of one. */
function publicOf(issues: readonly Issue[], parsed: ParsedArchive): readonly Issue[] {
  if (issues.length === 0) return issues;
  const unpublished = parsed.files.filter(unpublishedTest(parsed));
  const names = new Set(unpublished.map(({ file }) => file.name));
  const ids = unpublished.flatMap(({ path }) => (path !== null && "id" in path ? path.id : []));
  return issues.filter(({ file, text, params }) => {
    const said = text + JSON.stringify(params);
    return !names.has(file) && !ids.some((id) => said.includes(id));
  });
}

function check(files: readonly ParsedFile[], today: Day | null = null) {
  const parsed = collectEntries(files);
  const found = [...files.flatMap((file) => file.issues), ...checkArchive(parsed, today)];
  return { parsed, issues: inOrder(firstCauses(found)) };
}
