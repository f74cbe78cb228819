import type { Issue } from "../issues/issue";
import type { SourceFile } from "../source/source-file";

const LETTERS = [..."āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ–—“”„…’"];

/** What each letter becomes where its UTF-8 is read as an encoding of Windows or as Latin-1: `Ä«` for `ī`. */
const SPOILT: ReadonlyMap<string, string> = new Map(
  LETTERS.flatMap((letter) => {
    const bytes = Buffer.from(letter);
    const encodings = ["windows-1252", "windows-1257"];
    const texts = encodings.map((encoding) => new TextDecoder(encoding).decode(bytes));
    return [...texts, bytes.toString("latin1")].map((text) => [text, letter] as const);
  }),
);

/** What each of them begins with: most files have none, and are not searched for all. */
const BEGINNING = /[ÄÅ]|[âā][€\u0080]/;
const PATTERN = new RegExp([...SPOILT.keys()].join("|"), "g");

/** Letters spoilt by a wrong encoding, told once a file, with the first word; nobody can correct them one by one. */
export function checkEncoding(file: SourceFile): Issue | null {
  if (!BEGINNING.test(file.text)) return null;
  const spoilt = [...file.text.matchAll(PATTERN)];
  const [first] = spoilt;
  // A capital before a quotation mark or a dash may be meant: “SKÅ”.
  const isMeant = spoilt.every(([letters]) => /^.[“”’…–—]$/u.test(letters));
  if (first === undefined || isMeant) return null;
  const [before = ""] = /\S*$/.exec(file.text.slice(0, first.index)) ?? [];
  const [after = ""] = /^\S*/.exec(file.text.slice(first.index + first[0].length)) ?? [];
  const found = before + first[0] + after;
  const mended = mend(found);
  // One sign for two letters, or half a letter that was lost in copying.
  const isCertain = !/[ÄÅ\ufffd]/.test(file.text.replace(PATTERN, (text) => text.slice(1)));
  const edits = spoilt.map(({ 0: text, index }) => ({
    from: index,
    to: index + text.length,
    text: mend(text),
  }));
  return file.issue(
    "character-mojibake",
    file.positionAt(first.index - before.length, found.length),
    { found, suggestion: /[ÄÅ\ufffd]/.test(mended) ? null : mended, count: spoilt.length },
    isCertain ? edits : [],
  );
}

function mend(text: string): string {
  return text.replace(PATTERN, (letters) => SPOILT.get(letters) ?? letters);
}
