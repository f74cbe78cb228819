import type { z } from "zod";
import type { FileKind } from "#lib/schema/files";
import type { Issue } from "../issues/issue";
import { slugify } from "../issues/suggest-value";
import type { SourceFile } from "../source/source-file";
import { fieldIssues, MOST_ISSUES } from "./field-issues";
import { valueAt } from "./schema-walk";

/** The fields as the schema types them, or every way in which they differ from it, one issue a cause, at most a hundred. */
export function validateFields<T extends z.ZodType>(
  file: SourceFile,
  fields: unknown,
  kind: FileKind,
  schema: T,
): { readonly data: z.output<T> } | { readonly issues: readonly Issue[] } {
  const unread = unreadRecord(file, fields, kind);
  if (unread !== null) return { issues: [unread] };
  const result = schema.safeParse(fields);
  if (result.success) return { data: result.data };
  const issues = result.error.issues
    .slice(0, MOST_ISSUES)
    .flatMap((issue) => fieldIssues(file, fields, kind, issue));
  const misspelt = new Set(
    issues.flatMap(({ rule, params }) => (rule === "field-unknown" ? [params["meant"]] : [])),
  );
  const owners = new Set(
    issues.flatMap(({ rule, params }) => (rule === "field-unknown" ? [params["owner"]] : [])),
  );
  const isTold = ({ rule, params }: Issue) =>
    (rule === "field-missing" && misspelt.has(params["path"] ?? "")) ||
    (rule === "field-empty" && owners.has(params["field"] ?? ""));
  const places = new Set<string>();
  const isNew = ({ rule, line, column }: Issue) => {
    const place = `${rule} ${line}:${column}`;
    return !places.has(place) && places.add(place) === places;
  };
  return { issues: issues.filter((issue) => !isTold(issue) && isNew(issue)) };
}

/** A record of a table that zod passes over without a word, so that JavaScript's own objects stay as they are. */
function unreadRecord(file: SourceFile, fields: unknown, kind: FileKind): Issue | null {
  const found = "__proto__";
  if (!Object.hasOwn(Object(valueAt(fields, [kind])), found)) return null;
  const at = file.positionOfField([kind, found], "key");
  return file.issue("id-format", at, { found, mended: slugify(found) });
}
