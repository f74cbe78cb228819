import { type Drafts, draftKey, type OrganisationDraft, type PageDraft } from "./drafts";
import type { Issue, Rule } from "./issue";
import { nearest } from "./nearest";
import type { SourceFile } from "./source-file";

const SOURCE_LINK = /\]\(#([^)\s]*)\)/g;

/** Every source a fact or a bullet names is listed, in both languages, and every listed one is named. */
export function checkSourceIds(entry: OrganisationDraft | PageDraft, drafts: Drafts): Issue[] {
  const { file, data } = entry;
  const kind = "group" in data ? "organisation" : "page";
  const english = drafts.words.get(draftKey(kind, entry.id))?.file;
  const named = [
    ...namedByFacts(file, data),
    ...namedByLinks(file, "source-unknown"),
    ...(english === undefined ? [] : namedByLinks(english, "english-source-unknown")),
  ];
  const listed = new Set((data.sources ?? []).map(({ id }) => id));
  const used = new Set(named.map(({ id }) => id));
  return [
    ...named
      .filter(({ id }) => !listed.has(id))
      .map(({ id, issue }) => issue({ found: id, nearest: nearest(id, listed) ?? "" })),
    ...(data.sources ?? []).flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : [file.issue("source-unused", file.atField(["sources", index, "id"]), { found: id })],
    ),
  ];
}

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
            file.issue("source-unknown", file.atField([field, "sources", index]), params),
        }))
      : [],
  );
}

function namedByLinks(file: SourceFile, rule: Rule): Mention[] {
  return [...file.text.matchAll(SOURCE_LINK)].map((match) => {
    const id = match[1] ?? "";
    return {
      id,
      issue: (params) => file.issue(rule, file.atOffset(match.index + 3, id.length), params),
    };
  });
}

function isSourced(fact: unknown): fact is { readonly sources: readonly string[] } {
  return (
    typeof fact === "object" && fact !== null && "sources" in fact && Array.isArray(fact.sources)
  );
}
