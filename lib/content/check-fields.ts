import { z } from "zod";
import { FILE_SCHEMAS, type FileKind } from "../schema/files";
import { organisationFacts } from "../schema/organisation";
import { pageFacts } from "../schema/page";
import { visitFacts } from "../schema/visit";
import { helpFor } from "../text/field-help";
import type { Issue, Rule } from "./issue";
import { mendedValue, toId } from "./mended-value";
import { nearest } from "./nearest";
import { RULES } from "./rules";
import type { FieldPath, SourceFile } from "./source-file";
import { fieldVocabulary, valueVocabulary } from "./vocabularies";

/** The fields of the Latvian files that an English one must not repeat. */
const FACTS = new Set(
  [visitFacts, organisationFacts, pageFacts].flatMap((schema) => Object.keys(schema.shape)),
);

/** More than anyone mends before checking again; to find the place of each would take longer than to read the file. */
const MOST_ISSUES = 100;

/** The fields as the schema types them, or every way in which they differ from it, one issue a cause, at most a hundred. */
export function checkFields<T extends z.ZodType>(
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
    .flatMap((issue) => toIssues(file, fields, kind, issue));
  const misspelt = new Set(
    issues.flatMap(({ rule, params }) =>
      rule === "field-unknown" ? [`${params["within"]}${params["nearest"]}`] : [],
    ),
  );
  const isTold = ({ rule, params }: Issue) =>
    rule === "field-missing" && misspelt.has(params["path"] ?? "");
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
  if (!Object.hasOwn(Object(property(fields, kind)), found)) return null;
  const at = file.atField([kind, found], "key");
  return file.issue("id-format", at, { found, mended: toId(found) });
}

function toIssues(
  file: SourceFile,
  fields: unknown,
  kind: FileKind,
  issue: z.core.$ZodIssue,
): readonly Issue[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  const found = valueAt(fields, path);
  const field = nameOf(path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys
      .slice(0, MOST_ISSUES)
      .map((key) => unknownField(file, FILE_SCHEMAS[kind], [...path, key]));
  }
  if (issue.code === "invalid_key") {
    return [
      file.issue("id-format", file.atField(path, "key"), { found: field, mended: toId(field) }),
    ];
  }
  if (found === undefined) return [missing(file, kind, path)];
  if (isEmpty(found) || issue.code === "too_small") {
    const example = helpFor(kind, path)?.example ?? "";
    const allowed = issue.code === "invalid_value" ? issue.values.join(", ") : "";
    return [file.issue("field-empty", file.atField(path, "key"), { field, example, allowed })];
  }
  if (issue.code === "custom") return [brokenRule(file, path, issue.params, quoted(found))];
  if (issue.code === "invalid_value") {
    return [oneOf(file, path, quoted(found), issue.values.map(String))];
  }
  const expected = issue.code === "invalid_type" ? issue.expected : "tuple";
  const params = { field, expected, inside: inside(kind, path) };
  return [file.issue("field-form", file.atField(path, "key"), params)];
}

function isEmpty(found: unknown): boolean {
  return typeof found === "string" && found.trim() === "";
}

/** What the editor calls the place: the last key on the path. */
function nameOf(path: FieldPath): string {
  return String(path.findLast((step) => typeof step === "string") ?? "");
}

function brokenRule(
  file: SourceFile,
  path: FieldPath,
  params: Record<string, unknown> | undefined,
  found: string,
): Issue {
  const rule = params?.["rule"];
  if (!isRule(rule)) throw new Error(`the schema names no rule of ours at ${path.join(".")}`);
  const exact =
    rule === "day-format" && /^\d{4}-\d{2}(-\d{2})?$/.test(found) ? "day-impossible" : rule;
  return file.issue(exact, file.atField(path), {
    field: nameOf(path),
    found,
    mended: mendedValue(exact, found),
  });
}

function missing(file: SourceFile, kind: FileKind, path: FieldPath): Issue {
  const example = helpFor(kind, path)?.example ?? "";
  const params = {
    field: String(path.at(-1)),
    path: path.join("."),
    example,
    inside: inside(kind, path),
  };
  return file.issue("field-missing", file.atField(path), params);
}

/** Lines as examples of what must stand under a field, or of one that can: `` `- url: https://…`, `  publisher: iem` ``. */
function inside(kind: FileKind, path: FieldPath): string {
  const schema = unwrap(schemaAt(FILE_SCHEMAS[kind], path));
  const element = property(schema, "element");
  const fields = Object.entries(Object(property(unwrap(element ?? schema), "shape")));
  const needed = fields.filter(
    ([, field]) => field instanceof z.ZodType && !field.safeParse(undefined).success,
  );
  const examples = (needed.length > 0 ? needed : fields.slice(0, 1)).flatMap(
    ([name]) => helpFor(kind, [...path, name])?.example ?? [],
  );
  const isItem = element !== undefined || typeof path.at(-1) === "number";
  const lead = (index: number) => (isItem ? (index === 0 ? "- " : "  ") : "");
  return examples.map((example, index) => `\`${lead(index)}${example}\``).join(", ");
}

function oneOf(file: SourceFile, path: FieldPath, found: string, allowed: string[]): Issue {
  const field = nameOf(path);
  return file.issue("value-unknown", file.atField(path), {
    field,
    found,
    allowed: allowed.join(", "),
    nearest: nearest(found, valueVocabulary(field, allowed)) ?? "",
  });
}

function unknownField(file: SourceFile, schema: z.ZodType, path: FieldPath): Issue {
  const known = knownFields(schema, path.slice(0, -1));
  const field = String(path.at(-1));
  if (file.name.endsWith(".en.md") && FACTS.has(field)) {
    return file.issue("english-fact", file.atField(path, "key"), { field });
  }
  return file.issue("field-unknown", file.atField(path, "key"), {
    field,
    within: path
      .slice(0, -1)
      .map((step) => `${step}.`)
      .join(""),
    allowed: known.join(", "),
    nearest: nearest(field, fieldVocabulary(known)) ?? "",
  });
}

/** The names of the fields a schema has at a path; none where the path leads through something else. */
function knownFields(schema: z.ZodType, path: FieldPath): string[] {
  return Object.keys(Object(property(unwrap(schemaAt(schema, path)), "shape")));
}

function schemaAt(schema: z.ZodType, path: FieldPath): unknown {
  let node: unknown = schema;
  for (const step of path) {
    node = unwrap(node);
    node =
      typeof step === "number"
        ? property(node, "element")
        : (property(property(node, "shape"), step) ?? property(node, "valueType"));
  }
  return node;
}

function unwrap(schema: unknown): unknown {
  let node = schema;
  for (
    let inner = node;
    inner !== undefined;
    inner = property(property(node, "def"), "innerType")
  ) {
    node = inner;
  }
  return node;
}

function valueAt(fields: unknown, path: FieldPath): unknown {
  let value = fields;
  for (const step of path) value = property(value, String(step));
  return value;
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value
    ? Reflect.get(value, name)
    : undefined;
}

function isRule(rule: unknown): rule is Rule {
  return typeof rule === "string" && Object.hasOwn(RULES, rule);
}

function quoted(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
