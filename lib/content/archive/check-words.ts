import { LEVELS } from "#lib/model/records";
import type { ParsedVisit } from "../file/parsed-entry";
import type { Issue } from "../issues/issue";
import type { SourceFile } from "../source/source-file";
import { type ParsedArchive, publicationStatus } from "./parsed-archive";
import { rolesOn } from "./roles";
import { entryWords } from "./translations";

/** Characters of a summary that still fit a search result and a share card. */
const LONGEST_SUMMARY = 320;

/** Warnings about words that are correct by themselves and still not what a reader needs. */
export function checkWords(parsed: ParsedArchive): readonly Issue[] {
  return [
    ...entryWords(parsed).flatMap(({ file, text, english }) => [
      ...checkTitleAndSummary(file, text.lv),
      ...(english === undefined || text.en === null
        ? []
        : checkTitleAndSummary(english.file, text.en)),
    ]),
    ...parsed.visits.flatMap((visit) => [
      ...checkTense(visit),
      ...checkUntranslated(visit, parsed),
    ]),
    ...checkNames(parsed),
  ];
}

function checkTitleAndSummary(
  file: SourceFile,
  { title, summary }: { readonly title: string; readonly summary: string },
): readonly Issue[] {
  const issues: Issue[] = [];
  // A full stop that ends an ordinal or an abbreviation belongs to it: “2019. gada 1.”, “u. c.”
  if (/\p{L}{3}\.$/u.test(title)) {
    issues.push(file.issue("title-stop", file.positionOfField(["title"]), {}));
  }
  if (summary.length > LONGEST_SUMMARY) {
    const params = { length: summary.length, most: LONGEST_SUMMARY };
    issues.push(file.issue("summary-long", file.positionOfField(["summary"]), params));
  }
  return issues;
}

/** What was only announced and is past is told in the past. */
function checkTense({ file, data: { status, summary } }: ParsedVisit): readonly Issue[] {
  const [found] = /(?<=^|[.!?] )Paredzēt(?:s|a|i|as)(?!\p{L})/u.exec(summary) ?? [];
  if (status !== "unconfirmed" || found === undefined) return [];
  const suggestion = `Bija ${found.toLowerCase()}`;
  return [file.issue("tense-future", file.positionOfField(["summary"]), { found, suggestion })];
}

/** What the ministry itself lists and what a minister took part in is in English, too. */
function checkUntranslated(visit: ParsedVisit, parsed: ParsedArchive): readonly Issue[] {
  const { id, file, data } = visit;
  // An English file that still has the former name is told of by itself.
  const isTranslated = [id, ...data.formerly].some((one) => parsed.translations.visit.has(one));
  if (publicationStatus(visit) !== "published" || isTranslated) return [];
  const [highest] = LEVELS;
  const hasMinister = data.participants.some(({ person, role, level }) =>
    person === null || role !== null
      ? (role?.level ?? level) === highest
      : rolesOn(data.start, parsed.records.person.get(person)?.data.roles ?? []).some(
          ({ level }) => level === highest,
        ),
  );
  if (!data.listed && !hasMinister) return [];
  const english = file.name.replace(/\.lv\.md$/, ".en.md");
  return [file.issue("english-missing", file.positionOfLine(1), { english })];
}

const LATVIAN_WORDS = new Set(["title", "summary", "outcome", "lv"]);

/** Names that Latvian renders stand as their person's file has them; the original follows once, in brackets. */
function checkNames({ visits, organisations, pages, records }: ParsedArchive): readonly Issue[] {
  const latvianNames = new Map(
    [...records.person.values()].flatMap(({ data: { name, latvian, spellings } }) =>
      latvian === null
        ? []
        : inFullAndShort([name, ...spellings])
            .filter((found) => !inFullAndShort([latvian]).includes(found))
            .map((found) => [found, latvian] as const),
    ),
  );
  if (latvianNames.size === 0) return [];
  const names = [...latvianNames.keys()].map((name) => name.replace(/[.\\^$*+?()[\]{}|]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}(])(?:${names.join("|")})(?!\\p{L})`, "gu");
  return [...visits, ...organisations, ...pages].flatMap(({ file }) => {
    if (file.text.search(pattern) < 0) return [];
    const spans = [...file.yaml.spansOfValues(LATVIAN_WORDS, "sources"), file.body];
    return spans.flatMap((span) =>
      [...file.textOf(span).matchAll(pattern)].map(({ 0: found, index }) =>
        file.issue("name-form", file.positionAt(span.from + index, found.length), {
          found,
          latvian: latvianNames.get(found) ?? found,
        }),
      ),
    );
  });
}

/** Names in full and with an initial: `Ylva Johansson`, `Y. Johansson`. */
function inFullAndShort(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [name, name.replace(/^(\p{Lu})\p{Ll}+ /u, "$1. ")]);
}
