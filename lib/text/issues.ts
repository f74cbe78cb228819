import { plural } from "#lib/locale/plurals";
import type { Lang } from "#lib/model/lang";
import { issuesEn } from "./issues-en";
import { issuesLv } from "./issues-lv";

type Params = Readonly<Record<string, string>>;

/** What happened, and the mend. */
export type IssueText = readonly [message: string, fix: string];

const WORDS = { lv: issuesLv, en: issuesEn };

/** The words of every rule in one language. */
export type IssueWords = Readonly<Record<string, (params: Params) => IssueText>>;

/** How much of what was found a message quotes. */
const LONGEST_QUOTE = 400;

/** The words of an issue; throws for a rule that has none, which a test rules out. */
export function issueText(rule: string, params: Params, lang: Lang): IssueText {
  const words = WORDS[lang][rule];
  if (words === undefined) throw new Error(`no words for the rule ${rule}`);
  return words(
    Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shortened(value)])),
  );
}

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** The rules that have words in a language. */
export function wordedRules(lang: Lang): readonly string[] {
  return Object.keys(WORDS[lang]);
}

const COUNTS = {
  lv: {
    problems: { zero: "kļūdu", one: "kļūda", other: "kļūdas" },
    warnings: { zero: "brīdinājumu", one: "brīdinājums", other: "brīdinājumi" },
    files: { zero: "failos", one: "failā", other: "failos" },
    stopped: "Nekas netika publicēts.",
    notStopped: "Publicēšanu brīdinājumi neaptur.",
    fine: (files: number) => `Kļūdu nav. Pārbaudīti faili: ${files}.`,
    fixed: (places: number) => `Izlabotas vietas: ${places}.`,
    read: (done: number, all: number) => `Izlasīti faili: ${done} no ${all}`,
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
    read: (done: number, all: number) => `Files read: ${done} of ${all}`,
    error: "error",
    warning: "warning",
    fix: "fix",
  },
} as const;

/** The words around the issues: `error`, `fix` and the sentence of a folder without issues. */
export function reportWords(lang: Lang) {
  return COUNTS[lang];
}

/** "5 problems and 1 warning in 3 files. Nothing was published." */
export function countLine(errors: number, warnings: number, files: number, lang: Lang): string {
  const words = COUNTS[lang];
  const counts = [
    ...(errors > 0 ? [`${errors} ${plural(lang, errors, words.problems)}`] : []),
    ...(warnings > 0 ? [`${warnings} ${plural(lang, warnings, words.warnings)}`] : []),
  ].join(lang === "lv" ? " un " : " and ");
  const place = `${lang === "lv" ? "" : "in "}${files} ${plural(lang, files, words.files)}`;
  return `${counts} ${place}. ${errors > 0 ? words.stopped : words.notStopped}`;
}
