import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { report } from "#lib/content/issues/report";
import { FIELD_HELP } from "#lib/schema/field-help";
import { FILE_SCHEMAS, type FileKind } from "#lib/schema/files";
import { helpFiles } from "../../../cli/generate-docs";
import { check, ENGLISH, edited, VISIT } from "./sound";

test("the handbook, the JSON Schemas and the snippets are what `npm run docs:generate` makes now", () => {
  for (const [path, text] of helpFiles()) expect(readFileSync(path, "utf8"), path).toBe(text);
});

/** The paths of all fields of a schema, as the help names them. */
function paths(schema: z.core.JSONSchema._JSONSchema | undefined, path = ""): readonly string[] {
  if (typeof schema !== "object") return [];
  const below = (name: string) => (path === "" ? name : `${path}.${name}`);
  const named = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    below(name),
    ...paths(field, below(name)),
  ]);
  const records =
    typeof schema.additionalProperties === "object"
      ? [below("*"), ...paths(schema.additionalProperties, below("*"))]
      : [];
  const { items } = schema;
  return [...named, ...records, ...(Array.isArray(items) ? [] : paths(items, path))];
}

const KINDS = Object.keys(FILE_SCHEMAS).filter((kind): kind is FileKind =>
  Object.hasOwn(FILE_SCHEMAS, kind),
);

test.each(KINDS)("every field of %s has help, and no help is left over", (kind) => {
  const schema = z.toJSONSchema(FILE_SCHEMAS[kind], { io: "input", unrepresentable: "any" });
  // The accessibility statement is one file with a form of its own, which the state's template explains.
  const described = paths(schema).filter((path) => !path.startsWith("statement."));
  expect(Object.keys(FIELD_HELP[kind]).sort()).toEqual([...new Set(described)].sort());
});

test("VS Code's problem matchers read the report", () => {
  const tasks = z
    .object({
      tasks: z.array(
        z.object({
          problemMatcher: z.array(z.object({ pattern: z.object({ regexp: z.string() }) })),
        }),
      ),
    })
    .parse(JSON.parse(readFileSync(".vscode/tasks.json", "utf8")));
  const patterns = tasks.tasks.flatMap(({ problemMatcher }) =>
    problemMatcher.map(({ pattern }) => new RegExp(pattern.regexp)),
  );
  const issues = [
    ...check(edited(VISIT, "[frontex]", "[fronteks]")).issues,
    ...check(edited(ENGLISH, "border", '"border"')).issues,
  ];
  const lines = report(issues, "lv").split("\n");
  const found = patterns.map((pattern) => lines.map((line) => pattern.exec(line)?.slice(1, 4)));
  expect(found.map((matches) => matches.filter((match) => match !== undefined))).toEqual([
    [[`content/${VISIT}`, "9", "organisation-unknown"]],
    [[`content/${ENGLISH}`, "3", "style-quotes"]],
  ]);
});
