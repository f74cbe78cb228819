import type { Edit, Issue, Rule } from "../issues/issue";
import type { SourceFile, Span } from "../source/source-file";

const MONTHS =
  "janvār|februār|mart|aprī[lļ]|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr";

/** Each habit's rule, what it looks like, and the characters that mend it, from the beginning of the match. */
const HABITS: readonly (readonly [
  rule: Rule,
  pattern: RegExp,
  mend: (match: RegExpMatchArray) => readonly Edit[],
])[] = [
  [
    "style-range",
    // Not a month ("2014-11") and not the part of a standard ("3166-1").
    /(?<![\p{L}\p{N}\-–/.@#])(?!\d{4}-(?:0\d|1[0-2])(?!\d))(?!\d{3,4}-\d(?!\d))(\d{1,4}\.?)-\d{1,4}(?![\p{L}\d\-/])\.?/gu,
    ([, before = ""]) => [{ from: before.length, to: before.length + 1, text: "–" }],
  ],
  [
    "style-initial",
    /(?<![\p{L}\p{N}.])(?:\p{Lu}|D[zž])\.(?=(?:\p{Lu}\.)*\p{Lu}\p{Ll})/gu,
    ([all]) => [{ from: all.length, to: all.length, text: " " }],
  ],
  [
    "style-date",
    new RegExp(`\\d+\\.(?=(?:gad|${MONTHS}))`, "gu"),
    ([all]) => [{ from: all.length, to: all.length, text: " " }],
  ],
  [
    "style-quotes",
    /"[^"\n]*"/g,
    ([all]) => [
      { from: 0, to: 1, text: "“" },
      { from: all.length - 1, to: all.length, text: "”" },
    ],
  ],
];

const ESCAPED_QUOTES: (typeof HABITS)[number] = [
  "style-quotes",
  /\\"(?:[^"\\\n]|\\[^"\n])*\\"/g,
  ([all]) => [
    { from: 0, to: 2, text: "“" },
    { from: all.length - 2, to: all.length, text: "”" },
  ],
];

const PROSE = new Set(["title", "summary", "lv", "en"]);
/** A field whose whole value is quoted: these quotes are YAML's. */
const QUOTED = /^([ \t]*(?:- )?[a-z]+: )"([^"\\\n]*)"[ \t]*$/gm;
const ADDRESSES = /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*|\]:\s*\S+|<[^<>\s]*>|https?:\/\/[^\s)]+/g;

/**
 * Typing habits that typography sees as mistakes, in words that readers see, each with the edits that mend it; the note
 * below a table is for editors and left alone.
 */
export function checkTypography(file: SourceFile, isTable: boolean): readonly Issue[] {
  // Where each field stands is costly to find out, and in most files nothing looks like a habit.
  const text = file.text.replace(QUOTED, "$1$2");
  if (!HABITS.some(([, pattern]) => text.search(pattern) >= 0)) return [];
  return [
    ...file
      .textSpans(PROSE)
      .flatMap((span) =>
        habitsIn(file, span, span.isEscaped ? [...HABITS.slice(0, -1), ESCAPED_QUOTES] : HABITS),
      ),
    ...(isTable ? [] : habitsIn(file, file.bodySpan(), HABITS)),
  ];
}

function habitsIn(file: SourceFile, { from, to }: Span, habits: typeof HABITS): Issue[] {
  const text = file.text
    .slice(from, to)
    .replace(ADDRESSES, (address) => "/".repeat(address.length));
  return habits.flatMap(([rule, pattern, mend]) =>
    [...text.matchAll(pattern)].map((match) => {
      const start = from + match.index;
      const own = mend(match);
      const edits = own.map((edit) => ({
        from: start + edit.from,
        to: start + edit.to,
        text: edit.text,
      }));
      const shown = file.text.slice(start, start + match[0].length);
      const params = { found: shown, mended: suggestWords(text.slice(match.index), shown, own) };
      return file.issue(rule, file.positionAt(start, shown.length), params, edits);
    }),
  );
}

/** What becomes of the words that a habit begins: quotes around them, or spaces after their full stops. */
function suggestWords(text: string, shown: string, [first, last]: readonly Edit[]): string {
  if (first !== undefined && last !== undefined) {
    return first.text + shown.slice(first.to, last.from) + last.text;
  }
  const [word = ""] = /^[^\s,;:!?()"“”]+/.exec(text) ?? [];
  return word.replace(/\.$/, "").replace(/\.(?=\p{L})/gu, ". ");
}
