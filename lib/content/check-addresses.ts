import type { Address } from "./addresses";
import type { Drafts, OrganisationDraft, VisitDraft } from "./drafts";
import { formerIds } from "./former-ids";
import type { Issue } from "./issue";
import { standingOf } from "./known-ids";
import { nearest } from "./nearest";
import type { ParsedFile } from "./parse-file";
import { remembering } from "./remembering";

/** An address belongs to one record and is for ever: ids stand once, a former id is no other record's, none vanishes. */
export function checkAddresses(drafts: Drafts): readonly Issue[] {
  return [
    ...checkFormerly(drafts.visits),
    ...checkFormerly(drafts.organisations),
    ...checkRepeatedIds(drafts),
    ...checkStanding(drafts),
    ...checkVanished(drafts),
  ];
}

function checkRepeatedIds({ all }: Drafts): Issue[] {
  const first = new Map<string, string>();
  return all.flatMap(({ place, file }) => {
    if (place?.kind !== "visit" || place.lang === "en") return [];
    const other = first.get(place.id);
    first.set(place.id, other ?? file.name);
    if (other === undefined) return [];
    return [file.issue("id-repeated", { line: 1, column: 1, width: 3 }, { id: place.id, other })];
  });
}

function checkFormerly(entries: readonly (VisitDraft | OrganisationDraft)[]): Issue[] {
  const taken = new Map<string, string>();
  for (const { id, file } of entries) taken.set(id, file.name);
  return entries.flatMap(({ id, file, data }) =>
    (data.formerly ?? []).flatMap((old, index) => {
      if (old === id) return [file.issue("formerly-itself", file.atField(["formerly", index]))];
      const other = taken.get(old);
      taken.set(old, other ?? file.name);
      if (other === undefined) return [];
      return [file.issue("formerly-taken", file.atField(["formerly", index]), { id: old, other })];
    }),
  );
}

/** What was published is no draft again, and what is withdrawn is none either. */
function checkStanding({ visits, organisations, addresses }: Drafts): Issue[] {
  const published = new Set(addresses.map(addressKey));
  const check = (
    section: Address["section"],
    { id, file, data }: VisitDraft | OrganisationDraft,
  ) =>
    data.draft === true &&
    (data.withdrawn !== undefined ||
      [id, ...(data.formerly ?? [])].some((name) => published.has(`${section}/${name}`)))
      ? [file.issue("draft-published", file.atField(["draft"]), { id })]
      : [];
  return [
    ...visits.flatMap((visit) => check("visits", visit)),
    ...organisations.flatMap((organisation) => check("organisations", organisation)),
  ];
}

function checkVanished(drafts: Drafts): Issue[] {
  const standing = standingAddresses(drafts);
  const listed = new Set(drafts.addresses.map(addressKey));
  const fresh = [...standing].filter((key) => !listed.has(key));
  return drafts.addresses.flatMap(({ section, id, at, file }) => {
    const key = addressKey({ section, id });
    if (standing.has(key)) return [];
    const words = fresh.flatMap((other) =>
      other.startsWith(`${section}/`) ? [other.split("/")[1] ?? ""] : [],
    );
    const near = nearest(id, { words });
    return [file.issue("address-vanished", at, { found: key, id, nearest: near ?? "" })];
  });
}

/** The addresses that lead somewhere: of files, even files with a mistake, and of their former ids. */
function standingAddresses({ all }: Drafts): ReadonlySet<string> {
  return new Set(all.flatMap(addressesOf));
}

const addressesOf = remembering((one: ParsedFile): readonly string[] => {
  const { place } = one;
  return (place?.kind === "visit" || place?.kind === "organisation") && place.lang === "lv"
    ? [place.id, ...formerIds(one)].map((id) => `${place.kind}s/${id}`)
    : [];
});

/** The addresses a correct folder publishes now, as the list writes them, sorted. */
export function publishedAddresses({ visits, organisations }: Drafts): readonly string[] {
  const keys = (
    section: Address["section"],
    entries: readonly (VisitDraft | OrganisationDraft)[],
  ) =>
    entries
      .filter((entry) => standingOf(entry) !== "draft")
      .flatMap(({ id, data }) =>
        [id, ...(data.formerly ?? [])].map((name) => `${section}/${name}`),
      );
  return [...keys("visits", visits), ...keys("organisations", organisations)].sort();
}

function addressKey({ section, id }: Pick<Address, "section" | "id">): string {
  return `${section}/${id}`;
}
