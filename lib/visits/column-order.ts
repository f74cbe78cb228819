import { type ArchiveSnapshot, memoizePerRevision } from "#lib/archive-store";
import type { Lang } from "#lib/model/lang";
import { CONFIRMATIONS, entryText, type Visit } from "#lib/model/records";

/** The columns of the table of visits that it can be sorted by besides the day. */
export const COLUMNS = ["title", "with", "who", "place", "topic", "evidence"] as const;
export type Column = (typeof COLUMNS)[number];

const orders = memoizePerRevision("column-order", () => new Map<string, readonly number[]>());

/**
 * The rank of each visit, by docId, when a column is sorted as its language sorts words; visits with an empty cell come
 * last, those with the same cell are equal.
 */
export function columnOrder(
  snapshot: ArchiveSnapshot,
  column: Column,
  lang: Lang,
): readonly number[] {
  const known = orders(snapshot);
  const key = `${column} ${lang}`;
  const order = known.get(key) ?? ranksOf(snapshot, column, lang);
  known.set(key, order);
  return order;
}

function ranksOf(snapshot: ArchiveSnapshot, column: Column, lang: Lang): readonly number[] {
  const cells = snapshot.archive.visits.map((visit) => cellOf(visit, column, snapshot, lang));
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const sorted = [...new Set(cells)].sort(
    (a, b) => Number(a === "") - Number(b === "") || compare(a, b),
  );
  const ranks = new Map(sorted.map((cell, rank) => [cell, rank]));
  return cells.map((cell) => ranks.get(cell) ?? sorted.length);
}

/** What a cell begins with. */
function cellOf(visit: Visit, column: Column, snapshot: ArchiveSnapshot, lang: Lang): string {
  switch (column) {
    case "title":
      return entryText(visit, lang).words.title;
    case "with": {
      const body = snapshot.organisations.get(visit.organisations[0] ?? "");
      return body === undefined ? "" : (body.abbreviation[lang] ?? body.name[lang]);
    }
    case "who":
      return firstName(visit, snapshot, lang);
    case "place":
      return visit.area?.[lang] ?? snapshot.places.get(visit.place ?? "")?.name[lang] ?? "";
    case "topic":
      return snapshot.topics.get(visit.topics[0] ?? "")?.name[lang] ?? "";
    case "evidence":
      return String(CONFIRMATIONS.indexOf(visit.confirmed));
  }
}

/** The first of Latvia's participants. */
function firstName({ participants }: Visit, { people }: ArchiveSnapshot, lang: Lang): string {
  const first = participants.find(({ country }) => country === "LV");
  const person = people.get(first?.person ?? "");
  return person?.name ?? first?.group?.[lang] ?? "";
}
