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
  const seen = new Map<string, string>();
  return visits.flatMap(({ file, data: { start, title } }) => {
    const key = `${start} ${slugify(title)}`;
    const other = seen.get(key);
    if (other !== undefined) {
      return [file.issue("visit-repeated", file.positionOfField(["title"]), { other })];
    }
    seen.set(key, file.name);
    return [];
  });
}

/** A warning for every person, town, publisher, topic or series that another file seems to be about already. */
export function checkRepeatedNames(records: ParsedArchive["records"]): readonly Issue[] {
  const { person, place, publisher, topic, series } = records;
  const sideOf = ({ country, organisation }: ParsedPerson["data"]) => country ?? organisation ?? "";
  return [
    ...repeatedNames([...person.values()], ({ data }) => [data.name, sideOf(data)]),
    ...repeatedNames([...place.values()], ({ data }) => [data.name.lv, data.country]),
    ...[publisher, topic, series].flatMap((kind) =>
      repeatedNames([...kind.values()], ({ data }) => [data.name.lv]),
    ),
  ];
}

/** An issue for every record of which the words that tell it apart are those of one before it. */
function repeatedNames<Record extends { readonly id: string; readonly file: SourceFile }>(
  records: readonly Record[],
  wordsOf: (record: Record) => readonly string[],
): readonly Issue[] {
  const seen = new Map<string, string>();
  return records.flatMap((record) => {
    const key = wordsOf(record).map(slugify).join(" ");
    const other = seen.get(key);
    if (other === undefined) {
      seen.set(key, record.id);
      return [];
    }
    return [record.file.issue("name-repeated", record.file.positionOfField(["name"]), { other })];
  });
}
