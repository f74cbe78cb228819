import type { Lang } from "#lib/model/lang";

interface Translations {
  readonly missing: readonly string[];
  readonly stale: readonly { readonly file: string; readonly hash: string }[];
  readonly unmarked: readonly string[];
}

const list = (head: string, lines: readonly string[]) =>
  lines.length === 0
    ? ""
    : `${head} (${lines.length}):\n${lines.map((line) => `  ${line}\n`).join("")}\n`;

const TRANSLATIONS = {
  lv: {
    list: ({ missing, stale, unmarked }: Translations) =>
      list("Nav angļu teksta", missing) +
      list(
        "Angļu teksts ir vecāks par latviešu tekstu; pēc pārskatīšanas ielieciet šo rindu",
        stale.map(({ file, hash }) => `${file}\n    translates: ${hash}`),
      ) +
      (missing.length + stale.length === 0
        ? "Neviena tulkojuma netrūkst, neviens nav novecojis.\n"
        : "") +
      (unmarked.length === 0
        ? ""
        : `Angļu faili bez rindas \`translates\`, par kuriem to nevar zināt: ${unmarked.length}.\n`),
  },
  en: {
    list: ({ missing, stale, unmarked }: Translations) =>
      list("No English text", missing) +
      list(
        "The English text is older than the Latvian one; read it again, then put this line in",
        stale.map(({ file, hash }) => `${file}\n    translates: ${hash}`),
      ) +
      (missing.length + stale.length === 0 ? "No translation is missing, none is stale.\n" : "") +
      (unmarked.length === 0
        ? ""
        : `English files without \`translates\`, of which this cannot be known: ${unmarked.length}.\n`),
  },
} as const;

/** The words of `npm run translations`. */
export function translationWords(lang: Lang) {
  return TRANSLATIONS[lang];
}
