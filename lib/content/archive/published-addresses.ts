import type { ParsedFile, ParsedOrganisation, ParsedVisit } from "../file/parsed-entry";
import type { Issue, Position } from "../issues/issue";
import { Vocabulary } from "../issues/suggest";
import type { SourceFile } from "../source/source-file";
import { shownRecords } from "./hidden-records";
import { memoize } from "./memoize";
import { type ParsedArchive, publicationStatus } from "./parsed-archive";
import { formerIds } from "./references";

/** The pages whose records have addresses for ever, by the kind of their files. */
const SECTIONS = {
  visit: "visits",
  organisation: "organisations",
  topic: "topics",
  person: "people",
  series: "series",
} as const;

type Section = (typeof SECTIONS)[keyof typeof SECTIONS];

/** An address that was published once, and where the list says so. */
interface PublishedAddress {
  readonly section: Section;
  readonly id: string;
  readonly at: Position;
}

const HEAD = `# Every address ever published, one a line. Written by \`npm run addresses\`; lines are only ever added.
# Visas jebkad publicētās adreses. Sarakstu papildina \`npm run addresses\`; rindas no tā nekad neizdzēš.
`;

/** The lines of `content/addresses.txt` that are addresses: `visits/2019-05-20-kirkenes-forum`; `#` begins a comment. */
function addressLines(text: string): readonly { readonly line: number; readonly text: string }[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter((line) => line.text !== "" && !line.text.startsWith("#"));
}

/** Every address ever published, and the lines of the list that are none. */
export const parseAddressList = memoize((file: SourceFile) => {
  const addresses: PublishedAddress[] = [];
  const issues: Issue[] = [];
  for (const { line, text } of addressLines(file.text)) {
    const at = file.positionOfLine(line);
    const [, word, id = ""] = /^([a-z]+)\/([a-z0-9-]+)$/.exec(text) ?? [];
    const section = Object.values(SECTIONS).find((one) => one === word);
    if (section !== undefined) addresses.push({ section, id, at });
    else issues.push(file.issue("address-format", at, { found: text }));
  }
  return { addresses, issues };
});

/** The list with the addresses that a correct folder publishes now added; no line of it is lost. */
export function withPublishedAddresses(
  list: string,
  parsed: ParsedArchive,
): { readonly list: string; readonly added: number; readonly all: number } {
  const known = new Set(addressLines(list).map(({ text }) => text));
  const all = new Set([
    ...known,
    ...parsed.visits.flatMap((visit) => addressesOf("visits", visit)),
    ...parsed.organisations.flatMap((item) => addressesOf("organisations", item)),
    ...recordAddresses(shownRecords(parsed, { drafts: false })),
  ]);
  return {
    list: `${HEAD}${[...all].sort().join("\n")}\n`,
    added: all.size - known.size,
    all: all.size,
  };
}

/** The addresses of records, and those that they had before. */
function recordAddresses(records: ParsedArchive["records"]): readonly string[] {
  return SHARED_KINDS.flatMap((kind) =>
    [...records[kind].values()].flatMap((record) => idsAt(SECTIONS[kind], record)),
  );
}

/** The listed addresses of topics, people and series that are not among the records which are shown. */
export function goneAddresses(
  list: SourceFile | null,
  shown: ParsedArchive["records"],
): readonly string[] {
  if (list === null) return [];
  const present = new Set(recordAddresses(shown));
  const sections: ReadonlySet<Section> = new Set(SHARED_KINDS.map((kind) => SECTIONS[kind]));
  return parseAddressList(list)
    .addresses.filter(({ section }) => sections.has(section))
    .map(addressKey)
    .filter((address) => !present.has(address));
}

function addressesOf(section: Section, entry: ParsedVisit | ParsedOrganisation): readonly string[] {
  return publicationStatus(entry) === "draft" ? [] : idsAt(section, entry);
}

/** The kinds of records that are in both languages at once and have pages. */
const SHARED_KINDS = ["topic", "person", "series"] as const;

/** A record with the ids that it had before. */
interface Renamable {
  readonly id: string;
  readonly file: SourceFile;
  readonly data: { readonly formerly: readonly string[] };
}

function idsAt(section: Section, { id, data }: Renamable): readonly string[] {
  return [id, ...data.formerly].map((one) => `${section}/${one}`);
}

/** An address belongs to one record and is for ever: ids stand once, a former id is no other record's, none vanishes. */
export function checkAddresses(parsed: ParsedArchive): readonly Issue[] {
  const { addresses, issues } =
    parsed.addressList === null
      ? { addresses: [], issues: [] }
      : parseAddressList(parsed.addressList);
  return [
    ...issues,
    ...checkFormerly(parsed.visits),
    ...checkFormerly(parsed.organisations),
    ...SHARED_KINDS.flatMap((kind) => checkFormerly([...parsed.records[kind].values()])),
    ...checkRepeatedIds(parsed),
    ...checkDrafts(parsed, addresses),
    ...(parsed.addressList === null ? [] : checkVanished(parsed, parsed.addressList, addresses)),
  ];
}

function checkRepeatedIds({ files }: ParsedArchive): readonly Issue[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path, file }) => {
    if (path?.kind !== "visit" || path.lang === "en") return [];
    const other = first.get(path.id);
    first.set(path.id, other ?? file.name);
    if (other === undefined) return [];
    return [file.issue("id-repeated", { line: 1, column: 1, width: 3 }, { id: path.id, other })];
  });
}

function checkFormerly(entries: readonly Renamable[]): readonly Issue[] {
  const taken = new Map<string, string>(entries.map(({ id, file }) => [id, file.name]));
  return entries.flatMap(({ id, file, data }) =>
    data.formerly.flatMap((old, index): readonly Issue[] => {
      const at = () => file.positionOfField(["formerly", index]);
      if (old === id) return [file.issue("formerly-itself", at(), {})];
      const other = taken.get(old);
      taken.set(old, other ?? file.name);
      return other === undefined ? [] : [file.issue("formerly-taken", at(), { id: old, other })];
    }),
  );
}

/** What was published or withdrawn is no draft again. */
function checkDrafts(
  { visits, organisations }: ParsedArchive,
  addresses: readonly PublishedAddress[],
): readonly Issue[] {
  const published = new Set(addresses.map(addressKey));
  const check = (section: Section, { id, file, data }: ParsedVisit | ParsedOrganisation) => {
    const ids = [id, ...data.formerly];
    const wasPublished = ids.some((one) => published.has(addressKey({ section, id: one })));
    return data.draft && (data.withdrawn !== null || wasPublished)
      ? [file.issue("draft-published", file.positionOfField(["draft"]), { id })]
      : [];
  };
  return [
    ...visits.flatMap((visit) => check("visits", visit)),
    ...organisations.flatMap((organisation) => check("organisations", organisation)),
  ];
}

function checkVanished(
  parsed: ParsedArchive,
  list: SourceFile,
  addresses: readonly PublishedAddress[],
): readonly Issue[] {
  const present = new Set(parsed.files.flatMap(presentAddresses));
  const vanished = addresses.filter((address) => !present.has(addressKey(address)));
  if (vanished.length === 0) return [];
  const listed = new Set(addresses.map(addressKey));
  const unlisted = [...present].filter((key) => !listed.has(key));
  const idsIn = (section: Section) =>
    new Vocabulary(
      unlisted.flatMap((key) => (key.startsWith(`${section}/`) ? (key.split("/")[1] ?? []) : [])),
    );
  return vanished.map(({ section, id, at }) => {
    const found = addressKey({ section, id });
    const suggestion = idsIn(section).suggest(id);
    return list.issue("address-vanished", at, { found, id, suggestion });
  });
}

/** The addresses that lead somewhere: of a file, even one with a mistake, and of its former ids. */
function presentAddresses(file: ParsedFile): readonly string[] {
  const { path } = file;
  if (path === null || !("id" in path) || ("lang" in path && path.lang === "en")) return [];
  const sections: Readonly<Partial<Record<string, Section>>> = SECTIONS;
  const section = sections[path.kind];
  return section === undefined ? [] : [path.id, ...formerIds(file)].map((id) => `${section}/${id}`);
}

function addressKey({ section, id }: Pick<PublishedAddress, "section" | "id">): string {
  return `${section}/${id}`;
}
