import type { Lang } from "#lib/model/lang";
import type {
  Archive,
  Organisation,
  Page,
  Person,
  Place,
  Publisher,
  Series,
  Topic,
  Visit,
  Withdrawn,
} from "#lib/model/records";

/** A country as a subject of visits. */
export interface Country {
  /** Its code in small letters, as addresses have it. */
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
}

/** What a preview shows beside the archive. */
export interface Preview {
  /** What the check of the content found, in both languages; `null` where it found nothing. */
  readonly report: Readonly<Record<Lang, string>> | null;
  /** Whether one of them is an error, so that nothing can be published. */
  readonly isBroken: boolean;
}

/** The archive at one revision with its look-ups by id; built once per revision, never changed. */
export interface ArchiveSnapshot {
  readonly archive: Archive;
  /** For whom drafts are included, which every page says; `null` where the archive is as it is published. */
  readonly preview: Preview | null;
  readonly visits: ReadonlyMap<string, Visit>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly people: ReadonlyMap<string, Person>;
  readonly places: ReadonlyMap<string, Place>;
  readonly publishers: ReadonlyMap<string, Publisher>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly series: ReadonlyMap<string, Series>;
  /** The countries but Latvia that took part or that visits were in, by their code in small letters. */
  readonly countries: ReadonlyMap<string, Country>;
  readonly pages: ReadonlyMap<string, Page>;
  /** Former ids of records and the ids that stand for them now. */
  readonly formerly: ReadonlyMap<string, string>;
  /** Withdrawn entries by section and each id they had: `visits/2019-05-20-kirkenes-forum`. */
  readonly withdrawn: ReadonlyMap<string, Withdrawn>;
  /** Addresses of records that nothing uses any more: `people/jane-doe`. */
  readonly gone: ReadonlySet<string>;
}

// Next instantiates this module separately in the server and in pages: one slot for all instances.
const slot = Symbol.for("archive.snapshot");

/** Replaces the current snapshot, for every instance of this module at once. */
export function publishArchive(archive: Archive, preview: Preview | null = null): ArchiveSnapshot {
  const snapshot = Object.freeze(snapshotOf(archive, preview));
  Reflect.set(globalThis, slot, snapshot);
  return snapshot;
}

/** The snapshot that was published last; throws where none was. */
export function currentSnapshot(): ArchiveSnapshot {
  const current: ArchiveSnapshot | undefined = Reflect.get(globalThis, slot);
  if (current === undefined) throw new Error("no archive is published: call publishArchive first");
  return current;
}

/**
 * Memoizes what is made from a snapshot, such as an index, for as long as the snapshot is in use; shared by every instance
 * of this module. `name` tells it from the others.
 */
export function memoizePerRevision<T extends object>(
  name: string,
  make: (snapshot: ArchiveSnapshot) => T,
): (snapshot: ArchiveSnapshot) => T {
  const key = Symbol.for(`archive.memo.${name}`);
  return (snapshot) => {
    const memo: WeakMap<ArchiveSnapshot, T> = Reflect.get(globalThis, key) ?? new WeakMap();
    Reflect.set(globalThis, key, memo);
    const made = memo.get(snapshot) ?? make(snapshot);
    memo.set(snapshot, made);
    return made;
  };
}

/** The look-ups of an archive. */
export function snapshotOf(archive: Archive, preview: Preview | null = null): ArchiveSnapshot {
  return {
    archive,
    preview,
    visits: byId(archive.visits),
    organisations: byId(archive.organisations),
    people: byId(archive.people),
    places: byId(archive.places),
    publishers: byId(archive.publishers),
    topics: byId(archive.topics),
    series: byId(archive.series),
    countries: byId(countriesOf(archive.visits)),
    pages: byId(archive.pages),
    formerly: new Map(
      [
        ...archive.visits,
        ...archive.organisations,
        ...archive.people,
        ...archive.topics,
        ...archive.series,
      ].flatMap(({ id, formerly }) => formerly.map((old) => [old, id] as const)),
    ),
    gone: new Set(archive.gone),
    withdrawn: new Map(
      archive.withdrawn.flatMap((entry) =>
        [entry.id, ...entry.formerly].map((id) => [`${entry.section}/${id}`, entry] as const),
      ),
    ),
  };
}

function countriesOf(visits: readonly Visit[]): readonly Country[] {
  const codes = new Set(
    visits.flatMap(({ country, countries }) => [country ?? [], countries].flat()),
  );
  codes.delete("LV");
  return [...codes].sort().map((code) => ({ id: code.toLowerCase(), code }));
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
