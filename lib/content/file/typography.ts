import { LATVIAN_MONTH } from "#lib/locale/months";
import type { Edit, Issue } from "../issues/issue";
import { withEdits } from "../issues/with-edits";
import type { SourceFile } from "../source/source-file";
import type { Span } from "../source/source-text";

type StyleRule = `style-${"range" | "initial" | "date" | "quotes" | "word"}`;

/** A typing habit that typography sees as a mistake, and the edits that correct it, counted from the start of the match. */
interface Habit {
  readonly rule: StyleRule;
  readonly pattern: RegExp;
  readonly fix: (match: RegExpMatchArray) => readonly Edit[];
}

const HABITS: readonly Habit[] = [
  {
    rule: "style-range",
    pattern:
      /(?=\d{4})(?<![\p{L}\p{N}\-–/.@#])((?:19|20)\d\d\.?)-(?:19|20)\d\d(?![\p{L}\d\-/])\.?/gu,
    fix: dashAfter,
  },
  {
    rule: "style-range",
    // Not the number of a document ("ST 9876-19", "Nr. 12-34"), whose second part may be shorter ("3166-1").
    pattern:
      /(?=\d{1,3}\.?-\d)(?<![\p{L}\p{N}\-–/.@#])(?<!(?:\p{Lu}|[Nn][ro]\.?|№)\s?)(\d\.?(?=-\d{1,4})|\d\d\.?(?=-\d{2,4})|\d{3}\.?(?=-\d{3,4}))-\d+(?![\p{L}\d\-/])\.?/gu,
    fix: dashAfter,
  },
  {
    rule: "style-initial",
    pattern: /(?<![\p{L}\p{N}.])(?:\p{Lu}|D[zž])\.(?=(?:\p{Lu}\.)*\p{Lu}\p{Ll})/gu,
    fix: spaceAfter,
  },
  {
    rule: "style-date",
    pattern: new RegExp(`\\d+\\.(?=(?:gad|${LATVIAN_MONTH}))`, "gu"),
    fix: spaceAfter,
  },
  {
    // The term of the Criminal Law, section 154.1.
    rule: "style-word",
    pattern: /(?<!\p{L})[Cc]ilvēktirdzniecīb\p{Ll}+/gu,
    fix: () => [{ from: 6, to: 6, text: "u " }],
  },
  {
    rule: "style-word",
    pattern: /(?<!\p{L})Šengenas telp(?:as?|u|ai|ā)(?!\p{L})/gu,
    fix: () => [{ from: 9, to: 13, text: "zon" }],
  },
  {
    rule: "style-word",
    pattern: /(?<!\p{L})pielieto\p{Ll}+/gu,
    fix: () => [{ from: 0, to: 3, text: "" }],
  },
  {
    // Of German, French and of programs; they may end with a straight one.
    rule: "style-quotes",
    pattern: /[„«‟〝][^„“”«»‟〝〞"\\\n]*[“”»〞"]/g,
    fix: ([all]) => [
      { from: 0, to: /^.\s?/.exec(all)?.[0].length ?? 1, text: "“" },
      { from: all.search(/\s?.$/), to: all.length, text: "”" },
    ],
  },
  {
    rule: "style-quotes",
    pattern: /(?<![„«‟〝][^„“”«»‟〝〞"\n]*)"[^"\n]*"/g,
    fix: (match) => curlyQuotes(match, 1),
  },
];

/** In a value in double quotes, where quotes have a backslash before them. */
const HABITS_IN_QUOTES: readonly Habit[] = [
  ...HABITS.slice(0, -1),
  {
    rule: "style-quotes",
    pattern: /\\"(?:[^"\\\n]|\\[^"\n])*\\"/g,
    fix: (match) => curlyQuotes(match, 2),
  },
];

function dashAfter([, before = ""]: RegExpMatchArray): readonly Edit[] {
  return [{ from: before.length, to: before.length + 1, text: "–" }];
}

function spaceAfter([all]: RegExpMatchArray): readonly Edit[] {
  return [{ from: all.length, to: all.length, text: " " }];
}

function curlyQuotes([all]: RegExpMatchArray, width: number): readonly Edit[] {
  return [
    { from: 0, to: width, text: "“" },
    { from: all.length - width, to: all.length, text: "”" },
  ];
}

const PROSE = new Set(["title", "summary", "outcome", "lv", "en"]);
/** A field whose whole value is quoted: these quotes are YAML's. */
const QUOTED = /^([ \t]*(?:- )?[a-z]+: )"([^"\\\n]*)"[ \t]*$/gm;
const ADDRESSES = /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*|\]:\s*\S+|<[^<>\s]*>|https?:\/\/[^\s)]+/g;

/** A text of the same length in which nothing of its addresses is left. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESSES, (address) => "/".repeat(address.length));
}

/** Typing habits in words that readers see; what a source prints stays as it is printed. */
export function checkTypography(file: SourceFile): readonly Issue[] {
  // Where each field is written is costly to find, and in most files nothing looks like a habit.
  const text = file.text.replace(QUOTED, "$1$2");
  if (!HABITS.some(({ pattern }) => text.search(pattern) >= 0)) return [];
  return [
    ...file.yaml
      .spansOfValues(PROSE, "sources")
      .flatMap((span) => habitsIn(file, span, span.isEscaped ? HABITS_IN_QUOTES : HABITS)),
    ...habitsIn(file, file.body, HABITS),
  ];
}

function habitsIn(file: SourceFile, span: Span, habits: readonly Habit[]): Issue[] {
  const text = withoutAddresses(file.textOf(span));
  return habits.flatMap(({ rule, pattern, fix }) =>
    [...text.matchAll(pattern)].map((match) => {
      const from = span.from + match.index;
      const found = file.text.slice(from, from + match[0].length);
      const fixes = fix(match);
      const suggestion =
        rule === "style-word"
          ? withEdits(found, fixes)
          : suggestWords(text.slice(match.index), found, fixes);
      const edits = fixes.map((edit) => ({
        from: from + edit.from,
        to: from + edit.to,
        text: edit.text,
      }));
      return file.issue(rule, file.positionAt(from, found.length), { found, suggestion }, edits);
    }),
  );
}

/** What becomes of the words that a habit begins: quotes around them, or spaces after their full stops. */
function suggestWords(text: string, found: string, [first, last]: readonly Edit[]): string {
  if (first !== undefined && last !== undefined) {
    return first.text + found.slice(first.to, last.from) + last.text;
  }
  const [word = ""] = /^[^\s,;:!?()"“”]+/.exec(text) ?? [];
  return word.replace(/\.$/, "").replace(/\.(?=\p{L})/gu, ". ");
}
