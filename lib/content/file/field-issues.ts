import type { z } from "zod";
import { helpFor } from "#lib/schema/field-help";
import { isEmptyText, partialDay } from "#lib/schema/fields";
import { FILE_SCHEMAS, type FileKind } from "#lib/schema/files";
import { organisationFacts } from "#lib/schema/organisation";
import { pageFacts } from "#lib/schema/page";
import { visitFacts } from "#lib/schema/visit";
import type { Issue, Rule } from "../issues/issue";
import { RULES } from "../issues/rules";
import { suggestWord } from "../issues/suggest";
import { slugify, suggestPartialDay, suggestValue } from "../issues/suggest-value";
import type { FieldPath, SourceFile } from "../source/source-file";
import { indentIn, ownerOf } from "./field-position";
import { isList, propertiesOf, requiredFields, schemaAt, valueAt } from "./schema-walk";
import { fieldVocabulary, valueVocabulary } from "./vocabularies";

/** The fields of the Latvian files that an English one must not repeat. */
const FACTS = new Set(
  [visitFacts, organisationFacts, pageFacts].flatMap((schema) => Object.keys(schema.shape)),
);

/** More than anyone mends before checking again; to find the place of each would take longer than to read the file. */
export const MOST_ISSUES = 100;

/** The issues that a finding of a schema is: the first cause, where it stands, and its mend. */
export function fieldIssues(
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
      .map((key) => unknownField(file, fields, kind, [...path, key]));
  }
  if (issue.code === "invalid_key") {
    return [
      file.issue("id-format", file.positionOfField(path, "key"), {
        found: field,
        mended: slugify(field),
      }),
    ];
  }
  if (found === undefined) return [missing(file, fields, kind, path)];
  if (isEmpty(found) || issue.code === "too_small") {
    const allowed = issue.code === "invalid_value" ? issue.values.join(", ") : "";
    const params = { field, within: withinOf(path), allowed, example: exampleOf(kind, path) };
    return [file.issue("field-empty", file.positionOfField(path, "key"), params)];
  }
  if (issue.code === "custom") return [brokenRule(file, fields, kind, path, issue.params)];
  if (issue.code === "invalid_value") {
    return [oneOf(file, path, quoted(found), issue.values.map(String))];
  }
  return [
    otherForm(file, kind, path, issue.code === "invalid_type" ? issue.expected : "tuple", found),
  ];
}

function isEmpty(found: unknown): boolean {
  return typeof found === "string" && isEmptyText(found);
}

/** What the editor calls the place: the last key on the path. */
function nameOf(path: FieldPath): string {
  return String(path.findLast((step) => typeof step === "string") ?? "");
}

/** The name of the field that a field stands below; empty for one at the left margin. */
function withinOf(path: FieldPath): string {
  return nameOf(path.slice(0, -1));
}

function brokenRule(
  file: SourceFile,
  fields: unknown,
  kind: FileKind,
  path: FieldPath,
  params: Record<string, unknown> | undefined,
): Issue {
  const rule = params?.["rule"];
  if (!isRule(rule)) throw new Error(`the schema names no rule of ours at ${path.join(".")}`);
  const found = quoted(valueAt(fields, path));
  if (rule === "day-format") return brokenDay(file, kind, path, found);
  if (rule === "participant-form") return brokenParticipant(file, fields, path);
  return file.issue(rule, file.positionOfField(path), {
    field: nameOf(path),
    found,
    mended: suggestValue(rule, found),
  });
}

/** A day that is none; where a month or a year would do, the mend is never more exact than what was written. */
function brokenDay(file: SourceFile, kind: FileKind, path: FieldPath, found: string): Issue {
  const isPartial = schemaAt(FILE_SCHEMAS[kind], path) === partialDay;
  const isWhole = isPartial ? /^\d{4}-\d{2}(-\d{2})?$/ : /^\d{4}-\d{2}-\d{2}$/;
  const rule = isWhole.test(found) ? "day-impossible" : "day-format";
  return file.issue(rule, file.positionOfField(path), {
    found,
    partial: isPartial ? found.slice(0, 7) : "",
    mended:
      rule === "day-format" && isPartial ? suggestPartialDay(found) : suggestValue(rule, found),
  });
}

/** A participant that is neither a person nor a group, or both; what stands alone belongs to the person above. */
function brokenParticipant(file: SourceFile, fields: unknown, path: FieldPath): Issue {
  const names = Object.keys(Object(valueAt(fields, path)));
  const index = Number(path.at(-1));
  const above = Object(valueAt(fields, [...path.slice(0, -1), index - 1]));
  const isLoose =
    names.every((name) => name === "role" || name === "mode") &&
    Object.hasOwn(above, "person") &&
    !names.some((name) => Object.hasOwn(above, name));
  const params = { belongs: isLoose ? (names[0] ?? "") : "" };
  return file.issue("participant-form", file.positionOfField(path), params);
}

function missing(file: SourceFile, fields: unknown, kind: FileKind, path: FieldPath): Issue {
  const record = path.slice(0, -1);
  return file.issue("field-missing", file.positionOfField(path), {
    field: String(path.at(-1)),
    path: path.join("."),
    within: withinOf(path),
    isItem: typeof record.at(-1) === "number" ? "true" : "",
    indent: String(indentIn(file, fields, record) ?? 0),
    example: exampleOf(kind, path),
    inside: linesBelow(kind, path).join(", "),
  });
}

/** Fields that hold what only the editor knows: a sample of their words or days would be pasted as a fact. */
const OWN_WORDS = new Set("title summary name lv en day start added url".split(" "));

/** A line of a field as an example; empty where only the editor knows what stands there. */
function exampleOf(kind: FileKind, path: FieldPath): string {
  return OWN_WORDS.has(nameOf(path)) ? "" : (helpFor(kind, path)?.example ?? "");
}

/** Lines of what must stand under a field, or of one that can: `` `- url: …`, `  publisher: iem` ``. */
function linesBelow(kind: FileKind, path: FieldPath): readonly string[] {
  const schema = schemaAt(FILE_SCHEMAS[kind], path);
  const needed = requiredFields(schema);
  const names = needed.length > 0 ? needed : Object.keys(propertiesOf(schema)).slice(0, 1);
  const isItem = isList(schema) || typeof path.at(-1) === "number";
  return names.map((name, index) => {
    const line = exampleOf(kind, [...path, name]) || `${name}: …`;
    return `\`${isItem ? (index === 0 ? "- " : "  ") : ""}${line}\``;
  });
}

function otherForm(
  file: SourceFile,
  kind: FileKind,
  path: FieldPath,
  expected: string,
  found: unknown,
): Issue {
  const field = nameOf(path);
  const lines = linesBelow(kind, path);
  const isItem = typeof path.at(-1) === "number";
  const [name = ""] = /\w+(?=:)/.exec(lines[0] ?? "") ?? [];
  const item = { person: slugify(quoted(found)), url: quoted(found) }[name];
  const isText = typeof found === "string";
  const mended =
    expected === "array" && isText && lines.length === 0
      ? `${field}: [${found}]`
      : isItem && isText && item
        ? `- ${name}: ${item}`
        : "";
  return file.issue("field-form", file.positionOfField(path, isText ? "value" : "key"), {
    field,
    expected: isItem && expected === "object" ? "item" : expected,
    mended,
    inside: (mended === "" ? lines : lines.slice(1)).join(", "),
  });
}

function oneOf(file: SourceFile, path: FieldPath, found: string, allowed: string[]): Issue {
  const field = nameOf(path);
  return file.issue("value-unknown", file.positionOfField(path), {
    field,
    found,
    allowed: allowed.join(", "),
    nearest: suggestWord(found, valueVocabulary(field, allowed)) ?? "",
  });
}

function unknownField(file: SourceFile, fields: unknown, kind: FileKind, path: FieldPath): Issue {
  const schema = FILE_SCHEMAS[kind];
  const around = path.slice(0, -1);
  const field = String(path.at(-1));
  const at = file.positionOfField(path, "key");
  if (file.name.endsWith(".en.md") && FACTS.has(field)) {
    return file.issue("english-fact", at, { field });
  }
  const owner = ownerOf(file, fields, schema, path);
  if (owner !== null) {
    const meant = [...owner.path, field].join(".");
    const indent = String(owner.indent);
    return file.issue("field-unknown", at, { field, meant, owner: owner.name, indent });
  }
  const known = Object.keys(propertiesOf(schemaAt(schema, around)));
  const near = suggestWord(field, fieldVocabulary(known)) ?? "";
  return file.issue("field-unknown", at, {
    field,
    meant: [...around, near].join("."),
    allowed: known.join(", "),
    nearest: near,
  });
}

function isRule(rule: unknown): rule is Rule {
  return typeof rule === "string" && Object.hasOwn(RULES, rule);
}

function quoted(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
