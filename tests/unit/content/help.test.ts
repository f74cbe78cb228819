import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { z } from "zod";
import { report } from "#lib/content/issues/report";
import { FILE_SCHEMAS, type FileKind } from "#lib/schema/files";
import { describedFields } from "#lib/schema/schema-walk";
import { generatedFiles } from "../../../cli/generate-docs";
import { check, ENGLISH, edited, SOUND, VISIT } from "./sound";

test("the handbook, the JSON Schemas, the snippets, the rooms and their rules are what `npm run docs:generate` makes now", () => {
  for (const [path, text] of generatedFiles()) expect(readFileSync(path, "utf8"), path).toBe(text);
});

/** The paths of all fields of a schema, as the help names them. */
function paths(schema: z.core.JSONSchema._JSONSchema | undefined, path = ""): readonly string[] {
  if (typeof schema !== "object") return [];
  const below = (name: string) => (path === "" ? name : `${path}.${name}`);
  const written = schema.anyOf?.find((one) => typeof one === "object" && one.type !== "null");
  if (written !== undefined) return paths(written, path);
  const named = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    below(name),
    ...paths(field, below(name)),
  ]);
  const { items } = schema;
  return [...named, ...(Array.isArray(items) ? [] : paths(items, path))];
}

const KINDS = Object.keys(FILE_SCHEMAS).filter((kind): kind is FileKind =>
  Object.hasOwn(FILE_SCHEMAS, kind),
);

test.each(KINDS)("every field of %s has help", (kind) => {
  const schema = z.toJSONSchema(FILE_SCHEMAS[kind], { io: "input", unrepresentable: "any" });
  // The accessibility statement is one file with a form of its own, which the state's template explains.
  const fields = paths(schema).filter((path) => !path.startsWith("statement."));
  expect(
    describedFields(FILE_SCHEMAS[kind])
      .map(({ path }) => path)
      .sort(),
  ).toEqual([...new Set(fields)].sort());
});

test("VS Code uses every schema that is generated, for files that its YAML extension reads", () => {
  const settings = z
    .object({
      "yaml.schemas": z.record(z.string(), z.string()),
      "files.associations": z.record(z.string(), z.literal("yaml")),
    })
    .parse(JSON.parse(readFileSync(".vscode/settings.json", "utf8")));
  const generated = readdirSync(".vscode/schemas").map((name) => `.vscode/schemas/${name}`);
  expect(Object.keys(settings["yaml.schemas"]).sort()).toEqual(generated.sort());
  expect(generated.filter((path) => !generatedFiles().has(path))).toEqual([]);
  const associated = Object.keys(settings["files.associations"]).map((glob) => glob.slice(3));
  for (const glob of Object.values(settings["yaml.schemas"])) {
    expect(associated).toContain(glob.replace(/\.(?:lv|en)\.md$/, ".md"));
  }
  for (const [path, bytes] of SOUND) {
    if (/^pages\/|^[^/]*$/.test(path)) continue;
    const documents = parseAllDocuments(Buffer.from(bytes).toString());
    expect(
      [...documents].flatMap(({ errors }) => errors),
      path,
    ).toEqual([]);
  }
});

test("every sample file in the handbook is right but for the summary that an editor has to replace", () => {
  const handbook = readFileSync("content/README.md", "utf8");
  const samples = [...handbook.matchAll(/```yaml\n([ ]*)(---\n[\s\S]*?)```/g)].map(
    ({ 1: indent = "", 2: text = "", index }) => {
      const named = [...handbook.slice(0, index).matchAll(/piemēram, `([a-z0-9./-]+\.md)`/g)];
      const path = named.at(-1)?.[1] ?? "";
      return [
        path.startsWith("2019") ? `visits/2019/${path}` : path,
        text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
      ] as const;
    },
  );
  expect(samples.map(([path]) => path)).toEqual([
    VISIT,
    "visits/2019/2019-06-04-paraugs-kirkenesa.lv.md",
    "visits/2019/2019-06-04-paraugs-kirkenesa.en.md",
    "people/fabrice-leggeri.md",
    "places/kirkenes.md",
    "publishers/frontex.md",
    "topics/external-border.md",
    "series/frontex-management-board.md",
  ]);
  const files = samples.map(([path, text]) => [path, Buffer.from(text)] as const);
  const { issues } = check(new Map([...SOUND, ...files]));
  // What stands for words that the editor writes.
  expect(issues.filter(({ rule }) => rule !== "text-placeholder")).toEqual([]);
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
    [[`content/${VISIT}`, "10", "organisation-unknown"]],
    [[`content/${ENGLISH}`, "3", "style-quotes"]],
  ]);
});
