import { slugify } from "#lib/locale/slug";
import type { ParsedVisit } from "../file/parsed-entry";
import type { Issue } from "../issues/issue";
import type { SourceFile } from "../source/source-file";

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
