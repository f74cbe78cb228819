import { type ArchiveSnapshot, memoizePerRevision } from "#lib/archive-store";
import { tokenize } from "#lib/locale/normalize";
import { LANGS, type Lang } from "#lib/model/lang";
import { type EntryText, entryText, type Organisation, type Page } from "#lib/model/records";
import { stem } from "./analysis/stem";
import { isLowValueWord, isStopWord } from "./analysis/stop-words";

/** A passage of a page or a profile that has all words of a search. */
export interface Passage {
  readonly page: "pages" | "organisations";
  readonly id: string;
  /** The passage without Markdown, in the language that was asked for, or in Latvian where it is not translated. */
  readonly text: string;
}

interface IndexedPassage {
  readonly passage: Passage;
  readonly stems: ReadonlySet<string>;
}

const MOST = 2;
const MAX_WORDS = 12;

const passages = memoizePerRevision(
  "page-passages",
  () => new Map<Lang, readonly IndexedPassage[]>(),
);

/**
 * The passages of pages and organisations' profiles that have every telling word and number of a search in any form, at
 * most two; pages first.
 */
export function passagesWith(snapshot: ArchiveSnapshot, q: string, lang: Lang): readonly Passage[] {
  const wanted = tokenize(q.slice(0, 200))
    .filter((token) => !isStopWord(token) && !isLowValueWord(token.word))
    .slice(0, MAX_WORDS)
    .map(({ word }) => stem(word));
  if (wanted.length === 0) return [];
  return indexed(snapshot, lang)
    .filter(({ stems }) => wanted.every((one) => stems.has(one)))
    .slice(0, MOST)
    .map(({ passage }) => passage);
}

function indexed(snapshot: ArchiveSnapshot, lang: Lang): readonly IndexedPassage[] {
  const known = passages(snapshot);
  const found = known.get(lang) ?? [
    ...snapshot.archive.pages.flatMap((page) => passagesOf("pages", page, lang)),
    ...snapshot.archive.organisations.flatMap((one) => passagesOf("organisations", one, lang)),
  ];
  known.set(lang, found);
  return found;
}

function passagesOf(page: Passage["page"], record: Page | Organisation, lang: Lang) {
  const shown = entryText(record, lang).words;
  const texts = LANGS.flatMap((one) => record.text[one] ?? []);
  return splitBody(shown).map((text, index): IndexedPassage => {
    // The same passage in the other language is found by its own words.
    const both = texts.map((words) => splitBody(words)[index] ?? "").join(" ");
    return { passage: { page, id: record.id, text }, stems: stemsOf(`${text} ${both}`) };
  });
}

/** The paragraphs and items of a text and its summary, without headings, links and marks. */
function splitBody({ summary, body }: EntryText): readonly string[] {
  const blocks = body
    .split(/\n+/)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) =>
      line
        .replace(/\s*\[[^\]]*\]\(#[^)]*\)/g, "")
        .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
        .replace(/^\s*(?:[-*+]|\d+\.)\s+|\*\*/g, "")
        .trim(),
    );
  return [summary, ...blocks];
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(tokenize(text).map(({ word }) => stem(word)));
}
