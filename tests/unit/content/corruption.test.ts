import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { validateFile } from "#lib/content/file/validate-file";
import { type Issue, isError } from "#lib/content/issues/issue";
import { report } from "#lib/content/issues/report";
import type { Rule } from "#lib/content/issues/rules";
import type { CheckedFolder } from "#lib/content/load";
import { LANGS } from "#lib/model/lang";
import type { Archive } from "#lib/model/records";
import { ARCHIVE } from "../../support/archive";
import { check, type Files, filesIn } from "./sound";

// The suite's share; CORRUPTIONS=20000 looks further.
const RUNS = Number(process.env["CORRUPTIONS"] ?? 300);

let files: Files;
let before: CheckedFolder;
let paths: readonly string[];
let records: readonly string[];

beforeAll(() => {
  files = filesIn(ARCHIVE);
  before = check(files);
  paths = [...files.keys()].filter((path) => path !== "README.md");
  records = paths.filter((path) => !/^(?:visits|organisations|pages)\/|^[^/]*$/.test(path));
});

/** A change of a file's bytes; positions are shares of the whole, so that they fit any file. */
type Corruption = (bytes: Buffer) => Buffer;

// Not `fc.double`, of which most are next to nothing.
const at = fc.noBias(fc.nat(999_999)).map((millionths) => millionths / 1_000_000);

const put = (bytes: Buffer, from: number, to: number, what: Buffer) =>
  Buffer.concat([bytes.subarray(0, from), what, bytes.subarray(to)]);

const SIGNS = [
  ..."-:#'\"[]{}()<>&*!|%@`\\/,.? \t\n\r_~^=+",
  ..."\0\u001f\u00ad\u200b\u202e\u2028\ufeff\ufffdāŽ9",
  ..."---,...,--- ,- ,: , #, # ,\n#,\n---\n,: ,: |,: >,](,<b>,![,# ,~~~,&a,*a,!!js,<<: *a,__proto__,null,true".split(
    ",",
  ),
].map((sign) => Buffer.from(sign));
const NOT_UTF8 = [[0xff], [0xc3], [0x80, 0x80], [0xed, 0xa0, 0x80], [0xfe, 0xff]].map((bytes) =>
  Buffer.from(bytes),
);
const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...SIGNS), weight: 8 },
  fc.constantFrom(...NOT_UTF8),
  fc.uint8Array({ minLength: 1, maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
);

const ofBytes = fc.oneof(
  fc.tuple(at, piece).map(
    ([share, what]): Corruption =>
      (bytes) => {
        const from = Math.floor(share * bytes.length);
        return put(bytes, from, from, what);
      },
  ),
  fc.tuple(at, piece).map(
    ([share, what]): Corruption =>
      (bytes) => {
        const from = Math.floor(share * bytes.length);
        return put(bytes, from, from + what.length, what);
      },
  ),
  fc.tuple(at, fc.integer({ min: 1, max: 200 })).map(
    ([share, length]): Corruption =>
      (bytes) => {
        const from = Math.floor(share * bytes.length);
        return put(bytes, from, from + length, Buffer.from(""));
      },
  ),
  at.map(
    (share): Corruption =>
      (bytes) =>
        bytes.subarray(0, Math.floor(share * bytes.length)),
  ),
);

/** A change of the list of a file's lines, by the numbers of two of them. */
const ofLines = (change: (lines: string[], one: number, other: number) => string[]) =>
  fc.tuple(at, at).map(
    ([one, other]): Corruption =>
      (bytes) => {
        const lines = bytes.toString("latin1").split("\n");
        const number = (share: number) => Math.floor(share * lines.length);
        return Buffer.from(change(lines, number(one), number(other)).join("\n"), "latin1");
      },
  );

const corruption = fc.oneof(
  { arbitrary: ofBytes, weight: 6 },
  ofLines((lines, one) => lines.toSpliced(one, 1)),
  ofLines((lines, one) => lines.toSpliced(one, 0, lines[one] ?? "")),
  ofLines((lines, one, other) => lines.toSpliced(other, 0, lines[one] ?? "")),
  ofLines((lines, one, other) => lines.with(one, lines[other] ?? "").with(other, lines[one] ?? "")),
  ofLines((lines, one) => lines.with(one, ` ${lines[one]}`)),
  ofLines((lines, one) => lines.with(one, lines[one]?.trimStart() ?? "")),
);

/** A file that is right by itself may lack what others name: then the message stands where it is named. */
const OF_OTHER_FILES: ReadonlySet<Rule> = new Set<Rule>([
  "organisation-withdrawn",
  "organisation-draft",
  "person-unknown",
  "place-unknown",
  "publisher-unknown",
  "topic-unknown",
  "series-unknown",
  "role-unclear",
  "english-source-unknown",
  "link-inside-unknown",
  "link-inside-moved",
  "link-inside-gone",
  "formerly-taken",
  "parent-loop",
  "address-vanished",
  "translation-stale",
  "translation-part",
  "planned-past",
]);

/** The words and numbers of a text; `56.90` and `56.9` are one. */
const wordsOf = (text: string) =>
  text
    .match(/\p{N}+(?:\.\p{N}+)?|[\p{L}\p{N}]+/gu)
    ?.map((word) => word.replace(/(\.\d*?)0+$/, "$1")) ?? [];

/** Every key and value of what was read, one after the other. */
function texts(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, one]) => `${key} ${texts(one)}`)
    .join(" ");
}

/** The words of a file that are not in what was read of it; a line that begins with `#` between the fences is a remark. */
function lostWords(path: string, bytes: Buffer): readonly string[] {
  const { file, content } = validateFile(path, bytes);
  if (content === null || content.kind === "addresses") return [];
  const matter = file.textOf(file.frontMatter).replace(/^[ \t]*#.*$/gm, "");
  const { data, body } = content.entry;
  const read = new Set(wordsOf(`${texts(data)} ${body}`));
  return wordsOf(`${matter} ${file.textOf(file.body)}`).filter((word) => !read.has(word));
}

const inArchive = (archive: Archive) => {
  const { visits, organisations, pages, withdrawn, people, places, publishers } = archive;
  const { topics, series } = archive;
  return [visits, organisations, pages, withdrawn, people, places, publishers, topics, series].map(
    ({ length }) => length,
  );
};

function corrupted(path: string, changes: readonly Corruption[]): Buffer {
  const whole: Buffer = Buffer.from(files.get(path) ?? []);
  return changes.reduce((bytes, change) => change(bytes), whole);
}

/** Issues that belong to nobody: of a file that is not there, or at a place that it does not have. */
function misplaced(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(
    ({ file, text, column, line, rule }) =>
      rule !== "page-missing" &&
      (!files.has(file.slice("content/".length)) ||
        line < 1 ||
        column < 1 ||
        column > [...text].length + 1),
  );
}

/** Whatever is read of a file is read whole; an archive has not one entry fewer than there are files. */
function expectNothingSwallowed(path: string, bytes: Buffer, { archive, issues }: CheckedFolder) {
  const whole = new Set(
    Buffer.from(files.get(path) ?? [])
      .toString()
      .split("\n"),
  );
  const changed = bytes
    .toString()
    .split("\n")
    .filter((line) => !whole.has(line));
  expect(lostWords(path, bytes), changed.join("\n")).toEqual([]);
  if (archive === null) expect(issues.filter(isError)).not.toEqual([]);
  else {
    expect(issues.filter(isError)).toEqual([]);
    expect(inArchive(archive)).toEqual(before.archive && inArchive(before.archive));
  }
}

test("a published file, corrupted in any way, is still valid or has a message; nothing crashes or is swallowed", () => {
  expect(before.issues.filter(isError)).toEqual([]);
  const tally = { valid: 0, reported: 0 };
  fc.assert(
    fc.property(
      fc.oneof(
        fc.noBias(fc.nat(9_999)).map((number) => paths[number % paths.length] ?? ""),
        fc.constantFrom(...records, "addresses.txt"),
      ),
      fc.array(corruption, { minLength: 1, maxLength: 3 }),
      (path, changes) => {
        const bytes = corrupted(path, changes);
        const checked = check(new Map([...files, [path, bytes]]));
        tally[checked.archive === null ? "reported" : "valid"] += 1;
        expect(checked.files).toBe(files.size);
        expect(misplaced(checked.issues)).toEqual([]);
        for (const lang of LANGS) expect(report(checked.issues, lang)).not.toBe("");
        const others = checked.issues.filter(
          (issue) => isError(issue) && issue.file !== `content/${path}`,
        );
        expect(others.filter(({ rule }) => !OF_OTHER_FILES.has(rule))).toEqual([]);
        expectNothingSwallowed(path, bytes, checked);
      },
    ),
    { numRuns: RUNS },
  );
  expect(Math.min(tally.valid, tally.reported)).toBeGreaterThan(RUNS / 20);
});
