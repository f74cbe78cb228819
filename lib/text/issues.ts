import type { Lang } from "../lang";
import { issuesEn } from "./issues-en";
import { issuesLv } from "./issues-lv";

type Params = Readonly<Record<string, string>>;

/** What happened, and the mend. */
export type IssueText = readonly [message: string, fix: string];

const WORDS = { lv: issuesLv, en: issuesEn };

/** The words of every rule in one language. */
export type IssueWords = Readonly<Record<string, (params: Params) => IssueText>>;

/** The words of an issue; throws for a rule that has none, which a test rules out. */
export function issueText(rule: string, params: Params, lang: Lang): IssueText {
  const words = WORDS[lang][rule];
  if (words === undefined) throw new Error(`no words for the rule ${rule}`);
  return words(params);
}

/** The rules that have words in a language. */
export function wordedRules(lang: Lang): readonly string[] {
  return Object.keys(WORDS[lang]);
}

const COUNTS = {
  lv: {
    problems: { zero: "kļūdu", one: "kļūda", other: "kļūdas" },
    files: { zero: "failos", one: "failā", other: "failos" },
    end: "Nekas netika publicēts.",
    fine: (files: number) => `Kļūdu nav. Pārbaudīti faili: ${files}.`,
    error: "kļūda",
    fix: "labojums",
  },
  en: {
    problems: { one: "problem", other: "problems" },
    files: { one: "file", other: "files" },
    end: "Nothing was published.",
    fine: (files: number) => `No problems in ${files} files.`,
    error: "error",
    fix: "fix",
  },
} as const;

/** The words around the issues: `error`, `fix` and the sentence of a folder without issues. */
export function reportWords(lang: Lang) {
  return COUNTS[lang];
}

/** "5 problems in 3 files. Nothing was published." */
export function countLine(problems: number, files: number, lang: Lang): string {
  const words = COUNTS[lang];
  const inFiles = lang === "lv" ? "" : "in ";
  return `${problems} ${form(words.problems, problems, lang)} ${inFiles}${files} ${form(words.files, files, lang)}. ${words.end}`;
}

function form(
  forms: { zero?: string; one: string; other: string },
  count: number,
  lang: Lang,
): string {
  const rule = new Intl.PluralRules(lang).select(count);
  return rule === "zero" ? (forms.zero ?? forms.other) : rule === "one" ? forms.one : forms.other;
}
