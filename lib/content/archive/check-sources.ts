import type {
  ParsedArchive,
  ParsedOrganisation,
  ParsedPage,
  ParsedTranslation,
  ParsedVisit,
} from "../file/parsed-entry";
import type { Issue, Rule } from "../issues/issue";
import { suggestWord } from "../issues/suggest";
import type { SourceFile } from "../source/source-file";
import { memoize } from "./memoize";

/** Every source a fact or a text names is listed, in both languages, and every listed one with an id is named. */
export function checkSourceIds(parsed: ParsedArchive): readonly Issue[] {
  return [
    ...parsed.visits.flatMap((entry) => checkEntry(entry, parsed.translations.visit.get(entry.id))),
    ...parsed.organisations.flatMap((entry) =>
      checkEntry(entry, parsed.translations.organisation.get(entry.id)),
    ),
    ...parsed.pages.flatMap((entry) => checkEntry(entry, parsed.translations.page.get(entry.id))),
  ];
}

const checkEntry = memoize((entry: EntryDraft, english: ParsedTranslation | undefined): Issue[] => {
  const { file, data } = entry;
  const named = [
    ...namedByFacts(file, data),
    ...namedByLinks(entry, "source-unknown"),
    ...(english === undefined ? [] : namedByLinks(english, "english-source-unknown")),
  ];
  const sources = data.sources ?? [];
  const listed = new Set(sources.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const used = new Set(named.map(({ id }) => id));
  const unknown = named
    .filter(({ id }) => !listed.has(id))
    .map((mention) => ({
      ...mention,
      near: suggestWord(mention.id, { words: [...listed] }) ?? "",
    }));
  // A misspelt mention is one mistake, not one of the mention and one of the source.
  const meant = new Set(unknown.map(({ near }) => near));
  return [
    ...unknown.map(({ id, near, issue }) => issue({ found: id, nearest: near })),
    ...sources.flatMap(({ id }, index) =>
      id === undefined || used.has(id) || meant.has(id)
        ? []
        : [
            file.issue("source-unused", file.positionOfField(["sources", index, "id"]), {
              found: id,
            }),
          ],
    ),
  ];
});

type EntryDraft = ParsedVisit | ParsedOrganisation | ParsedPage;

/** A mention of a source, and the issue it is where the source is not listed. */
interface Mention {
  readonly id: string;
  readonly issue: (params: Record<string, string>) => Issue;
}

function namedByFacts(file: SourceFile, data: object): Mention[] {
  return Object.entries(data).flatMap(([field, fact]) =>
    isSourced(fact)
      ? fact.sources.map((id, index) => ({
          id,
          issue: (params: Record<string, string>) =>
            file.issue("source-unknown", file.positionOfField([field, "sources", index]), params),
        }))
      : [],
  );
}

function namedByLinks(
  { file, links }: Pick<ParsedTranslation, "file" | "links">,
  rule: Rule,
): Mention[] {
  return links.flatMap(({ target, at }) =>
    target.startsWith("#")
      ? [
          {
            id: target.slice(1),
            issue: (params: Record<string, string>) => file.issue(rule, at, params),
          },
        ]
      : [],
  );
}

function isSourced(fact: unknown): fact is { readonly sources: readonly string[] } {
  return (
    typeof fact === "object" && fact !== null && "sources" in fact && Array.isArray(fact.sources)
  );
}
