import type { z } from "zod";
import { organisationFacts } from "../schema/organisation";
import { pageFacts } from "../schema/page";
import { visitFacts } from "../schema/visit";
import type { Issue, Rule } from "./issue";
import { nearest } from "./nearest";
import { RULES } from "./rules";
import type { FieldPath, SourceFile } from "./source-file";

/** The fields of the Latvian files that an English one must not repeat. */
const FACTS = new Set(
  [visitFacts, organisationFacts, pageFacts].flatMap((schema) => Object.keys(schema.shape)),
);

/** The fields as the schema types them, or every way in which they differ from it. */
export function checkFields<T extends z.ZodType>(
  file: SourceFile,
  fields: unknown,
  schema: T,
): { readonly data: z.output<T> } | { readonly issues: readonly Issue[] } {
  const shared = firstShared(fields, []);
  if (shared !== null) return { issues: [file.issue("yaml-alias", file.atField(shared))] };
  const result = schema.safeParse(fields);
  if (result.success) return { data: result.data };
  return { issues: result.error.issues.flatMap((issue) => toIssues(file, fields, schema, issue)) };
}

function toIssues(
  file: SourceFile,
  fields: unknown,
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
): readonly Issue[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  const found = valueAt(fields, path);
  const field = String(path.at(-1) ?? "");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownField(file, schema, [...path, key]));
  }
  if (issue.code === "invalid_key") {
    return [file.issue("id-format", file.atField(path, "key"), { found: field })];
  }
  if (found === undefined) return [missing(file, path)];
  if (issue.code === "custom") return [brokenRule(file, path, issue.params, quoted(found))];
  if (found === "" || issue.code === "too_small") {
    return [file.issue("field-empty", file.atField(path, "key"), { field })];
  }
  if (issue.code === "invalid_value") {
    return [oneOf(file, path, quoted(found), issue.values.map(String))];
  }
  const expected = issue.code === "invalid_type" ? issue.expected : issue.code;
  return [file.issue("field-form", file.atField(path, "key"), { field, expected })];
}

function brokenRule(
  file: SourceFile,
  path: FieldPath,
  params: Record<string, unknown> | undefined,
  found: string,
): Issue {
  const rule = params?.["rule"];
  if (!isRule(rule)) throw new Error(`the schema names no rule of ours at ${path.join(".")}`);
  const part = rule === "field-empty" ? "key" : "value";
  return file.issue(rule, file.atField(path, part), { field: String(path.at(-1)), found });
}

function missing(file: SourceFile, path: FieldPath): Issue {
  return file.issue("field-missing", file.atField(path), { field: path.join(".") });
}

function oneOf(file: SourceFile, path: FieldPath, found: string, allowed: string[]): Issue {
  return file.issue("value-unknown", file.atField(path), {
    field: String(path.at(-1) ?? ""),
    found,
    allowed: allowed.join(", "),
    nearest: nearest(found, allowed) ?? "",
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
    allowed: known.join(", "),
    nearest: nearest(field, known) ?? "",
  });
}

/** The names of the fields a schema has at a path; none where the path leads through something else. */
function knownFields(schema: z.ZodType, path: FieldPath): string[] {
  let node: unknown = schema;
  for (const step of path) {
    node = unwrap(node);
    node =
      typeof step === "number"
        ? property(node, "element")
        : (property(property(node, "shape"), step) ?? property(node, "valueType"));
  }
  return Object.keys(Object(property(unwrap(node), "shape")));
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

/** The path of the first list or map that stands in two places, which only a YAML alias can do. */
function firstShared(value: unknown, path: FieldPath, seen = new Set<unknown>()): FieldPath | null {
  if (typeof value !== "object" || value === null) return null;
  if (seen.has(value)) return path;
  seen.add(value);
  for (const [key, item] of Object.entries(value)) {
    const shared = firstShared(item, [...path, Array.isArray(value) ? Number(key) : key], seen);
    if (shared !== null) return shared;
  }
  return null;
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
