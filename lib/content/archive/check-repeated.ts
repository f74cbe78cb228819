import { slugify } from "#lib/locale/slug";
import type { ParsedPerson, ParsedVisit } from "../file/parsed-entry";
import type { Issue } from "../issues/issue";
import type { SourceFile } from "../source/source-file";
import type { ParsedArchive } from "./parsed-archive";

/** An issue for every value of a list that is in it before. */
export function checkRepeated(
  file: SourceFile,
  field: string,
  values: readonly string[],
): readonly Issue[] {
  return values.flatMap((found, index) =>
    values.indexOf(found) === index
      ? []
      : [file.issue("value-repeated", file.positionOfField([field, index]), { field, found })],
  );
}

/** An issue for every source whose id, or whose page, is that of one before it, where a last slash makes no other page. */
export function checkRepeatedSources({
  file,
  data: { sources },
}: {
  readonly file: SourceFile;
  readonly data: {
    readonly sources: readonly { readonly id: string | null; readonly url: string }[];
  };
}): readonly Issue[] {
  const page = (url: string) => url.replace(/\/$/, "");
  return sources.flatMap(({ id, url }, index) => {
    const before = sources.slice(0, index);
    const issue = (field: "id" | "url", found: string) =>
      file.issue("source-repeated", file.positionOfField(["sources", index, field]), {
        field,
        found,
      });
    if (before.some((other) => page(other.url) === page(url))) return [issue("url", url)];
    return id !== null && before.some((other) => other.id === id) ? [issue("id", id)] : [];
  });
}

/** An issue for every visit that begins on the day of another one and has its title. */
export function checkRepeatedVisits(visits: readonly ParsedVisit[]): readonly Issue[] {
  const wordsOf = ({ data: { start, title } }: ParsedVisit) => [start, title];
  return repetitions(visits, wordsOf).map(([{ file }, { file: other }]) =>
    file.issue("visit-repeated", file.positionOfField(["title"]), { other: other.name }),
  );
}

/** A warning for every person, town, publisher, topic or series that another file seems to be about already. */
export function checkRepeatedNames(records: ParsedArchive["records"]): readonly Issue[] {
  const { person, place, publisher, topic, series } = records;
  const sideOf = ({ country, organisation }: ParsedPerson["data"]) => country ?? organisation ?? "";
  return [
    ...repetitions([...person.values()], ({ data }) => [data.name, sideOf(data)]),
    ...repetitions([...place.values()], ({ data }) => [data.name.lv, data.country]),
    ...[publisher, topic, series].flatMap((kind) =>
      repetitions([...kind.values()], ({ data }) => [data.name.lv]),
    ),
  ].map(([{ file }, { id: other }]) =>
    file.issue("name-repeated", file.positionOfField(["name"]), { other }),
  );
}

/** Each of some items that has the same words as one before it, with the first of these. */
function repetitions<Item>(
  items: readonly Item[],
  wordsOf: (item: Item) => readonly string[],
): readonly (readonly [Item, Item])[] {
  const firsts = new Map<string, Item>();
  return items.flatMap((item) => {
    const words = wordsOf(item).map(slugify).join(" ");
    const first = firsts.get(words);
    if (first !== undefined) return [[item, first] as const];
    firsts.set(words, item);
    return [];
  });
}
