import type { Day, PartialDay } from "#lib/model/day";
import type { FieldPath } from "#lib/schema/schema-walk";
import type { Issue } from "../issues/issue";
import type { SourceFile } from "../source/source-file";
import { type ParsedArchive, recordedFields } from "./parsed-archive";

/** Days that are still to come and are told as past: of visits that were held, of sources, of the entries themselves. */
export function checkFuture(parsed: ParsedArchive, today: Day): readonly Issue[] {
  const { visits, organisations, pages, records } = parsed;
  const check = (file: SourceFile, field: string, path: FieldPath, found: PartialDay | Day) =>
    found > today
      ? [file.issue("day-future", file.positionOfField(path), { field, found, today })]
      : [];
  return [
    ...visits.flatMap(({ file, data: { status, start, end } }) =>
      status === "held"
        ? check(file, "status", [end === null ? "start" : "end"], end ?? start)
        : [],
    ),
    ...[...visits, ...organisations, ...pages].flatMap(({ file, data }) =>
      recordedFields(data).flatMap(({ field, path, day }) => check(file, field, path, day)),
    ),
    ...[...visits, ...organisations, ...pages, ...records.person.values()].flatMap(
      ({ file, data }) =>
        data.sources.flatMap(({ published }, index) =>
          published === null
            ? []
            : check(file, "published", ["sources", index, "published"], published),
        ),
    ),
  ];
}
