import { plural } from "#lib/locale/plurals";
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

const REPORT = {
  lv: {
    problems: { zero: "kļūdu", one: "kļūda", other: "kļūdas" },
    warnings: { zero: "brīdinājumu", one: "brīdinājums", other: "brīdinājumi" },
    files: { zero: "failos", one: "failā", other: "failos" },
    stopped: "Nekas netika publicēts.",
    notStopped: "Publicēšanu brīdinājumi neaptur.",
    fine: (files: number) => `Kļūdu nav. Pārbaudīti faili: ${files}.`,
    fixed: (places: number) => `Izlabotas vietas: ${places}.`,
    unread: (path: string) =>
      `${path} nevar izlasīt. Pārbaudiet, vai tāda mape ir un vai to ļauts lasīt.`,
    read: (done: number, all: number) => `Izlasīti faili: ${done} no ${all}`,
    unarchived: (missing: number, all: number) =>
      `Avoti bez kopijas tīmekļa arhīvā: ${missing} no ${all}.`,
    error: "kļūda",
    warning: "brīdinājums",
    fix: "labojums",
  },
  en: {
    problems: { one: "problem", other: "problems" },
    warnings: { one: "warning", other: "warnings" },
    files: { one: "file", other: "files" },
    stopped: "Nothing was published.",
    notStopped: "Warnings do not stop publishing.",
    fine: (files: number) => `No problems in ${files} files.`,
    fixed: (places: number) => `Places mended: ${places}.`,
    unread: (path: string) =>
      `${path} cannot be read. Check that there is such a folder and that reading it is permitted.`,
    read: (done: number, all: number) => `Files read: ${done} of ${all}`,
    unarchived: (missing: number, all: number) =>
      `Sources without an archived copy: ${missing} of ${all}.`,
    error: "error",
    warning: "warning",
    fix: "fix",
  },
} as const;

/** The words around the issues: `error`, `fix` and the sentence of a folder without issues. */
export function reportWords(lang: Lang) {
  return REPORT[lang];
}

/** "5 problems and 1 warning in 3 files. Nothing was published." */
export function countLine(errors: number, warnings: number, files: number, lang: Lang): string {
  const words = REPORT[lang];
  const counts = [
    ...(errors > 0 ? [`${errors} ${plural(lang, errors, words.problems)}`] : []),
    ...(warnings > 0 ? [`${warnings} ${plural(lang, warnings, words.warnings)}`] : []),
  ].join(lang === "lv" ? " un " : " and ");
  const place = `${lang === "lv" ? "" : "in "}${files} ${plural(lang, files, words.files)}`;
  return `${counts} ${place}. ${errors > 0 ? words.stopped : words.notStopped}`;
}
