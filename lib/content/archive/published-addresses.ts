import type { ParsedArchive, ParsedOrganisation, ParsedVisit } from "../file/parsed-entry";
import type { ParsedFile } from "../file/validate-file";
import type { Issue } from "../issues/issue";
import { suggestWord } from "../issues/suggest";
import type { Address } from "./address-list";
import { formerIds } from "./former-ids";
import { memoize } from "./memoize";
import { publicationStatus } from "./references";

/** An address belongs to one record and is for ever: ids stand once, a former id is no other record's, none vanishes. */
export function checkAddresses(parsed: ParsedArchive): readonly Issue[] {
  return [
    ...checkFormerly(parsed.visits),
    ...checkFormerly(parsed.organisations),
    ...checkRepeatedIds(parsed),
    ...checkStanding(parsed),
    ...checkVanished(parsed),
  ];
}

function checkRepeatedIds({ files }: ParsedArchive): Issue[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path, file }) => {
    if (path?.kind !== "visit" || path.lang === "en") return [];
    const other = first.get(path.id);
    first.set(path.id, other ?? file.name);
    if (other === undefined) return [];
    return [file.issue("id-repeated", { line: 1, column: 1, width: 3 }, { id: path.id, other })];
  });
}

function checkFormerly(entries: readonly (ParsedVisit | ParsedOrganisation)[]): Issue[] {
  const taken = new Map<string, string>();
  for (const { id, file } of entries) taken.set(id, file.name);
  return entries.flatMap(({ id, file, data }) =>
    (data.formerly ?? []).flatMap((old, index) => {
      if (old === id)
        return [file.issue("formerly-itself", file.positionOfField(["formerly", index]))];
      const other = taken.get(old);
      taken.set(old, other ?? file.name);
      if (other === undefined) return [];
      return [
        file.issue("formerly-taken", file.positionOfField(["formerly", index]), { id: old, other }),
      ];
    }),
  );
}

/** What was published is no draft again, and what is withdrawn is none either. */
function checkStanding({ visits, organisations, addresses }: ParsedArchive): Issue[] {
  const published = new Set(addresses.map(addressKey));
  const check = (
    section: Address["section"],
    { id, file, data }: ParsedVisit | ParsedOrganisation,
  ) =>
    data.draft === true &&
    (data.withdrawn !== undefined ||
      [id, ...(data.formerly ?? [])].some((name) => published.has(`${section}/${name}`)))
      ? [file.issue("draft-published", file.positionOfField(["draft"]), { id })]
      : [];
  return [
    ...visits.flatMap((visit) => check("visits", visit)),
    ...organisations.flatMap((organisation) => check("organisations", organisation)),
  ];
}

function checkVanished(parsed: ParsedArchive): Issue[] {
  const standing = standingAddresses(parsed);
  const listed = new Set(parsed.addresses.map(addressKey));
  const fresh = [...standing].filter((key) => !listed.has(key));
  return parsed.addresses.flatMap(({ section, id, at, file }) => {
    const key = addressKey({ section, id });
    if (standing.has(key)) return [];
    const words = fresh.flatMap((other) =>
      other.startsWith(`${section}/`) ? [other.split("/")[1] ?? ""] : [],
    );
    const near = suggestWord(id, { words });
    return [file.issue("address-vanished", at, { found: key, id, nearest: near ?? "" })];
  });
}

/** The addresses that lead somewhere: of files, even files with a mistake, and of their former ids. */
function standingAddresses({ files }: ParsedArchive): ReadonlySet<string> {
  return new Set(files.flatMap(addressesOf));
}

const addressesOf = memoize((one: ParsedFile): readonly string[] => {
  const { path } = one;
  return (path?.kind === "visit" || path?.kind === "organisation") && path.lang === "lv"
    ? [path.id, ...formerIds(one)].map((id) => `${path.kind}s/${id}`)
    : [];
});

/** The addresses a correct folder publishes now, as the list writes them, sorted. */
export function publishedAddresses({ visits, organisations }: ParsedArchive): readonly string[] {
  const keys = (
    section: Address["section"],
    entries: readonly (ParsedVisit | ParsedOrganisation)[],
  ) =>
    entries
      .filter((entry) => publicationStatus(entry) !== "draft")
      .flatMap(({ id, data }) =>
        [id, ...(data.formerly ?? [])].map((name) => `${section}/${name}`),
      );
  return [...keys("visits", visits), ...keys("organisations", organisations)].sort();
}

function addressKey({ section, id }: Pick<Address, "section" | "id">): string {
  return `${section}/${id}`;
}
