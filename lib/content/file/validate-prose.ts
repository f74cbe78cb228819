import { type Lang, otherLang } from "#lib/model/lang";
import type { FieldPath } from "#lib/schema/schema-walk";
import type { Issue, Position } from "../issues/issue";
import type { MarkupKind } from "../issues/issue-params";
import type { SourceFile } from "../source/source-file";
import { isIn } from "./language";
import { locate, type TextField } from "./text-fields";
import { withoutAddresses } from "./typography";
import { isPlain } from "./validate-text";

/** Fields of words that readers see. */
const WORDS = new Set(["title", "summary", "outcome", "lv", "en", "name", "latvian"]);

/** What words in one line should not have: markup, words to be replaced, capitals, pictures, another script or language. */
export function checkWordsOfFields(
  file: SourceFile,
  fields: readonly TextField[],
): readonly Issue[] {
  return fields.flatMap(({ path, key, value }) => {
    if (!WORDS.has(key)) return [];
    const isPrinted = path[0] === "sources";
    const place = (part: string) => locate(file, path, part).at;
    // What a source prints stays as it is printed.
    return isPrinted
      ? checkMarkup(file, value, place, PRINTED)
      : [
          ...checkMarkup(file, value, place, MARKUP),
          ...checkText(file, value, place),
          ...checkLanguage(file, value, expectedLanguage(file, path, key), place),
        ];
  });
}

/** The same for the text below the fields, which may have markup; its language is looked at in each line. */
export function checkWordsOfBody(file: SourceFile): readonly Issue[] {
  const { from, to } = file.body;
  if (from === to) return [];
  const text = withoutAddresses(file.text.slice(from, to));
  const place = (part: string) =>
    file.positionAt(from + Math.max(0, text.indexOf(part)), part.length);
  const lang = file.name.endsWith(".en.md") ? "en" : "lv";
  const lines = text.split(/\r?\n/);
  return [
    ...checkText(file, text, place),
    ...lines.flatMap((line) => checkLanguage(file, line, lang, place)).slice(0, MOST_ISSUES),
  ];
}

const MOST_ISSUES = 10;

type Place = (part: string) => Position;

/** What a program of another kind understands and readers of one line would see. */
const PRINTED: readonly (readonly [MarkupKind, RegExp])[] = [
  ["html", /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--/i],
  ["entity", /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i],
];
const MARKUP: typeof PRINTED = [
  ...PRINTED,
  ["markdown", /\[[^[\]\n]*\]\([^()\n]*\)/],
  [
    "address",
    /(?:https?:\/\/|(?<![\p{L}\p{N}.-])www\.[\p{L}\p{N}-]+\.)[^\s<>"“”)]*[^\s<>"“”).,;:!?]/iu,
  ],
  [
    "markdown",
    /\*\*|__|~~|`[^`\n]*`|^#{1,6}\s|^>\s|^[-*+]\s|(?<![\p{L}\p{N}*])\*(?!\s)[^*\n]+\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?!\s)[^_\n]+_(?![\p{L}\p{N}_])/u,
  ],
];

function checkMarkup(
  file: SourceFile,
  text: string,
  place: Place,
  kinds: typeof MARKUP,
): readonly Issue[] {
  if (!/[<>&*_`#[~]|:\/\/|www\.|^[-+] /i.test(text)) return [];
  for (const [kind, pattern] of kinds) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return [file.issue("text-markup", place(found), { found, kind })];
  }
  return [];
}

/** Words that stand where others should come: signs of a programmer, and a sample that was not replaced. */
const PLACEHOLDERS = [
  /\b(?:TODO|FIXME|TBD|TBC|TBA|x{3,}|X{4,})\b|\?{3,}/,
  /lorem ipsum|\b(?:asdf|qwerty)|(?:šeit|\bte) (?:ierakstiet|rakstiet|jāieraksta|būs (?:teksts|nosaukums|kopsavilkums))|ierakstiet (?:šeit|te|tekstu|nosaukumu|kopsavilkumu)|insert (?:\w+ ){1,3}here|(?:title|text|summary) (?:goes )?here/i,
  /^(?:viens vai divi teikumi|one or two sentences)\b|^(?:tests?|n\/a|nav|none|null|placeholder|sample|paraugs|virsraksts|nosaukums|title|summary|[-–—?.,_*x]+)$/i,
];

// Not `\p{Lu}`, with which it takes eight times as long.
const CAPITALS = [
  /[A-ZĀČĒĢĪĶĻŅŠŪŽ]{5,}(?:[ -][A-ZĀČĒĢĪĶĻŅŠŪŽ]+)*[ -][A-ZĀČĒĢĪĶĻŅŠŪŽ]{5,}(?:[ -][A-ZĀČĒĢĪĶĻŅŠŪŽ]+)*/,
];
/** A flag, or a pictograph with its selector, its colour of skin and what is joined to it. */
const EMOJI = [
  /\p{RI}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:\p{Emoji_Modifier}|\ufe0f|\u200d\p{Extended_Pictographic})*/u,
];
/** In brackets or quotation marks another script is meant, as an original name is. */
const FOREIGN = [
  /(?<![(“\p{L}])[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Georgian}\p{sc=Armenian}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2,}/u,
];

const FINDINGS = [
  ["text-placeholder", PLACEHOLDERS],
  ["text-capitals", CAPITALS],
] as const;
/** In a text with a sign that English and Latvian do without. */
const RARE_FINDINGS = [...FINDINGS, ["text-emoji", EMOJI], ["text-script", FOREIGN]] as const;

function checkText(file: SourceFile, text: string, place: Place): readonly Issue[] {
  const findings = isPlain(text) ? FINDINGS : RARE_FINDINGS;
  return findings.flatMap(([rule, patterns]) => {
    const [found] = patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
    return found === undefined ? [] : [file.issue(rule, place(found), { found })];
  });
}

/** The language in which a field has to be; `null` of names, which each keep their own. */
function expectedLanguage(file: SourceFile, path: FieldPath, key: string): Lang | null {
  if (path.includes("name") || path.includes("abbreviation") || key === "latvian") return null;
  if (key === "lv" || key === "en") return key;
  return file.name.endsWith(".en.md") ? "en" : "lv";
}

function checkLanguage(
  file: SourceFile,
  text: string,
  expected: Lang | null,
  place: Place,
): readonly Issue[] {
  if (expected === null) return [];
  const lang = otherLang(expected);
  // The words of a link are often the name of a source.
  if (!isIn(lang, text.replace(/\[[^[\]\n]*\]/g, ""))) return [];
  const [found = ""] = /\S[^\n]*/.exec(text) ?? [];
  return [file.issue("text-language", place(found), { found, lang })];
}
