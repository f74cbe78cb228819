import type { z } from "zod";
import { FIELD_RULES, type FieldRule, isEmptyText } from "#lib/schema/fields";
import { FILE_SCHEMAS, type FileData, type FileKind } from "#lib/schema/files";
import { organisationFacts } from "#lib/schema/organisation";
import { pageFacts } from "#lib/schema/page";
import type { FieldPath } from "#lib/schema/schema-walk";
import { visitFacts } from "#lib/schema/visit";
import type { Issue } from "../issues/issue";
import type { ExpectedForm, IssueParams } from "../issues/issue-params";
import {
  isPlainDay,
  suggestBoolean,
  suggestCountry,
  suggestDay,
  suggestDegrees,
  suggestId,
  suggestLastOfMonth,
  suggestLink,
  suggestOrdinal,
  suggestPartialDay,
} from "../issues/suggest-value";
import { fieldVocabulary, valueVocabulary } from "../issues/vocabularies";
import type { SourceFile } from "../source/source-file";
import { FieldSource, nameOf } from "./field-source";

/** More than anyone corrects before checking again; to locate each would take longer than to read the file. */
const MOST_ISSUES = 100;

/** The fields of the Latvian files that an English one must not repeat. */
const FACTS = new Set(
  [visitFacts, organisationFacts, pageFacts].flatMap((schema) => Object.keys(schema.shape)),
);

/** The fields as the schema types them, or every way in which they differ from it, one issue a cause, at most a hundred. */
export function validateFields<K extends FileKind>(
  file: SourceFile,
  fields: unknown,
  kind: K,
): { readonly data: FileData[K] } | { readonly issues: readonly Issue[] } {
  const source = new FieldSource(file, fields, kind);
  const result = FILE_SCHEMAS[kind].safeParse(fields);
  if (result.success) return { data: result.data };
  const issues = new FieldIssues(file, source);
  for (const issue of result.error.issues.slice(0, MOST_ISSUES)) issues.add(issue);
  return { issues: issues.firstCauses() };
}

/** Makes issues of ours of what a schema found in the fields of one file. */
class FieldIssues {
  readonly #file: SourceFile;
  readonly #source: FieldSource;
  readonly #issues: { readonly issue: Issue; readonly path: FieldPath }[] = [];
  /** The paths of known fields that an unknown one is most likely meant to be. */
  readonly #meant = new Set<string>();
  /** The names of fields that another one belongs below. */
  readonly #owners = new Set<string>();

  constructor(file: SourceFile, source: FieldSource) {
    this.#file = file;
    this.#source = source;
  }

  add(issue: z.core.$ZodIssue): void {
    const path = issue.path.filter((step) => typeof step !== "symbol");
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys.slice(0, MOST_ISSUES)) {
        const unknown = [...path, key];
        this.#issues.push({ issue: this.#unknownField(unknown), path: unknown });
      }
    } else this.#issues.push({ issue: this.#issueAt(path, issue), path });
  }

  /** The issues but for those that have the cause of another: a misspelt field is not missing as well. */
  firstCauses(): readonly Issue[] {
    const seen = new Set<string>();
    return this.#issues.flatMap(({ issue, path }) => {
      const { rule, line, column } = issue;
      const key = `${rule} ${line}:${column}`;
      const isConsequence =
        (rule === "field-missing" && this.#meant.has(path.join("."))) ||
        (rule === "field-empty" && this.#owners.has(nameOf(path)));
      if (isConsequence || seen.has(key)) return [];
      seen.add(key);
      return [issue];
    });
  }

  #issueAt(path: FieldPath, issue: z.core.$ZodIssue): Issue {
    const value = this.#source.valueAt(path);
    const allowed = issue.code === "invalid_value" ? issue.values.map(String) : [];
    if (value === undefined) return this.#missing(path);
    if (issue.code === "too_small" || (typeof value === "string" && isEmptyText(value))) {
      return this.#empty(path, allowed);
    }
    if (issue.code === "custom") return this.#violation(path, ruleOf(issue));
    return allowed.length > 0 ? this.#unknownValue(path, allowed) : this.#otherForm(path, issue);
  }

  #missing(path: FieldPath): Issue {
    const record = path.slice(0, -1);
    return this.#file.issue("field-missing", this.#source.positionOf(path), {
      field: nameOf(path),
      within: nameOf(record) || null,
      isItem: typeof record.at(-1) === "number",
      indent: this.#source.indentIn(record) ?? 0,
      example: this.#source.exampleOf(path),
      inside: this.#source.linesBelow(path),
    });
  }

  #empty(path: FieldPath, allowed: readonly string[]): Issue {
    return this.#file.issue("field-empty", this.#source.positionOf(path, "key"), {
      field: nameOf(path),
      within: nameOf(path.slice(0, -1)) || null,
      allowed,
      example: this.#source.exampleOf(path),
    });
  }

  #violation(path: FieldPath, rule: FieldRule): Issue {
    const file = this.#file;
    const at = this.#source.positionOf(path);
    const found = this.#source.quotedAt(path);
    switch (rule) {
      case "field-empty":
        return this.#empty(path, []);
      case "day-format":
        return this.#malformedDay(path, found, false);
      case "partial-day-format":
        return this.#malformedDay(path, found, true);
      case "participant-form":
        return this.#malformedParticipant(path);
      case "flag-format":
        return file.issue(rule, at, {
          field: nameOf(path),
          found,
          suggestion: suggestBoolean(found),
        });
      case "country-unknown":
        return file.issue(rule, at, { found, suggestion: suggestCountry(found) });
      case "coordinate-format":
        return file.issue(rule, at, { found, suggestion: suggestDegrees(found) });
      case "id-format":
        return file.issue(rule, at, { found, suggestion: suggestId(found) });
      case "link-malformed":
        return file.issue(rule, at, { found, suggestion: suggestLink(found) });
      case "link-sample":
      case "link-not-https":
      case "language-unknown":
        return file.issue(rule, at, { found });
      case "number-format":
        return file.issue(rule, at, { found, suggestion: suggestOrdinal(found) });
      case "topics-many":
        return file.issue(rule, this.#source.positionOf(path, "key"), {});
      case "person-side":
        return this.#source.namesAt(path).includes("country")
          ? file.issue(rule, this.#source.positionOf([...path, "organisation"], "key"), {
              hasBoth: true,
            })
          : file.issue(rule, at, { hasBoth: false });
    }
  }

  /** A day, or of a field that may be less exact a month or year, that is none; no suggestion is more exact than it. */
  #malformedDay(path: FieldPath, found: string, isPartial: boolean): Issue {
    const at = this.#source.positionOf(path);
    const isWhole = isPartial ? /^\d{4}-\d{2}(-\d{2})?$/ : /^\d{4}-\d{2}-\d{2}$/;
    if (isWhole.test(found)) {
      const partial = isPartial ? found.slice(0, 7) : null;
      const suggestion = suggestLastOfMonth(found);
      return this.#file.issue("day-impossible", at, { found, suggestion, partial });
    }
    const suggestion = isPartial ? suggestPartialDay(found) : suggestDay(found);
    const span = suggestion === null ? null : this.#file.yaml.spanOf(path, "value");
    const edits =
      span !== null && suggestion !== null && isPlainDay(found)
        ? [{ ...span, text: suggestion }]
        : [];
    return this.#file.issue("day-format", at, { found, suggestion, isPartial }, edits);
  }

  #malformedParticipant(path: FieldPath): Issue {
    const misplaced = misplacedIn(this.#source.namesAt(path));
    const at =
      misplaced === null
        ? this.#source.positionOf(path)
        : this.#source.positionOf([...path, misplaced.field], "key");
    const belongs = this.#fieldOfParticipantAbove(path);
    return this.#file.issue("participant-form", at, { belongs, misplaced });
  }

  /** The field of an item without person and group that belongs to the person of the item above. */
  #fieldOfParticipantAbove(path: FieldPath): string | null {
    const names = this.#source.namesAt(path);
    const above = this.#source.namesAt([...path.slice(0, -1), Number(path.at(-1)) - 1]);
    const belongsAbove =
      above.includes("person") &&
      names.every((name) => (name === "role" || name === "mode") && !above.includes(name));
    return belongsAbove ? (names[0] ?? null) : null;
  }

  #unknownValue(path: FieldPath, allowed: readonly string[]): Issue {
    const field = nameOf(path);
    const found = this.#source.quotedAt(path);
    const suggestion = valueVocabulary(field, allowed).suggest(found);
    const params = { field, found, allowed, suggestion };
    return this.#file.issue("value-unknown", this.#source.positionOf(path), params);
  }

  /** A text where a list or fields of its own should stand, or the other way round. */
  #otherForm(path: FieldPath, issue: z.core.$ZodIssue): Issue {
    const field = nameOf(path);
    const isItem = typeof path.at(-1) === "number";
    const isText = typeof this.#source.valueAt(path) === "string";
    const found = this.#source.quotedAt(path);
    const expected = expectedForm(issue, isItem);
    const lines = this.#source.linesBelow(path);
    const suggestion = !isText
      ? null
      : expected === "array" && lines.length === 0
        ? `${field}: [${listed(found)}]`
        : isItem
          ? itemLine(lines[0], found)
          : null;
    return this.#file.issue("field-form", this.#source.positionOf(path, isText ? "value" : "key"), {
      field,
      expected,
      suggestion,
      inside: suggestion === null ? lines : lines.slice(1),
    });
  }

  #unknownField(path: FieldPath): Issue {
    const file = this.#file;
    const around = path.slice(0, -1);
    const field = nameOf(path);
    const at = this.#source.positionOf(path, "key");
    if (file.name.endsWith(".en.md") && FACTS.has(field)) {
      return file.issue("english-fact", at, { field });
    }
    if (field === "confirmed") return file.issue("field-retired", at, { field });
    const owner = this.#source.ownerOf(path);
    const allowed = this.#source.fieldsAt(around);
    const suggestion = owner === null ? fieldVocabulary(allowed).suggest(field) : null;
    if (owner !== null) this.#owners.add(owner.name);
    this.#meant.add([...(owner?.path ?? around), owner === null ? suggestion : field].join("."));
    return file.issue("field-unknown", at, { field, owner, allowed, suggestion });
  }
}

/** The field that a participant who is a person or a group cannot have, where one of the two it is. */
function misplacedIn(names: readonly string[]): IssueParams["participant-form"]["misplaced"] {
  const isPerson = names.includes("person");
  if (isPerson === names.includes("group")) return null;
  if (isPerson) {
    const field = names.find((name) => ["country", "organisation", "level"].includes(name));
    return field === undefined ? null : { owner: "person", field };
  }
  return { owner: "group", field: names.includes("role") ? "role" : "organisation" };
}

/** The items of a list that was written in another kind of brackets, or with semicolons. */
function listed(found: string): string {
  return found.replace(/^[({](.*)[)}]$/, "$1").replaceAll(/;\s*/g, ", ");
}

/** The line that a text standing alone as a list's item was meant to be: `- person: sandis-girgens`. */
function itemLine(sample: string | undefined, found: string): string | null {
  const [name] = /\w+(?=:)/.exec(sample ?? "") ?? [];
  if (name === "url") return `- url: ${found}`;
  const id = suggestId(found);
  return name === "person" && id !== null ? `- person: ${id}` : null;
}

function expectedForm(issue: z.core.$ZodIssue, isItem: boolean): ExpectedForm {
  if (issue.code !== "invalid_type") return "tuple";
  switch (issue.expected) {
    case "object":
      return isItem ? "item" : "object";
    case "array":
      return "array";
    case "tuple":
      return "tuple";
    default:
      return "string";
  }
}

/** The rule of ours that a schema's own check named. */
function ruleOf({ params, path }: z.core.$ZodIssueCustom): FieldRule {
  const rule = FIELD_RULES.find((one) => one === params?.["rule"]);
  if (rule === undefined) throw new Error(`the schema names no rule of ours at ${path.join(".")}`);
  return rule;
}
