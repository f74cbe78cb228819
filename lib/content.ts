import { loadArchive } from "./content/load";
import type {
  Archive,
  Organisation,
  Page,
  Person,
  Place,
  Publisher,
  Visit,
  Withdrawn,
} from "./records";
import { contentDir } from "./site";

/** The archive at one revision with its look-ups by id; built once per revision, never changed. */
export interface Content {
  readonly archive: Archive;
  /** Drafts are shown among what is published, and every page says so. */
  readonly preview: boolean;
  readonly visits: ReadonlyMap<string, Visit>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly people: ReadonlyMap<string, Person>;
  readonly places: ReadonlyMap<string, Place>;
  readonly publishers: ReadonlyMap<string, Publisher>;
  readonly pages: ReadonlyMap<string, Page>;
  /** Former ids of visits and organisations and the ids that stand for them now. */
  readonly formerly: ReadonlyMap<string, string>;
  /** What was taken back, by section and each id it had: `visits/2019-05-20-kirkenes-forum`. */
  readonly withdrawn: ReadonlyMap<string, Withdrawn>;
}

// Next instantiates this module separately in the server, in pages and in route handlers: one slot for all of them.
const slot = Symbol.for("archive.content");

/** Puts an archive in place of the current one, at once for every reader. */
export function publish(archive: Archive, preview = false): Content {
  const content = Object.freeze(contentOf(archive, preview));
  Reflect.set(globalThis, slot, content);
  return content;
}

/** The current content. Under `next dev`, where no server publishes it, it is read anew at every call. */
export function content(): Content {
  const current: Content | undefined = Reflect.get(globalThis, slot);
  if (current !== undefined && process.env.NODE_ENV !== "development") return current;
  return publish(loadArchive(contentDir()));
}

/**
 * What is made from the content once per revision, such as an index: made when first asked for, with what was made of
 * the content before it to use; shared by every instance of this module. `name` tells it from the others.
 */
export function oncePerRevision<T>(
  name: string,
  make: (content: Content, before: T | null) => T,
): (content: Content) => T {
  const place = Symbol.for(`archive.once.${name}`);
  return (content) => {
    const shelf: { made: WeakMap<Content, T>; last: T | null } = Reflect.get(globalThis, place) ?? {
      made: new WeakMap(),
      last: null,
    };
    Reflect.set(globalThis, place, shelf);
    const known = shelf.made.get(content);
    if (known !== undefined) return known;
    shelf.last = make(content, shelf.last);
    shelf.made.set(content, shelf.last);
    return shelf.last;
  };
}

/** The look-ups of an archive. */
export function contentOf(archive: Archive, preview = false): Content {
  return {
    archive,
    preview,
    visits: byId(archive.visits),
    organisations: byId(archive.organisations),
    people: byId(archive.people),
    places: byId(archive.places),
    publishers: byId(archive.publishers),
    pages: byId(archive.pages),
    formerly: new Map(
      [...archive.visits, ...archive.organisations].flatMap(({ id, formerly }) =>
        formerly.map((old) => [old, id] as const),
      ),
    ),
    withdrawn: new Map(
      archive.withdrawn.flatMap((entry) =>
        [entry.id, ...entry.formerly].map((id) => [`${entry.section}/${id}`, entry] as const),
      ),
    ),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
