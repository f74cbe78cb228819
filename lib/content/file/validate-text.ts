import type { Issue } from "../issues/issue";
import type { SourceFile } from "../source/source-file";

const MOST_ISSUES = 10;

type CharacterRule = `character-${"control" | "bidi" | "invisible" | "lost"}`;

/** Characters nobody means to write, by rule; the tab is for YAML to refuse where it does harm. */
const UNWANTED: readonly (readonly [CharacterRule, RegExp])[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  ["character-control", /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]|\r(?!\n)/g],
  ["character-bidi", /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g],
  ["character-invisible", /[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]/g],
  ["character-lost", /\ufffd/g],
];

/** Characters that cannot be seen or are remains of a wrong encoding; at most ten of a kind in a file. */
export function checkCharacters(file: SourceFile): readonly Issue[] {
  return UNWANTED.flatMap(([rule, pattern]) =>
    [...file.text.matchAll(pattern)].slice(0, MOST_ISSUES).map(({ 0: found, index }) => {
      const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
      return file.issue(rule, file.positionAt(index, found.length), { code });
    }),
  );
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
