import type { FieldPath } from "#lib/schema/schema-walk";
import type {
  ParsedOrganisation,
  ParsedPage,
  ParsedTranslation,
  ParsedVisit,
} from "../file/parsed-entry";
import type { Issue } from "../issues/issue";
import { Vocabulary } from "../issues/suggest";
import type { SourceFile } from "../source/source-file";
import type { ParsedArchive } from "./parsed-archive";

/** Every source a fact or a text names is listed, in both languages, and every listed one with an id is named. */
export function checkSourceIds(parsed: ParsedArchive): readonly Issue[] {
  const { visits, organisations, pages, translations } = parsed;
  return [
    ...visits.flatMap((entry) => checkEntry(entry, translations.visit.get(entry.id))),
    ...organisations.flatMap((entry) => checkEntry(entry, translations.organisation.get(entry.id))),
    ...pages.flatMap((entry) => checkEntry(entry, translations.page.get(entry.id))),
  ];
}

/** A mention of a source, and the issue it is where the source is not listed. */
interface Mention {
  readonly id: string;
  readonly issue: (suggestion: string | null) => Issue;
}

function checkEntry(
  { file, data, links }: ParsedVisit | ParsedOrganisation | ParsedPage,
  english: ParsedTranslation | undefined,
): readonly Issue[] {
  const mentions = [
    ...namedByFacts(file, data),
    ...namedByLinks("source-unknown", { file, links }),
    ...(english === undefined ? [] : namedByLinks("english-source-unknown", english)),
  ];
  if (mentions.length === 0 && data.sources.every(({ id }) => id === null)) return [];
  const listed = new Vocabulary(data.sources.flatMap(({ id }) => id ?? []));
  const unknown = mentions.flatMap(({ id, issue }) =>
    listed.has(id) ? [] : [{ suggestion: listed.suggest(id), issue }],
  );
  // A misspelt mention is one mistake, not one of the mention and one of the source.
  const used = new Set([
    ...mentions.map(({ id }) => id),
    ...unknown.flatMap(({ suggestion }) => suggestion ?? []),
  ]);
  return [
    ...unknown.map(({ suggestion, issue }) => issue(suggestion)),
    ...data.sources.flatMap(({ id: found }, index) => {
      if (found === null || used.has(found)) return [];
      return [
        file.issue("source-unused", file.positionOfField(["sources", index, "id"]), { found }),
      ];
    }),
  ];
}

function namedByFacts(file: SourceFile, data: object): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const [field, fact] of Object.entries(data)) {
    if (!isSourced(fact)) continue;
    for (const [index, id] of fact.sources.entries()) {
      const path: FieldPath = [field, "sources", index];
      const issue = (suggestion: string | null) =>
        file.issue("source-unknown", file.positionOfField(path), { found: id, suggestion });
      mentions.push({ id, issue });
    }
  }
  return mentions;
}

function namedByLinks(
  rule: "source-unknown" | "english-source-unknown",
  { file, links }: Pick<ParsedTranslation, "file" | "links">,
): readonly Mention[] {
  return links.flatMap(({ target, at }): readonly Mention[] => {
    if (!target.startsWith("#")) return [];
    const id = target.slice(1);
    return [{ id, issue: (suggestion) => file.issue(rule, at, { found: id, suggestion }) }];
  });
}

function isSourced(fact: unknown): fact is { readonly sources: readonly string[] } {
  return (
    typeof fact === "object" && fact !== null && "sources" in fact && Array.isArray(fact.sources)
  );
}
