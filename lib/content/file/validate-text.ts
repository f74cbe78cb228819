import { characterName, codeOf } from "../issues/character-names";
import type { Edit, Issue } from "../issues/issue";
import type { SourceFile } from "../source/source-file";

const MOST_ISSUES = 10;

type CharacterRule = `character-${"control" | "bidi" | "invisible" | "lost"}`;

const BIDI = "[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]";

/** Characters nobody means to write, by rule; the tab is for YAML to refuse where it does harm. */
const UNWANTED: readonly (readonly [CharacterRule, RegExp])[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  ["character-control", /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]|\r(?!\n)/g],
  ["character-bidi", new RegExp(BIDI, "g")],
  [
    "character-invisible",
    // Joiners and selectors of a pictograph are part of it.
    new RegExp(
      `(?!${BIDI}|(?<=[\\p{Extended_Pictographic}\\ufe0f])(?:\\u200d|\\ufe0f))[\\p{Default_Ignorable_Code_Point}\\u2800\\ufff9-\\ufffb]`,
      "gu",
    ),
  ],
  ["character-lost", /\ufffd/g],
];

/** Says whether a text has only letters of Latin scripts in their usual form and the signs of English and Latvian texts. */
export function isPlain(text: string): boolean {
  return !/[^\t\n\r -~\u00a0-\u00ac\u00ae-\u024f–—‘’“”„…€№]|\r(?!\n)/.test(text);
}

/** Characters that cannot be seen or are remains of a wrong encoding; at most ten of a kind in a file. */
export function checkCharacters(file: SourceFile): readonly Issue[] {
  return UNWANTED.flatMap(([rule, pattern]) =>
    [...file.text.matchAll(pattern)].slice(0, MOST_ISSUES).map(({ 0: found, index }) => {
      const params = { code: codeOf(found), name: characterName(found) };
      const at = file.positionAt(index, found.length);
      return file.issue(rule, at, params, deletionOf(file.text, index, found));
    }),
  );
}

/** Of those that change nothing a reader sees; one between two letters may stand for a space, or hold them together. */
function deletionOf(text: string, from: number, found: string): readonly Edit[] {
  const to = from + found.length;
  const isBetween = /^(?:(?!\p{Default_Ignorable_Code_Point})\p{L}){2}$/u.test(
    text.charAt(from - 1) + text.charAt(to),
  );
  const isCertain = isBetween
    ? /[\u00ad\u200e\u200f\u2060]/.test(found)
    : characterName(found) !== null && !/[\u202a-\u202e\u2800]/.test(found);
  return isCertain ? [{ from, to, text: "" }] : [];
}

const CONFLICT = /^<{7}\s[\s\S]*?^>{7}(?:\s.*)?$|^(?:<{7}|\|{7}|>{7})(?:\s.*)?$/gm;

/** Places where two versions of a file were not made one, each from its first marker to its last. */
export function checkConflicts(file: SourceFile): readonly Issue[] {
  if (!/[<|>]{7}/.test(file.text)) return [];
  return [...file.text.matchAll(CONFLICT)].slice(0, MOST_ISSUES).map(({ 0: found, index }) => {
    const [first, last] = [file.lineAt(index), file.lineAt(index + found.trimEnd().length)];
    return file.issue("merge-marker", file.positionOfLine(first), { first, last });
  });
}

/** How much a text may hold of what makes a Markdown parser's work grow faster than the text. */
const LIMITS = { markers: 8, indentation: 32, punctuationOfParagraph: 400, lines: 5_000 };

const LEAD = /^(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))*[ \t]*/;

/** A body so deep or so dense with punctuation that a Markdown parser would take long; found by counting, without parsing. */
export function checkDepth(file: SourceFile): readonly Issue[] {
  let { from } = file.body;
  let [punctuation, count] = [0, 0];
  for (const line of file.textOf(file.body).split("\n")) {
    const lead = LEAD.exec(line)?.[0] ?? "";
    punctuation = line.trim() === "" ? 0 : punctuation + countOf(line, /[*_`[\]<!~\\&]/g);
    count += 1;
    if (
      countOf(lead, /[^\s\d]/g) > LIMITS.markers ||
      lead.length > LIMITS.indentation ||
      punctuation > LIMITS.punctuationOfParagraph ||
      count > LIMITS.lines
    ) {
      const width = Math.max(1, Math.min(lead.length, 40));
      return [file.issue("text-deep", file.positionAt(from, width), {})];
    }
    from += line.length + 1;
  }
  return [];
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
