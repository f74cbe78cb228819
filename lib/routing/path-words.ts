import { editDistance } from "#lib/locale/edit-distance";
import { slugify } from "#lib/locale/slug";
import { isLang, LANGS, type Lang } from "#lib/model/lang";
import { FORMATS, PICTURE } from "./formats";
import { isSection, OTHER_WORDS, type PageName, SECTIONS } from "./pages";

/** What the words of a path mean that is none of the site's. */
export interface PathWords {
  /** `null` where neither the first word nor the word for a page tells. */
  readonly lang: Lang | null;
  /** `null` where no word names one. */
  readonly page: PageName | null;
  /** What stands behind the page, as slugs. */
  readonly rest: readonly string[];
  /** Of an export or a picture; any other dot belongs to a name. */
  readonly ending: string | null;
}

const MOST_WORDS = 3;
const MOST_LETTERS = 120;

const ENDING = new RegExp(`\\.(${[...Object.keys(FORMATS), PICTURE.ending].join("|")})$`, "i");

/**
 * Reads a path as a reader may have meant it: in capitals, with diacritics, without its language, with another word for a
 * page or a wrong letter in it. `null` where it cannot be read as one.
 */
export function pathWords(path: string): PathWords | null {
  const ending = ENDING.exec(path)?.[1]?.toLowerCase() ?? null;
  const name = ending === null ? path : path.slice(0, -ending.length - 1);
  const words = name
    .split("/")
    .filter((segment) => segment !== "")
    .map(slugOf);
  if (words.length === 0 || words.length > MOST_WORDS || words.includes("")) return null;
  const [first] = words;
  const own = isLang(first) ? words.slice(1) : words;
  const named = pageNamed(own[0]);
  return {
    lang: isLang(first) ? first : (named?.lang ?? null),
    page: named?.page ?? null,
    rest: named === null ? own : own.slice(1),
    ending,
  };
}

/** The slug of a segment as it was typed; empty where it is no text or longer than any id. */
function slugOf(segment: string): string {
  try {
    const slug = slugify(decodeURIComponent(segment));
    return slug.length > MOST_LETTERS ? "" : slug;
  } catch {
    return "";
  }
}

interface PageWord {
  readonly page: PageName;
  readonly lang: Lang;
  readonly word: string;
}

const PAGE_WORDS: readonly PageWord[] = (["home", ...Object.keys(SECTIONS)] as const)
  .filter((page): page is PageName => page === "home" || isSection(page))
  .flatMap((page) =>
    LANGS.flatMap((lang) =>
      [page === "home" ? [] : SECTIONS[page][lang], OTHER_WORDS[page]?.[lang] ?? []]
        .flat()
        .map((word) => ({ page, lang, word })),
    ),
  );

/** The page that a word names, and the language it does so in; of a misspelt word only where no other page is as near. */
function pageNamed(word: string | undefined): Omit<PageWord, "word"> | null {
  // A path that ends with its language is home's.
  if (word === undefined) return { page: "home", lang: "lv" };
  const exact = PAGE_WORDS.find((one) => one.word === word);
  if (exact !== undefined) return exact;
  const near = PAGE_WORDS.map((one) => ({
    ...one,
    distance: editDistance(word, one.word, wrongLetters(word)),
  })).toSorted((a, b) => a.distance - b.distance);
  const [nearest] = near;
  if (nearest === undefined || !Number.isFinite(nearest.distance)) return null;
  const isOnly = near.every(
    ({ page, distance }) => page === nearest.page || distance > nearest.distance,
  );
  return isOnly ? nearest : null;
}

/** How many letters of a word may be wrong for it still to be known. */
export function wrongLetters(word: string): number {
  if (word.length < 5) return 0;
  return word.length < 8 ? 1 : 2;
}
