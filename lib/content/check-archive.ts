import type { Drafts, OrganisationDraft, PageDraft, VisitDraft } from "./drafts";
import { draftKey } from "./drafts";
import type { Issue, Rule } from "./issue";
import { nearest } from "./nearest";
import { rolesOn } from "./records";
import type { FieldPath, SourceFile } from "./source-file";

/** What only all files together can show: references, repeated ids, pairs of languages, roles on a day. */
export function checkArchive(drafts: Drafts): readonly Issue[] {
  const ids = {
    organisation: idsOf(drafts, "organisation"),
    person: tableIds(drafts, "people", drafts.tables.people?.data.people),
    place: tableIds(drafts, "places", drafts.tables.places?.data.places),
    publisher: tableIds(drafts, "publishers", drafts.tables.publishers?.data.publishers),
  };
  return [
    ...drafts.visits.flatMap((visit) => checkVisit(visit, drafts, ids)),
    ...drafts.organisations.flatMap((item) => checkOrganisation(item, ids)),
    ...drafts.pages.flatMap(({ file, data }) => checkPublishers(file, data.sources ?? [], [], ids)),
    ...[...drafts.organisations, ...drafts.pages].flatMap((item) => checkSourceIds(item, drafts)),
    ...checkPeople(drafts, ids),
    ...checkEnglish(drafts),
    ...checkAddresses(drafts),
    ...checkNeeded(drafts),
  ];
}

/** Known ids, or `null` where the table could not be read and nothing can be said. */
type Known = ReadonlySet<string> | null;
type KnownIds = Readonly<Record<"organisation" | "person" | "place" | "publisher", Known>>;

function idsOf(drafts: Drafts, kind: "organisation" | "visit"): ReadonlySet<string> {
  return new Set(
    drafts.all.flatMap(({ place }) =>
      place.kind === kind && place.lang === "lv" ? [place.id] : [],
    ),
  );
}

function tableIds(drafts: Drafts, table: string, records: object | undefined): Known {
  if (records !== undefined) return new Set(Object.keys(records));
  return drafts.all.some(({ place }) => place.kind === "table" && place.table === table)
    ? null
    : new Set();
}

function unknown(
  file: SourceFile,
  path: FieldPath,
  rule: Rule,
  found: string | undefined,
  known: Known,
): Issue[] {
  if (found === undefined || known === null || known.has(found)) return [];
  return [file.issue(rule, file.atField(path), { found, nearest: nearest(found, known) ?? "" })];
}

function checkVisit(visit: VisitDraft, drafts: Drafts, ids: KnownIds): Issue[] {
  const { file, data } = visit;
  const organisations = data.organisations ?? [];
  return [
    ...checkVisitDays(visit),
    ...organisations.flatMap((id, index) =>
      unknown(file, ["organisations", index], "organisation-unknown", id, ids.organisation),
    ),
    ...repeated(file, "organisations", organisations),
    ...unknown(file, ["place"], "place-unknown", data.place, ids.place),
    ...(data.place !== undefined && data.country !== undefined
      ? [file.issue("place-and-country", file.atField(["country"], "key"))]
      : []),
    ...checkParticipants(visit, drafts, ids),
    ...checkPublishers(file, data.sources, [], ids),
  ];
}

function checkVisitDays({ id, file, data }: VisitDraft): Issue[] {
  const issues: Issue[] = [];
  if (data.end !== undefined && data.end < data.start) {
    issues.push(
      file.issue("days-reversed", file.atField(["end"]), { found: data.end, start: data.start }),
    );
  }
  if (data.end === data.start) {
    issues.push(file.issue("end-equals-start", file.atField(["end"], "key")));
  }
  if (!id.startsWith(`${data.start}-`)) {
    issues.push(file.issue("id-not-start", file.atField(["start"]), { found: data.start, id }));
  }
  const folder = file.name.split("/").at(-2) ?? "";
  if (!data.start.startsWith(`${folder}-`)) {
    issues.push(
      file.issue("folder-not-year", file.atField(["start"]), { found: data.start, folder }),
    );
  }
  return issues;
}

function checkParticipants(visit: VisitDraft, drafts: Drafts, ids: KnownIds): Issue[] {
  const { file, data } = visit;
  const participants = data.participants ?? [];
  const persons = participants.flatMap(({ person }) => (person === undefined ? [] : [person]));
  return [
    ...repeated(file, "participants", persons),
    ...participants.flatMap(({ person, role }, index) => {
      const path = ["participants", index, "person"];
      const issues = unknown(file, path, "person-unknown", person, ids.person);
      if (person === undefined || role !== undefined) return issues;
      return [...issues, ...checkRole(visit, path, person, drafts)];
    }),
  ];
}

/** Without a role of its own, a participant has exactly one dated role on the day. */
function checkRole(
  { file, data }: VisitDraft,
  path: FieldPath,
  person: string,
  drafts: Drafts,
): Issue[] {
  const roles = (drafts.tables.people?.data.people[person]?.roles ?? []).map(
    ({ from = null, to = null, ...words }) => ({ ...words, from, to }),
  );
  const held = rolesOn(data.start, roles);
  if (roles.length === 0 || held.length === 1) return [];
  const params = { person, day: data.start, count: String(held.length) };
  return [file.issue("role-unclear", file.atField(path), params)];
}

function checkOrganisation({ id, file, data }: OrganisationDraft, ids: KnownIds): Issue[] {
  return [
    ...unknown(file, ["parent"], "organisation-unknown", data.parent, ids.organisation),
    ...(data.parent === id ? [file.issue("parent-loop", file.atField(["parent"]))] : []),
    ...repeated(file, "aliases", data.aliases ?? []),
    ...checkPublishers(file, data.sources, [], ids),
  ];
}

function checkPeople(drafts: Drafts, ids: KnownIds): Issue[] {
  const table = drafts.tables.people;
  if (table === null) return [];
  return Object.entries(table.data.people).flatMap(([id, { organisation, sources }]) => [
    ...unknown(
      table.file,
      ["people", id, "organisation"],
      "organisation-unknown",
      organisation,
      ids.organisation,
    ),
    ...checkPublishers(table.file, sources, ["people", id], ids),
  ]);
}

function checkPublishers(
  file: SourceFile,
  sources: readonly { publisher: string }[],
  path: FieldPath,
  ids: KnownIds,
): Issue[] {
  return sources.flatMap(({ publisher }, index) =>
    unknown(
      file,
      [...path, "sources", index, "publisher"],
      "publisher-unknown",
      publisher,
      ids.publisher,
    ),
  );
}

const SOURCE_LINK = /\]\(#([^)\s]*)\)/g;

/** Every source a fact or a bullet names is listed, in both languages, and every listed one is named. */
function checkSourceIds(entry: OrganisationDraft | PageDraft, drafts: Drafts): Issue[] {
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

/** An English file has its Latvian one beside it, in the same folder. */
function checkEnglish({ all }: Drafts): Issue[] {
  const names = new Set(all.map(({ file }) => file.name));
  return all.flatMap(({ place, file }) => {
    if (place.kind === "table" || place.lang === "lv") return [];
    const latvian = file.name.replace(/\.en\.md$/, ".lv.md");
    if (names.has(latvian)) return [];
    return [file.issue("english-alone", { line: 1, column: 1, width: 3 }, { latvian })];
  });
}

/** An address belongs to one record: ids stand once, and a former id is no other record's. */
function checkAddresses(drafts: Drafts): Issue[] {
  return [
    ...checkFormerly(drafts.visits),
    ...checkFormerly(drafts.organisations),
    ...checkRepeatedIds(drafts),
  ];
}

function checkRepeatedIds({ all }: Drafts): Issue[] {
  const first = new Map<string, string>();
  return all.flatMap(({ place, file }) => {
    if (place.kind !== "visit" || place.lang === "en") return [];
    const other = first.get(place.id);
    first.set(place.id, other ?? file.name);
    if (other === undefined) return [];
    return [file.issue("id-repeated", { line: 1, column: 1, width: 3 }, { id: place.id, other })];
  });
}

function checkFormerly(entries: readonly (VisitDraft | OrganisationDraft)[]): Issue[] {
  const taken = new Map(entries.map(({ id, file }) => [id, file.name]));
  return entries.flatMap(({ file, data }) =>
    (data.formerly ?? []).flatMap((old, index) => {
      const other = taken.get(old);
      taken.set(old, other ?? file.name);
      if (other === undefined) return [];
      return [file.issue("formerly-taken", file.atField(["formerly", index]), { id: old, other })];
    }),
  );
}

/** The site cannot be without its overview and its tables. */
function checkNeeded({ all }: Drafts): Issue[] {
  const names = new Set(all.map(({ file }) => file.name));
  const needed = ["pages/overview.lv", "people", "places", "publishers"].map(
    (name) => `content/${name}.md`,
  );
  const [first] = all;
  return needed
    .filter((name) => !names.has(name))
    .map((name) => ({
      rule: "page-missing",
      file: name,
      line: 1,
      column: 1,
      width: 1,
      text: "",
      params: { found: first?.file.name ?? "" },
    }));
}

function repeated(file: SourceFile, field: string, values: readonly string[]): Issue[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [file.issue("value-repeated", file.atField([field, index]), { field, found: value })],
  );
}
