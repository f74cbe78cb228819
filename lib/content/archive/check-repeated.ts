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
